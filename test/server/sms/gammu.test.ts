// Through gammu-smsd's own tables, and through a real gammu-smsd to the phone it makes up.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { gammu } from '../../../server/sms/gammu.ts'
import { gatewayFrom } from '../../../server/sms/index.ts'
import { readSmsSettings } from '../../../server/sms/settings.ts'
import { closeLater, tempFolder } from '../../support/closing.ts'
import { wait } from '../../support/server.ts'
import { gammuDatabase, inDatabase, realGammu } from '../../support/sms-gammu.ts'
import { patience, sms } from '../../support/sms-gateway.ts'
import { installed } from '../../support/sms-installed.ts'

const there = installed('gammu-smsd')
const through = (database: string) => gammu({ gateway: 'gammu', database, perSecond: 1, callbackUrl: null }, 50)
const long = 'Lægerne på Ærø får æbler. '.repeat(12).trim()
const longWide = 'Nøgle 🙂 '.repeat(20).trim()

describe.skipIf(!there)('a real gammu-smsd', () => {
  test('sends æøå, emoji and long texts whole, and our name for each comes through', { timeout: 60_000 }, async () => {
    const { database, env } = realGammu()
    const gateway = (await gatewayFrom(readSmsSettings(env, null)))!
    const texts = { kort: 'Hej Søren æøå €{}', smiley: 'Hej 🙂 “x” 👩‍⚕️', lang: long, langsmiley: longWide }
    for (const [id, text] of Object.entries(texts))
      expect(await gateway.send(sms({ id, text }), patience())).toMatchObject({ outcome: 'accepted' })
    type Row = { CreatorID: string; Status: string; TextDecoded: string; DestinationNumber: string }
    const rows = () => inDatabase<Row>(database, 'SELECT * FROM sentitems ORDER BY ID, SequencePosition')
    await vi.waitFor(() => expect(rows()).toHaveLength(1 + 1 + 3 + 3), 40_000)
    for (const [id, text] of Object.entries(texts)) {
      const own = rows().filter((row) => row.CreatorID === `drejebog:${id}`)
      expect(own.map((row) => row.TextDecoded).join('')).toBe(text)
      expect(new Set(own.map((row) => `${row.Status} ${row.DestinationNumber}`))).toEqual(
        new Set(['SendingOK +4520123456'])
      )
    }
    await vi.waitFor(() => expect(inDatabase(database, 'SELECT * FROM outbox')).toEqual([]), 5000)
  })
})

describe.skipIf(!there)("gammu-smsd's tables", () => {
  const sent = (database: string) =>
    inDatabase<{ ID: number; UDH: string | null; TextDecoded: string }>(database, 'SELECT * FROM outbox')

  test('a text in one part is one row', async () => {
    const database = gammuDatabase()
    expect(await through(database).send(sms(), patience())).toEqual({ outcome: 'accepted', ref: '1' })
    expect(sent(database)).toMatchObject([
      {
        ...{ DestinationNumber: '+4520123456', TextDecoded: sms().text, UDH: null, MultiPart: 'false' },
        ...{ Coding: 'Default_No_Compression', CreatorID: 'drejebog:cmd-12', DeliveryReport: 'yes', Class: -1 }
      }
    ])
  })

  test('a long one is rows with headers that belong together', async () => {
    const database = gammuDatabase()
    await through(database).send(sms({ text: longWide }), patience())
    const [first] = sent(database)
    const more = inDatabase<{ UDH: string }>(database, 'SELECT * FROM outbox_multipart ORDER BY SequencePosition')
    expect(first).toMatchObject({ MultiPart: 'true', Coding: 'Unicode_No_Compression' })
    expect(more).toMatchObject([
      { ID: first?.ID, SequencePosition: 2, Coding: 'Unicode_No_Compression' },
      { ID: first?.ID, SequencePosition: 3 }
    ])
    const headers = [first?.UDH, ...more.map((row) => row.UDH)]
    const ref = first?.UDH?.slice(6, 8)
    expect(headers).toEqual(['01', '02', '03'].map((number) => `050003${ref}03${number}`))
  })

  test('while the daemon writes it waits, and the server does not', async () => {
    const database = gammuDatabase()
    const other = new Database(database)
    closeLater(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    const began = Date.now()
    const sending = through(database).send(sms(), patience())
    await wait(10)
    expect(Date.now() - began).toBeLessThan(200)
    await wait(250)
    other.exec('COMMIT')
    expect(await sending).toMatchObject({ outcome: 'accepted' })
    expect(sent(database)).toHaveLength(1)
  })

  test('while the daemon reads it waits too, and it is written once', async () => {
    const database = gammuDatabase()
    inDatabase(database, 'INSERT INTO gammu VALUES (18)')
    const other = new Database(database)
    closeLater(() => other.close())
    const reading = other.prepare('SELECT * FROM gammu').iterate()
    reading.next()
    const sending = through(database).send(sms({ text: long }), patience())
    await wait(250)
    reading.return?.()
    expect(await sending).toMatchObject({ outcome: 'accepted' })
    expect(sent(database)).toHaveLength(1)
    expect(inDatabase(database, 'SELECT * FROM outbox_multipart')).toHaveLength(2)
  })

  test('when the time is up nothing has been written, and that is certain', async () => {
    const database = gammuDatabase()
    const other = new Database(database)
    closeLater(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    const outcome = await through(database).send(sms(), patience(300))
    expect(outcome).toEqual({ outcome: 'refused', reason: 'database is locked' })
    other.exec('COMMIT')
    await wait(300)
    expect(sent(database)).toEqual([])
  })

  test('no file, or another kind of file, is refused', async () => {
    const missing = join(tempFolder(), 'smsd.db')
    expect(await through(missing).send(sms(), patience())).toMatchObject({ outcome: 'refused' })
    expect(existsSync(missing)).toBe(false)
    const empty = gammuDatabase()
    inDatabase(empty, 'DROP TABLE outbox')
    const outcome = await through(empty).send(sms(), patience())
    expect(outcome).toEqual({ outcome: 'refused', reason: 'no such table: outbox' })
  })
})
