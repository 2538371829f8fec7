// What gammu-smsd's tables tell of messages that have been sent.
import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { gammu } from '../../../server/sms/gammu.ts'
import type { Report } from '../../../server/sms/gateway.ts'
import { closeLater } from '../../support/closing.ts'
import { wait } from '../../support/server.ts'
import { gammuDatabase, inDatabase } from '../../support/sms-gammu.ts'
import { patience, sms } from '../../support/sms-gateway.ts'
import { installed } from '../../support/sms-installed.ts'

const there = installed('gammu-smsd')
const through = (database: string) => gammu({ gateway: 'gammu', database, perSecond: 1, callbackUrl: null }, 50)
const long = 'Lægerne på Ærø får æbler. '.repeat(12).trim()

describe.skipIf(!there)('what has become of it', () => {
  /** As gammu-smsd leaves it: one row for each part. */
  const put = (database: string, id: number, creator: string, status: string, part = 1) =>
    inDatabase(
      database,
      `INSERT INTO sentitems (ID, SequencePosition, CreatorID, Status, Text, UDH, SenderID) VALUES (?, ?, ?, ?, '', '', '')`,
      ...[id, part, creator, status]
    )
  function followed(database: string) {
    const told: Report[] = []
    const stop = through(database).follow!((report) => told.push(report))
    closeLater(stop)
    return { told, stop }
  }
  const report = (id: string, reason: string | null = null) => ({
    ...{ about: { id }, delivered: reason === null, reason }
  })

  test('each state, told once; what is not ours is left alone', async () => {
    const database = gammuDatabase()
    const states = ['DeliveryOK', 'DeliveryFailed', 'SendingError', 'Error']
    const open = ['SendingOK', 'SendingOKNoReport', 'DeliveryPending', 'DeliveryUnknown']
    for (const [i, state] of [...states, ...open].entries()) put(database, i + 1, `drejebog:${state}`, state)
    put(database, 90, 'Gammu 1.42.0', 'DeliveryOK')
    const { told } = followed(database)
    await vi.waitFor(() => expect(told).toHaveLength(4))
    await wait(200)
    expect(told).toEqual([
      report('DeliveryOK'),
      ...['DeliveryFailed', 'SendingError', 'Error'].map((state) => report(state, state))
    ])
  })

  test('a long one has arrived when every part has, and has failed when one has', async () => {
    const database = gammuDatabase()
    await through(database).send(sms({ id: 'a', text: long }), patience())
    put(database, 1, 'drejebog:a', 'DeliveryOK')
    const { told, stop } = followed(database)
    await wait(200)
    expect(told).toEqual([]) // more of it waits in the outbox
    inDatabase(database, 'DELETE FROM outbox')
    put(database, 1, 'drejebog:a', 'SendingOK', 2)
    await wait(200)
    expect(told).toEqual([])
    inDatabase(database, `UPDATE sentitems SET Status = 'DeliveryOK'`)
    await vi.waitFor(() => expect(told).toEqual([report('a')]))
    put(database, 1, 'drejebog:a', 'SendingError', 3)
    await vi.waitFor(() => expect(told).toEqual([report('a'), report('a', 'SendingError')]))
    stop()
    put(database, 2, 'drejebog:b', 'DeliveryOK')
    await wait(200)
    expect(told).toHaveLength(2)
  })

  test('while the daemon writes, or the file is gone, it looks again later', async () => {
    const database = gammuDatabase()
    const other = new Database(database)
    closeLater(() => other.close())
    other.exec('BEGIN EXCLUSIVE')
    const { told } = followed(database)
    await wait(150)
    other.exec('COMMIT')
    put(database, 1, 'drejebog:a', 'DeliveryOK')
    await vi.waitFor(() => expect(told).toEqual([report('a')]))
    rmSync(database)
    await wait(150)
  })

  test('what is days old is not told again at every start', async () => {
    const database = gammuDatabase()
    put(database, 1, 'drejebog:a', 'DeliveryOK')
    inDatabase(database, 'DROP TRIGGER update_sentitems_time')
    inDatabase(database, `UPDATE sentitems SET UpdatedInDB = datetime('now', '-4 days')`)
    const { told } = followed(database)
    await wait(200)
    expect(told).toEqual([])
  })
})
