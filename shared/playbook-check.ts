// The playbook check: what the advice for virtual meetings would change in a plan, and what one press would do about it.
import type { Kind } from './kinds.ts'
import { type Item, laid, type Placed, type Plan, roomFor, type Step, stepsTo } from './playbook-mend.ts'
import type { Minutes } from './time.ts'

/** The guide: a change of form every 10 to 15 minutes, small breaks from the screen, meetings of at most two hours. */
export const ADVICE = {
  /** Nobody looks at a screen for longer; a few minutes more are let pass. */
  withoutBreak: 45,
  breakGrace: 5,
  break: 5,
  block: 15,
  sameForm: 20,
  meeting: 120,
  checkIn: 15,
  wrapUp: 10
} as const satisfies Record<string, Minutes>

/** `steps` are what one press would do; none where a person must think. */
type Told<Code extends string, Details> = Details & { code: Code; steps: readonly Step[] }
export type Finding =
  | Told<'overlap', { block: string; before: string; minutes: Minutes }>
  | Told<'gap', { block: string; before: string | null; minutes: Minutes }>
  | Told<'no-break', { from: string; to: string; after: string | null; minutes: Minutes }>
  | Told<'long-block', { block: string; minutes: Minutes; parts: readonly Minutes[] }>
  | Told<'same-form', { kind: Kind; blocks: readonly string[]; minutes: Minutes }>
  | Told<'long-meeting', { minutes: Minutes }>
  | Told<'no-check-in', { minutes: Minutes }>
  | Told<'no-owner', { blocks: readonly string[] }>
  | Told<'no-closing', { minutes: Minutes }>

/** What is in order, with the number that says so. */
export interface Passed {
  rule: 'times' | 'breaks' | 'lengths' | 'forms' | 'meeting' | 'check-in' | 'owners' | 'closing'
  minutes: Minutes
}

type Rule = (blocks: readonly Placed[], plan: Plan) => Finding[]

/** What the guide says about forms is about people who sit and look: not those who arrive, rest or talk in groups. */
const watches = ({ kind }: Item) => kind !== 'check-in' && kind !== 'break' && kind !== 'groups'

const times: Rule = (blocks) =>
  blocks.flatMap((block, index): Finding[] => {
    const before = blocks[index - 1] ?? null
    const { id, gap, overlap } = block
    if (block.settled) return []
    if (overlap > 0 && before)
      return [
        {
          code: 'overlap',
          block: id,
          before: before.id,
          minutes: overlap,
          steps: stepsTo.shorten(blocks, index, overlap)
        }
      ]
    if (gap === 0 || (!before && block.kind !== 'check-in')) return []
    return [
      {
        code: 'gap',
        block: id,
        before: before?.id ?? null,
        minutes: gap,
        steps: stepsTo.fill(before, gap, ADVICE.block, watches)
      }
    ]
  })

/** The parts between breaks, from when the check-in is over. */
function stretches(blocks: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [[]]
  for (const block of afterCheckIn(blocks)) {
    if (block.kind === 'break') parts.push([])
    else parts.at(-1)?.push(block)
  }
  return parts.filter((part) => part.length > 0)
}

const sum = (blocks: readonly Placed[]): Minutes => blocks.reduce((total, b) => total + b.whole, 0)
const afterCheckIn = (blocks: readonly Placed[]) => blocks.slice(leading(blocks).length)
const leading = (blocks: readonly Placed[]) => {
  const end = blocks.findIndex((b) => b.kind !== 'check-in')
  return end === -1 ? blocks : blocks.slice(0, end)
}

const breaks: Rule = (blocks, plan) =>
  stretches(blocks).flatMap((part): Finding[] => {
    const [first, last] = [part[0], part.at(-1)]
    const minutes = sum(part)
    if (!first || !last || last.settled || minutes <= ADVICE.withoutBreak + ADVICE.breakGrace) return []
    const places = part.slice(0, -1).filter((b) => roomFor(blocks, b.id))
    const inTime = places.filter((b) => b.start + b.whole - first.start <= ADVICE.withoutBreak)
    const after = inTime.at(-1) ?? places[0] ?? null
    const steps = after ? stepsTo.insertBreak(plan, after.id, ADVICE.break) : []
    return [{ code: 'no-break', from: first.id, to: last.id, after: after?.id ?? null, minutes, steps }]
  })

const lengths: Rule = (blocks) =>
  blocks.flatMap((block, index): Finding[] => {
    if (block.settled || !watches(block) || block.whole <= ADVICE.block) return []
    const parts = inParts(block.whole, ADVICE.block)
    const steps = stepsTo.split(block, parts, blocks[index + 1]?.kind ?? null)
    return [{ code: 'long-block', block: block.id, minutes: block.whole, parts, steps }]
  })

const SHORTEST_PART: Minutes = 5
/** 25 is 15 and 10; but 16 is 11 and 5, for a part of a single minute is no change. */
export function inParts(whole: Minutes, most: Minutes): Minutes[] {
  const parts = Array.from({ length: Math.ceil(whole / most) }, (_, i) => Math.min(most, whole - i * most))
  const short = SHORTEST_PART - (parts.at(-1) ?? SHORTEST_PART)
  if (short <= 0) return parts
  return parts.map((part, i) => (i === parts.length - 1 ? SHORTEST_PART : i === parts.length - 2 ? part - short : part))
}

const forms: Rule = (blocks) => {
  const rows: Placed[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    if (row?.[0]?.kind === block.kind) row.push(block)
    else rows.push([block])
  }
  return rows.flatMap((row): Finding[] => {
    const [first] = row
    const minutes = sum(row)
    if (!first || row.length < 2 || !watches(first) || row.at(-1)?.settled || minutes <= ADVICE.sameForm) return []
    return [{ code: 'same-form', kind: first.kind, blocks: row.map((b) => b.id), minutes, steps: [] }]
  })
}

const proper = (blocks: readonly Placed[]): Minutes => {
  const [first] = afterCheckIn(blocks)
  const last = blocks.at(-1)
  return first && last ? last.start + last.whole - first.start : 0
}

const meeting: Rule = (blocks) => {
  const minutes = proper(blocks)
  return minutes > ADVICE.meeting && !blocks.at(-1)?.settled ? [{ code: 'long-meeting', minutes, steps: [] }] : []
}

const checkIn: Rule = (blocks) => {
  const [first] = blocks
  if (!first || first.kind === 'check-in' || first.settled) return []
  // the minutes before a fixed start are free; otherwise all that follows moves, which a fixed start forbids
  const free = first.gap > 0 || !blocks.some((b) => b.fixedStart !== null)
  const minutes = first.gap || ADVICE.checkIn
  return [{ code: 'no-check-in', minutes, steps: free ? [{ do: 'add', after: null, kind: 'check-in', minutes }] : [] }]
}

const owners: Rule = (blocks) => {
  const without = blocks.filter((b) => !b.settled && b.kind !== 'break' && !b.owner?.trim()).map((b) => b.id)
  return without.length > 0 ? [{ code: 'no-owner', blocks: without, steps: [] }] : []
}

const closing: Rule = (blocks) => {
  const last = blocks.at(-1)
  if (!last || last.settled || blocks.some((b) => b.kind === 'wrap-up' || b.kind === 'open-floor')) return []
  const minutes = ADVICE.wrapUp
  return [{ code: 'no-closing', minutes, steps: [{ do: 'add', after: last.id, kind: 'wrap-up', minutes }] }]
}

const rules: Record<Passed['rule'], { find: Rule; told(blocks: readonly Placed[]): Minutes | null }> = {
  times: { find: times, told: (blocks) => (blocks.some((b) => b.fixedStart !== null) ? 0 : null) },
  breaks: { find: breaks, told: (blocks) => Math.max(0, ...stretches(blocks).map(sum)) },
  lengths: { find: lengths, told: () => ADVICE.block },
  forms: { find: forms, told: () => 0 },
  meeting: { find: meeting, told: proper },
  'check-in': { find: checkIn, told: (blocks) => sum(leading(blocks)) || null },
  owners: { find: owners, told: () => 0 },
  closing: { find: closing, told: () => 0 }
}

/** What could be better, worst first, and what is in order. Nothing is found about what is already held. */
export function checkPlaybook(plan: Plan): { findings: Finding[]; passed: Passed[] } {
  const blocks = laid(plan)
  if (blocks.length === 0) return { findings: [], passed: [] }
  const findings: Finding[] = []
  const passed: Passed[] = []
  for (const rule of Object.keys(rules) as Passed['rule'][]) {
    const found = rules[rule].find(blocks, plan)
    const minutes = found.length === 0 ? rules[rule].told(blocks) : null
    findings.push(...found)
    if (minutes !== null) passed.push({ rule, minutes })
  }
  return { findings, passed }
}
