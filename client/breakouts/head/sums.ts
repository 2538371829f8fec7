// What stands below a round's title: how many groups, who is placed, and when it opens or was held.
import { sayRunning } from '../../messages/breakouts.running.ts'
import { type AgendaView, outlook } from '../../slices/outlook.ts'
import { clock as clockAt, expected } from '../../ui/times.ts'
import type { Round } from '../groups.ts'

interface Around {
  agenda: AgendaView
  now: number
  placed: number
  /** Those who are placed, and those who are here and are not. */
  all: number
}

const none: readonly string[] = []

export function roundSum(round: Round, around: Around): string {
  const { sum } = sayRunning()
  const count = round.groups.length
  const groups = count > 0 ? [sum.groups(count), people(round, around)] : [sum.none]
  return [...groups, ...when(round, around)].join(', ')
}

const people = ({ stage }: Round, { placed, all }: Around): string =>
  stage === 'closed' ? sayRunning().sum.people(placed) : sayRunning().sum.placed(placed, all)

function when({ stage, block, minutes, openedAt, closedAt, ready }: Round, { agenda, now }: Around): readonly string[] {
  const { sum } = sayRunning()
  const at = (instant: number) => clockAt(instant, agenda.timeZone)
  switch (stage) {
    case 'planned': {
      const start = outlook(agenda, now).starts.get(block ?? '') ?? null
      const opens = start !== null && start > now ? [sum.opens(expected(start, agenda.timeZone))] : none
      return [...opens, sum.lasts(minutes), ...(ready ? [sum.ready(at(ready.at))] : none)]
    }
    case 'open':
    case 'called':
      return openedAt === null ? none : [sum.opened(at(openedAt))]
    case 'closed':
      return openedAt === null || closedAt === null ? none : [sum.held(at(openedAt), at(closedAt))]
  }
}

/** The title of its block, for a round that has one. */
export const blockTitle = ({ block }: Pick<Round, 'block'>, agenda: AgendaView | undefined): string | null =>
  agenda?.blocks.find((b) => b.id === block)?.title ?? null
