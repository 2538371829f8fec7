// Asking the server to read a chat: its bytes as they are, its own sentence when it cannot, and only without it line by line.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readChat } from '../../../client/chat/readChat.ts'

const asked = vi.fn<typeof fetch>()
beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/m/mødet', hash: '#nøglen' })
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

const piece = (pasted: boolean) => ({ name: 'chat.txt', bytes: new Blob(['16.50 Bo: Tak']), pasted })
const read = (pasted: boolean, stop = new AbortController()) => readChat(piece(pasted), stop.signal)
const problem = (status: number, body: unknown = { title: 'Filen ligner et billede.' }) =>
  asked.mockImplementation(async () => new Response(JSON.stringify(body), { status }))
const here = { messages: [expect.objectContaining({ from: 'Bo', text: 'Tak' })], byLine: true }

test('the bytes go as they are, with one’s own link', async () => {
  asked.mockResolvedValue(Response.json({ messages: [{ line: 1, from: 'Bo', text: 'Tak' }] }))
  const source = { name: 'x', bytes: new Blob([new Uint8Array([0xff, 0xfe, 66, 0])]), pasted: false }
  expect(await readChat(source, new AbortController().signal)).toMatchObject({
    messages: [{ from: 'Bo' }],
    byLine: false
  })
  const [address, how] = asked.mock.calls[0] ?? []
  expect(address).toBe('/api/meetings/mødet/read/chat')
  expect(how).toMatchObject({ body: source.bytes, headers: { authorization: 'Bearer nøglen' } })
})

test('only reactions are no messages, and nothing is made of them', async () => {
  const reaction = { emoji: '👍', to: { text: 'Kan vi få dias?' } }
  asked.mockResolvedValue(Response.json({ messages: [{ line: 1, from: 'Anne', text: 'Reacted to …', reaction }] }))
  expect(await read(true)).toEqual({ messages: [], byLine: false })
})

test('a picture is told of here: how to paste the text, or save the chat', async () => {
  const source = { name: 'image.png', bytes: new Blob(['x'], { type: 'image/png' }), pasted: false }
  const answer = await readChat(source, new AbortController().signal)
  expect(answer).toMatchObject({ fault: { code: 'unreadable', sentence: expect.stringContaining('gem chatten') } })
  expect(asked).not.toHaveBeenCalled()
})

test('what it cannot read it says why in its own words, pasted or not', async () => {
  problem(415)
  const fault = { code: 'unreadable', sentence: 'Filen ligner et billede.' }
  for (const pasted of [true, false]) expect(await read(pasted)).toEqual({ fault })
  problem(413, null)
  expect(await read(true)).toEqual({ fault: { code: 'unreadable', sentence: null } })
  asked.mockResolvedValue(Response.json({ rows: [] }))
  expect(await read(true)).toEqual({ fault: { code: 'unreadable', sentence: null } })
})

test('a link that may not read is told so', async () => {
  for (const status of [401, 403]) {
    problem(status)
    expect(await read(true)).toEqual({ fault: { code: 'not-yours', sentence: null } })
  }
})

test('without a server what is pasted is read line by line; a file is not', async () => {
  problem(503)
  expect(await read(true)).toEqual(here)
  expect(await read(false)).toMatchObject({ fault: { code: 'unreachable' } })
  for (const error of [new TypeError('network'), new DOMException('too long', 'TimeoutError')]) {
    asked.mockRejectedValue(error)
    expect(await read(true)).toEqual(here)
    expect(await read(false)).toEqual({ fault: { code: 'unreachable', sentence: null } })
  }
})

test('what was left meanwhile is not read at all', async () => {
  const stop = new AbortController()
  asked.mockImplementation(async () => {
    stop.abort()
    throw stop.signal.reason
  })
  expect(await read(true, stop)).toEqual({ stopped: true })
})
