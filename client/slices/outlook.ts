// Where the meeting stands at this instant, as the screens tell it: pure sums over the agenda's view.
import { forecast } from '../../shared/slices/agenda/plan.ts'
import { lateMinutes } from '../../shared/slices/agenda/savings.ts'
import type { Views } from '../../shared/slices/index.ts'
import { type Instant, MINUTE, type Millis, type Minutes, minutes } from '../../shared/time.ts'
import { wholeSeconds } from '../ui/times.ts'

export type AgendaView = Views['agenda']
export type Block = AgendaView['blocks'][number]

/** Before the start, running, its last fifth, past its end, stopped, after the end. */
export type CountState = 'plan' | 'run' | 'soon' | 'over' | 'pause' | 'done'

export interface Outlook {
  state: CountState
  current: Block | null
  /** Where the current block stands, from 1; 0 when there is none. */
  number: number
  /** What Next leads to, or Start before the meeting. */
  next: Block | null
  /** What Back leads to. */
  previous: Block | null
  /** What is left of the current block, or until the start; negative past it. */
  left: Millis
  /** When that is used up. */
  endsAt: Instant
  /** How much of the current block is used, 0 to 1. */
  used: number
  /** When each block started or will start, by id. */
  starts: ReadonlyMap<string, Instant | null>
  /** When the meeting ends as it looks now, or ended. */
  end: Instant
  late: Minutes
}

export const whole = (block: Pick<Block, 'minutes' | 'extraMinutes'>): Minutes => block.minutes + block.extraMinutes

/** How long a block really took, pauses not counted. */
export const held = (block: Block): Minutes => Math.round((minutes(whole(block)) - block.left) / MINUTE)

/** What Next leads to, or Start before the meeting: the same at every instant. */
export function nextOf({ status, blocks, current }: AgendaView): Block | null {
  const at = blocks.findIndex((b) => b.id === current)
  return status === 'finished' ? null : (blocks.slice(at + 1).find((b) => b.state === 'planned') ?? null)
}

export function outlook(agenda: AgendaView, now: Instant): Outlook {
  const { blocks, status } = agenda
  const at = blocks.findIndex((b) => b.id === agenda.current)
  const current = blocks[at] ?? null
  const { starts, expectedEnd } = forecast(agenda, now)
  const ended = endedAt(agenda)
  const length = current ? minutes(whole(current)) : 0
  const left = current ? leftOf(agenda, current, now) : agenda.startsAt - now
  return {
    state: stateOf(status, left, length),
    current,
    number: at + 1,
    next: nextOf(agenda),
    previous: blocks.slice(0, Math.max(0, at)).findLast((b) => b.startedAt !== null) ?? null,
    left,
    endsAt: now + left,
    used: length > 0 ? Math.min(1, Math.max(0, 1 - left / length)) : 0,
    starts,
    end: ended ?? expectedEnd,
    late: ended === null ? lateMinutes(agenda, now) : Math.round((ended - agenda.plannedEnd) / MINUTE)
  }
}

/** By the minute the clock showed: what has been is not rounded up to a minute that is still to come. */
const endedAt = ({ finishedAt }: AgendaView): Instant | null => finishedAt && finishedAt - (finishedAt % MINUTE)

/** Never more than the whole: our clock may be a few milliseconds behind the server's. */
const leftOf = ({ endsAt }: AgendaView, block: Block, now: Instant): Millis =>
  Math.min(minutes(whole(block)), endsAt === null ? block.left : endsAt - now)

function stateOf(status: AgendaView['status'], left: Millis, length: Millis): CountState {
  if (status === 'planned') return 'plan'
  if (status === 'finished') return 'done'
  if (status === 'paused') return 'pause'
  if (wholeSeconds(left) < 0) return 'over'
  return left <= length / 5 ? 'soon' : 'run'
}
