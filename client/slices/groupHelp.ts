// Groups that have called for help: passed on by who watches the chat, seen to by the host, and each taken back again.
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Room } from '../context.ts'
import { sayRooms } from '../messages/rooms.ts'

export interface GroupCall {
  /** The group. */
  id: string
  round: string
  number: number
  at: Instant
  by: string
}

/** Who has waited longest comes first. */
export function groupCalls(view: Pick<Views['breakouts'], 'now' | 'rounds'> | undefined): GroupCall[] {
  const round = view?.rounds?.find((r) => r.id === view.now?.id)
  const calls = (round?.groups ?? []).flatMap(({ id, number, help }) =>
    round && help ? [{ id, number, round: round.id, ...help }] : []
  )
  return calls.sort((a, b) => a.at - b.at || a.number - b.number)
}

export const callForHelp = (round: string, group: string, wanted: boolean): Command => ({
  type: 'breakouts.help',
  round,
  group,
  wanted
})

export const isAsked = ({ waiting }: Pick<Room['live'], 'waiting'>, group: string): boolean =>
  waiting.some((w) => w.command.type === 'breakouts.help' && w.command.group === group)

/** A second press before the first is answered is the same press. */
export function askHelp(
  { live, deeds }: Pick<Room, 'live' | 'deeds'>,
  { id, round, number }: Pick<GroupCall, 'id' | 'round' | 'number'>,
  wanted: boolean
): void {
  if (isAsked(live, id)) return
  const told = () => sayRooms().told[wanted ? 'asked' : 'done'](number)
  void deeds.ask(callForHelp(round, id, wanted), told, callForHelp(round, id, !wanted))
}
