// Decks over HTTP, as a page that uploads them does: a made-up PDF in parts, a picture of each page, and then all of it.
import { board } from './board.ts'
import { member } from './member.ts'
import { makeMeeting, node, type Setup } from './server.ts'

export const jpeg = (fill = 1, size = 2000): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size).fill(fill)
  bytes.set([0xff, 0xd8, 0xff, 0xe0])
  return bytes
}
export const pdf = (size = 5000, fill = 65): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size).fill(fill)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  return bytes
}
export const pages = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ title: `Side ${n + 1}: Ærøskøbing`, text: `Ordene på side ${n + 1}` }))

/** A meeting with a server of its own, and whoever asks it for something about decks. */
export async function deckMeeting(setup: Setup = {}) {
  const server = await node(setup)
  const meeting = await makeMeeting(server, { board })
  const tokens = new Map([['screen', meeting.screenToken]])
  const tokenOf = (name: string) => tokens.get(name) ?? meeting.tokenOf(name)
  /** @param path after …/decks/ */
  const ask = (name: string, method: string, path: string, body?: BodyInit, type = 'application/octet-stream') =>
    fetch(`${server.url}/api/meetings/${meeting.id}/decks/${path}`, {
      method,
      headers: { authorization: `Bearer ${tokenOf(name)}`, ...(body !== undefined && { 'content-type': type }) },
      ...(body !== undefined && { body })
    })
  const finish = (name: string, deck: string, body: object) =>
    ask(name, 'POST', deck, JSON.stringify(body), 'application/json')
  /** All of it in two parts; answers how the last step went. */
  async function upload(name: string, deck: string, { of = 3, file = pdf(), called = 'Møde' } = {}) {
    const half = Math.floor(file.length / 2)
    for (const [n, part] of [file.slice(0, half), file.slice(half)].entries())
      await ask(name, 'PUT', `${deck}/parts/${n}`, part)
    for (let n = 1; n <= of; n += 1) await ask(name, 'PUT', `${deck}/pages/${n}`, jpeg(n))
    return finish(name, deck, { name: called, parts: 2, pages: pages(of) })
  }
  const hanne = member(server.url, meeting.tokenOf('Hanne'))
  await hanne.joined
  return { server, meeting, ask, finish, upload, hanne, decks: () => hanne.views.slides?.decks ?? [] }
}
export const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
