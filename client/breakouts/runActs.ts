// What one can do about a round: plan it, form its groups, open them and call them back; and what is agreed about people.
import { nanoid } from 'nanoid'
import type { Settings } from '../../shared/slices/breakouts/state.ts'
import type { Command } from '../../shared/slices/index.ts'
import { sayForming } from '../messages/breakouts.forming.ts'
import { sayRunning } from '../messages/breakouts.running.ts'
import type { Act } from './acts.ts'
import type { Round, Rule } from './groups.ts'

/** What can be chosen about a round. */
export interface Chosen extends Settings {
  block: string | null
  minutes: number
}
export interface Seats {
  id: string
  people: readonly string[]
  leader: string | null
}

const forming = () => sayForming().told
const running = () => sayRunning().told
const copied = ({ block, minutes, size, practices, wishes }: Chosen) => ({
  ...{ block, minutes, practices },
  size: { ...size },
  wishes: [...wishes]
})

export function plan(id: string, chosen: Partial<Chosen>, like: string | null = null): Act {
  const { size, wishes, ...rest } = chosen
  return {
    command: {
      ...{ type: 'breakouts.round', id, ...rest },
      ...(size && { size: { ...size } }),
      ...(wishes && { wishes: [...wishes] }),
      ...(like !== null && { like })
    },
    told: () => forming().planned,
    undo: { type: 'breakouts.drop', round: id }
  }
}

/** Only what is another than it was: the rest may have been changed by somebody else meanwhile. */
export function change(round: Round, chosen: Chosen): Act {
  const [was, now] = [copied(round), copied(chosen)]
  const differ = (field: keyof Chosen) => JSON.stringify(was[field]) !== JSON.stringify(now[field])
  const command = (told: Chosen): Command => ({
    ...{ type: 'breakouts.set', round: round.id },
    ...(differ('block') && { block: told.block }),
    ...(differ('minutes') && { minutes: told.minutes }),
    ...(differ('size') && { size: { ...told.size } }),
    ...(differ('practices') && { practices: told.practices }),
    ...(differ('wishes') && { wishes: [...told.wishes] })
  })
  return { command: command(now), told: () => forming().set(round.number), undo: command(was) }
}

export const drop = (round: Round): Act => ({
  command: { type: 'breakouts.drop', round: round.id },
  told: () => forming().dropped(round.number),
  undo: { type: 'breakouts.restore', round: round.id }
})

/** All groups at once, as they are to be; `seen` is what they were made from. */
export function arrange(round: Pick<Round, 'id'>, seen: number, groups: readonly Seats[], adjusted = false): Act {
  const id = nanoid()
  const seats = groups.map(({ id, people, leader }) => ({ id, people: [...people], leader }))
  return {
    id,
    command: { type: 'breakouts.arrange', round: round.id, seen, groups: seats },
    told: () => (adjusted ? forming().adjusted(groups.length) : forming().formed(groups.length)),
    undo: { type: 'breakouts.takeBack', round: round.id, arrangement: id }
  }
}

export function ready({ id }: Pick<Round, 'id'>, is: boolean): Act {
  const command = (ready: boolean): Command => ({ type: 'breakouts.ready', round: id, ready })
  return { command: command(is), told: () => (is ? running().ready : running().notReady), undo: command(!is) }
}

export const open = ({ id }: Pick<Round, 'id'>, minutes: number): Act => ({
  command: { type: 'breakouts.open', round: id, minutes },
  told: () => running().opened(minutes),
  undo: { type: 'breakouts.putBack', round: id, from: 'open' }
})

export function extend({ id }: Pick<Round, 'id'>, minutes: number): Act {
  const command = (minutes: number): Command => ({ type: 'breakouts.extend', round: id, minutes })
  return { command: command(minutes), told: () => running().extended(minutes), undo: command(-minutes) }
}

/** What has been said cannot be unsaid. */
export const tell = ({ id }: Pick<Round, 'id'>, text: string): Act => ({
  command: { type: 'breakouts.tell', round: id, text },
  told: () => running().said(text),
  undo: null
})

export const callBack = ({ id }: Pick<Round, 'id'>): Act => ({
  command: { type: 'breakouts.callBack', round: id },
  told: () => running().calledBack,
  undo: { type: 'breakouts.putBack', round: id, from: 'called' }
})

export const close = ({ id }: Pick<Round, 'id'>): Act => ({
  command: { type: 'breakouts.close', round: id },
  told: () => running().closed,
  undo: { type: 'breakouts.putBack', round: id, from: 'closed' }
})

export function agree({ id, how, people }: Rule, names: readonly string[]): Act {
  return {
    command: { type: 'breakouts.rule', id, how, people: [...people] },
    told: () => forming().agreed[how](names),
    undo: { type: 'breakouts.unrule', id }
  }
}

export const disagree = ({ id, how, people }: Rule, names: readonly string[]): Act => ({
  command: { type: 'breakouts.unrule', id },
  told: () => forming().disagreed(names),
  undo: { type: 'breakouts.rule', id, how, people: [...people] }
})
