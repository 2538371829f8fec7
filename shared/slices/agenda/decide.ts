// What the moderator and the coordinator may do to the agenda, and when.
import { type Context, holds, type Refusal, refuse } from '../../slice.ts'
import type { AgendaCommand, AgendaEvent } from './messages.ts'
import { add, edit, firstTwice, impossibleLength, misplaced, plan } from './shaping.ts'
import { type Agenda, type Block, following, indexOf, position, preceding, stateOf } from './state.ts'

type Outcome = readonly AgendaEvent[] | Refusal
type Of<T extends AgendaCommand['type']> = Extract<AgendaCommand, { type: T }>

export function decide(agenda: Agenda, command: AgendaCommand, { actor, commandId }: Context<unknown>): Outcome {
  if (!holds(actor, 'moderator', 'coordinator')) return refuse('not-your-role')
  switch (command.type) {
    case 'agenda.plan':
      return plan(agenda, command)
    case 'agenda.start':
      return start(agenda)
    case 'agenda.next':
    case 'agenda.back':
    case 'agenda.goto':
      return move(agenda, command)
    case 'agenda.pause':
      if (agenda.status === 'paused') return []
      return agenda.status === 'running' ? [{ type: 'agenda.paused' }] : refuse('not-running')
    case 'agenda.resume':
      if (agenda.status === 'running') return []
      return agenda.status === 'paused' ? [{ type: 'agenda.resumed' }] : refuse('not-running')
    case 'agenda.unstart':
      if (agenda.status === 'planned') return []
      return agenda.blocks.some((b) => b.endedAt !== null) ? refuse('already-started') : [{ type: 'agenda.unstarted' }]
    case 'agenda.finish':
      if (agenda.status === 'finished') return []
      if (agenda.status === 'planned') return refuse('not-started')
      return stands(agenda, command.from ?? agenda.current) ?? [{ type: 'agenda.finished' }]
    case 'agenda.reopen':
      if (agenda.status !== 'finished') return agenda.status === 'planned' ? refuse('not-started') : []
      return [{ type: 'agenda.reopened' }]
    case 'agenda.add':
      return add(agenda, command, commandId)
    case 'agenda.resize':
      return resize(agenda, command)
    default:
      return change(agenda, command)
  }
}

function start(agenda: Agenda): Outcome {
  if (agenda.status === 'finished') return refuse('already-finished')
  if (agenda.status !== 'planned') return []
  const first = following(agenda)
  return first ? [{ type: 'agenda.started', block: first.id }] : refuse('no-blocks')
}

function move(agenda: Agenda, command: Of<'agenda.next' | 'agenda.back' | 'agenda.goto'>): Outcome {
  if (agenda.status === 'planned') return refuse('not-started')
  if (agenda.status === 'finished') return refuse('already-finished', agenda.moved ?? {})
  const { from } = command
  const fault = stands(agenda, from)
  if (fault) return fault
  const target =
    command.type === 'agenda.next'
      ? following(agenda)
      : command.type === 'agenda.back'
        ? preceding(agenda)
        : agenda.blocks.find((b) => b.id === command.to)
  if (!target)
    return refuse(
      { 'agenda.next': 'last-block', 'agenda.back': 'first-block', 'agenda.goto': 'no-such-block' }[command.type]
    )
  if (target.id === from) return []
  const done = indexOf(agenda, target.id) > indexOf(agenda, from)
  return [{ type: 'agenda.moved', from, to: target.id, done }]
}

/** Who acts on the current block says which one they saw; if the meeting has moved on, they are told who moved it. */
const stands = (agenda: Agenda, seen: string | null): Refusal | null =>
  seen === agenda.current ? null : refuse('moved-on', { ...agenda.moved, current: agenda.current })

/** Commands about one block, named in `block`. */
function change(
  agenda: Agenda,
  command: Of<'agenda.extend' | 'agenda.skip' | 'agenda.unskip' | 'agenda.edit' | 'agenda.move' | 'agenda.remove'>
): Outcome {
  const block = agenda.blocks.find((b) => b.id === command.block)
  if (!block) return refuse('no-such-block')
  const state = stateOf(agenda, block)
  switch (command.type) {
    case 'agenda.extend':
      return command.minutes === 0 ? [] : extend(agenda, block, command.minutes)
    case 'agenda.edit':
      return edit(agenda, block, command)
    case 'agenda.skip':
      if (state === 'current' || state === 'done') return refuse(`block-is-${state}`)
      return block.skipped ? [] : [{ type: 'agenda.skipped', block: block.id }]
    case 'agenda.unskip':
      return block.skipped && state === 'skipped' ? [{ type: 'agenda.unskipped', block: block.id }] : []
    case 'agenda.remove':
      if (state === 'current' || state === 'done') return refuse(`block-is-${state}`)
      if (agenda.status === 'finished') return refuse('already-finished')
      if (indexOf(agenda, block.id) < position(agenda)) return refuse('already-past')
      return agenda.blocks.length === 1 ? refuse('last-block') : [{ type: 'agenda.removed', block: block.id }]
    case 'agenda.move': {
      if (state === 'current' || state === 'done') return refuse(`block-is-${state}`)
      const others = agenda.blocks.filter((b) => b !== block)
      const fault = misplaced(agenda, others, command.after, block, ['after'])
      if (fault) return fault
      const already = agenda.blocks[indexOf(agenda, block.id) - 1]?.id ?? null
      return already === command.after ? [] : [{ type: 'agenda.placed', block: block.id, after: command.after }]
    }
  }
}

function extend(agenda: Agenda, block: Block, by: number): Outcome {
  const state = stateOf(agenda, block)
  if (state === 'done' || state === 'skipped') return refuse(`block-is-${state}`)
  const before = block.minutes + block.extraMinutes
  return impossibleLength(before + by, before) ?? [{ type: 'agenda.extended', block: block.id, minutes: by }]
}

/** Lengths rather than differences: two who take the same time from the same block take it once. */
function resize(agenda: Agenda, { lengths }: Of<'agenda.resize'>): Outcome {
  const twice = firstTwice(lengths.map((l) => l.block))
  if (twice !== -1) return refuse('duplicate-id', { path: ['lengths', twice, 'block'] })
  const events: AgendaEvent[] = []
  for (const { block: id, minutes } of lengths) {
    const block = agenda.blocks.find((b) => b.id === id)
    if (!block) return refuse('no-such-block')
    const by = minutes - block.minutes - block.extraMinutes
    const outcome = by === 0 ? [] : extend(agenda, block, by)
    if ('refused' in outcome) return outcome
    events.push(...outcome)
  }
  return events
}
