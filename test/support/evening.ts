// A small meeting for the agenda's tests, from 16.00 to 17.30, played by commands at clock times.
import type { z } from 'zod'
import type { Actor } from '../../shared/slice.ts'
import { agenda } from '../../shared/slices/agenda/index.ts'
import type { AgendaEvent, command } from '../../shared/slices/agenda/messages.ts'
import { type ClockTime, clockTime } from '../../shared/time.ts'
import { given, oclock, someone } from './given.ts'

export type Command = z.input<typeof command>
export const mette = someone('moderator', 'mette')

const block = { extraMinutes: 0, fixedStart: null, slides: null, protected: false }
/** Check-in half an hour, then six blocks from 16.30; the pause is protected. */
export const planned: AgendaEvent = {
  type: 'agenda.planned',
  startsAt: oclock('16:00'),
  timeZone: 'Europe/Copenhagen',
  blocks: [
    { ...block, id: 'tjek-ind', title: 'Tjek ind', kind: 'check-in', minutes: 30 },
    { ...block, id: 'data', title: 'Data/grafer', kind: 'talk', minutes: 10, fixedStart: '16:30' },
    { ...block, id: 'plenum', title: 'Plenumdiskussion', kind: 'plenary', minutes: 10 },
    { ...block, id: 'pause', title: 'Pause', kind: 'break', minutes: 5, protected: true },
    { ...block, id: 'grupper', title: 'Grupper', kind: 'groups', minutes: 15 },
    { ...block, id: 'opsamling', title: 'Opsamling', kind: 'wrap-up', minutes: 10 },
    { ...block, id: 'ordet-frit', title: 'Ordet frit', kind: 'open-floor', minutes: 10 }
  ],
  personal: { words: { data: { owner: 'Karen Bech', script: 'Her er tre grafer.' } } }
}

export const start: Command = { type: 'agenda.start' }
export const next = (from: string): Command => ({ type: 'agenda.next', from })
export const back = (from: string): Command => ({ type: 'agenda.back', from })
export const goto = (from: string, to: string): Command => ({ type: 'agenda.goto', from, to })
export const extend = (block: string, minutes: number): Command => ({ type: 'agenda.extend', block, minutes })

export type Turn = readonly [ClockTime, Command, Actor?]

/** The meeting after these turns, each by the moderator unless said otherwise. */
export function evening(...turns: Turn[]) {
  const meeting = turns.reduce(
    (meeting, [clock, command, actor = mette]) => meeting.when(command, { actor, now: oclock(clock) }).goesOn(),
    given(agenda)(planned)
  )
  return {
    ...meeting,
    /** Asked by the moderator at a clock time. */
    asked: (clock: ClockTime, command: Command, actor: Actor = mette) =>
      meeting.when(command, { actor, now: oclock(clock) }),
    /** What the moderator sees then, with clock times where the view has instants. */
    at: (clock: ClockTime) => readable(meeting.view(mette, oclock(clock)))
  }
}

type View = ReturnType<typeof agenda.view>

const clockOf = (at: number | null) => (at === null ? null : clockTime(at, 'Europe/Copenhagen'))
const inMinutes = (ms: number) => ms / 60_000

function readable({ status, current, endsAt, plannedEnd, expectedEnd, finishedAt, drift, blocks }: View) {
  const byId = <T>(of: (block: View['blocks'][number]) => T) => Object.fromEntries(blocks.map((b) => [b.id, of(b)]))
  return {
    status,
    current,
    endsAt: clockOf(endsAt),
    plannedEnd: clockOf(plannedEnd),
    expectedEnd: clockOf(expectedEnd),
    finishedAt: clockOf(finishedAt),
    late: inMinutes(drift),
    order: blocks.map((b) => b.id),
    states: byId((b) => b.state),
    planned: byId((b) => clockOf(b.plannedStart)),
    expected: byId((b) => clockOf(b.expectedStart)),
    started: byId((b) => clockOf(b.startedAt)),
    ended: byId((b) => clockOf(b.endedAt)),
    left: byId((b) => inMinutes(b.left)),
    minutes: byId((b) => b.minutes + b.extraMinutes)
  }
}
