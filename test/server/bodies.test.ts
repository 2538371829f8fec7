// Bodies on their way in: nobody sends many large ones at once, and where none is wanted that is told before it has come.
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { board } from '../support/board.ts'
import { closeLater } from '../support/closing.ts'
import { makeMeeting, node, soon } from '../support/server.ts'

type At = { url: string }

/** Says that so much will come, and sends hardly any of it; `answered` resolves with the status. */
function begun(at: At, path: string, method: string, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': 900_000 }
  const sent = request(`${at.url}${path}`, { method, headers })
  let status = 0
  sent.on('response', (response) => {
    status = response.resume().statusCode ?? 0
  })
  sent.on('error', () => {})
  sent.write('[')
  closeLater(() => sent.destroy())
  return { status: () => status, leave: () => sent.destroy() }
}

test('of one link eight large bodies may be on their way; others are not held up, and who leaves makes room', async () => {
  const at = await node()
  const meeting = await makeMeeting(at, { board })
  const path = `/api/meetings/${meeting.id}/decks/d/parts/0`
  const bring = (name: string) => begun(at, path, 'PUT', meeting.tokenOf(name))
  const coming = Array.from({ length: 8 }, () => bring('Hanne'))
  const late = bring('Hanne')
  await soon(() => expect(late.status()).toBe(429))
  const small = { method: 'PUT', headers: { authorization: `Bearer ${meeting.tokenOf('Hanne')}` }, body: '%PDF-' }
  expect((await fetch(`${at.url}${path}`, small)).status).toBe(204)
  const others = {
    ...small,
    headers: { authorization: `Bearer ${meeting.tokenOf('Lise')}` },
    body: 'x'.repeat(100_000)
  }
  expect((await fetch(`${at.url}${path}`, others)).status).toBe(204)
  for (const { leave } of coming) leave()
  await soon(async () =>
    expect((await fetch(`${at.url}${path}`, { ...others, headers: small.headers })).status).toBe(204)
  )
})

test('what is sent where nothing is, is told so before it has come', async () => {
  const at = await node()
  const lost = begun(at, '/api/nowhere', 'POST', 'x')
  await soon(() => expect(lost.status()).toBe(404))
})
