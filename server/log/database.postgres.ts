// A way to Postgres that outlasts a short absence: what fails because nobody answers is tried again for a while.
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { LogUnavailable } from './log.ts'

/** One statement; its rows. */
export type Ask = <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>

export interface Database {
  ask: Ask
  /** All of it or none, and meanwhile nobody else writes to this meeting. It may be called several times until it succeeds. */
  alone<T>(meeting: string, act: (ask: Ask) => Promise<T>): Promise<T>
  /** A connection of its own, not yet connected. */
  connection(): pg.Client
  close(): Promise<void>
}

/** So long an absence nobody notices but by waiting, ms: a database that is started again is back by then. */
export const PATIENCE = 4000
/** Whoever has asked to COMMIT and got no answer must find out before anybody is told that it was not saved, ms. */
const PATIENCE_IN_DOUBT = 30_000
const TRY_AGAIN_AFTER = 150
/** For a statement, and for whoever holds a meeting and is not heard of any more, ms. */
const LONGEST_STATEMENT = 5000
const LONGEST_CONNECTING = 2000
const CONNECTIONS = 8

/** Another's lock on a meeting, by the first 64 bits of its name: two meetings that share them only wait for each other. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))'

/** @param url as in `postgres://user:password@host:5432/database` */
export function database(url: string): Database {
  const limits = {
    connectionString: url,
    application_name: 'drejebog',
    connectionTimeoutMillis: LONGEST_CONNECTING,
    keepAlive: true
  }
  const pool = new pg.Pool({
    ...limits,
    max: CONNECTIONS,
    query_timeout: LONGEST_STATEMENT,
    statement_timeout: LONGEST_STATEMENT,
    idle_in_transaction_session_timeout: LONGEST_STATEMENT
  })
  // one that breaks while nothing is asked of it: the next question finds out, and gets another
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  /** @param committing told just before it is */
  async function transaction<T>(meeting: string, act: (ask: Ask) => Promise<T>, committing: () => void): Promise<T> {
    const client = await pool.connect()
    try {
      const ask = asking(client)
      // each statement sees what was written before it began, whatever the database's own default: the first only waits
      await ask('BEGIN ISOLATION LEVEL READ COMMITTED')
      await ask(LOCK, [meeting])
      const done = await act(ask)
      committing()
      await ask('COMMIT')
      client.release()
      return done
    } catch (error) {
      client.release(true) // whatever it had begun is undone with it
      throw error
    }
  }
  function alone<T>(meeting: string, act: (ask: Ask) => Promise<T>): Promise<T> {
    let patience = PATIENCE
    const committing = () => {
      patience = PATIENCE_IN_DOUBT
    }
    return lasting(
      () => transaction(meeting, act, committing),
      () => patience
    )
  }
  return {
    ask: (sql, values) => lasting(() => asking(pool)(sql, values)),
    alone,
    connection: () => new pg.Client({ ...limits, query_timeout: LONGEST_CONNECTING }),
    close: () => pool.end()
  }
}

/** As it may be told: without the user and the password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** @param on whatever can be asked: a pool, a connection */
export function asking(on: pg.Pool | pg.ClientBase): Ask {
  return async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await on.query<Row>(sql, [...values])).rows
}

/**
 * Tries until it succeeds, as long as it fails only because nobody answers.
 * @throws LogUnavailable
 */
export async function lasting<T>(attempt: () => Promise<T>, patience = () => PATIENCE): Promise<T> {
  const from = performance.now()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!passes(error) || performance.now() > from + patience()) throw unavailable(error)
      await setTimeout(TRY_AGAIN_AFTER)
    }
  }
}

function unavailable(error: unknown): unknown {
  if (error instanceof LogUnavailable) return error
  const known = error instanceof pg.DatabaseError || passes(error)
  return known && error instanceof Error ? new LogUnavailable(error.message, { cause: error }) : error
}

export const isDenied = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '42501'

/** Codes: PostgreSQL manual, appendix A. Connection, one that only reads or was left too long, rollback, too many connections, a lock, shutting down or starting. */
function passes(error: unknown): boolean {
  if (error instanceof LogUnavailable) return true
  if (error instanceof pg.DatabaseError) return /^(08|25006|25P03|40|53300|55P03|57)/.test(error.code ?? '')
  if (!(error instanceof Error)) return false
  return (
    ('code' in error && /^(E[A-Z]+|EAI_AGAIN)$/.test(String(error.code))) ||
    /terminated|timeout|not queryable/i.test(error.message)
  )
}
