// The meetings' events and answers in Postgres, and their personal parts apart from them.
import type { Ack } from '../../shared/wire.ts'
import type { Ask, Database } from './database.postgres.ts'
import type { Entry, Log } from './log.ts'
import { apart, type Row, whole } from './row.ts'
import { CHANNEL } from './tail.postgres.ts'
import type { Vault } from './vault.ts'

export const eventsSchema = `
  CREATE TABLE IF NOT EXISTS event (
    meeting TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, by TEXT NOT NULL, at BIGINT NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (meeting, seq));
  CREATE TABLE IF NOT EXISTS command (
    meeting TEXT NOT NULL, id TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (meeting, id));
  CREATE TABLE IF NOT EXISTS personal (
    meeting TEXT NOT NULL, seq INTEGER NOT NULL, slice TEXT NOT NULL, subject TEXT, data BYTEA NOT NULL,
    PRIMARY KEY (meeting, seq));
  CREATE INDEX IF NOT EXISTS personal_subject ON personal (meeting, subject);`

type Events = Pick<Log, 'append' | 'answers' | 'read' | 'meetings' | 'erase'>

/** No text in Postgres holds it. */
export const NUL = '\0'

export function postgresEvents({ ask, alone }: Pick<Database, 'ask' | 'alone'>, vault: Vault): Events {
  const tell = (on: Ask, meeting: string, upTo: number | '') =>
    on('SELECT pg_notify($1, $2)', [CHANNEL, `- log ${meeting} ${upTo}`])

  return {
    async append(meeting, seq, entries) {
      const rows = rowsOf(meeting, seq, entries, vault)
      const ids = entries.map((e) => e.commandId)
      return alone(meeting, async (on) => {
        const [now] = await on<{ fits: boolean }>(
          `SELECT coalesce(max(seq), 0) = $2 AND NOT EXISTS (
             SELECT FROM command WHERE meeting = $1 AND id = ANY ($3)) AS fits FROM event WHERE meeting = $1`,
          [meeting, seq, ids]
        )
        if (!now?.fits) return 'conflict'
        await on('INSERT INTO command SELECT $1, * FROM unnest($2::text[], $3::text[])', [
          ...[meeting, ids, entries.map((e) => JSON.stringify(e.answer))]
        ])
        await putEvents(on, meeting, rows)
        for (const entry of entries) await forget(on, meeting, entry)
        if (rows.length > 0) await tell(on, meeting, seq + rows.length)
        return 'written'
      })
    },
    async answers(meeting, commandIds) {
      const rows = await ask<{ id: string; answer: string }>(
        'SELECT id, answer FROM command WHERE meeting = $1 AND id = ANY ($2)',
        [meeting, commandIds]
      )
      return new Map(rows.map(({ id, answer }): [string, Ack] => [id, JSON.parse(answer)]))
    },
    async read(meeting, seq) {
      if (meeting.includes(NUL)) return []
      const rows = await ask<Row>(
        `SELECT seq, by, at::float8 AS at, e.data, p.data AS personal
         FROM event e LEFT JOIN personal p USING (meeting, seq) WHERE meeting = $1 AND seq > $2 ORDER BY seq`,
        [meeting, seq]
      )
      return rows.map((row) => whole(meeting, row, vault))
    },
    async meetings() {
      return ask<{ id: string; lastAt: number }>(
        'SELECT meeting AS id, max(at)::float8 AS "lastAt" FROM event GROUP BY meeting ORDER BY 2 DESC'
      )
    },
    async erase(meeting) {
      await alone(meeting, async (on) => {
        for (const table of ['file', 'reference', 'secret', 'personal', 'command', 'event'])
          await on(`DELETE FROM ${table} WHERE meeting = $1`, [meeting])
        await tell(on, meeting, '')
      })
    }
  }
}

/** Made before anything is asked: what cannot be kept fails here. */
function rowsOf(meeting: string, after: number, entries: readonly Entry[], vault: Vault) {
  const all = entries.flatMap((entry) => entry.events.map((event) => ({ entry, event })))
  return all.map(({ entry: { commandId, by, at }, event }, index) => {
    const seq = after + index + 1
    const slice = event.type.slice(0, event.type.indexOf('.'))
    return { seq, command: commandId, by, at, slice, ...apart(meeting, seq, event, vault) }
  })
}

async function putEvents(on: Ask, meeting: string, rows: ReturnType<typeof rowsOf>) {
  if (rows.length === 0) return
  const column = <K extends keyof (typeof rows)[number]>(name: K, of = rows) => of.map((row) => row[name])
  await on('INSERT INTO event SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::bigint[], $6::text[])', [
    meeting,
    column('seq'),
    column('command'),
    column('by'),
    column('at'),
    column('data')
  ])
  const named = rows.filter((row) => row.personal)
  if (named.length === 0) return
  await on('INSERT INTO personal SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::bytea[])', [
    ...[meeting, column('seq', named), column('slice', named), column('subject', named), column('personal', named)]
  ])
}

async function forget(on: Ask, meeting: string, { forget, empty }: Entry) {
  for (const { slice, id } of forget)
    await on('DELETE FROM personal WHERE meeting = $1 AND slice = $2 AND subject = $3', [meeting, slice, id])
  if (empty) await on('DELETE FROM secret WHERE meeting = $1', [meeting])
}
