// One meeting on this node: its log folded into state, and one turn at a time.
import { evolve, initial } from '../shared/meeting.ts'
import { forgetRemembered } from '../shared/memo.ts'
import { refuse } from '../shared/slice.ts'
import type { State } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack } from '../shared/wire.ts'
import { Gallery, type Outlet, type Scene, type Seat } from './gallery.ts'
import type { Log } from './log/log.ts'
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

export class Room {
  #scene: Scene = { state: initial, seq: 0 }
  #queue: Waiting[] = []
  #turn: Promise<void> | null = null
  readonly #gallery: Gallery
  readonly #id: string
  readonly #tools: RoomTools

  constructor(id: string, tools: RoomTools) {
    this.#id = id
    this.#tools = tools
    this.#gallery = new Gallery(tools.out, tools.now)
  }

  get state(): State {
    return this.#scene.state
  }

  /** Reads the meeting from the log; false when there is none. */
  async load(): Promise<boolean> {
    this.#scene = await this.#readOn({ state: initial, seq: 0 })
    if (this.#scene.seq > 0) this.#follow()
    return this.#scene.seq > 0
  }

  join(seat: Seat): void {
    this.#gallery.join(seat, this.#scene)
  }

  leave(seatId: string): void {
    this.#gallery.leave(seatId, this.#scene)
  }

  /** Everybody out: the meeting is gone. */
  disband(): void {
    this.#gallery.dismissAll()
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
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0)
      const answers = await this.#answer(batch.map((w) => w.asked)).catch((error: unknown) => {
        this.#tools.report(error)
        return []
      })
      for (const [index, { settle }] of batch.entries()) settle(answers[index] ?? refuse('not-saved'))
    }
    this.#turn = null // in the same breath: whoever has just been answered may ask again at once
  }

  /** Rejects when the log does; then nothing has changed. */
  async #answer(batch: readonly Asked[]): Promise<Ack[]> {
    const { log } = this.#tools
    const ids = batch.map((a) => a.commandId)
    for (;;) {
      const known = await log.answers(this.#id, ids)
      const { entries, answers, scene } = takeTurn(this.#scene, batch, known, this.#tools)
      if (entries.length === 0) return answers
      if ((await log.append(this.#id, this.#scene.seq, entries)) === 'conflict') {
        const news = await this.#readOn(this.#scene)
        const nothingNew = news.seq === this.#scene.seq && (await log.answers(this.#id, ids)).size === known.size
        if (nothingNew) return this.#erased(batch)
        this.#scene = news
        this.#show()
        continue
      }
      const forgotten = entries.some((e) => e.forget.length > 0)
      this.#scene = forgotten ? await this.#withoutForgotten() : scene
      this.#show()
      return answers
    }
  }

  #show() {
    this.#gallery.show(this.#scene)
    this.#follow()
  }

  #follow() {
    this.#tools.follow(this.#id, this.#scene.state)
  }

  /** A conflict with nothing: somebody has erased the meeting meanwhile. */
  #erased(batch: readonly Asked[]): Ack[] {
    this.disband()
    return batch.map(() => refuse('unknown-link'))
  }

  /** The log gives null for what is forgotten; nor is anything kept that was worked out from it. */
  #withoutForgotten(): Promise<Scene> {
    forgetRemembered()
    return this.#readOn({ state: initial, seq: 0 })
  }

  async #readOn({ state, seq }: Scene): Promise<Scene> {
    const news = await this.#tools.log.read(this.#id, seq)
    return { state: news.map((n) => n.event).reduce(evolve, state), seq: news.at(-1)?.seq ?? seq }
  }
}
