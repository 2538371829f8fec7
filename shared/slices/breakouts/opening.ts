// The rooms in use: open for some minutes, more or fewer of them, a word to everybody, back again, over.
import { refuse } from '../../slice.ts'
import type { Of, Outcome } from './decide.ts'
import { type Breakouts, isOpen, type Meeting, type Round } from './state.ts'

/** With people in no group, too: they stay in the plenary. */
export function open(round: Round, { minutes }: Of<'breakouts.open'>, all: Breakouts, { agenda }: Meeting): Outcome {
  if (isOpen(round)) return []
  if (round.stage === 'closed') return refuse('round-is-over')
  if (agenda.status === 'finished') return refuse('finished')
  if (round.groups.every((g) => g.people.length === 0)) return refuse('no-groups')
  if (otherOpen(round, all)) return refuse('other-round-is-open')
  return [{ type: 'breakouts.opened', id: round.id, minutes: minutes ?? round.minutes }]
}

const otherOpen = (round: Round, { rounds }: Breakouts): boolean =>
  rounds.some((r) => r.id !== round.id && !r.dropped && isOpen(r))

type Stage = Of<'breakouts.extend' | 'breakouts.tell' | 'breakouts.callBack' | 'breakouts.close'>

export function stage(round: Round, command: Stage, commandId: string): Outcome {
  const { id } = round
  if (command.type === 'breakouts.close' && round.stage === 'closed') return []
  if (command.type === 'breakouts.callBack' && round.stage === 'called') return []
  if (!isOpen(round)) return refuse('not-open')
  switch (command.type) {
    case 'breakouts.extend':
      if (round.stage === 'called') return refuse('called-back', { by: round.called?.by ?? null })
      return command.minutes === 0 ? [] : [{ type: 'breakouts.extended', id, minutes: command.minutes }]
    case 'breakouts.tell':
      return [{ type: 'breakouts.told', id: commandId, round: id, personal: { text: command.text } }]
    case 'breakouts.callBack':
      return [{ type: 'breakouts.calledBack', id }]
    case 'breakouts.close':
      return [{ type: 'breakouts.closed', id }]
  }
}

/** Takes the round back to where it was before: what has gone on since is not undone unseen. */
export function putBack(round: Round, { from }: Of<'breakouts.putBack'>, all: Breakouts): Outcome {
  if (round.stage !== from) return refuse('round-went-on')
  if (from === 'closed' && otherOpen(round, all)) return refuse('other-round-is-open')
  return [{ type: 'breakouts.putBack', id: round.id, from }]
}

export function help(round: Round, { group: id, wanted }: Of<'breakouts.help'>): Outcome {
  const group = round.groups.find((g) => g.id === id)
  if (!group) return refuse('no-such-group')
  if (wanted && !isOpen(round)) return refuse('not-open')
  return (group.help !== null) === wanted ? [] : [{ type: 'breakouts.helpCalled', id: round.id, group: id, wanted }]
}
