// What was pressed and is not answered yet: kept while the connection is gone, sent in order when it is back.
import { nanoid } from 'nanoid'
import { LARGEST_COMMAND } from '../shared/limits.ts'
import type { Command } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack } from '../shared/wire.ts'
import type { Line } from './line/line.ts'

export interface Pressed {
  id: string
  command: Command
  at: Instant
}
interface Kept extends Pressed {
  settle: (ack: Ack) => void
  /** Once sent it may have been done, whether or not we hear of it. */
  sent: boolean
  inFlight: boolean
}

/** All it needs of a line. */
type Speaking = Pick<Line, 'connected' | 'ask' | 'tell'>

export class Outbox {
  pressed = $state.raw<readonly Kept[]>([])
  readonly #line: Speaking
  readonly #now: () => Instant

  constructor(line: Speaking, now: () => Instant) {
    this.#line = line
    this.#now = now
  }

  /** Resolves with the server's answer, whenever that comes; or with a refusal of ours when it was taken back. */
  put(command: Command, id = nanoid()): Promise<Ack> {
    // it would cut the connection, again and again
    if (new Blob([JSON.stringify(command)]).size > LARGEST_COMMAND) return Promise.resolve({ refused: 'too-large' })
    return new Promise((settle) => {
      const kept: Kept = { id, command, at: this.#now(), settle, sent: false, inFlight: false }
      this.pressed = [...this.pressed, kept]
      this.flush()
    })
  }

  /** Told once, if there is a connection: nobody pressed it, and nobody waits for it. */
  report(command: Command): void {
    this.#line.tell('command', nanoid(), command)
  }

  withdraw(id: string): boolean {
    const kept = this.pressed.find((p) => p.id === id)
    if (!kept || kept.sent) return false
    this.#done(kept, { refused: 'withdrawn' })
    return true
  }

  /** Sends what is not on its way. */
  flush(): void {
    if (!this.#line.connected) return
    for (const kept of this.pressed) if (!kept.inFlight) void this.#send(kept)
  }

  /** The connection is gone: what was on its way must be sent again, under the same id. */
  interrupted(): void {
    for (const kept of this.pressed) kept.inFlight = false
  }

  /** Nothing more will be answered. */
  giveUp(reason: string): void {
    for (const kept of this.pressed) this.#done(kept, { refused: reason })
  }

  async #send(kept: Kept) {
    kept.sent = kept.inFlight = true
    try {
      const ack = await this.#line.ask<Ack>('command', kept.id, kept.command)
      this.#done(kept, ack)
    } catch {
      kept.inFlight = false
      this.flush()
    }
  }

  #done(kept: Kept, ack: Ack) {
    if (!this.pressed.includes(kept)) return
    this.pressed = this.pressed.filter((p) => p !== kept)
    kept.settle(ack)
  }
}
