// What was pressed and is not answered yet: kept while the connection is gone, sent in order when it is back.
import { nanoid } from 'nanoid'
import type { Socket } from 'socket.io-client'
import { LARGEST_COMMAND } from '../shared/limits.ts'
import type { Command } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack, ToClient, ToServer } from '../shared/wire.ts'

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

const ANSWER_WITHIN = 4000

export class Outbox {
  pressed = $state.raw<readonly Kept[]>([])
  readonly #socket: Socket<ToClient, ToServer>
  readonly #now: () => Instant

  constructor(socket: Socket<ToClient, ToServer>, now: () => Instant) {
    this.#socket = socket
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
    if (this.#socket.connected) this.#socket.emit('command', nanoid(), command)
  }

  withdraw(id: string): boolean {
    const kept = this.pressed.find((p) => p.id === id)
    if (!kept || kept.sent) return false
    this.#done(kept, { refused: 'withdrawn' })
    return true
  }

  /** Sends what is not on its way. */
  flush(): void {
    if (!this.#socket.connected) return
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
      const ack = await this.#socket.timeout(ANSWER_WITHIN).emitWithAck('command', kept.id, kept.command)
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
