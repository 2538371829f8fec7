// What this person may see right now, and how to ask for a change. The only place the client keeps server state.
import { io, type Socket } from 'socket.io-client'
import type { Command, Views } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import { type Ack, PROTOCOL, type Present, type ToClient, type ToServer, type Update } from '../shared/wire.ts'
import { Outbox, type Pressed } from './outbox.svelte.ts'
import { patched } from './patch.ts'
import { ServerTime } from './server-time.ts'

export type Link = 'connecting' | 'on' | 'off' | 'unknown-link' | 'reload'

/** How long until we look for the server again: soon at first, then every third second. */
const RETRY_AFTER = [500, 1000, 2000, 3000]

export class Live {
  /** Replaced, never mutated: read a slice with $derived(live.views.agenda), and only its changes reach you. */
  views = $state.raw<Partial<Views>>({})
  /** My member id, or `screen`. */
  you = $state<string | null>(null)
  present = $state.raw<readonly Present[]>([])
  link = $state<Link>('connecting')
  /** Since when there is no connection. */
  offSince = $state<Instant | null>(null)
  /** When the next attempt comes. */
  retryAt = $state<Instant | null>(null)
  readonly #outbox: Outbox
  readonly #time: ServerTime
  readonly #socket: Socket<ToClient, ToServer>
  #attempts = 0
  #retry: ReturnType<typeof setTimeout> | undefined

  constructor(socket: Socket<ToClient, ToServer>) {
    this.#socket = socket
    this.#outbox = new Outbox(socket, () => this.now())
    this.#time = new ServerTime(async () => (await socket.timeout(4000).emitWithAck('clock')).now)
    socket.on('connect', () => this.#connected())
    socket.on('disconnect', () => this.#lost())
    socket.on('connect_error', (error) => this.#refused(error.message))
    socket.on('update', (update) => this.#apply(update))
    socket.on('presence', (present) => {
      this.present = present
    })
  }

  /** What was pressed and is not answered yet, in order. */
  get waiting(): readonly Pressed[] {
    return this.#outbox.pressed
  }

  /** The server's clock, ms; not reactive: for what ticks, see Clock. */
  now(): Instant {
    return this.#time.now()
  }

  /** Asks for a change and keeps asking, under one id, until the server has answered: a lost answer cannot do the thing twice. */
  ask(command: Command, id?: string): Promise<Ack> {
    return this.#outbox.put(command, id)
  }

  /** Tells the server what nobody pressed: once, and not kept. */
  report(command: Command): void {
    this.#outbox.report(command)
  }

  /** Takes back what has not been sent; false when it may have reached the server. */
  withdraw(id: string): boolean {
    return this.#outbox.withdraw(id)
  }

  /** Looks for the server now rather than when the next attempt is due. */
  tryNow = (): void => {
    if (this.link !== 'off' && this.link !== 'connecting') return
    clearTimeout(this.#retry)
    if (!this.#socket.connected) this.#socket.connect()
  }

  close(): void {
    clearTimeout(this.#retry)
    this.#time.stop()
    this.#socket.close()
  }

  #connected() {
    this.link = 'on'
    this.offSince = this.retryAt = null
    this.#attempts = 0
    this.#time.measure()
    this.#outbox.flush()
  }

  #lost() {
    this.offSince ??= this.now()
    this.link = 'off'
    this.#outbox.interrupted()
    this.#tryLater()
  }

  #refused(message: string) {
    if (message === 'unknown-link' || message === 'reload') {
      this.link = message
      this.#outbox.giveUp(message)
      return
    }
    this.offSince ??= this.now()
    // one failed attempt may be a hiccup of the first load
    if (this.link !== 'connecting' || this.#attempts > 0) this.link = 'off'
    this.#tryLater()
  }

  #tryLater() {
    const wait = RETRY_AFTER[Math.min(this.#attempts, RETRY_AFTER.length - 1)] ?? 0
    this.#attempts += 1
    this.retryAt = this.now() + wait
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#socket.connect(), wait)
  }

  #apply({ now, you, views, patches }: Update) {
    this.#time.hint(now)
    if (you !== undefined) this.you = you
    const next: Partial<Record<string, unknown>> = { ...this.views, ...views }
    try {
      for (const [name, steps] of Object.entries(patches ?? {})) next[name] = patched(next[name], steps)
    } catch {
      // we and the server disagree on what was there before: begin again with everything whole
      this.#socket.disconnect().connect()
      return
    }
    this.views = next as Partial<Views>
  }
}

/** Connects with a link's token, and goes on looking for the server as long as the page is open. */
export function connectLive(token: string): Live {
  const socket: Socket<ToClient, ToServer> = io({
    auth: { token, protocol: PROTOCOL },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnection: false, // ours says when it will try, and tries at once when the network is back
    timeout: 4000
  })
  const live = new Live(socket)
  addEventListener('online', live.tryNow)
  document.addEventListener('visibilitychange', live.tryNow)
  return live
}
