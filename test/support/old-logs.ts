// The logs of earlier releases, as they lie in test/old-logs: what is in them, and what must still be seen of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { viewers } from '../../server/log/comparing.ts'
import { sliceNames, viewOf } from '../../shared/meeting.ts'
import { roles } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'

export const folder = join(import.meta.dirname, '../old-logs')
export const releases = (): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** An event as the log gives it, in its place. */
export interface Line {
  meeting: string
  seq: number
  event: unknown
}
/** What those with these roles see of a slice: who sees the same stands together. */
interface Seen {
  roles: string[]
  view: unknown
}
/** What who holds every role saw of a slice, just after the first event of some type. */
export interface Moment {
  type: string
  seq: number
  view: unknown
}
export interface Kept {
  meeting: string
  now: Instant
  moments: Moment[]
  views: Record<string, Seen[]>
}
/** A link that opened, a secret that was kept, and a piece of a file. */
export interface Doors {
  meeting: string
  token: string
  secret: { id: string; text: string }
  piece: { file: string; name: string; text: string }
}

const read = (release: string, name: string) => readFileSync(join(folder, release, name), 'utf8')
export const linesOf = (release: string): Line[] =>
  read(release, 'events.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
export const keptOf = (release: string): Kept[] => JSON.parse(read(release, 'views.json'))
export const doorsOf = (release: string): Doors => JSON.parse(read(release, 'doors.json'))

/** The slice an event belongs to, as who holds every role sees it then. */
export function viewAfter(state: State, { type, at }: { type: string; at: Instant }): unknown {
  const name = sliceNames.find((slice) => type.startsWith(`${slice}.`))
  return name && JSON.parse(JSON.stringify(viewOf(name, state, { roles }, at)))
}

/** Every slice as everybody sees it, without what JSON does not tell apart. */
export function viewsOf(state: State, now: Instant): Kept['views'] {
  const views: Kept['views'] = {}
  for (const name of sliceNames) {
    const seen = new Map<string, string[]>()
    for (const held of viewers) {
      const view = JSON.stringify(viewOf(name, state, { roles: held }, now) ?? null)
      seen.set(view, [...(seen.get(view) ?? []), held.join('+')])
    }
    views[name] = [...seen].map(([view, roles]) => ({ roles, view: JSON.parse(view) }))
  }
  return views
}
