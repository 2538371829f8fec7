// Our own line to the server where a network does not do its part: it swallows, answers in the server's place, or breaks between a press and its answer.
import { createServer as createHttp } from 'node:http'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { Live } from '../../../client/live.svelte.ts'
import type { Ack } from '../../../shared/wire.ts'
import { closeLater } from '../../support/closing.ts'
import { browserAt, line } from '../../support/line.ts'
import { makeMeeting, node, wait } from '../../support/server.ts'

afterEach(() => void vi.unstubAllGlobals())

async function listening(server: Server): Promise<string> {
  closeLater(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** @param up may look at what a client says, and keep it from the server */
async function between(to: string, up: (said: Buffer, near: Socket, isFirst: boolean) => boolean): Promise<string> {
  const { hostname, port } = new URL(to)
  return listening(
    createServer((near) => {
      const far = connect(Number(port), hostname)
      let isFirst = true
      near.on('data', (said) => {
        if (up(said, near, isFirst)) far.write(said)
        isFirst = false
      })
      far.pipe(near)
      for (const [one, other] of [
        [near, far],
        [far, near]
      ] as const)
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
    })
  )
}

const says = (text: string) => ({ type: 'meeting.say', text }) as const

test('a network that opens a WebSocket, and swallows what is said on it: one comes in by plain requests', async () => {
  const at = await node()
  const meeting = await makeMeeting(at)
  const sockets = new WeakSet<Socket>()
  const url = await between(at.url, (said, near, isFirst) => {
    if (isFirst && /upgrade: websocket/i.test(said.toString())) sockets.add(near)
    return isFirst || !sockets.has(near)
  })
  browserAt(url)
  const jonas = line(meeting.tokenOf('Jonas'))
  jonas.line.connect()
  expect(await jonas.after(0)).toBe('connected')
  expect(await jonas.line.ask('clock')).toEqual({ now: expect.any(Number) })
})

const PAGE = '<!doctype html><title>Gæstenet</title><p>Log på.</p>'

test('a network that answers everything with a page of its own is asked once, and not again and again', async () => {
  const url = await listening(createHttp((_, answer) => answer.setHeader('content-type', 'text/html').end(PAGE)))
  const asked: string[] = []
  browserAt(url, { asked: (path) => asked.push(path) })
  const jonas = line('x')
  jonas.line.connect()
  expect(await jonas.after(0)).toBe('unreachable')
  expect(asked.length).toBe(1)
})

test('nor when it begins to in the middle of a meeting: the connection is told to be lost', async () => {
  const at = await node()
  const meeting = await makeMeeting(at)
  let captured = false
  const url = await between(at.url, (_, near) => {
    if (captured)
      near.end(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(PAGE)}\r\nconnection: close\r\n\r\n${PAGE}`)
    return !captured
  })
  const asked: string[] = []
  browserAt(url, { webSockets: false, asked: (path) => asked.push(path) })
  const jonas = line(meeting.tokenOf('Jonas'))
  jonas.line.connect()
  expect(await jonas.after(0)).toBe('connected')
  expect(await jonas.after(1)).toBe('told')
  captured = true
  const before = asked.length
  expect(await jonas.after(2)).toBe('lost')
  expect(asked.length - before).toBeLessThan(5)
})

test('by plain requests, commands that together are too much for one request are all answered', async () => {
  const at = await node()
  browserAt(at.url, { webSockets: false })
  const jonas = line((await makeMeeting(at)).tokenOf('Jonas'))
  jonas.line.connect()
  expect(await jonas.after(0)).toBe('connected')
  const large = says('æ'.repeat(300_000))
  const answers = ['command-1', 'command-2', 'command-3'].map((id) => jonas.line.ask<Ack>('command', id, large))
  expect(await Promise.all(answers)).toEqual(Array(3).fill({ refused: 'malformed', path: ['text'] }))
  expect(jonas.heard).toEqual(['connected', 'told'])
})

test('what was pressed is done once and in order, wherever the line breaks between a press and its answer', async () => {
  const at = await node()
  const meeting = await makeMeeting(at)
  let heard = 0
  // now and then what is said reaches the server, and no answer comes back
  const url = await between(at.url, (_, near) => {
    heard += 1
    if (heard % 9 === 0) setTimeout(() => near.destroy())
    return true
  })
  browserAt(url)
  const live = new Live(meeting.tokenOf('Jonas'))
  closeLater(() => live.close())
  const texts = Array.from({ length: 20 }, (_, n) => `Nr. ${n}`)
  const answers: Promise<Ack>[] = []
  for (const text of texts) {
    answers.push(live.ask(says(text)))
    await wait(50)
  }
  await Promise.all(answers)
  expect(heard).toBeGreaterThan(texts.length)
  const events = (await at.log.read(meeting.id, 0)).map(({ event }) => event)
  expect(events.flatMap((event) => (event.type === 'meeting.said' ? [event.personal] : []))).toEqual(
    texts.map((text) => ({ text }))
  )
})
