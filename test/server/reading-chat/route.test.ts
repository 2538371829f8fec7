// Over HTTP: who may have a chat read, how large it may be, and that nothing is kept.
import { describe, expect, test } from 'vitest'
import { chatSample } from '../../support/chat-text.ts'
import { asBytes, bytesIn, makeMeeting } from '../../support/server.ts'
import { untouched } from '../../support/untouched.ts'

const { at, fromHere } = untouched()
const board = [
  { name: 'Mette', roles: ['coordinator'] },
  { name: 'Karen', roles: ['host'] },
  { name: 'Jonas', roles: ['moderator'] },
  { name: 'Birgit', roles: ['chat'] },
  { name: 'Søren', roles: ['keys'] },
  { name: 'Dea', roles: ['slides'] },
  { name: 'Gry', roles: [] }
]
const meeting = async () => {
  const made = await makeMeeting(at(), { board })
  fromHere()
  return made
}
const CHAT = '16:40:00 From  Ærø-Lise Kjærgaard  to  Everyone:\n\tHvornår er der pause?\n'
const ask = (
  id: string,
  token: string | null,
  body: string | Uint8Array = CHAT,
  headers: Record<string, string> = {}
) =>
  fetch(`${at().url}/api/meetings/${id}/read/chat`, {
    method: 'POST',
    headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body)
  })

describe('who may', () => {
  test('the chat watcher and the coordinator', async () => {
    const { id, tokenOf } = await meeting()
    for (const name of ['Mette', 'Birgit']) {
      const response = await ask(id, tokenOf(name))
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({
        layout: 'zoom-two-line',
        messages: [
          {
            line: 1,
            time: '16:40:00',
            from: 'Ærø-Lise Kjærgaard',
            direct: false,
            text: 'Hvornår er der pause?',
            likely: 'question'
          }
        ]
      })
    }
  })

  test('nobody else of the board, nor the room screen', async () => {
    const { id, tokenOf, screenToken } = await meeting()
    for (const token of [...['Karen', 'Jonas', 'Søren', 'Dea', 'Gry'].map(tokenOf), screenToken]) {
      const response = await ask(id, token)
      expect([response.status, (await response.json()).type]).toEqual([403, 'urn:drejebog:problem:not-your-role'])
    }
  })

  test('no one without a link to this meeting, the admin included', async () => {
    const [{ id, tokenOf }, other] = [await meeting(), await meeting()]
    for (const token of [null, '', 'wrong', at().adminToken, other.tokenOf('Mette'), `${tokenOf('Birgit')}x`]) {
      const response = await ask(id, token)
      expect([response.status, (await response.json()).type]).toEqual([401, 'urn:drejebog:problem:wrong-link'])
    }
  })

  test('before it is received: whose role it is not, their chat is refused for that, not for its size', async () => {
    const { id, tokenOf } = await meeting()
    const response = await ask(id, tokenOf('Karen'), 'x'.repeat(6_000_000)).catch(() => null)
    expect(response?.status ?? 403).toBe(403)
  })
})

describe('the body', () => {
  test.each(['text/plain; charset=utf-8', 'application/json', 'nonsense', ''])(
    'is the chat as it is, whatever it is called: %j',
    async (type) => {
      const { id, tokenOf } = await meeting()
      const response = await ask(id, tokenOf('Birgit'), chatSample('zoom-recording.txt'), { 'content-type': type })
      expect([response.status, (await response.json()).messages.length]).toEqual([200, 4])
    }
  )

  test('may hold 5 MB and no more', async () => {
    const { id, tokenOf } = await meeting()
    const allowed = await ask(id, tokenOf('Birgit'), 'x'.repeat(5_000_000))
    expect([allowed.status, (await allowed.json()).messages.length]).toEqual([200, 1])
    const refused = await ask(id, tokenOf('Birgit'), 'x'.repeat(5_000_001))
    expect([refused.status, (await refused.json()).type]).toEqual([413, 'urn:drejebog:problem:chat-too-large'])
  })

  test.each([
    [400, 'file-empty', ''],
    [415, 'file-pdf', '%PDF-1.7'],
    [415, 'file-picture', 'GIF89a'],
    [413, 'chat-too-long', 'a\n'.repeat(50_001)]
  ])('%i %s', async (status, code, body) => {
    const { id, tokenOf } = await meeting()
    const response = await ask(id, tokenOf('Birgit'), body)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect([response.status, (await response.json()).type]).toEqual([status, `urn:drejebog:problem:${code}`])
  })
})

test('nothing is stored, nor kept by anybody on the way', async () => {
  const { id, tokenOf } = await meeting()
  const response = await ask(id, tokenOf('Birgit'), CHAT)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const files = bytesIn(at().dataDir)
  for (const secret of ['Kjærgaard', 'Hvornår er der pause']) expect(files).not.toContain(asBytes(secret))
})
