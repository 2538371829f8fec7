// What the start page asks of the server, and every way that can go, as values.
import { fields, type Pack } from './draft.ts'
import type { MeetingRequest } from './request.ts'

export interface MadeLink {
  name: string
  roles: string[]
  url: string
}
export interface MadeMeeting {
  id: string
  links: MadeLink[]
  screen: { url: string }
}

export type Answer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'wrong-token' }
  | { kind: 'refused'; problem: unknown }
  | { kind: 'unreachable' }

const PATIENCE = 15_000

/** The shelf, and what time it is at the server, whatever the laptop's own clock says. */
export async function fetchShelf(token: string, language: string): Promise<Answer<{ packs: Pack[]; now: number }>> {
  return ask('/api/playbooks', token, language, {}, (body, headers) => {
    const { packs } = fields(body)
    return Array.isArray(packs) ? { packs, now: Date.parse(headers.get('date') ?? '') || Date.now() } : null
  })
}

export async function postMeeting(
  token: string,
  language: string,
  request: MeetingRequest
): Promise<Answer<MadeMeeting>> {
  const headers = { 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(request) }
  return ask('/api/meetings', token, language, sent, (body) => (isMade(body) ? body : null))
}

async function ask<T>(
  path: string,
  token: string,
  language: string,
  { headers, ...init }: { method?: string; headers?: Record<string, string>; body?: string },
  read: (body: unknown, headers: Headers) => T | null
): Promise<Answer<T>> {
  // a token is plain ASCII; anything else cannot even be sent
  if (!/^[\x21-\x7e]+$/.test(token)) return { kind: 'wrong-token' }
  try {
    const response = await fetch(path, {
      ...init,
      headers: { ...headers, authorization: `Bearer ${token}`, 'accept-language': language },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE)
    })
    if (response.status === 401 || response.status === 403) return { kind: 'wrong-token' }
    const body: unknown = await response.json().catch(() => null)
    const value = response.ok ? read(body, response.headers) : null
    return value === null ? { kind: 'refused', problem: body } : { kind: 'done', value }
  } catch {
    return { kind: 'unreachable' }
  }
}

function isMade(value: unknown): value is MadeMeeting {
  const { id, links, screen } = fields(value)
  const isLink = (link: unknown) => {
    const { name, roles, url } = fields(link)
    return typeof name === 'string' && Array.isArray(roles) && typeof url === 'string'
  }
  return typeof id === 'string' && Array.isArray(links) && links.every(isLink) && typeof fields(screen).url === 'string'
}
