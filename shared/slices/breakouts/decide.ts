// What a command about the breakout rooms leads to. Host, moderator and coordinator may all of it; the chat-watcher passes on a call for help.
import { MOST_GROUPS, MOST_ROUNDS } from '../../limits.ts'
import { inLot } from '../../lots.ts'
import { type Actor, holds, type Refusal, refuse } from '../../slice.ts'
import { registeredIds } from '../participants/state.ts'
import type { BreakoutsCommand, BreakoutsEvent } from './messages.ts'
import { help, open, putBack, stage } from './opening.ts'
import { arrange, lead, lock, move, place, takeBack } from './placing.ts'
import { type Breakouts, type Meeting, type Round, roundOf, type Settings, usual } from './state.ts'

export type Outcome = readonly BreakoutsEvent[] | Refusal
export type Of<T extends BreakoutsCommand['type']> = Extract<BreakoutsCommand, { type: T }>

export interface Around {
  actor: Actor
  commandId: string
  meeting: Meeting
}

const USUAL_MINUTES = 10

export function decide(breakouts: Breakouts, command: BreakoutsCommand, around: Around): Outcome {
  const may = holds(around.actor, 'host', 'moderator', 'coordinator')
  if (!may && !(command.type === 'breakouts.help' && holds(around.actor, 'chat'))) return refuse('not-your-role')
  switch (command.type) {
    case 'breakouts.round':
      return plan(breakouts, command, around)
    case 'breakouts.restore':
      return restore(breakouts, command)
    case 'breakouts.rule':
      return rule(breakouts, command, around)
    case 'breakouts.unrule':
      return breakouts.rules.some((r) => r.id === command.id) ? [{ type: 'breakouts.unruled', id: command.id }] : []
  }
  const round = roundOf(breakouts, command.round)
  return round ? inRound(round, command, breakouts, around) : refuse('no-such-round')
}

type InRound = Exclude<
  BreakoutsCommand,
  Of<'breakouts.round' | 'breakouts.restore' | 'breakouts.rule' | 'breakouts.unrule'>
>

function inRound(round: Round, command: InRound, breakouts: Breakouts, around: Around): Outcome {
  switch (command.type) {
    case 'breakouts.set':
      return set(round, command, around.meeting)
    case 'breakouts.drop':
      return round.stage === 'planned' ? [{ type: 'breakouts.dropped', id: round.id }] : refuse('round-was-held')
    case 'breakouts.arrange':
      return arrange(round, command, around)
    case 'breakouts.takeBack':
      return takeBack(round, command, around.meeting)
    case 'breakouts.move':
    case 'breakouts.swap':
      return move(round, command, around.meeting)
    case 'breakouts.lead':
      return lead(round, command)
    case 'breakouts.lock':
      return lock(round, command)
    case 'breakouts.write':
      return write(round, command)
    case 'breakouts.ready':
      return (round.ready !== null) === command.ready
        ? []
        : [{ type: 'breakouts.readied', id: round.id, ready: command.ready }]
    case 'breakouts.place':
      return place(round, command)
    case 'breakouts.open':
      return open(round, command, breakouts, around.meeting)
    case 'breakouts.help':
      return help(round, command)
    case 'breakouts.putBack':
      return putBack(round, command, breakouts)
    default:
      return stage(round, command, around.commandId)
  }
}

/** What is told goes before what is so already. */
function told(command: Of<'breakouts.round' | 'breakouts.set'>, before: Settings & Pick<Round, 'block' | 'minutes'>) {
  const { block = before.block, minutes, size, practices, wishes } = command
  return {
    block,
    minutes: minutes ?? before.minutes,
    size: { ...(size ?? before.size) },
    practices: practices ?? before.practices,
    wishes: [...(wishes ?? before.wishes)]
  }
}

const known = ({ agenda }: Meeting, block: string | null | undefined): boolean =>
  !block || agenda.blocks.some((b) => b.id === block)

function plan({ rounds }: Breakouts, command: Of<'breakouts.round'>, { commandId, meeting }: Around): Outcome {
  const { id = commandId } = command
  if (rounds.some((r) => r.id === id)) return refuse('duplicate-id')
  if (rounds.length >= MOST_ROUNDS) return refuse('too-many')
  if (!known(meeting, command.block)) return refuse('no-such-block')
  const like = command.like ? rounds.find((r) => r.id === command.like) : null
  if (like === undefined) return refuse('no-such-round')
  const block = meeting.agenda.blocks.find((b) => b.id === command.block)
  const minutes = block?.minutes ?? USUAL_MINUTES
  const before = like
    ? { ...like, block: null, minutes: block?.minutes ?? like.minutes }
    : { ...usual, block: null, minutes }
  const groups = (like?.groups ?? []).map((g, n) => ({ id: inLot(id, n), like: g.id }))
  return [{ type: 'breakouts.planned', id, ...told(command, before), groups, like: like?.id ?? null }]
}

function set(round: Round, command: Of<'breakouts.set'>, meeting: Meeting): Outcome {
  if (round.stage === 'closed') return refuse('round-is-over')
  if (!known(meeting, command.block)) return refuse('no-such-block')
  const settings = told(command, round)
  if (JSON.stringify(settings) === JSON.stringify(told({ type: 'breakouts.set', round: round.id }, round))) return []
  return [{ type: 'breakouts.set', id: round.id, ...settings }]
}

function restore({ rounds }: Breakouts, { round: id }: Of<'breakouts.restore'>): Outcome {
  const round = rounds.find((r) => r.id === id)
  if (!round) return refuse('no-such-round')
  return round.dropped ? [{ type: 'breakouts.restored', id }] : []
}

function write(round: Round, { group: id, name, task, place }: Of<'breakouts.write'>): Outcome {
  const group = id ? round.groups.find((g) => g.id === id) : null
  if (group === undefined) return refuse('no-such-group')
  const before = group ?? { name: null, task: round.task, place: null }
  const told = <T>(words: T | undefined, was: T) => (words === undefined ? was : words)
  const after = { name: told(name, before.name), task: told(task, before.task), place: told(place, before.place) }
  if (after.name === before.name && after.task === before.task && after.place === before.place) return []
  return [{ type: 'breakouts.written', id: group?.id ?? round.id, round: round.id, personal: after }]
}

function rule({ rules }: Breakouts, command: Of<'breakouts.rule'>, { commandId, meeting }: Around): Outcome {
  const { id = commandId, how } = command
  const people = [...new Set(command.people)].sort()
  if (rules.some((r) => r.id === id)) return refuse('duplicate-id')
  if (rules.length >= MOST_GROUPS) return refuse('too-many')
  if (people.length < 2) return refuse('rule-of-one')
  const registered = registeredIds(meeting.participants)
  if (!people.every((p) => registered.has(p))) return refuse('no-such-participant')
  if (rules.some((r) => r.how === how && r.people.join() === people.join())) return []
  return [{ type: 'breakouts.ruled', id, how, people }]
}
