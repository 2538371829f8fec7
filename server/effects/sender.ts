// Sends the keys that were asked for: begun in the log before the gateway is called, called once, and how it went is told there.
import { setTimeout } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import { isRefusal, SERVER } from '../../shared/slice.ts'
import type { ParsedCommand, State } from '../../shared/slices/index.ts'
import type { Message } from '../../shared/slices/keys/state.ts'
import type { Instant } from '../../shared/time.ts'
import { keyText } from '../keys/filling.ts'
import type { Log } from '../log/log.ts'
import type { Room } from '../room.ts'
import type { Rooms } from '../rooms.ts'
import type { Gateway, Outcome } from '../sms/gateway.ts'
import type { Addresses } from './addresses.ts'
import { Pace } from './pace.ts'

export interface SenderTools {
  log: Pick<Log, 'secrets' | 'references' | 'shared'>
  rooms: Pick<Rooms, 'use'>
  now: () => Instant
  /** Null when keys are given by hand only. */
  gatewayFor: (state: State) => Gateway | null
  addresses: Addresses
  perSecond: number
  report: (error: unknown) => void
  /** Told how each call to the gateway went. */
  went: (outcome: Outcome['outcome']) => void
}

/** How long a gateway may take to answer, ms; after that nobody knows. */
const LONGEST_CALL = 15_000
/** After it has been told to give up, ms. */
const GRACE = 1000
/** A message is begun, and so long after that the gateway is not called any more, ms. */
const LATEST_CALL = 8000
/** A message that somebody else has begun, and not told of for so long, is in doubt: theirs is the clock that may be wrong. */
const LOST_AFTER = LATEST_CALL + LONGEST_CALL + 2 * GRACE
/** What was asked for longer ago than this, and lay while the server was down, is no longer sent by itself. */
const TOO_OLD = 10 * 60_000
/** So many doubts one after the other, and the rest is not sent: the gateway does not answer. */
const DOUBTS_IN_A_ROW = 3
const AT_ONCE = 5

export class Sender {
  readonly #tools: SenderTools
  readonly #pace: Pace
  /** Meetings that are being worked at, and what they looked like last. */
  readonly #busy = new Map<string, State>()
  /** Messages this process has begun, and has not told the end of. */
  readonly #mine = new Set<string>()
  readonly #watched = new Map<string, NodeJS.Timeout>()
  #closed = false

  constructor(tools: SenderTools) {
    this.#tools = tools
    this.#pace = new Pace(tools.perSecond, AT_ONCE)
  }

  /** A meeting was opened, or something has happened in it: is there something to send? */
  look(meeting: string, state: State): void {
    if (this.#closed) return
    this.#watch(meeting, state)
    if (this.#busy.has(meeting)) this.#busy.set(meeting, state)
    else if (nextIn(state)) void this.#work(meeting, state)
  }

  /** Nothing new is begun; what is under way is waited for. */
  async close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#watched.values()) clearTimeout(timer)
    await this.#pace.idle()
  }

  async #work(meeting: string, state: State) {
    this.#busy.set(meeting, state)
    await this.#tools.rooms.use(meeting, (room) => this.#empty(meeting, room)).catch(this.#tools.report)
    const last = this.#busy.get(meeting) ?? state
    this.#busy.delete(meeting)
    if (last !== state) this.look(meeting, last)
  }

  /** One after the other in the order they were asked for, as fast as the pace allows. */
  async #empty(meeting: string, room: Room) {
    let doubts = 0
    while (nextIn(room.state) && !this.#closed) {
      await this.#pace.turn()
      const message = nextIn(room.state) // meanwhile somebody may have stopped it
      if (!message) break
      const gateway = this.#tools.gatewayFor(room.state)
      const stop = this.#isOld(message) ? 'too-old' : doubts >= DOUBTS_IN_A_ROW ? 'no-answer' : null
      const from = performance.now()
      if (!gateway || stop) {
        const answer = await this.#tell(room, { type: 'keys.stop', reason: stop ?? 'no-gateway' })
        if (isRefusal(answer)) break // the disk is full, or the meeting is gone
      } else if (await this.#begins(room, message)) {
        const inTime = () => performance.now() < from + LATEST_CALL
        const under = this.#send(meeting, room, message, gateway, inTime)
        this.#pace.during(
          under.then((outcome) => {
            doubts = outcome === 'unknown' ? doubts + 1 : 0
          })
        )
      }
    }
    await this.#pace.idle()
  }

  #isOld = ({ queuedAt }: Message) => queuedAt < this.#tools.now() - TOO_OLD

  /** Only one server gets an answer that lets it go on. */
  async #begins(room: Room, { id }: Message): Promise<boolean> {
    this.#mine.add(id)
    const answer = await this.#tell(room, { type: 'keys.begin', message: id })
    if (isRefusal(answer)) this.#mine.delete(id)
    return !isRefusal(answer)
  }

  async #send(
    meeting: string,
    room: Room,
    message: Message,
    gateway: Gateway,
    inTime: () => boolean
  ): Promise<Outcome['outcome']> {
    const went = await this.#call(meeting, room.state, message, gateway, inTime).catch((error: unknown): Outcome => {
      this.#tools.report(error)
      return { outcome: 'unknown', reason: '' }
    })
    this.#tools.went(went.outcome)
    const reason = 'reason' in went ? went.reason : null
    await this.#tell(room, { type: 'keys.settle', message: message.id, outcome: went.outcome, reason })
    // if that could not be written, it stays begun, and is in doubt before long
    this.#mine.delete(message.id)
    this.#watch(meeting, room.state)
    return went.outcome
  }

  async #call(
    meeting: string,
    state: State,
    { id, participant, key, phone }: Message,
    gateway: Gateway,
    inTime: () => boolean
  ): Promise<Outcome> {
    const { log, addresses } = this.#tools
    const secret = await log.secrets.get(meeting, key)
    if (secret === null || !phone) return { outcome: 'refused', reason: 'gone' }
    const ours = addresses.nameOf(meeting, id)
    await log.references.note(ours, meeting, id)
    const { text } = keyText(state, participant, secret)
    if (!inTime()) return { outcome: 'refused', reason: 'too-old' } // somebody may be about to send it again
    const sms = { id: ours, to: phone, text, reportTo: addresses.of(gateway.id, ours) }
    const went = await within(LONGEST_CALL, (signal) => gateway.send(sms, signal))
    if (went.outcome === 'accepted' && went.ref !== null)
      await log.references.note(`${gateway.id}:${went.ref}`, meeting, id)
    return went
  }

  /** What another server has begun, or this one before it went down, and nobody has told of since. */
  #watch(meeting: string, { keys }: State) {
    const lostAfter = this.#tools.log.shared ? LOST_AFTER : 0
    for (const { id, state } of keys.messages) {
      if (state !== 'sending' || this.#mine.has(id) || this.#watched.has(id)) continue
      const settle = () => {
        this.#watched.delete(id)
        const command = { type: 'keys.settle', message: id, outcome: 'unknown', reason: null } as const
        void this.#tools.rooms.use(meeting, (room) => this.#tell(room, command)).catch(this.#tools.report)
      }
      this.#watched.set(id, globalThis.setTimeout(settle, lostAfter).unref())
    }
  }

  #tell = (room: Room, command: ParsedCommand) => room.submit({ commandId: nanoid(), command, by: SERVER })
}

const nextIn = ({ keys }: State): Message | null => keys.messages.find((m) => m.state === 'queued') ?? null

/** Whatever the gateway does, there is an answer in time; told to give up, it may still know. */
async function within(ms: number, call: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  const late = setTimeout(ms + GRACE, { outcome: 'unknown', reason: 'no-answer' } as const, { ref: false })
  return Promise.race([call(AbortSignal.timeout(ms)), late])
}
