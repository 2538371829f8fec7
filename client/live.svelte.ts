// What this person may see right now, and how to ask for a change. The only place the client keeps server state.
import type { Command, Views } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import { type Ack, PROTOCOL, type Present, type Update } from '../shared/wire.ts'
import { Line } from './line/line.ts'
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
  /** The server has been renewed since this page was opened: it goes on, but what it has not fetched yet is not there any more. */
  outdated = $state(false)
  readonly #outbox: Outbox
  readonly #time: ServerTime
  readonly #line: Line
  #attempts = 0
  #retry: ReturnType<typeof setTimeout> | undefined

  /** @param token stands in the link, and is whom the server takes us for */
  constructor(token: string) {
    this.#line = new Line(
      { token, protocol: PROTOCOL },
      {
        connected: () => this.#connected(),
        lost: () => this.#lost(),
        refused: (why) => this.#refused(why),
        told: ([what, content]) => {
          if (what === 'update') this.#apply(content)
          else this.present = content
        }
      }
    )
    this.#outbox = new Outbox(this.#line, () => this.now())
    this.#time = new ServerTime(async () => (await this.#line.ask<{ now: Instant }>('clock')).now)
    this.#line.connect()
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
    this.#line.connect()
  }

  close(): void {
    clearTimeout(this.#retry)
    this.#time.stop()
    this.#line.close()
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
    this.#retry = setTimeout(() => this.#line.connect(), wait)
  }

  #apply({ now, you, views, patches }: Update) {
    this.#time.hint(now)
    if (you !== undefined) this.you = you
    const next: Partial<Record<string, unknown>> = { ...this.views, ...views }
    try {
      for (const [name, steps] of Object.entries(patches ?? {})) next[name] = patched(next[name], steps)
    } catch {
      // we and the server disagree on what was there before: begin again with everything whole
      this.#line.restart()
      return
    }
    this.views = next as Partial<Views>
  }
}

/** Connects with a link's token, and goes on looking for the server as long as the page is open. */
export function connectLive(token: string): Live {
  const live = new Live(token)
  addEventListener('online', live.tryNow)
  addEventListener('outdated', () => {
    live.outdated = true
  })
  document.addEventListener('visibilitychange', live.tryNow)
  return live
}
