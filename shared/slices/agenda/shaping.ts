// What the blocks are and in which order: making the plan, adding to it, editing it.
import { LONGEST_BLOCK, MOST_BLOCKS } from '../../limits.ts'
import type { BlockInput } from '../../playbook.ts'
import { type Refusal, refuse } from '../../slice.ts'
import type { Minutes } from '../../time.ts'
import type { AgendaCommand, AgendaEvent } from './messages.ts'
import { impossibleStart } from './plan.ts'
import { type Agenda, type Block, indexOf, stateOf } from './state.ts'

type Outcome = readonly AgendaEvent[] | Refusal
type Of<T extends AgendaCommand['type']> = Extract<AgendaCommand, { type: T }>

export function plan(agenda: Agenda, { startsAt, timeZone, blocks }: Of<'agenda.plan'>): Outcome {
  if (agenda.status !== 'planned') return refuse('already-started')
  const made = blocks.map((block, index) => blockFrom(block, `b${index + 1}`))
  const ids = made.map((b) => b.id)
  const twice = firstTwice(ids)
  if (twice !== -1) return refuse('duplicate-id', { path: ['blocks', twice, 'id'] })
  const fault = impossibleStart({ startsAt, timeZone }, made)
  if (fault) return refuse(fault.reason, { path: ['blocks', fault.index, 'fixedStart'] })
  const words = Object.fromEntries(
    blocks.flatMap((block, index) => (block.owner || block.script ? [[ids[index], wordsOf(block)]] : []))
  )
  return [{ type: 'agenda.planned', startsAt, timeZone, blocks: made, personal: { words } }]
}

export function add(agenda: Agenda, { after, block: input }: Of<'agenda.add'>, commandId: string): Outcome {
  if (agenda.status === 'finished') return refuse('already-finished')
  const block = { ...blockFrom(input, commandId), extraMinutes: input.extraMinutes }
  if (indexOf(agenda, block.id) !== -1) return refuse('duplicate-id', { path: ['block', 'id'] })
  if (agenda.blocks.length >= MOST_BLOCKS) return refuse('too-many')
  const place = after === undefined ? (agenda.blocks.at(-1)?.id ?? null) : after
  const fault =
    impossibleLength(block.minutes + block.extraMinutes, block.minutes) ??
    misplaced(agenda, agenda.blocks, place, block, ['block', 'fixedStart'])
  if (fault) return fault
  const words = input.owner || input.script ? { personal: wordsOf(input) } : {}
  return [{ type: 'agenda.added', after: place, block, ...words }]
}

export function edit(agenda: Agenda, block: Block, command: Of<'agenda.edit'>): Outcome {
  const { type: _, block: __, owner, script, slides, ...fields } = command
  const change = different({ ...fields, slides: slides === '' ? null : slides }, block)
  const words = different({ owner: owner === '' ? null : owner, script: script === '' ? null : script }, block)
  const hasWords = Object.keys(words).length > 0
  if (Object.keys(change).length === 0 && !hasWords) return []
  if (stateOf(agenda, block) === 'done' && ('minutes' in change || 'fixedStart' in change))
    return refuse('block-is-done')
  const impossible = impossibleLength((change.minutes ?? block.minutes) + block.extraMinutes, block.minutes)
  if (impossible) return impossible
  if (change.fixedStart) {
    const { fixedStart } = change
    const fault = impossibleStart(
      agenda,
      agenda.blocks.map((b) => (b === block ? { fixedStart } : b))
    )
    if (fault) return refuse(fault.reason, { path: ['fixedStart'] })
  }
  return [{ type: 'agenda.edited', block: block.id, change, ...(hasWords && { personal: words }) }]
}

/** Of the fields that are given, those that say something new. */
function different<T extends object>(fields: T, block: Block): Partial<Defined<T>> {
  const had: Partial<Record<string, unknown>> = { ...block }
  const news = Object.entries(fields).filter(([name, value]) => value !== undefined && value !== had[name])
  return Object.fromEntries(news) as Partial<Defined<T>>
}
type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Where the first that has been before stands; -1 when each is named once. */
export const firstTwice = (ids: readonly string[]): number => ids.findIndex((id, index) => ids.indexOf(id) !== index)

/** A block lasts between a minute and LONGEST_BLOCK, with what has been given and taken. */
export function impossibleLength(whole: Minutes, before: Minutes): Refusal | null {
  if (whole < 1) return refuse('too-short', { minutes: before })
  return whole > LONGEST_BLOCK ? refuse('too-long') : null
}

/** Is there something wrong with `block` standing after `after` among `others`? `path` is the field to blame. */
export function misplaced(
  agenda: Agenda,
  others: readonly Block[],
  after: string | null,
  block: { fixedStart: string | null },
  path: readonly string[]
): Refusal | null {
  const place = after === null ? 0 : others.findIndex((b) => b.id === after) + 1
  if (after !== null && place === 0) return refuse('no-such-block')
  if (agenda.current !== null && place <= others.findIndex((b) => b.id === agenda.current))
    return refuse('already-past')
  const fault = impossibleStart(agenda, [...others.slice(0, place), block, ...others.slice(place)])
  return fault && refuse(fault.reason, { path })
}

const blockFrom = (input: BlockInput, fallbackId: string) => ({
  id: input.id ?? fallbackId,
  title: input.title,
  kind: input.kind,
  minutes: input.minutes,
  extraMinutes: 0,
  fixedStart: input.fixedStart ?? null,
  slides: input.slides || null,
  protected: input.protected ?? input.kind === 'break'
})

const wordsOf = ({ owner, script }: BlockInput) => ({ owner: owner || null, script: script || null })
