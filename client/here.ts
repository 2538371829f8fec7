// Asks the server over HTTP about this meeting, with one's own link.
import { language } from './messages/index.svelte.ts'

export type Asked = RequestInit & { headers?: Record<string, string> }

/** The meeting is in the path, /m/<meeting>, and what lets us in stands after the #. */
export const fetchHere = (path: string, { headers, ...init }: Asked): Promise<Response> =>
  fetch(`/api/meetings/${location.pathname.split('/')[2] ?? ''}/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${location.hash.slice(1)}`, 'accept-language': language(), ...headers },
    cache: 'no-store'
  })
