// The questions on a real server with real sockets: two watchers at once, and what one question weighs on its way to the moderator.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { type Member, member } from '../support/member.ts'
import { asBytes, bytesIn, makeMeeting, node } from '../support/server.ts'
import { slowly } from '../support/slow.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node({ around: slowly(1) })
})

const board = [
  { name: 'Mette', roles: ['coordinator'] },
  { name: 'Jonas', roles: ['moderator'] },
  { name: 'Birgit', roles: ['chat'] },
  { name: 'Dea', roles: ['chat'] },
  { name: 'Karen', roles: ['host'] },
  { name: 'Søren', roles: ['keys'] }
]
const participants = [
  { name: 'Katrine Sø', practice: 'Tranekær Lægepraksis', phone: '01100001' },
  { name: 'Lars Holm', practice: 'Marstal Lægehus', phone: '01100002' }
]
const seats = ['Mette', 'Jonas', 'Birgit', 'Dea', 'Karen', 'Søren', 'screen'] as const

async function opened() {
  const meeting = await makeMeeting(at, { board, participants })
  const come = async (name: string) => {
    const client = member(at.url, name === 'screen' ? meeting.screenToken : meeting.tokenOf(name))
    const { you = '' } = await client.joined
    return { ...client, client, you }
  }
  const all = await Promise.all(seats.map(come))
  const [mette, jonas, birgit, dea, karen, søren, screen] = all
  const named = {
    mette: mette!,
    jonas: jonas!,
    birgit: birgit!,
    dea: dea!,
    karen: karen!,
    søren: søren!,
    screen: screen!
  }
  return { meeting, come, ...named, all: all.map(({ client }) => client) }
}
const settled = (clients: readonly Member[]) => Promise.all(clients.map((client) => client.settled()))
const rows = ({ client }: { client: Member }) => client.views.questions.rows
const messages = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    from: n % 2 ? `Deltager ${n}` : 'Lars Holm',
    text: `Spørgsmål nummer ${n}: hvordan skal vi forstå den tredje søjle på figuren, når vi er en solopraksis?`,
    time: '16.41'
  }))
const list = (count: number): Command => ({ type: 'questions.catchMany', rows: messages(count) })

test('two watchers who take the same question at the same moment: one has it, the other is told who, a hundred times', async () => {
  const { birgit, dea, jonas, all } = await opened()
  await birgit.send(list(100))
  await settled(all)
  const wins = [0, 0]
  for (const [i, { id }] of rows(birgit).entries()) {
    const order = i % 2 ? ([birgit, dea] as const) : ([dea, birgit] as const)
    const acks = await Promise.all(order.map((watcher) => watcher.send({ type: 'questions.claim', id })))
    const winner = 'seq' in acks[0]! ? 0 : 1
    expect(acks[winner]).toEqual({ seq: expect.any(Number) })
    expect(acks[1 - winner]).toEqual({ refused: 'claimed', by: order[winner]?.you })
    await settled([birgit.client, dea.client])
    for (const watcher of [birgit, dea]) expect(rows(watcher)[i]).toMatchObject({ id, claimedBy: order[winner]?.you })
    wins[order[winner] === birgit ? 0 : 1]! += 1
  }
  expect(wins[0]! + wins[1]!).toBe(100)
  expect(Math.min(...wins)).toBeGreaterThan(10)
  await settled(all)
  expect(JSON.stringify(jonas.updates)).not.toContain('claimedBy')
})

describe('with two hundred caught', () => {
  test('what is done to one question is under 2 kB for everybody, and the moderator is sent that one only', async () => {
    const { birgit, jonas, screen, karen, all } = await opened()
    await birgit.send(list(200))
    await settled(all)
    const id = rows(birgit)[117]!.id
    const moves: Command[] = [
      { type: 'questions.claim', id },
      { type: 'questions.flag', id, urgent: true },
      { type: 'questions.ask', id },
      { type: 'questions.putBack', id, from: 'asked', to: 'flagged' },
      { type: 'questions.park', id },
      { type: 'questions.merge', id: rows(birgit)[3]!.id, into: id }
    ]
    for (const command of moves) {
      const before = all.map((client) => client.updates.length)
      expect(await birgit.send(command)).toHaveProperty('seq')
      await settled(all)
      for (const [i, client] of all.entries()) {
        const news = client.updates.slice(before[i])
        expect(news.length, `${seats[i]}: ${command.type}`).toBeLessThanOrEqual(1)
        expect(Buffer.byteLength(JSON.stringify(['update', ...news])), `${seats[i]}: ${command.type}`).toBeLessThan(
          2000
        )
      }
      if (command.type !== 'questions.flag') continue
      expect(jonas.updates.at(-1)).toMatchObject({ seq: expect.any(Number) })
      expect(rows(jonas)).toMatchObject([{ id, state: 'flagged', urgent: true, text: messages(200)[117]?.text }])
    }
    const texts = new Set(JSON.stringify(jonas.updates).match(/Spørgsmål nummer \d+/g))
    expect([...texts]).toEqual(['Spørgsmål nummer 117'])
    expect(rows(jonas)).toMatchObject([{ state: 'parked', alsoBy: [{ from: 'Deltager 3' }] }])
    for (const one of [screen, karen]) expect(JSON.stringify(one.updates)).not.toMatch(/Spørgsmål nummer|Deltager/)
    expect(screen.client.views.questions).toMatchObject({ counts: { caught: 198, parked: 1, urgent: 0 }, rows: [] })
  })

  test('the file at the end, of the same messages and one more, brings one more; a newcomer sees the same', async () => {
    const { birgit, dea, come, all } = await opened()
    await birgit.send({ type: 'questions.catch', from: 'Lars H', text: messages(1)[0]!.text, flag: true })
    expect(await birgit.send(list(200))).toHaveProperty('seq')
    await settled(all)
    expect(rows(dea)).toHaveLength(200)
    expect(rows(dea)[0]).toMatchObject({
      from: 'Lars H',
      name: 'Lars Holm',
      practice: 'Marstal Lægehus',
      state: 'flagged'
    })
    await dea.send(list(201))
    await settled(all)
    expect(rows(dea)).toHaveLength(201)
    expect(rows(dea).at(-1)?.text).toBe(messages(201)[200]?.text)
    for (const name of ['Birgit', 'Jonas', 'screen'])
      expect((await come(name)).client.views.questions).toEqual(all[seats.indexOf(name as 'Jonas')]?.views.questions)
  })
})

test('what was written comes through as it was written, and lies on the disk in no plain text', async () => {
  const { meeting, birgit, jonas, all } = await opened()
  const text = `<script>alert("Hemmelig§")</script> & 'æøå' \\u0000 \n</textarea> {{x}} $\{y} 👍🏽 ${'ø'.repeat(900)}`
  const from = '<img src=x onerror=alert(1)> Navnløs'
  await birgit.send({ type: 'questions.catch', id: 'odd', from, text, urgent: true })
  await birgit.send({ type: 'questions.edit', id: 'odd', note: 'Læs højt <b>Skjult</b>' })
  await settled(all)
  for (const one of [birgit, jonas]) expect(rows(one)).toMatchObject([{ from, text, note: 'Læs højt <b>Skjult</b>' }])
  const files = bytesIn(at.dataDir)
  expect(files).toContain('questions.caught')
  for (const word of ['Hemmelig', 'alert', 'onerror', 'Navnløs', 'Skjult']) expect(files).not.toContain(asBytes(word))
  await birgit.send({ type: 'questions.forget', id: 'odd' })
  await settled(all)
  for (const one of [birgit, jonas]) expect(rows(one)).toEqual([])
  expect(JSON.stringify(await at.log.read(meeting.id, 0))).not.toMatch(/Hemmelig|Navnløs|Skjult/)
})

test('the host is told of calls for help, the key sender of who has no key, each their own and at once', async () => {
  const { birgit, karen, søren, jonas, screen, all } = await opened()
  await birgit.send({ type: 'questions.catch', id: 'h', from: 'Katrine Sø', text: 'Min lyd er væk', kind: 'help' })
  await birgit.send({ type: 'questions.catch', id: 'k', from: 'Lars', text: 'Ingen sms', kind: 'key', direct: true })
  await settled(all)
  expect(rows(karen)).toMatchObject([{ id: 'h', name: 'Katrine Sø', practice: 'Tranekær Lægepraksis' }])
  expect(rows(søren)).toMatchObject([{ id: 'k', name: 'Lars Holm' }])
  for (const one of [jonas, screen]) expect(JSON.stringify(one.updates)).not.toMatch(/lyd er væk|Ingen sms/)
  expect(JSON.stringify(screen.updates)).not.toContain('Katrine')
  for (const [one, other] of [
    [søren, 'h'],
    [karen, 'k']
  ] as const)
    expect(await one.send({ type: 'questions.answer', id: other })).toEqual({ refused: 'no-such-question' })
  expect(await søren.send({ type: 'questions.answer', id: 'k' })).toHaveProperty('seq')
  expect(await karen.send({ type: 'questions.answer', id: 'h' })).toHaveProperty('seq')
  await settled(all)
  expect([rows(karen), rows(søren), screen.client.views.questions.counts]).toMatchObject([[], [], { help: 0, key: 0 }])
})
