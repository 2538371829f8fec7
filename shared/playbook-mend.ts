// What a finding of the playbook check would do to the plan: small steps, each of them one command.
import type { Kind } from './kinds.ts'
import { type ClockTime, type Minutes, minutesOfDay } from './time.ts'

/** A block as the check reads it; those that are skipped are left out. */
export interface Item {
  id: string
  title: string
  kind: Kind
  minutes: Minutes
  extraMinutes: Minutes
  fixedStart: ClockTime | null
  owner: string | null
  protected: boolean
  /** Held already, or under way: nothing can be done about it. */
  settled: boolean
}
export interface Plan {
  startsAt: ClockTime
  blocks: readonly Item[]
}
/** A block with its place in time, in minutes after the start. */
export interface Placed extends Item {
  whole: Minutes
  start: Minutes
  /** Minutes that nothing fills before a fixed start. */
  gap: Minutes
  /** Minutes by which what comes before runs past a fixed start. */
  overlap: Minutes
}
export type Step =
  | { do: 'resize'; block: string; minutes: Minutes }
  /** `of` is the block it is a part of. */
  | { do: 'add'; after: string | null; kind: Kind; minutes: Minutes; of?: string }

const DAY: Minutes = 1440
const SHORTEST: Minutes = 5
/** Splitting a block in more parts than this is planning anew, and no business of one press. */
const MOST_PARTS = 4

export function laid({ startsAt, blocks }: Plan): Placed[] {
  let cursor = 0
  return blocks.map((block) => {
    const { fixedStart, minutes, extraMinutes } = block
    const fixed = fixedStart === null ? cursor : (minutesOfDay(fixedStart) - minutesOfDay(startsAt) + DAY) % DAY
    const [start, whole] = [Math.max(cursor, fixed), minutes + extraMinutes]
    const placed = { ...block, whole, start, gap: start - cursor, overlap: Math.max(0, cursor - fixed) }
    cursor = start + whole
    return placed
  })
}

export const lasts = (plan: Plan): Minutes => {
  const last = laid(plan).at(-1)
  return last ? last.start + last.whole : 0
}

/** Can something be put right after this block? Not in what is past. */
export const roomFor = (blocks: readonly Item[], after: string): boolean =>
  blocks.findIndex((b) => b.id === after) >= blocks.findLastIndex((b) => b.settled)

/** The blocks whose length decides when this one can begin: back to the fixed start before it. */
const decisive = (blocks: readonly Placed[], index: number): Placed[] => {
  const from = blocks.slice(0, index).findLastIndex((b) => b.fixedStart !== null)
  return blocks.slice(Math.max(0, from), index)
}

const longest = (blocks: readonly Placed[], least: Minutes): Placed | null =>
  blocks
    .filter((b) => !b.settled && !b.protected && b.whole >= least)
    .reduce<Placed | null>((a, b) => (a && a.whole >= b.whole ? a : b), null)

/** What follows a form well, the second for when the next block has the first. */
const companions: Partial<Record<Kind, readonly [Kind, Kind]>> = {
  talk: ['questions', 'reflection'],
  'own-data': ['reflection', 'plenary'],
  reflection: ['plenary', 'groups'],
  plenary: ['questions', 'poll'],
  questions: ['plenary', 'reflection'],
  poll: ['plenary', 'questions'],
  'wrap-up': ['open-floor', 'questions'],
  'open-floor': ['questions', 'wrap-up']
}

export const stepsTo = {
  /** So many minutes off the longest block that delays the one at `index`. */
  shorten(blocks: readonly Placed[], index: number, by: Minutes): Step[] {
    const from = longest(decisive(blocks, index), by + SHORTEST)
    return from ? [{ do: 'resize', block: from.id, minutes: from.whole - by }] : []
  },
  /** The block before fills the gap, when it does not thereby become too long to sit through. */
  fill(before: Placed | null, gap: Minutes, most: Minutes, watched: (block: Item) => boolean): Step[] {
    if (!before || before.settled || (watched(before) && before.whole + gap > most)) return []
    return [{ do: 'resize', block: before.id, minutes: before.whole + gap }]
  },
  /** A break; where a fixed start comes later, its minutes are taken from a block before that. */
  insertBreak(plan: Plan, after: string, minutes: Minutes): Step[] {
    const steps: Step[] = [{ do: 'add', after, kind: 'break', minutes }]
    const was = laid(plan)
    const then = laid(tried(plan, steps))
    const late = then.findIndex((b) => b.overlap > (was.find((w) => w.id === b.id)?.overlap ?? 0))
    const block = then[late]
    if (!block) return steps
    const shorter = stepsTo.shorten(then, late, block.overlap)
    return shorter.length > 0 ? [...shorter, ...steps] : []
  },
  /** Parts in turning forms; put in from behind, each right after the block itself. */
  split({ id, kind }: Placed, parts: readonly Minutes[], next: Kind | null): Step[] {
    const [first, ...rest] = parts
    const pair = companions[kind]
    if (first === undefined || !pair || parts.length > MOST_PARTS) return []
    const other = pair[0] === next ? pair[1] : pair[0]
    const added = rest.map(
      (minutes, i): Step => ({ do: 'add', after: id, kind: i % 2 ? kind : other, minutes, of: id })
    )
    return [{ do: 'resize', block: id, minutes: first }, ...added.reverse()]
  }
}

/** The plan as it would be. */
export function tried(plan: Plan, steps: readonly Step[]): Plan {
  const blocks = [...plan.blocks]
  for (const [index, step] of steps.entries()) {
    const at = blocks.findIndex((b) => b.id === (step.do === 'add' ? step.after : step.block))
    const block = blocks[at]
    if (step.do === 'resize' && block) blocks[at] = { ...block, minutes: step.minutes - block.extraMinutes }
    if (step.do === 'add') blocks.splice(at + 1, 0, added(step, `new-${index}`))
  }
  return { ...plan, blocks }
}

const added = ({ kind, minutes }: { kind: Kind; minutes: Minutes }, id: string): Item => ({
  ...{ id, kind, minutes, title: '', extraMinutes: 0, fixedStart: null, owner: null },
  ...{ protected: kind === 'break', settled: false }
})
