// What other nodes tell through the database: one connection that listens, and is made again whenever it breaks.
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { type Ask, asking } from './database.postgres.ts'
import { LogUnavailable } from './log.ts'

export const CHANNEL = 'drejebog'
/** A connection that is dead without a word is noticed at the next of these, ms. */
const BEAT = 1000
const TRY_AGAIN_AFTER = 250
/** So long without hearing anything, and what is shown may be too old to be shown, ms. */
const LOST_AFTER = 3000

interface Hearing {
  connection: () => pg.Client
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
    this.#ended ??= this.#keep()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    clearTimeout(this.#lost)
    await this.#ended
  }

  async #keep() {
    while (!this.#closing.signal.aborted) {
      const why = await this.#listen().catch((error: unknown) => error)
      this.#up = false
      if (this.#closing.signal.aborted) return
      this.#lost ??= setTimeout(() => this.#hearing.lost(outOfReach(why)), LOST_AFTER).unref()
      await this.#pause(TRY_AGAIN_AFTER)
    }
  }

  /** Until the connection breaks. */
  async #listen() {
    const { connection, beat, heard, back } = this.#hearing
    const client = connection()
    client.on('error', () => {}) // the next beat tells
    client.on('notification', ({ payload }) => heard(payload ?? ''))
    const ask = asking(client)
    try {
      await client.connect()
      await ask(`LISTEN ${CHANNEL}`)
      await beat(ask)
      this.#up = true
      clearTimeout(this.#lost)
      this.#lost = undefined
      back()
      while (!this.#closing.signal.aborted) {
        await this.#pause(BEAT)
        await beat(ask)
      }
    } finally {
      void client.end().catch(() => {})
    }
  }

  #pause = (ms: number) => sleep(ms, undefined, { signal: this.#closing.signal, ref: false }).catch(() => {})
}

const outOfReach = (why: unknown) =>
  new LogUnavailable(`The database has been out of reach for ${LOST_AFTER / 1000} seconds.`, { cause: why })
