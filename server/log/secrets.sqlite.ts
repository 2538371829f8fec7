// The secrets' shelf in the log's own SQLite file, each sealed in its place; and what others call our messages.
import type Database from 'better-sqlite3'
import type { References, Secrets } from './log.ts'
import { secretPlace, type Vault } from './vault.ts'

export const secretsSchema = `
  CREATE TABLE IF NOT EXISTS secret (
    meeting TEXT NOT NULL, id TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (meeting, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS reference (
    name TEXT PRIMARY KEY, meeting TEXT NOT NULL, message TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS reference_meeting ON reference (meeting);`

interface Row {
  id: string
  data: Buffer
}

export function sqliteSecrets(db: Database.Database, vault: Vault): Secrets {
  const insert = db.prepare('INSERT INTO secret (meeting, id, data) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM secret WHERE meeting = ? AND id = ?')
  const one = db.prepare<[string, string], Row>('SELECT id, data FROM secret WHERE meeting = ? AND id = ?')
  const every = db.prepare<[string], Row>('SELECT id, data FROM secret WHERE meeting = ?')
  const open = (meeting: string, { id, data }: Row) => vault.open(data, secretPlace(meeting, id))
  return {
    async put(meeting, secrets) {
      db.transaction(() => {
        for (const { id, text } of secrets) insert.run(meeting, id, vault.seal(text, secretPlace(meeting, id)))
      }).immediate()
    },
    async get(meeting, id) {
      const row = one.get(meeting, id)
      return row ? open(meeting, row) : null
    },
    async all(meeting) {
      return new Map(every.all(meeting).map((row) => [row.id, open(meeting, row)]))
    },
    async drop(meeting, ids) {
      db.transaction(() => {
        for (const id of ids) remove.run(meeting, id)
      }).immediate()
      db.pragma('wal_checkpoint(TRUNCATE)')
    }
  }
}

export function sqliteReferences(db: Database.Database): References {
  const insert = db.prepare('INSERT OR REPLACE INTO reference (name, meeting, message) VALUES (?, ?, ?)')
  const one = db.prepare<[string], { meeting: string; message: string }>(
    'SELECT meeting, message FROM reference WHERE name = ?'
  )
  return {
    async note(reference, meeting, message) {
      insert.run(reference, meeting, message)
    },
    async find(reference) {
      return one.get(reference) ?? null
    }
  }
}
