// The log in Postgres: what several nodes share. It is all they share; what each writes, the others hear of through it.
import { nanoid } from 'nanoid'
import { attendanceSchema, postgresAttendance } from './attendance.postgres.ts'
import { type Ask, type Database, database, isDenied, lasting } from './database.postgres.ts'
import { eventsSchema, postgresEvents } from './events.postgres.ts'
import { filesSchema, postgresFiles } from './files.postgres.ts'
import { type Elsewhere, type Log, LogUnavailable } from './log.ts'
import { postgresReferences, postgresSecrets, secretsSchema } from './secrets.postgres.ts'
import { CHANNEL, Tail } from './tail.postgres.ts'
import type { Vault } from './vault.ts'

/** One row: what is sealed here tells whether another node has the same key. */
const lockSchema = 'CREATE TABLE IF NOT EXISTS lock (one BOOLEAN PRIMARY KEY CHECK (one), data BYTEA NOT NULL);'
const LOCK_PLACE = 'lock'

/**
 * @param url as in `postgres://user:password@host:5432/database`
 * @throws LogUnavailable when nobody answers there; Error when its names were sealed with another key
 */
export async function postgresLog(url: string, vault: Vault): Promise<Log> {
  const db = database(url)
  try {
    await prepare(db, vault)
  } catch (error) {
    await db.close()
    throw error
  }
  const node = nanoid(10)
  const { attendance, beat, leave } = postgresAttendance(db.ask, node)
  const events = postgresEvents(db, vault)
  let elsewhere: Elsewhere = { written() {}, seated() {}, lost() {} }
  const tail = new Tail({
    connection: db.connection,
    say: (message) => db.ask('SELECT pg_notify($1, $2)', [CHANNEL, message]),
    beat,
    heard(message) {
      const [by, what, meeting = '', upTo] = message.split(' ')
      // also what this node wrote: the room that asked for it may not be the one that shows it now
      if (what === 'log') elsewhere.written(meeting, upTo ? Number(upTo) : undefined)
      if (what === 'seats' && by !== node) elsewhere.seated(meeting)
    },
    back() {
      elsewhere.written(null)
      elsewhere.seated(null)
    },
    lost: (why) => elsewhere.lost(why)
  })

  let closed: Promise<void> | null = null
  async function close() {
    const { deaf } = tail
    await tail.close()
    if (!deaf) await leave().catch(() => {}) // or else the others will miss it
    await db.close()
  }
  async function refuseDeaf() {
    if (tail.deaf) throw new LogUnavailable('This node does not hear the others.')
  }

  return {
    shared: true,
    tail(to) {
      elsewhere = to
      tail.start()
    },
    attendance,
    secrets: postgresSecrets(db, vault),
    files: postgresFiles(db, vault),
    references: postgresReferences(db),
    ...events,
    async append(meeting, seq, entries) {
      try {
        return await events.append(meeting, seq, entries)
      } catch (error) {
        elsewhere.written(meeting) // it may stand there after all: only the answer was lost
        throw error
      }
    },
    async read(meeting, seq) {
      await lasting(refuseDeaf) // what is read must be followed by all that comes after it
      return events.read(meeting, seq)
    },
    async check() {
      await refuseDeaf()
      await db.ask('UPDATE node SET at = now() WHERE id = $1', [node])
    },
    close() {
      closed ??= close()
      return closed
    }
  }
}

/** What is missing is made. Two nodes that start at once take turns. */
export async function prepare({ alone }: Database, vault: Vault): Promise<void> {
  await alone('', async (on) => {
    await makeTables(on)
    await on('INSERT INTO lock VALUES (true, $1) ON CONFLICT DO NOTHING', [vault.seal('', LOCK_PLACE)])
    const [sealed] = await on<{ data: Buffer }>('SELECT data FROM lock')
    if (sealed) refuseOtherKey(vault, sealed.data)
  })
}

/** Who may make none can do with those that somebody else has made. */
async function makeTables(on: Ask) {
  await on('SAVEPOINT before')
  try {
    await on(eventsSchema + secretsSchema + filesSchema + attendanceSchema + lockSchema)
  } catch (error) {
    if (!isDenied(error)) throw error
    await on('ROLLBACK TO before')
    const [there] = await on<{ last: string | null }>("SELECT to_regclass('lock')::text AS last")
    if (!there?.last) throw error
  }
}

/** Better not to start than to answer every meeting with what cannot be read. */
function refuseOtherKey(vault: Vault, sealed: Buffer) {
  try {
    vault.open(sealed, LOCK_PLACE)
  } catch {
    throw new Error('it was sealed with another data key; use the DATA_KEY it was made with')
  }
}
