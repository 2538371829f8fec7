// Who gets in, and why others do not.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { member, open, refusal } from '../support/member.ts'
import { makeMeeting, node } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
let meeting: Awaited<ReturnType<typeof makeMeeting>>
beforeAll(async () => {
  at = await node()
  meeting = await makeMeeting(at)
})

const stranger = 'AAAAAAAAAAAAAAAAAAAAAAAA'

test('a link of the meeting lets its holder in', async () => {
  const mette = member(at.url, meeting.tokenOf('Mette'))
  expect(await mette.joined).toMatchObject({ you: expect.any(String), views: { meeting: { title: 'Klyngemøde' } } })
})

describe('a wrong token is an unknown link', () => {
  const wrong: [string, (right: string) => unknown][] = [
    ['of another secret', (right) => `${right.slice(0, 13)}${stranger}`],
    ['of another meeting', (right) => `${'2'.repeat(12)}${right.slice(12)}`],
    ['without its last character', (right) => right.slice(0, -1)],
    ['in capitals', (right) => right.toUpperCase()],
    ['with a space before it', (right) => ` ${right}`],
    ['that is empty', () => ''],
    ['that is missing', () => undefined],
    ['that is null', () => null],
    ['that is a number', () => 5],
    ['that is a list holding the right one', (right) => [right]],
    ['that is an object', () => ({ $ne: null })],
    ['of 10,000 characters', (right) => right.padEnd(10_000, 'x')],
    ['of 900,000 characters', (right) => right.padEnd(900_000, 'x')],
    ['with a null byte', (right) => `${right}\0`]
  ]
  test.each(wrong)('a token %s', async (_, make) => {
    const token = make(meeting.tokenOf('Mette'))
    expect(await refusal(open(at.url, { token, protocol: 1 }))).toBe('unknown-link')
  })

  test('the admin token is no link', async () => {
    expect(await refusal(open(at.url, { token: at.adminToken, protocol: 1 }))).toBe('unknown-link')
  })
})

describe('a client of another protocol is told to reload', () => {
  test.each([[0], [2], ['1'], [null], [undefined], [[1]], [{}], [1.5]])('protocol %j', async (protocol) => {
    const token = meeting.tokenOf('Mette')
    expect(await refusal(open(at.url, { token, protocol }))).toBe('reload')
  })

  test.each([[undefined], [{}]])('a handshake of %j', async (auth) => {
    expect(await refusal(open(at.url, auth))).toBe('reload')
  })
})

describe('a handshake that is not an object is cut off', () => {
  test.each([[[]], [['token']], ['token'], [5], [true]])('a handshake of %j', async (auth) => {
    const socket = open(at.url, auth, { reconnection: false })
    const ended = new Promise((resolve, reject) => {
      socket.io.engine.once('close', resolve)
      socket.once('connect_error', resolve)
      socket.once('connect', () => reject(new Error('It was let in.')))
    })
    await ended
  })
})

test('after all that, the door still works', async () => {
  const mette = member(at.url, meeting.tokenOf('Mette'))
  await mette.joined
  expect(await mette.send({ type: 'meeting.say', text: 'Velkommen' })).toMatchObject({ seq: expect.any(Number) })
})

test('both transports do, with and without an upgrade', async () => {
  for (const transports of [['polling'], ['polling', 'websocket'], ['websocket']]) {
    const mette = member(at.url, meeting.tokenOf('Mette'), { transports })
    await mette.joined
    expect(await mette.settled()).toMatchObject({ now: expect.any(Number) })
    mette.socket.disconnect()
  }
})

test('a meeting that cannot be read is not opened: one looks for it again, and the others go on', async () => {
  const server = await node({ env: { LOG_LEVEL: 'fatal' } })
  const broken = await makeMeeting(server)
  const other = await makeMeeting(server)
  const db = new Database(join(server.dataDir, 'drejebog.db'))
  db.prepare('UPDATE event SET data = ? WHERE meeting = ? AND seq = 1').run('{', broken.id)
  db.close()
  const socket = open(server.url, { token: broken.tokenOf('Mette'), protocol: 1 })
  const knocked = () => new Promise((resolve) => socket.once('disconnect', resolve))
  for (let n = 0; n < 3; n += 1) expect(await knocked()).toBe('transport close') // a stock client goes on by itself
  await member(server.url, other.tokenOf('Mette')).joined
})
