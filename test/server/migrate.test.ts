// From SQLite to Postgres: every meeting shows everybody the same, or nothing is moved at all.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { differences } from '../../server/log/comparing.ts'
import type { Event } from '../../shared/slices/index.ts'
import { tempFolder } from '../support/closing.ts'
import { member, timeless } from '../support/member.ts'
import { postgres } from '../support/postgres.ts'
import { makeMeeting, node } from '../support/server.ts'
import { added, entry, paused } from './log.contract.ts'

const server = await postgres()
const script = join(import.meta.dirname, '../../scripts/migrate.ts')
const migrate = (env: Record<string, string>) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [script], { env: { PATH: process.env.PATH ?? '', ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err })
    )
  })

/** An evening that has begun, with people, a question, keys, a piece of a file and somebody forgotten. */
async function used() {
  const at = await node()
  const participants = ['Anne Østergård', 'Bo Åkjær', 'Carla "C" Ø'].map((name, n) => ({ name, key: `KODE-${n}` }))
  const meeting = await makeMeeting(at, { participants })
  await makeMeeting(at, { title: 'Et møde til' })
  const come = async (name: string) => {
    const one = member(at.url, meeting.tokenOf(name))
    await one.joined
    return one
  }
  const [mette, jonas, birgit] = [await come('Mette'), await come('Jonas'), await come('Birgit')]
  await jonas.send({ type: 'agenda.start' })
  await birgit.send({ type: 'questions.catch', from: 'Anne', text: 'Må jeg dele min \ud83d\ude00\ud800-graf?' })
  const person = mette.views.participants.rows[1]!.id
  await mette.send({ type: 'participants.remove', id: person })
  await mette.send({ type: 'participants.forget', id: person })
  await at.log.files.put(meeting.id, 'deck', [{ name: 'part-0', bytes: Buffer.from('%PDF-1.7 æøå') }], 5)
  await at.log.references.note('ref-1', meeting.id, 'message')
  for (const one of [mette, jonas, birgit]) await one.settled()
  const seen = Object.fromEntries(
    [
      ['Mette', mette],
      ['Jonas', jonas],
      ['Birgit', birgit]
    ].map(([who, one]) => [who, timeless((one as typeof mette).views)])
  )
  return { at, meeting, seen, env: { DATA_DIR: at.dataDir, DATABASE_URL: await server.database() } }
}

describe('npm run migrate', () => {
  test('moves all of it; a node on the database shows the same, and goes on', async () => {
    const { at, meeting, seen, env } = await used()
    const keys = await at.log.secrets.all(meeting.id)
    await at.close()
    const { code, out, err } = await migrate(env)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/ 3 secret\n.* 1 reference\n.* 1 file\nAll of it is there.*\nGive every node the data key/)
    const later = await node({ dataDir: at.dataDir, env: { DATABASE_URL: env.DATABASE_URL } })
    for (const [who, views] of Object.entries(seen)) {
      const one = member(later.url, meeting.tokenOf(who))
      await one.joined
      expect(timeless(one.views)).toEqual(views)
    }
    const jonas = member(later.url, meeting.tokenOf('Jonas'))
    await jonas.joined
    expect(await jonas.send({ type: 'agenda.pause' })).toEqual({ seq: expect.any(Number) })
    expect(await later.log.secrets.all(meeting.id)).toEqual(keys)
    expect((await later.log.files.get(meeting.id, 'deck', 'part-0'))?.toString()).toBe('%PDF-1.7 æøå')
    expect(await later.log.references.find('ref-1')).toEqual({ meeting: meeting.id, message: 'message' })
    await later.close()

    const again = await migrate(env)
    expect([again.code, again.err]).toEqual([
      1,
      'The database already holds 2 meetings. Set DATABASE_URL to an empty one.\n'
    ])
  })

  test('a database that does not answer is told of in a sentence', async () => {
    const { at, env } = await used()
    await at.close()
    const { code, err } = await migrate({ ...env, DATABASE_URL: 'postgres://bruger:hemmelig@127.0.0.1:1/x' })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^The database at 127\.0\.0\.1:1\/x cannot be used \(.+\)\.\n$/)
    ])
  })

  test('while the server runs, nothing is moved', async () => {
    const { at, env } = await used()
    const { code, err } = await migrate(env)
    expect([code, err]).toEqual([1, expect.stringMatching(/^\S+drejebog\.db is in use\. Stop the server/)])
    await at.close()
    expect((await migrate(env)).code).toBe(0)
  })

  test('a meeting that cannot be read leaves nothing behind, and is named', async () => {
    const { at, meeting, env } = await used()
    await at.close()
    const db = new Database(join(at.dataDir, 'drejebog.db'))
    db.prepare('UPDATE event SET data = \'{"type":"agenda.started"}\' WHERE meeting = ? AND seq = 2').run(meeting.id)
    db.close()
    const { code, err } = await migrate(env)
    expect([code, err]).toEqual([1, expect.stringMatching(`^Nothing was moved: meeting ${meeting.id} cannot be read `)])
    const [row] = await server.ask(new URL(env.DATABASE_URL).pathname.slice(1), 'SELECT count(*)::int FROM event')
    expect(row).toEqual({ count: 0 })
  })

  test('whatever differs is found', async () => {
    const fill = async (named: string, key: string, bytes: string, extra: readonly Event[] = []) => {
      const { log } = await node()
      await log.append('m', 0, [entry('c1', [added('x', named), ...extra])])
      await log.secrets.put('m', [{ id: 'k', text: key }])
      await log.files.put('m', 'deck', [{ name: 'part-0', bytes: Buffer.from(bytes) }], 5)
      return log
    }
    const one = await fill('Ida', 'KODE', '%PDF')
    expect(await differences(one, await fill('Ida', 'KODE', '%PDF'), 5)).toEqual([])
    expect(await differences(one, await fill('Ida', 'KODA', '%PDF'), 5)).toEqual(['meeting m: secrets'])
    expect(await differences(one, await fill('Ida', 'KODE', '%PD'), 5)).toEqual(['meeting m: files'])
    const named = await differences(one, await fill('Eva', 'KODE', '%PDF'), 5)
    expect(named).toEqual(expect.arrayContaining(['meeting m: events', 'meeting m: views of coordinator']))
    expect(await differences(one, await fill('Ida', 'KODE', '%PDF', [paused]), 5)).toContain('meeting m: events')
    const more = await fill('Ida', 'KODE', '%PDF')
    await more.append('n', 0, [entry('c1', [paused])])
    expect(await differences(one, more, 5)).toEqual(['1 meetings against 2'])
  })

  test.each([
    [{}, 'Set DATABASE_URL to the Postgres database to move to'],
    [{ DATABASE_URL: 'postgres://bruger:hemmelig@127.0.0.1:1/x' }, 'There is no /'],
    [{ DATABASE_URL: 'http://x/y' }, 'The setting DATABASE_URL must be a Postgres database']
  ])('%o is refused with a sentence', async (env, sentence) => {
    const { code, err } = await migrate({ DATA_DIR: tempFolder(), ...env })
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('hemmelig')
  })
})
