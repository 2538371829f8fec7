// The secrets' shelf in Postgres, each sealed in its place; and what others call our messages.
import type { Database } from './database.postgres.ts'
import { NUL } from './events.postgres.ts'
import type { References, Secrets } from './log.ts'
import { secretPlace, type Vault } from './vault.ts'

export const secretsSchema = `
  CREATE TABLE IF NOT EXISTS secret (
    meeting TEXT NOT NULL, id TEXT NOT NULL, data BYTEA NOT NULL, PRIMARY KEY (meeting, id));
  CREATE TABLE IF NOT EXISTS reference (name TEXT PRIMARY KEY, meeting TEXT NOT NULL, message TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS reference_meeting ON reference (meeting);`

interface Row {
  id: string
  data: Buffer
}

export function postgresSecrets({ ask }: Pick<Database, 'ask'>, vault: Vault): Secrets {
  const open = (meeting: string, { id, data }: Row) => vault.open(data, secretPlace(meeting, id))
  return {
    async put(meeting, secrets) {
      const sealed = secrets.map(({ id, text }) => vault.seal(text, secretPlace(meeting, id)))
      // an id is made for each that is put, so one that is there already is this one, whose answer was lost
      await ask('INSERT INTO secret SELECT $1, * FROM unnest($2::text[], $3::bytea[]) ON CONFLICT DO NOTHING', [
        ...[meeting, secrets.map((s) => s.id), sealed]
      ])
    },
    async get(meeting, id) {
      const [row] = await ask<Row>('SELECT id, data FROM secret WHERE meeting = $1 AND id = $2', [meeting, id])
      return row ? open(meeting, row) : null
    },
    async all(meeting) {
      const rows = await ask<Row>('SELECT id, data FROM secret WHERE meeting = $1', [meeting])
      return new Map(rows.map((row) => [row.id, open(meeting, row)]))
    },
    async drop(meeting, ids) {
      await ask('DELETE FROM secret WHERE meeting = $1 AND id = ANY ($2)', [meeting, ids])
    }
  }
}

export function postgresReferences({ ask }: Pick<Database, 'ask'>): References {
  const named = (reference: string) => reference.replaceAll(NUL, '')
  return {
    async note(reference, meeting, message) {
      await ask(
        `INSERT INTO reference VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET meeting = excluded.meeting, message = excluded.message`,
        [named(reference), meeting, message]
      )
    },
    async find(reference) {
      const [row] = await ask<{ meeting: string; message: string }>(
        'SELECT meeting, message FROM reference WHERE name = $1',
        [named(reference)]
      )
      return row ?? null
    }
  }
}
