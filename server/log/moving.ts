// All of an installation's SQLite file into an empty Postgres, as it is sealed: every row, or none of them.
import type Database from 'better-sqlite3'
import type { Ask } from './database.postgres.ts'

interface Column {
  name: string
  type: 'text' | 'int' | 'bigint' | 'bytea'
}
interface Table {
  name: string
  columns: readonly Column[]
  /** What is read, when it is not simply the columns. */
  select?: string
  /** So many rows at once. */
  batch: number
}

const text = (name: string): Column => ({ name, type: 'text' })
const int = (name: string): Column => ({ name, type: 'int' })
const bigint = (name: string): Column => ({ name, type: 'bigint' })
const bytea = (name: string): Column => ({ name, type: 'bytea' })
const meeting = text('meeting')
const MANY = 500

const tables: readonly Table[] = [
  {
    name: 'event',
    columns: [meeting, int('seq'), text('command'), text('by'), bigint('at'), text('data')],
    batch: MANY
  },
  { name: 'command', columns: [meeting, text('id'), text('answer')], batch: MANY },
  {
    name: 'personal',
    columns: [meeting, int('seq'), text('slice'), text('subject'), bytea('data')],
    // there, the event's own name says whose it is
    select: `SELECT p.meeting, p.seq, substr(e.data ->> 'type', 1, instr(e.data ->> 'type', '.') - 1) AS slice,
               p.subject, p.data FROM personal p JOIN event e USING (meeting, seq)`,
    batch: MANY
  },
  { name: 'secret', columns: [meeting, text('id'), bytea('data')], batch: MANY },
  { name: 'reference', columns: [text('name'), meeting, text('message')], batch: MANY },
  { name: 'file', columns: [meeting, text('id'), text('piece'), bigint('at'), bytea('data')], batch: 1 }
]

/** @returns how many rows of each table were moved */
export async function moveAll(from: Database.Database, on: Ask): Promise<Map<string, number>> {
  const moved = new Map<string, number>()
  for (const table of tables) moved.set(table.name, await moveTable(from, on, table))
  return moved
}

async function moveTable(from: Database.Database, on: Ask, { name, columns, select, batch }: Table): Promise<number> {
  const names = columns.map((column) => column.name)
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`)
  const insert = `INSERT INTO ${name} (${names}) SELECT * FROM unnest(${arrays})`
  const rows = from.prepare<[], Record<string, unknown>>(select ?? `SELECT ${names} FROM ${name}`).iterate()
  const put = (some: readonly Record<string, unknown>[]) =>
    on(
      insert,
      names.map((column) => some.map((row) => row[column]))
    )
  let count = 0
  let waiting: Record<string, unknown>[] = []
  for (const row of rows) {
    count += 1
    waiting.push(row)
    if (waiting.length < batch) continue
    await put(waiting)
    waiting = []
  }
  if (waiting.length > 0) await put(waiting)
  return count
}
