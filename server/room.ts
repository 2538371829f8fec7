// One meeting on this node: its log folded into state, and one turn at a time.
import { forgottenBy } from '../shared/meeting.ts'
import { forgetRemembered } from '../shared/memo.ts'
import { type Actor, refuse } from '../shared/slice.ts'
import { linkHolder } from '../shared/slices/board/state.ts'
import type { State } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack } from '../shared/wire.ts'
import { Gallery, type Outlet, type Seat } from './gallery.ts'
import type { Log } from './log/log.ts'
import { further, nothing, readScene, type Scene } from './scene.ts'
import { type Asked, takeTurn } from './turn.ts'

export interface RoomTools {
  log: Log
  now: () => Instant
  out: Outlet
  report: (error: unknown) => void
  /** Told where the meeting stands, when it is opened and whenever something has happened. */
  follow: (meeting: string, state: State) => void
}

interface Waiting {
  asked: Asked
  settle: (ack: Ack) => void
}
interface Behind {
  upTo: number
  settle: (read: Promise<void>) => void
}

export class Room {
  #scene = nothing
  #queue: Waiting[] = []
  /** Who waits until what others have written is shown here. */
  #behind: Behind[] = []
  #turn: Promise<void> | null = null
  #isCut = false
  #looks = 0
  #looked = 0
  readonly #gallery: Gallery
  readonly #id: string
  readonly #tools: RoomTools

  constructor(id: string, tools: RoomTools) {
    this.#id = id
    this.#tools = tools
    this.#gallery = new Gallery({ ...tools, attend: (members) => tools.log.attendance.here(id, members) })
  }

  get state(): State {
    return this.#scene.state
  }

  /** Reads the meeting from the log; false when there is none. */
  async load(): Promise<boolean> {
    this.#scene = await readScene(this.#tools.log, this.#id)
    if (this.#scene.seq === 0) return false
    this.#gallery.elsewhere(await this.#tools.log.attendance.elsewhere(this.#id), this.#scene)
    this.#follow()
    return true
  }

  /** Others have written, or may have, as far as `upTo`. Resolves when that is shown here; rejects when it cannot be read. */
  catchUp(upTo = Number.POSITIVE_INFINITY): Promise<void> {
    return new Promise((settle) => {
      this.#behind.push({ upTo, settle })
      this.#turn ??= this.#takeTurns()
    })
  }

  /** Others are connected elsewhere than before. Of two answers, the one to the later question counts. */
  async lookElsewhere(): Promise<void> {
    this.#looks += 1
    const look = this.#looks
    const members = await this.#tools.log.attendance.elsewhere(this.#id)
    if (look < this.#looked) return
    this.#looked = look
    this.#gallery.elsewhere(members, this.#scene)
  }

  /** Whose link this is; one that was made elsewhere a moment ago is known here too. */
  async holder(linkHash: string): Promise<Actor | null> {
    if (this.#tools.log.shared && !linkHolder(this.state.board, linkHash)) await this.catchUp()
    return linkHolder(this.state.board, linkHash)
  }

  join(seat: Seat): void {
    if (this.#isCut) this.#tools.out.cut(seat.id)
    else this.#gallery.join(seat, this.#scene)
  }

  leave(seatId: string): void {
    this.#gallery.leave(seatId, this.#scene)
  }

  /** Everybody is to look for a server again, also who is on the way in: what is shown here may be old. */
  cut(): void {
    this.#isCut = true
    this.#gallery.clear('cut')
  }

  /** Asks for a change. Resolves once it is on disk, or with the reason it was refused. */
  submit(asked: Asked): Promise<Ack> {
    return new Promise((settle) => {
      this.#queue.push({ asked, settle })
      this.#turn ??= this.#takeTurns()
    })
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#turn) await this.#turn
  }

  async #takeTurns() {
    // one after the other per meeting; what has gathered while the last was written shares the next flush
    while (this.#queue.length + this.#behind.length > 0) {
      const behind = this.#behind.splice(0)
      const isBehind = behind.some(({ upTo }) => upTo > this.#scene.seq)
      const read = isBehind ? this.#readOn() : Promise.resolve()
      for (const { settle } of behind) settle(read)
      await read.catch(() => {}) // for those to tell who have asked
      await this.#answerAll(this.#queue.splice(0))
    }
    this.#turn = null // in the same breath: whoever has just been answered may ask again at once
  }

  async #answerAll(batch: readonly Waiting[]) {
    if (batch.length === 0) return
    const answers = await this.#answer(batch.map((w) => w.asked)).catch((error: unknown) => {
      this.#tools.report(error)
      return []
    })
    for (const [index, { settle }] of batch.entries()) settle(answers[index] ?? refuse('not-saved'))
  }

  /** Rejects when the log does; then nothing has changed. */
  async #answer(batch: readonly Asked[]): Promise<Ack[]> {
    const { log } = this.#tools
    const ids = batch.map((a) => a.commandId)
    while (this.#scene.seq > 0) {
      const known = await log.answers(this.#id, ids)
      const { entries, answers, scene } = takeTurn(this.#scene, batch, known, this.#tools)
      if (entries.length === 0) return answers
      if ((await log.append(this.#id, this.#scene.seq, entries)) === 'conflict') {
        const { seq } = this.#scene
        await this.#readOn()
        if (this.#scene.seq === seq && (await log.answers(this.#id, ids)).size === known.size) this.#erased()
        continue
      }
      const forgotten = entries.some((e) => e.forget.length > 0)
      this.#scene = forgotten ? await this.#withoutForgotten() : scene
      this.#show()
      return answers
    }
    return batch.map(() => refuse('unknown-link')) // the meeting is gone
  }

  #show() {
    this.#gallery.show(this.#scene)
    this.#follow()
  }

  #follow() {
    this.#tools.follow(this.#id, this.#scene.state)
  }

  /** Somebody has erased the meeting meanwhile: nobody holds a link to it any more. */
  #erased() {
    this.#scene = nothing
    this.#gallery.clear('dismiss')
  }

  /** What others have written, shown to all here. */
  async #readOn() {
    // the last one we know comes along: without it, the meeting is gone, or the database came back with less than it had
    const [last, ...news] = await this.#tools.log.read(this.#id, this.#scene.seq - 1)
    if (!last) return this.#startOver()
    if (news.length === 0) return
    const events = news.map((n) => n.event)
    const forgotten = forgottenBy(events).length > 0
    this.#scene = forgotten ? await this.#withoutForgotten() : further(this.#scene, events)
    this.#show()
  }

  async #startOver() {
    const scene = await this.#withoutForgotten()
    if (scene.seq === 0) return this.#erased()
    this.#scene = scene
    this.#show()
  }

  /** The log gives null for what is forgotten; nor is anything kept that was worked out from it. */
  #withoutForgotten(): Promise<Scene> {
    forgetRemembered()
    return readScene(this.#tools.log, this.#id)
  }
}
