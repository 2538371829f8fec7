// What no honest client sends: each is refused with the path of the first fault, and the process lives.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import type { Ack } from '../../shared/wire.ts'
import { gone, type Member, member } from '../support/member.ts'
import { Wire } from '../support/raw.ts'
import { makeMeeting, node } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
let meeting: Awaited<ReturnType<typeof makeMeeting>>
let mette: Member
let jonas: Member
const clock = { stopped: null as number | null }
beforeAll(async () => {
  at = await node({ now: () => clock.stopped ?? Date.now() })
  meeting = await makeMeeting(at)
  mette = member(at.url, meeting.tokenOf('Mette'))
  jonas = member(at.url, meeting.tokenOf('Jonas'))
  await Promise.all([mette.joined, jonas.joined])
})
afterEach(async () => {
  expect(await jonas.send({ type: 'agenda.extend', block: 'pause', minutes: 1 })).toHaveProperty('seq') // the process lives
  expect(await jonas.send({ type: 'agenda.extend', block: 'pause', minutes: -1 })).toHaveProperty('seq')
})

const ask = (command: unknown, id: unknown = randomUUID()) => mette.send(command as Command, id as string)
const block = { title: 'Nyt', kind: 'talk', minutes: 10 }
const long = 'x'.repeat(10_000)

describe('a malformed command is refused with the path of the first fault', () => {
  const faults: [string, unknown, PropertyKey[]][] = [
    ['null', null, ['type']],
    ['a list', [], ['type']],
    ['a list with a command in it', [{ type: 'agenda.start' }], ['type']],
    ['a string', 'agenda.start', ['type']],
    ['a number', 5, ['type']],
    ['an empty object', {}, ['type']],
    ['a type that is a number', { type: 5 }, ['type']],
    ['a type that is an object', { type: { type: 'agenda.start' } }, ['type']],
    ['a type of no slice', { type: 'weather.rain' }, ['type']],
    ['a type no slice knows', { type: 'agenda.rain' }, ['type']],
    ['a slice’s bare name', { type: 'agenda' }, ['type']],
    ['a name every object has', { type: 'constructor.name' }, ['type']],
    ['a prototype', { type: '__proto__.x' }, ['type']],
    ['a type with a space', { type: 'agenda.start ' }, ['type']],
    ['a missing field', { type: 'agenda.next' }, ['from']],
    ['a field that is null', { type: 'agenda.next', from: null }, ['from']],
    ['a number where a name belongs', { type: 'agenda.next', from: 5 }, ['from']],
    ['a list where a name belongs', { type: 'agenda.next', from: ['a'] }, ['from']],
    ['an id that is too long', { type: 'agenda.next', from: 'x'.repeat(65) }, ['from']],
    ['an id that is empty', { type: 'agenda.next', from: '' }, ['from']],
    ['the first of two faults', { type: 'agenda.goto', from: 5, to: 5 }, ['from']],
    ['the second field', { type: 'agenda.goto', from: 'a' }, ['to']],
    ['a string where a number belongs', { type: 'agenda.extend', block: 'a', minutes: '5' }, ['minutes']],
    ['half a minute', { type: 'agenda.extend', block: 'a', minutes: 1.5 }, ['minutes']],
    ['10,000 minutes', { type: 'agenda.extend', block: 'a', minutes: 10_000 }, ['minutes']],
    ['minutes beyond counting', { type: 'agenda.extend', block: 'a', minutes: 1e300 }, ['minutes']],
    ['a block of no minutes', { type: 'agenda.add', block: { ...block, minutes: 0 } }, ['block', 'minutes']],
    ['a block of -5 minutes', { type: 'agenda.add', block: { ...block, minutes: -5 } }, ['block', 'minutes']],
    ['a block of no kind', { type: 'agenda.add', block: { ...block, kind: 'dance' } }, ['block', 'kind']],
    ['a title of spaces', { type: 'agenda.add', block: { ...block, title: '  ' } }, ['block', 'title']],
    ['a title on two lines', { type: 'agenda.add', block: { ...block, title: 'a\nb' } }, ['block', 'title']],
    [
      'a clock time past midnight',
      { type: 'agenda.add', block: { ...block, fixedStart: '24:00' } },
      ['block', 'fixedStart']
    ],
    ['a script too long', { type: 'agenda.edit', block: 'pause', script: long }, ['script']],
    [
      'a fault in the second row',
      { type: 'agenda.resize', lengths: [{ block: 'a', minutes: 1 }, {}] },
      ['lengths', 1, 'block']
    ],
    ['no rows', { type: 'agenda.resize', lengths: [] }, ['lengths']],
    ['a thousand rows', { type: 'agenda.resize', lengths: Array(1000).fill({ block: 'a', minutes: 1 }) }, ['lengths']],
    ['a meeting beyond the calendar', { type: 'agenda.plan', startsAt: 1e300, blocks: [block] }, ['startsAt']],
    ['a meeting before the calendar', { type: 'agenda.plan', startsAt: -1e15, blocks: [block] }, ['startsAt']],
    ['no such time zone', { type: 'agenda.plan', startsAt: 1, timeZone: 'Mars/Base', blocks: [block] }, ['timeZone']],
    ['no blocks', { type: 'agenda.plan', startsAt: 1, blocks: [] }, ['blocks']],
    ['an unknown role', { type: 'board.add', name: 'Ida', roles: ['king'] }, ['roles', 0]],
    ['a role nobody may give', { type: 'board.add', name: 'Ida', roles: ['screen'] }, ['roles', 0]],
    ['a name of 10,000 characters', { type: 'board.add', name: long, roles: [] }, ['name']],
    ['a token where a hash belongs', { type: 'board.makeLink', member: 'a', hash: 'secret' }, ['hash']],
    ['a message too long', { type: 'meeting.say', text: long }, ['text']],
    ['a text that is an object', { type: 'meeting.say', text: { toString: 'x' } }, ['text']]
  ]
  test.each(faults)('%s', async (_, command, path) => {
    expect(await ask(command)).toEqual({ refused: 'malformed', path })
  })

  const ids: [string, unknown][] = [
    ['short', 'a234567'],
    ['of 65', 'x'.repeat(65)],
    ['with a space', 'a b c d e f'],
    ['with a slash', '../../etc/x'],
    ['null', null],
    ['number', 12345678],
    ['list', ['abcdefgh']],
    ['object', {}],
    ['empty', '']
  ]
  test.each(ids)('an id that is wrong (%s)', async (_, id) =>
    expect(await ask({ type: 'agenda.start' }, id)).toEqual({ refused: 'malformed', path: ['id'] })
  )

  test('no command and no id at all', async () => {
    const emit = (...args: unknown[]) =>
      (mette.socket as unknown as { emitWithAck(...args: unknown[]): Promise<Ack> }).emitWithAck('command', ...args)
    expect(await emit()).toEqual({ refused: 'malformed', path: ['id'] })
    expect(await emit(randomUUID())).toEqual({ refused: 'malformed', path: ['type'] })
    const more = await emit(randomUUID(), { type: 'agenda.extend', block: 'pause', minutes: 0 }, 'more')
    expect(more).toHaveProperty('seq')
  })

  test('100,000 lists within each other, and an object as deep', async () => {
    const hand = await Wire.in(at.url, meeting.tokenOf('Mette'))
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const refused = (...path: string[]) => ({ refused: 'malformed', path })
    expect(await hand.ask(`["command","12345678",{"type":"agenda.next","from":${deep}}]`)).toEqual(refused('from'))
    expect(await hand.ask(`["command","12345678",${deep}]`)).toEqual(refused('type'))
    expect(await hand.ask(`["command",${deep},null]`)).toEqual(refused('id'))
    const tower = `${'{"type":'.repeat(50_000)}1${'}'.repeat(50_000)}`
    expect(await hand.ask(`["command","12345678",${tower}]`)).toEqual(refused('type'))
  })
})

test('nothing of all that has changed the meeting', async () => {
  const before = mette.views
  for (const command of [null, { type: 'agenda.rain' }, { type: 'agenda.extend', block: 'pause', minutes: '5' }])
    await ask(command)
  const fresh = member(at.url, meeting.tokenOf('Mette'))
  await fresh.joined
  expect(fresh.views.meeting).toEqual(before.meeting)
  expect(fresh.views.agenda.blocks).toEqual(before.agenda.blocks)
})

describe('frames that are no messages of ours', () => {
  const frames = [
    '42',
    '42{',
    '42[]',
    '42["command"',
    '42["error","x"]',
    '42["disconnect","x"]',
    '42["connect"]',
    '4',
    '9',
    ''
  ]
  test.each([...frames, '451-["command",{"_placeholder":true,"num":0}]', '42["__proto__",1]', '43999[{}]'])(
    'the frame %j does no harm to others',
    async (frame) => {
      const hand = await Wire.in(at.url, meeting.tokenOf('Mette'))
      hand.say(frame)
      await hand.ask('["clock"]')
      expect(jonas.socket.connected).toBe(true)
    }
  )
})

test.each([['websocket'], ['polling']] as const)(
  'a message of 10 MB over %s closes that socket only',
  async (transport) => {
    const big = member(at.url, meeting.tokenOf('Mette'), { transports: [transport] })
    await big.joined
    const cut = gone(big.socket)
    big.socket.emit('command', randomUUID(), { type: 'meeting.say', text: 'x'.repeat(10_000_000) })
    expect(await cut).toMatch(/transport/)
    expect([mette.socket.connected, jonas.socket.connected]).toEqual([true, true])
    await vi.waitFor(() => expect(big.socket.connected).toBe(true), 5000) // and it may come back
  }
)

test('500 commands at once are answered; beyond that it is too fast, until some time has passed', async () => {
  clock.stopped = Date.now()
  const karen = member(at.url, meeting.tokenOf('Karen'))
  await karen.joined
  const many = (count: number) =>
    Promise.all(Array.from({ length: count }, () => karen.send({ type: 'agenda.extend', block: 'pause', minutes: 0 })))
  const tooFast = (acks: Ack[]) => acks.filter((ack) => 'refused' in ack && ack.refused === 'too-fast').length
  expect((await many(500)).filter((ack) => 'seq' in ack)).toHaveLength(500)
  expect(tooFast(await many(20))).toBe(20)
  clock.stopped += 1000
  expect(tooFast(await many(60))).toBe(10)
  clock.stopped += 10_000
  expect(tooFast(await many(501))).toBe(1)
  clock.stopped = null
})
