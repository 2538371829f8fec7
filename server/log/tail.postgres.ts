// What other nodes tell through the database: one connection that listens, and is made again whenever it breaks.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { type Ask, asking } from './database.postgres.ts'
import { LogUnavailable } from './log.ts'

export const CHANNEL = 'drejebog'
/** A connection that is dead without a word is noticed at the next of these, ms. */
const BEAT = 1000
const TRY_AGAIN_AFTER = 250
/** So long since the database was heard, and what is shown may be too old to be shown, ms. */
const LOST_AFTER = 4000
/** For what is said to everybody to come back, ms. */
const LONGEST_ECHO = 2000

interface Hearing {
  connection: () => pg.Client
  /** To everybody who listens. */
  say: (message: string) => Promise<unknown>
  /** Every second, and first thing on a new connection. Rejects when the connection does not work. */
  beat: (ask: Ask) => Promise<void>
  heard: (message: string) => void
  /** It hears again: what was said meanwhile, it has missed. */
  back: () => void
  lost: (why: unknown) => void
}

export class Tail {
  readonly #hearing: Hearing
  #up = false
  #lost: NodeJS.Timeout | undefined
  #why: unknown
  readonly #closing = new AbortController()
  #ended: Promise<void> | null = null

  constructor(hearing: Hearing) {
    this.#hearing = hearing
  }

  /** It should hear what others write, and does not. */
  get deaf(): boolean {
    return this.#ended !== null && !this.#up
  }

  start(): void {
    if (this.#ended) return
    this.#ended = this.#keep()
    this.#giveItTime()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#ended
    clearTimeout(this.#lost)
  }

  async #keep() {
    while (!this.#closing.signal.aborted) {
      this.#why = await this.#listen().catch((error: unknown) => error)
      this.#up = false
      await this.#pause(TRY_AGAIN_AFTER)
    }
  }

  #hears() {
    this.#up = true
    this.#giveItTime()
  }

  #giveItTime() {
    clearTimeout(this.#lost)
    this.#lost = setTimeout(() => {
      this.#up = false
      this.#hearing.lost(outOfReach(this.#why))
    }, LOST_AFTER).unref()
  }

  /** Until the connection breaks. */
  async #listen() {
    const { connection, say, beat, heard, back } = this.#hearing
    const client = connection()
    client.on('error', () => {}) // the next beat tells
    client.on('notification', ({ payload }) => heard(payload ?? ''))
    const ask = asking(client)
    try {
      await client.connect()
      await ask(`LISTEN ${CHANNEL}`)
      // said over another connection: a pooler in between may take LISTEN and never tell anything
      const echo = once(client, 'notification', { signal: AbortSignal.timeout(LONGEST_ECHO) })
      await Promise.all([echo.catch(notHeard), say('- hello')])
      await beat(ask)
      this.#hears()
      back()
      while (!this.#closing.signal.aborted) {
        await this.#pause(BEAT)
        await beat(ask)
        this.#hears()
      }
    } finally {
      void client.end().catch(() => {})
    }
  }

  #pause = (ms: number) => sleep(ms, undefined, { signal: this.#closing.signal, ref: false }).catch(() => {})
}

function notHeard(cause: unknown): never {
  throw new Error('What is told with NOTIFY does not arrive; a pooler must keep one session for one client.', { cause })
}

const outOfReach = (why: unknown) =>
  new LogUnavailable(`The database has been out of reach for ${LOST_AFTER / 1000} seconds.`, { cause: why })
