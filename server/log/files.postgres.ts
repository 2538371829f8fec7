// The files' shelf in Postgres: each piece sealed in its place, and never more than one in memory.
import { turnstile } from '../turnstile.ts'
import type { Database } from './database.postgres.ts'
import type { Files } from './log.ts'
import { filePlace, SEAL, type Vault } from './vault.ts'

export const filesSchema = `
  CREATE TABLE IF NOT EXISTS file (
    meeting TEXT NOT NULL, id TEXT NOT NULL, piece TEXT NOT NULL, at BIGINT NOT NULL, data BYTEA NOT NULL,
    PRIMARY KEY (meeting, id, piece));`

/** Each holds a connection while it waits for its meeting: the others are for everybody else. */
const COMING_IN_AT_ONCE = 2

export function postgresFiles({ ask, alone }: Pick<Database, 'ask' | 'alone'>, vault: Vault): Files {
  const inTurn = turnstile(COMING_IN_AT_ONCE)
  return {
    async put(meeting, id, pieces, at) {
      const names = pieces.map((piece) => piece.name)
      const sealed = pieces.map(({ name, bytes }) => vault.seal(bytes, filePlace(meeting, id, name)))
      // alone with the meeting: whoever was let in while it was being erased leaves nothing behind
      const kept = await inTurn(() =>
        alone(meeting, (on) =>
          on(
            `INSERT INTO file SELECT $1, $2, piece, $3, data FROM unnest($4::text[], $5::bytea[]) AS t (piece, data)
             WHERE EXISTS (SELECT FROM event WHERE meeting = $1)
             ON CONFLICT (meeting, id, piece) DO UPDATE SET at = excluded.at, data = excluded.data RETURNING piece`,
            [meeting, id, at, names, sealed]
          )
        )
      )
      return kept.length === pieces.length
    },
    async get(meeting, id, piece) {
      const [row] = await ask<{ data: Buffer }>('SELECT data FROM file WHERE meeting = $1 AND id = $2 AND piece = $3', [
        meeting,
        id,
        piece
      ])
      return row ? vault.openBytes(row.data, filePlace(meeting, id, piece)) : null
    },
    async pieces(meeting, id) {
      const rows = await ask<{ piece: string; size: number }>(
        `SELECT piece, length(data) - ${SEAL} AS size FROM file WHERE meeting = $1 AND id = $2`,
        [meeting, id]
      )
      return new Map(rows.map(({ piece, size }) => [piece, size]))
    },
    async all(meeting) {
      const rows = await ask<{ id: string; at: number }>(
        'SELECT id, max(at)::float8 AS at FROM file WHERE meeting = $1 GROUP BY id',
        [meeting]
      )
      return new Map(rows.map(({ id, at }) => [id, at]))
    },
    async drop(meeting, id) {
      await ask('DELETE FROM file WHERE meeting = $1 AND id = $2', [meeting, id])
    }
  }
}
