// A wrong setting stops the start with one sentence that names it; right ones are read.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SettingError } from '../../server/setting.ts'
import { readSettings } from '../../server/settings.ts'
import { closeLater, tempFolder } from '../support/closing.ts'
import { freePort, run } from '../support/process.ts'
import { makeMeeting, node } from '../support/server.ts'

const wrong: [string, string][] = [
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['PORT', '0x10'],
  ['HOST', 'http://localhost'],
  ['HOST', 'a b'],
  ['RETENTION_DAYS', '-1'],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', '3651'],
  ['RETENTION_DAYS', 'forever'],
  ['PUBLIC_URL', 'foo'],
  ['PUBLIC_URL', 'drejebog.dk'],
  ['PUBLIC_URL', 'ftp://drejebog.dk'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['PUBLIC_URL', 'https://drejebog.dk/sti'],
  ['PUBLIC_URL', 'https://drejebog.dk/?a'],
  ['PUBLIC_URL', 'https://drejebog.dk/#a'],
  ['ADMIN_TOKEN', 'short'],
  ['ADMIN_TOKEN', 'a token with spaces in it'],
  ['ADMIN_TOKEN', 'x'.repeat(201)],
  ['DATA_KEY', 'abc'],
  ['DATA_KEY', 'g'.repeat(64)],
  ['DATABASE_URL', 'mysql://bruger:hemmelig@localhost/x'],
  ['DATABASE_URL', 'postgres://bruger:hemmelig@localhost'],
  ['DATABASE_URL', 'postgres://bruger:12/hemmelig@localhost/x'],
  ['LOG_LEVEL', 'loud']
]
const sentence = /^[A-Z][^\n]*\.$/

describe('reading settings', () => {
  test.each(wrong)('%s=%s is refused with a sentence that names it, and keeps secrets to itself', (name, value) => {
    let said: unknown
    try {
      readSettings({ [name]: value })
    } catch (error) {
      said = error
    }
    expect(said).toBeInstanceOf(SettingError)
    const { message } = said as SettingError
    expect(message).toMatch(sentence)
    expect(message).toContain(name)
    if (name === 'ADMIN_TOKEN' || name === 'DATA_KEY') expect(message).not.toContain(value)
  })

  test('nothing needs to be set, and what is set to nothing counts as unset', () => {
    const unset = readSettings({})
    expect(unset).toMatchObject({ port: 3000, host: '0.0.0.0', adminToken: null, publicUrl: null, retentionDays: 30 })
    expect(readSettings({ PORT: '', ADMIN_TOKEN: '', PUBLIC_URL: '', DATA_DIR: '', DATABASE_URL: '' })).toEqual(unset)
  })

  test('right ones are read', () => {
    const env = {
      PORT: '0',
      HOST: '::',
      PUBLIC_URL: 'https://drejebog.dk:8443/',
      RETENTION_DAYS: '1',
      DATA_KEY: 'Ab'.repeat(32)
    }
    expect(readSettings({ ...env, ADMIN_TOKEN: 'x'.repeat(16), DATA_DIR: '/srv/data' })).toMatchObject({
      port: 0,
      host: '::',
      publicUrl: 'https://drejebog.dk:8443',
      retentionDays: 1,
      dataKey: Buffer.alloc(32, 0xab),
      adminToken: 'x'.repeat(16),
      dataDir: '/srv/data'
    })
  })
})

/** Starts it so; it must end by itself. */
async function stops(env: Record<string, string>) {
  const process = run({ DATA_DIR: tempFolder(), PORT: '0', HOST: '127.0.0.1', ...env })
  expect(await process.ended).toBe(1)
  expect(process.out).toBe('')
  expect(process.err).toMatch(/\n$/)
  expect(process.err.slice(0, -1)).toMatch(sentence) // one sentence on one line, and no stack
  return process.err
}

describe.concurrent('a start that cannot be', () => {
  test.each([
    ['PORT', 'abc'],
    ['PUBLIC_URL', 'foo'],
    ['RETENTION_DAYS', '-1'],
    ['ADMIN_TOKEN', 'short'],
    ['HOST', '999.999.1.1']
  ])('%s=%s ends with code 1 and the sentence', async (name, value) => {
    expect(await stops({ [name]: value })).toContain(name)
  })

  test('on a port where something listens already names PORT', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    closeLater(() => other.close())
    expect(await stops({ PORT: String(port) })).toMatch(new RegExp(`${port}.*PORT`))
  })

  test('in a data folder that is a file, or below one, names DATA_DIR', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, 'en fil')
    for (const folder of [file, join(file, 'below')]) expect(await stops({ DATA_DIR: folder })).toMatch(/DATA_DIR/)
  })

  test('on data that is not ours names the file', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'drejebog.db'), 'Dette er ikke en database. '.repeat(200))
    expect(await stops({ DATA_DIR: folder })).toContain(join(folder, 'drejebog.db'))
  })

  test.each([
    ['admin-token', ''],
    ['admin-token', 'abc\n'],
    ['data-key', '0123456789abcdef\n']
  ])('with an %s that is cut short (%j), as a full disk would leave it, names the file', async (name, half) => {
    const folder = tempFolder()
    writeFileSync(join(folder, name), half)
    expect(await stops({ DATA_DIR: folder })).toContain(join(folder, name))
  })

  test('on data that another key has sealed says so, rather than show meetings that cannot be read', async () => {
    const server = await node()
    await makeMeeting(server)
    await server.close()
    expect(await stops({ DATA_DIR: server.dataDir, DATA_KEY: 'ab'.repeat(32) })).toMatch(
      /drejebog\.db.*another data key/
    )
  })
})
