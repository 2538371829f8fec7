// The files' shelf in the log's own SQLite file: each piece sealed in its place, and never more than one in memory.
import { setImmediate } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import type { Files } from './log.ts'
import { filePlace, SEAL, type Vault } from './vault.ts'

export const filesSchema = `
  CREATE TABLE IF NOT EXISTS file (
    meeting TEXT NOT NULL, id TEXT NOT NULL, piece TEXT NOT NULL, at INTEGER NOT NULL, data BLOB NOT NULL,
    UNIQUE (meeting, id, piece));`

export function sqliteFiles(db: Database.Database, vault: Vault): Files {
  const one = db
    .prepare<[string, string, string], Buffer>('SELECT data FROM file WHERE meeting = ? AND id = ? AND piece = ?')
    .pluck()
  // whoever was let in while the meeting was being erased leaves nothing behind
  const insert = db.prepare(`
    INSERT OR REPLACE INTO file (meeting, id, piece, at, data)
    SELECT @meeting, @id, @piece, @at, @data WHERE EXISTS (SELECT 1 FROM event WHERE meeting = @meeting)`)
  const sizes = db.prepare<[string, string], { piece: string; size: number }>(
    `SELECT piece, length(data) - ${SEAL} AS size FROM file WHERE meeting = ? AND id = ?`
  )
  const every = db.prepare<[string], { id: string; at: number }>(
    'SELECT id, max(at) AS at FROM file WHERE meeting = ? GROUP BY id'
  )
  const remove = db.prepare('DELETE FROM file WHERE meeting = ? AND id = ? AND piece = ?')
  return {
    async put(meeting, id, pieces, at) {
      const keep = (piece: string, bytes: Uint8Array) =>
        insert.run({ meeting, id, piece, at, data: vault.seal(bytes, filePlace(meeting, id, piece)) }).changes > 0
      return db.transaction(() => pieces.every(({ name, bytes }) => keep(name, bytes))).immediate()
    },
    async get(meeting, id, piece) {
      const sealed = one.get(meeting, id, piece)
      return sealed ? vault.openBytes(sealed, filePlace(meeting, id, piece)) : null
    },
    async pieces(meeting, id) {
      return new Map(sizes.all(meeting, id).map(({ piece, size }) => [piece, size]))
    },
    async all(meeting) {
      return new Map(every.all(meeting).map(({ id, at }) => [id, at]))
    },
    async drop(meeting, id) {
      for (const { piece } of sizes.all(meeting, id)) {
        remove.run(meeting, id, piece)
        await setImmediate() // what is erased is overwritten, which takes time: others get theirs in between
      }
      db.pragma('wal_checkpoint(TRUNCATE)')
    }
  }
}
