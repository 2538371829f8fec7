// The log in one SQLite file: what a single node uses.
import Database from 'better-sqlite3'
import type { Ack } from '../../shared/wire.ts'
import { filesSchema, sqliteFiles } from './files.sqlite.ts'
import type { Entry, Log } from './log.ts'
import { apart, type Row, whole } from './row.ts'
import { secretsSchema, sqliteReferences, sqliteSecrets } from './secrets.sqlite.ts'
import type { Vault } from './vault.ts'

const schema = `
  CREATE TABLE IF NOT EXISTS event (
    meeting TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (meeting, seq)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS command (
    meeting TEXT NOT NULL, id TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (meeting, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS personal (
    meeting TEXT NOT NULL, seq INTEGER NOT NULL, subject TEXT, data BLOB NOT NULL,
    PRIMARY KEY (meeting, seq)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS personal_subject ON personal (meeting, subject);`

/** For another program that holds the file, ms. Nothing else happens meanwhile, so it must be over before a heartbeat is missed. */
const LONGEST_WAIT = 1000

/** @param path the file; `:memory:` will do for a test that needs no disk */
export function sqliteLog(path: string, vault: Vault): Log {
  const db = new Database(path, { timeout: LONGEST_WAIT })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL') // an answer promises that it is on disk
  db.pragma('secure_delete = ON') // what is forgotten is overwritten, not only unlinked
  db.exec(schema + secretsSchema + filesSchema)
  const last = db.prepare<[string], number>('SELECT coalesce(max(seq), 0) FROM event WHERE meeting = ?').pluck()
  const answer = db.prepare<[string, string], string>('SELECT answer FROM command WHERE meeting = ? AND id = ?').pluck()
  const putEvent = db.prepare('INSERT INTO event (meeting, seq, command, by, at, data) VALUES (?, ?, ?, ?, ?, ?)')
  const putAnswer = db.prepare('INSERT INTO command (meeting, id, answer) VALUES (?, ?, ?)')
  const putPersonal = db.prepare('INSERT INTO personal (meeting, seq, subject, data) VALUES (?, ?, ?, ?)')
  const forget = db.prepare(`
    DELETE FROM personal WHERE meeting = ? AND subject = ? AND ? = (
      SELECT substr(data ->> 'type', 1, instr(data ->> 'type', '.') - 1) FROM event e
      WHERE e.meeting = personal.meeting AND e.seq = personal.seq)`)
  const empty = db.prepare('DELETE FROM secret WHERE meeting = ?')
  const rows = db.prepare<[string, number], Row>(`
    SELECT e.seq, e.by, e.at, e.data, p.data AS personal FROM event e LEFT JOIN personal p USING (meeting, seq)
    WHERE e.meeting = ? AND e.seq > ? ORDER BY e.seq`)
  const meetings = db.prepare<[], { id: string; lastAt: number }>(
    'SELECT meeting AS id, max(at) AS lastAt FROM event GROUP BY meeting ORDER BY lastAt DESC'
  )

  const files = sqliteFiles(db, vault)

  refuseOtherKey(db, vault)

  const write = db.transaction((meeting: string, after: number, entries: readonly Entry[]) => {
    if (last.get(meeting) !== after) return 'conflict'
    if (entries.some((e) => answer.get(meeting, e.commandId) !== undefined)) return 'conflict'
    let seq = after
    for (const entry of entries) {
      putAnswer.run(meeting, entry.commandId, JSON.stringify(entry.answer))
      for (const event of entry.events) putOne(meeting, ++seq, entry, event)
      for (const { slice, id } of entry.forget) forget.run(meeting, id, slice)
      if (entry.empty) empty.run(meeting)
    }
    return 'written'
  })

  function putOne(meeting: string, seq: number, { commandId, by, at }: Entry, event: Entry['events'][number]) {
    const { data, subject, personal } = apart(meeting, seq, event, vault)
    putEvent.run(meeting, seq, commandId, by, at, data)
    if (personal) putPersonal.run(meeting, seq, subject, personal)
  }

  return {
    shared: false,
    tail() {}, // there is nobody else
    attendance: { here() {}, elsewhere: async () => new Set<string>() },
    secrets: sqliteSecrets(db, vault),
    files,
    references: sqliteReferences(db),
    async append(meeting, seq, entries) {
      const outcome = write.immediate(meeting, seq, entries)
      if (outcome === 'written' && entries.some((e) => e.empty || e.forget.length > 0))
        db.pragma('wal_checkpoint(TRUNCATE)')
      return outcome
    },
    async answers(meeting, commandIds) {
      const found = new Map<string, Ack>()
      for (const id of commandIds) {
        const kept = answer.get(meeting, id)
        if (kept !== undefined) found.set(id, JSON.parse(kept))
      }
      return found
    },
    async read(meeting, seq) {
      return rows.all(meeting, seq).map((row) => whole(meeting, row, vault))
    },
    async meetings() {
      return meetings.all()
    },
    async erase(meeting) {
      for (const file of (await files.all(meeting)).keys()) await files.drop(meeting, file)
      db.transaction(() => {
        for (const table of ['file', 'reference', 'secret', 'personal', 'command', 'event'])
          db.prepare(`DELETE FROM ${table} WHERE meeting = ?`).run(meeting)
      }).immediate()
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
    async check() {
      db.exec('CREATE TABLE IF NOT EXISTS probe (at INTEGER)')
      db.transaction(() => db.exec('DELETE FROM probe; INSERT INTO probe VALUES (1)')).immediate()
    },
    async close() {
      db.close()
    }
  }
}

/** Better not to start than to answer every meeting with what cannot be read. */
function refuseOtherKey(db: Database.Database, vault: Vault): void {
  const [sealed] = db
    .prepare<[], { place: string; data: Buffer }>("SELECT meeting || ':' || seq AS place, data FROM personal LIMIT 1")
    .all()
  try {
    if (sealed) vault.open(sealed.data, sealed.place)
  } catch {
    db.close()
    throw new Error('it was sealed with another data key; use the DATA_KEY or the data-key file it was made with')
  }
}
