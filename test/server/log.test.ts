// The log in one SQLite file: the contract, and what is special about files.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { closeLater, tempFolder } from '../support/closing.ts'
import { bytesIn, onDisk } from '../support/server.ts'
import { filesContract } from './files.contract.ts'
import { added, entry, logContract } from './log.contract.ts'
import { personalContract } from './log-personal.contract.ts'

const key = Buffer.alloc(32, 7)

function open(folder = tempFolder(), withKey = key) {
  const again = () => {
    const log = sqliteLog(join(folder, 'drejebog.db'), vault(withKey))
    closeLater(() => log.close())
    return log
  }
  return { folder, log: again(), again, bytes: () => bytesIn(folder) }
}

const opened = async () => {
  const { log, again, bytes } = open()
  return { log, again: async () => again(), bytes: async () => bytes() }
}
logContract('SQLite', opened)
personalContract('SQLite', opened)
filesContract('SQLite', opened)

const sealed = (folder: string) => onDisk<{ data: Buffer }>(folder, 'SELECT data FROM personal').map((row) => row.data)

describe('forgetting, in the files', () => {
  test('the sealed bytes are overwritten, not only unlinked', async () => {
    const { log, folder, bytes } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida'), added('y', 'Ole')])])
    const [ida, ole] = sealed(folder).map((data) => data.toString('latin1'))
    expect(bytes()).toContain(ida)
    await log.append('m', 2, [entry('c2', [], { forget: [{ slice: 'board', id: 'x' }] })])
    expect(bytes()).not.toContain(ida)
    expect(bytes()).toContain(ole)
  })

  test('also when they had long moved from the journal into the main file', async () => {
    const { log, again, folder, bytes } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
    const [ida] = sealed(folder).map((data) => data.toString('latin1'))
    await log.close()
    const later = again()
    expect(readFileSync(join(folder, 'drejebog.db'), 'latin1')).toContain(ida)
    await later.append('m', 1, [entry('c2', [], { forget: [{ slice: 'board', id: 'x' }] })])
    expect(bytes()).not.toContain(ida)
  })

  test('an erased meeting takes its sealed bytes along', async () => {
    const { log, folder, bytes } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
    const [ida] = sealed(folder).map((data) => data.toString('latin1'))
    await log.erase('m')
    expect(bytes()).not.toContain(ida)
  })
})

describe('files, on the disk', () => {
  const deckIn = async ({ log }: ReturnType<typeof open>) => {
    await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
    await log.files.put('m', 'deck', [{ name: 'part-0', bytes: Buffer.alloc(300_000, 7) }], 5)
  }
  const sealedFile = (folder: string) => onDisk<{ data: Buffer }>(folder, 'SELECT data FROM file')[0]!.data

  test('the sealed bytes go with the meeting, also when they had moved into the main file', async () => {
    const opened = open()
    await deckIn(opened)
    const pieces = [0, 150_000, 299_000].map((at) => sealedFile(opened.folder).toString('latin1', at, at + 40))
    await opened.log.close()
    const later = opened.again()
    for (const piece of pieces) expect(opened.bytes().includes(piece)).toBe(true)
    await later.erase('m')
    for (const piece of pieces) expect(opened.bytes().includes(piece)).toBe(false)
  })

  test('and with a file that is dropped, from the journal too', async () => {
    const opened = open()
    await deckIn(opened)
    const piece = sealedFile(opened.folder).toString('latin1', 150_000, 150_040)
    expect(opened.bytes().includes(piece)).toBe(true)
    await opened.log.files.drop('m', 'deck')
    expect(opened.bytes().includes(piece)).toBe(false)
  })

  test('a piece that was moved to another place does not open there', async () => {
    const opened = open()
    await deckIn(opened)
    const db = new Database(join(opened.folder, 'drejebog.db'))
    db.exec("UPDATE file SET piece = 'part-1'")
    db.close()
    await expect(opened.log.files.get('m', 'deck', 'part-1')).rejects.toThrow()
  })
})

describe('the lock on the personal shelf', () => {
  test('another key opens nothing', async () => {
    const { log, folder } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
    expect(() => open(folder, Buffer.alloc(32, 8))).toThrow('another data key')
  })

  test('a piece that was moved to another place does not open there', async () => {
    const { log, folder } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida'), added('y', 'Ole')])])
    const db = new Database(join(folder, 'drejebog.db'))
    db.exec('UPDATE personal SET data = (SELECT data FROM personal WHERE seq = 1) WHERE seq = 2')
    db.close()
    await expect(log.read('m', 0)).rejects.toThrow()
  })

  test('the same name sealed twice looks different', async () => {
    const { log, folder } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida'), added('y', 'Ida')])])
    const [one, two] = sealed(folder)
    expect(one!.equals(two!)).toBe(false)
  })
})

describe('the file', () => {
  test('it keeps a write-ahead journal, so that readers and the writer do not wait for each other', async () => {
    const { folder, log } = open()
    await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
    expect(onDisk(folder, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  })

  test('a file that is no database is not opened', () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'drejebog.db'), 'Dette er ikke en database. '.repeat(200))
    expect(() => open(folder)).toThrow()
  })

  test('while another program holds the file, the log says it cannot write, before heartbeats are missed', async () => {
    const { folder, log } = open()
    const db = new Database(join(folder, 'drejebog.db'))
    db.exec('BEGIN IMMEDIATE')
    const before = performance.now()
    await expect(log.append('m', 0, [entry('c1', [added('x', 'Ida')])])).rejects.toThrow()
    expect(performance.now() - before).toBeLessThan(3500) // it waits without letting anything else happen
    db.exec('ROLLBACK')
    db.close()
    await expect(log.check()).resolves.toBeUndefined()
    expect(await log.read('m', 0)).toEqual([])
  })
})
