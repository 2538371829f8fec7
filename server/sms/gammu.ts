// gammu-smsd with a modem and a SIM card of one's own: rows in its SQLite file (schema version 17, of gammu 1.42 in Debian 12).
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { cut } from './gammu-parts.ts'
import type { Gateway, Outcome, Report, Sms } from './gateway.ts'
import { reasonOf } from './reason.ts'
import type { GammuSettings } from './settings.ts'

/** Before our name for the message in CreatorID, which gammu carries along: others may use the file too. */
const OURS = 'drejebog:'
const PAUSE = 100

export const gammu = ({ database }: GammuSettings, lookEvery = 2000): Gateway => ({
  id: 'gammu',
  name: 'Gammu',
  async send(sms, signal) {
    for (;;) {
      const outcome = put(database, sms)
      if (outcome) return outcome
      // it is the daemon's turn; nothing has been written, so that giving up is certain too
      if (signal.aborted) return { outcome: 'refused', reason: 'database is locked' }
      await wait(PAUSE, undefined, { signal, ref: false }).catch(() => {})
    }
  },
  follow(tell) {
    const told = new Map<string, string>()
    const look = () => {
      for (const { state, ...report } of settledIn(database)) {
        const id = report.about.id
        if (told.get(id) === state) continue
        told.set(id, state)
        tell(report)
      }
    }
    const timer = setInterval(look, lookEvery).unref()
    return () => clearInterval(timer)
  }
})

const sqliteError = z.object({ code: z.string(), message: z.string() })
/** Waiting inside SQLite would stop the whole server. */
const open = (path: string, readonly: boolean) => new Database(path, { fileMustExist: true, readonly, timeout: 0 })

/** Null when somebody else is writing. */
function put(path: string, sms: Sms): Outcome | null {
  try {
    const db = open(path, false)
    try {
      return { outcome: 'accepted', ref: String(db.transaction(() => insert(db, sms)).immediate()) }
    } finally {
      db.close()
    }
  } catch (error) {
    const { code, message } = sqliteError.safeParse(error).data ?? { code: '', message: 'The file cannot be opened' }
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return null
    const reason = reasonOf(message, { text: sms.text, secrets: [] })
    return { outcome: /^SQLITE_IOERR/.test(code) ? 'unknown' : 'refused', reason }
  }
}

/** The daemon takes the first part from outbox and looks for the others in outbox_multipart: all must be there at once. */
function insert(db: Database.Database, { id, to, text }: Sms): number | bigint {
  const { wide, parts } = cut(text)
  const [first, ...more] = parts
  const coding = wide ? 'Unicode_No_Compression' : 'Default_No_Compression'
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO outbox (DestinationNumber, TextDecoded, UDH, MultiPart, Coding, CreatorID, DeliveryReport)
       VALUES (?, ?, ?, ?, ?, ?, 'yes')`
    )
    .run(to, first?.text, first?.udh, more.length > 0 ? 'true' : 'false', coding, `${OURS}${id}`)
  const add = db.prepare(
    'INSERT INTO outbox_multipart (ID, SequencePosition, TextDecoded, UDH, Coding) VALUES (?, ?, ?, ?, ?)'
  )
  more.forEach((part, index) => {
    add.run(lastInsertRowid, index + 2, part.text, part.udh, coding)
  })
  return lastInsertRowid
}

type Settled = Report & { about: { id: string }; state: string }
const row = z.object({ creator: z.string(), states: z.string(), waiting: z.number() })
const failures = ['SendingError', 'DeliveryFailed', 'Error']

/** One row for each part that has been sent: all must have arrived, and one that has not is enough to fail. */
function settledIn(path: string): Settled[] {
  return rowsIn(path).flatMap(({ creator, states, waiting }): Settled[] => {
    const parts = states.split(',')
    const about = { id: creator.slice(OURS.length) }
    const failure = parts.find((state) => failures.includes(state))
    if (failure) return [{ about, delivered: false, reason: failure, state: failure }]
    if (waiting > 0 || parts.some((state) => state !== 'DeliveryOK')) return []
    return [{ about, delivered: true, reason: null, state: 'DeliveryOK' }]
  })
}

/** [] when it is the daemon's turn: there is a next time. */
function rowsIn(path: string): z.infer<typeof row>[] {
  try {
    const db = open(path, true)
    try {
      const rows = db
        .prepare(
          `SELECT CreatorID AS creator, group_concat(Status) AS states,
                  (SELECT count(*) FROM outbox WHERE outbox.ID = sentitems.ID) AS waiting
           FROM sentitems WHERE CreatorID LIKE '${OURS}%' AND UpdatedInDB > datetime('now', '-3 days') GROUP BY ID`
        )
        .all()
      return z.array(row).parse(rows)
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}
