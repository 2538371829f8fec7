// Closed links are cut in whatever they are in the middle of: by polling, coming in, bringing a file or fetching one; and roles that are taken away go at once.
import { createServer, request } from 'node:http'
import { Server } from 'socket.io'
import { expect, test } from 'vitest'
import { Figures } from '../../server/figures.ts'
import { gateway, type Io } from '../../server/gateway.ts'
import { Door } from '../../server/limits/door.ts'
import { Guesses } from '../../server/limits/guesses.ts'
import { board } from '../support/board.ts'
import { closeLater } from '../support/closing.ts'
import { deckMeeting, jpeg, pages, pdf } from '../support/decks.ts'
import { gone, member, open, refusal } from '../support/member.ts'
import { makeMeeting, node, onDisk } from '../support/server.ts'

async function opened() {
  const at = await node()
  const meeting = await makeMeeting(at, { board })
  const come = async (name: string, options: object = {}) => {
    const client = member(at.url, meeting.tokenOf(name), { reconnection: false, ...options })
    const { you = '' } = await client.joined
    return Object.assign(client, { you })
  }
  return { at, meeting, come, lise: await come('Lise') }
}

test('who polls is cut too, hears no more, and cannot come back', async () => {
  const { at, meeting, come, lise } = await opened()
  const hanne = await come('Hanne', { transports: ['polling'] })
  const heard: string[] = []
  hanne.socket.onAny((...message) => heard.push(JSON.stringify(message)))
  const cut = gone(hanne.socket)
  await lise.send({ type: 'board.revokeLinks', member: hanne.you })
  await lise.send({ type: 'meeting.say', text: 'Kun for os' })
  await lise.settled()
  expect(lise.present.find((p) => p.member === hanne.you)?.connected).toBe(false)
  await cut
  expect(heard.join()).not.toContain('Kun for os')
  expect(await refusal(open(at.url, { token: meeting.tokenOf('Hanne'), protocol: 1 }))).toBe('unknown-link')
})

test('whoever is past the door when the link is closed, and not yet in the room, sees nothing', async () => {
  const { at, meeting, come, lise } = await opened()
  const { you } = await come('Hanne')
  const http = createServer()
  const io: Io = new Server(http)
  closeLater(() => io.close())
  const [now, figures] = [Date.now, new Figures()]
  const door = new Door({ now, figures, guesses: new Guesses(now), trust: null, publicUrl: null, warn: () => {} })
  gateway(io, { rooms: at.rooms, now, report: () => {}, figures, door })
  io.use(async (_, next) => {
    await lise.send({ type: 'board.revokeLinks', member: you })
    next()
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : 0
  const late = open(
    `http://127.0.0.1:${port}`,
    { token: meeting.tokenOf('Hanne'), protocol: 1 },
    { reconnection: false }
  )
  const heard: unknown[] = []
  late.onAny((...message) => heard.push(message))
  await new Promise((resolve) => late.once('disconnect', resolve))
  expect(heard).toEqual([])
})

/** Half a file is sent; the rest when `rest` is called, which resolves with how it was answered. */
async function upload(at: { url: string }, meeting: { id: string }, token: string) {
  const { hostname, port } = new URL(at.url)
  const path = `/api/meetings/${meeting.id}/decks/deck-1/parts/0`
  const headers = { authorization: `Bearer ${token}`, 'content-length': 2_000_000 }
  const sent = request({ hostname, port, path, method: 'PUT', headers })
  const answered = new Promise<number>((resolve, reject) => {
    sent.on('response', (response) => resolve(response.resume().statusCode ?? 0))
    sent.on('error', reject)
  })
  await new Promise((resolve) => sent.write(Buffer.alloc(1_000_000), resolve))
  return {
    rest: () => {
      sent.end(Buffer.alloc(1_000_000))
      return answered
    }
  }
}

test('a file that is on its way when the link is closed is not taken', async () => {
  const { at, meeting, come, lise } = await opened()
  const { you } = await come('Hanne')
  const file = await upload(at, meeting, meeting.tokenOf('Hanne'))
  await lise.send({ type: 'board.revokeLinks', member: you })
  expect(await file.rest()).toBe(401)
  expect(onDisk(at.dataDir, 'SELECT * FROM file WHERE meeting = ?', meeting.id)).toEqual([])
})

test('a file that is being fetched when the link is closed comes no further', async () => {
  const it = await deckMeeting()
  const part = pdf(4_000_000)
  for (let n = 0; n < 8; n += 1) await it.ask('Hanne', 'PUT', `d/parts/${n}`, part)
  await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg())
  await it.finish('Hanne', 'd', { name: 'Dias', parts: 8, pages: pages(1) })
  const { body } = await it.ask('Hanne', 'GET', 'd/file')
  const reader = body?.getReader()
  let size = (await reader?.read())?.value?.length ?? 0
  const { you = '' } = await it.hanne.joined
  const lise = member(it.server.url, it.meeting.tokenOf('Lise'))
  await lise.joined
  await lise.send({ type: 'board.revokeLinks', member: you })
  const rest = async () => {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
      size += piece.value.length
  }
  await expect(rest()).rejects.toThrow()
  expect(size).toBeLessThan(8 * part.length)
})

test('nor when the role is taken away meanwhile; and what only that role may is refused at once', async () => {
  const { at, meeting, come, lise } = await opened()
  const hanne = await come('Hanne')
  const file = await upload(at, meeting, meeting.tokenOf('Hanne'))
  await lise.send({ type: 'board.setRoles', member: hanne.you, roles: [] })
  expect(await hanne.send({ type: 'slides.addDeck', id: 'd', name: 'Dias', pages: [{ title: '' }] })).toEqual({
    refused: 'not-your-role'
  })
  expect(await file.rest()).toBe(403)
  expect(onDisk(at.dataDir, 'SELECT * FROM file WHERE meeting = ?', meeting.id)).toEqual([])
})
