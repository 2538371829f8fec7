// Who is connected at which node, in tables that need not outlast the database. A node that is not heard of is taken for dead.
import type { Ask } from './database.postgres.ts'
import type { Attendance } from './log.ts'
import { CHANNEL } from './tail.postgres.ts'

export const attendanceSchema = `
  CREATE UNLOGGED TABLE IF NOT EXISTS node (id TEXT PRIMARY KEY, at TIMESTAMPTZ NOT NULL);
  CREATE UNLOGGED TABLE IF NOT EXISTS seat (
    node TEXT NOT NULL, meeting TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (meeting, node, member));`

/** By the database's own clock. Somebody whose cable is pulled is missed within five seconds; so is a node. */
const DEAD_AFTER = "interval '4 seconds'"

const comeOrStay = `
  INSERT INTO node VALUES ($1, now()) ON CONFLICT (id) DO UPDATE SET at = now() RETURNING xmax = 0 AS came`
/** Told by nobody, for the one that does it must hear it too. */
const bury = `
  WITH dead AS (DELETE FROM node WHERE at < now() - ${DEAD_AFTER} RETURNING id),
    gone AS (DELETE FROM seat USING dead WHERE seat.node = dead.id RETURNING meeting)
  SELECT pg_notify('${CHANNEL}', '- seats ' || meeting) FROM gone GROUP BY meeting`
const take = `
  WITH gone AS (DELETE FROM seat WHERE node = $1 AND meeting = $2 AND member <> ALL ($3::text[])),
    come AS (INSERT INTO seat SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING)
  SELECT pg_notify('${CHANNEL}', $1::text || ' seats ' || $2::text)`
const elsewhere = `
  SELECT DISTINCT member FROM seat JOIN node ON node.id = seat.node WHERE meeting = $2 AND node.id <> $1`
const leave = `
  WITH gone AS (DELETE FROM seat WHERE node = $1 RETURNING meeting), me AS (DELETE FROM node WHERE id = $1)
  SELECT pg_notify('${CHANNEL}', $1::text || ' seats ' || meeting) FROM gone GROUP BY meeting`

/** @param node this one's own name */
export function postgresAttendance(ask: Ask, node: string) {
  const here = new Map<string, readonly string[]>()
  const untold = new Set<string>()
  let telling: Promise<void> | null = null

  /** One after the other, so that the last word is the last. What cannot be told now is told at the next beat. */
  async function tellAll() {
    for (const meeting of untold) {
      untold.delete(meeting)
      const done = await ask(take, [node, meeting, here.get(meeting) ?? []]).catch(() => null)
      if (done && here.get(meeting)?.length === 0) here.delete(meeting)
      if (done) continue
      untold.add(meeting)
      break
    }
    telling = null // in the same breath: who comes now is told of at once
  }
  function tell(meetings: Iterable<string>) {
    for (const meeting of meetings) untold.add(meeting)
    if (untold.size > 0) telling ??= tellAll()
  }

  const attendance: Attendance = {
    here(meeting, members) {
      here.set(meeting, members)
      tell([meeting])
    },
    async elsewhere(meeting) {
      const rows = await ask<{ member: string }>(elsewhere, [node, meeting])
      return new Set(rows.map((row) => row.member))
    }
  }
  return {
    attendance,
    /** This node lives; those that have not said so for long are gone, with all who sat there. */
    async beat(on: Ask): Promise<void> {
      const [me] = await on<{ came: boolean }>(comeOrStay, [node])
      await on(bury)
      tell(me?.came ? here.keys() : [])
    },
    async leave(): Promise<void> {
      here.clear()
      untold.clear()
      await telling
      await ask(leave, [node])
    }
  }
}
