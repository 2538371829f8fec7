// A playbook as a programme: when each block begins, and what is said of it on the shelf. By the same sums as the meeting itself.
import type { Kind } from '../../shared/kinds.ts'
import type { BlockInput } from '../../shared/playbook.ts'
import { fixedAt, forecast } from '../../shared/slices/agenda/plan.ts'
import { type Instant, instantOf, MINUTE, type Minutes, minutes } from '../../shared/time.ts'
import { type Pack, startOf } from './draft.ts'
import { ZONE } from './zone.ts'

export type Item = Pick<BlockInput, 'title' | 'kind' | 'minutes' | 'fixedStart'>

export interface Line extends Item {
  start: Instant
}

export interface Programme {
  lines: readonly Line[]
  /** When people check in; null where the first block is something else. */
  checkIn: Instant | null
  /** When the meeting proper starts. */
  start: Instant
  end: Instant
}

export function programme(blocks: readonly Item[], startsAt: Instant): Programme {
  const planned = blocks.map((block, index) => ({
    id: String(index),
    state: 'planned' as const,
    left: minutes(block.minutes),
    fixedAt: fixedAt({ startsAt, timeZone: ZONE }, block.fixedStart ?? null),
    startedAt: null
  }))
  const agenda = { status: 'planned' as const, startsAt, finishedAt: null, current: null, endsAt: null, plannedEnd: 0 }
  const { starts, expectedEnd } = forecast({ ...agenda, blocks: planned }, startsAt)
  const lines = blocks.map(({ title, kind, minutes, fixedStart }, index) => ({
    title,
    kind,
    minutes,
    fixedStart,
    start: starts.get(String(index)) ?? startsAt
  }))
  const [first, second] = lines
  const checksIn = first?.kind === 'check-in' && second !== undefined
  return {
    lines,
    checkIn: checksIn ? first.start : null,
    start: checksIn ? second.start : (first?.start ?? startsAt),
    end: expectedEnd
  }
}

/** The forms that set one pack apart from another. */
const telling: readonly Kind[] = ['own-data', 'groups', 'poll']

export interface Facts {
  count: number
  length: Minutes
  kinds: readonly Kind[]
}

/** What the shelf says of a pack. An ordinary day will do: none of it depends on the date. */
export function factsOf(pack: Pack): Facts {
  const startsAt = instantOf('2026-01-15', startOf(pack), ZONE) ?? 0
  return {
    count: pack.blocks.length,
    length: Math.round((programme(pack.blocks, startsAt).end - startsAt) / MINUTE),
    kinds: telling.filter((kind) => pack.blocks.some((b) => b.kind === kind))
  }
}
