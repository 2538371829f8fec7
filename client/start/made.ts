// The meeting that was just made, kept for this tab: its links are told once, and never again by the server.
import { type Role, roles } from '../../shared/slice.ts'
import type { Instant } from '../../shared/time.ts'
import { fields } from './draft.ts'
import type { Item } from './programme.ts'
import type { MadeMeeting } from './server.ts'

export interface Made {
  title: string
  startsAt: Instant
  rehearsal: boolean
  blocks: Item[]
  links: { name: string; roles: Role[]; url: string }[]
  screen: string
  /** A link has been copied, opened or printed: it is safe to leave. */
  taken: boolean
  /** Put away for a new meeting. */
  away: boolean
}

export const madeFrom = (
  { links, screen }: MadeMeeting,
  { title, startsAt, rehearsal, blocks }: Pick<Made, 'title' | 'startsAt' | 'rehearsal' | 'blocks'>
): Made => ({
  title,
  startsAt,
  rehearsal,
  blocks: blocks.map(({ title, kind, minutes, fixedStart }) => ({ title, kind, minutes, fixedStart })),
  links: links.map(({ name, roles: held, url }) => ({ name, url, roles: roles.filter((role) => held.includes(role)) })),
  screen: screen.url,
  taken: false,
  away: false
})

/** What was kept as JSON; null where it cannot be read. */
export function readMade(kept: string | null): Made | null {
  try {
    const read: unknown = JSON.parse(kept ?? '')
    return isMade(read) ? read : null
  } catch {
    return null
  }
}

// only this page writes it: enough to know it is of this shape and not an older one's
function isMade(value: unknown): value is Made {
  const { title, startsAt, blocks, links, screen } = fields(value)
  return (
    typeof title === 'string' &&
    typeof startsAt === 'number' &&
    typeof screen === 'string' &&
    Array.isArray(blocks) &&
    Array.isArray(links)
  )
}

/** Who can reach the address the links begin with. */
export function reach(url: string): { address: string; within: 'this-computer' | 'the-network' | 'anywhere' } {
  const { origin, hostname } = new URL(url)
  if (/^(localhost|127\.|\[::1\])/.test(hostname)) return { address: origin, within: 'this-computer' }
  const local = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cde])/.test(hostname)
  return { address: origin, within: local || /^[^.]+$|\.local$/.test(hostname) ? 'the-network' : 'anywhere' }
}
