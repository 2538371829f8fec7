// Two moderators press Next at the same moment, 200 times over.
import { beforeAll, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import type { Ack } from '../../shared/wire.ts'
import { member } from '../support/member.ts'
import { blocks, makeMeeting, node, onDisk } from '../support/server.ts'
import { slowly } from '../support/slow.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node({ around: slowly(1) })
})

const ids = blocks(100).blocks.map((block) => block.id)
interface Move {
  from: string
  to: string
  by: string
  at: number
}
const movesOf = (meeting: string): Move[] =>
  onDisk<{ data: string; by: string; at: number }>(
    at.dataDir,
    'SELECT data, by, at FROM event WHERE meeting = ? ORDER BY seq',
    meeting
  )
    .map(({ data, by, at }) => ({ ...JSON.parse(data), by, at }))
    .filter((event) => event.type === 'agenda.moved')

async function pair() {
  const meeting = await makeMeeting(at, { playbook: blocks(100) })
  const two = [member(at.url, meeting.tokenOf('Jonas')), member(at.url, meeting.tokenOf('Karen'))] as const
  const [{ you: jonas = '' }, { you: karen = '' }] = await Promise.all([two[0].joined, two[1].joined])
  await two[0].send({ type: 'agenda.start' })
  await two[1].settled()
  return { meeting, two, names: [jonas, karen] as const }
}

test('each pair of presses moves one block, none is skipped, and the other is told who moved', async () => {
  const wins = [0, 0]
  for (const presses of [99, 99, 2]) {
    const { meeting, two, names } = await pair()
    for (let i = 0; i < presses; i += 1) {
      const press: Command = { type: 'agenda.next', from: ids[i]! }
      const order = i % 2 ? ([0, 1] as const) : ([1, 0] as const)
      const acks: Ack[] = []
      await Promise.all(order.map(async (who) => (acks[who] = await two[who].send(press))))
      const winner = 'seq' in acks[0]! ? 0 : 1
      const [move] = movesOf(meeting.id).slice(-1)
      expect(move).toMatchObject({ from: ids[i], to: ids[i + 1], by: names[winner] })
      expect(acks[winner]).toEqual({ seq: expect.any(Number) })
      const told = { refused: 'moved-on', by: names[winner], at: move?.at, current: ids[i + 1] }
      expect(acks[1 - winner]).toEqual(told)
      wins[winner]! += 1
    }
    expect(movesOf(meeting.id).map((move) => move.to)).toEqual(ids.slice(1, presses + 1))
    for (const { settled } of two) await settled()
    expect(two.map(({ views }) => views.agenda.current)).toEqual([ids[presses], ids[presses]])
  }
  expect(wins[0]! + wins[1]!).toBe(200)
  expect(Math.min(...wins)).toBeGreaterThan(20) // now one was first, now the other
})

test('two who hammer on what their own screens show go through every block once, forth and back', async () => {
  const { meeting, two } = await pair()
  const refusals: string[] = []
  const hammer = async (by: (typeof two)[number], type: 'agenda.next' | 'agenda.back', last: string) => {
    while (by.views.agenda.current !== last) {
      const ack = await by.send({ type, from: by.views.agenda.current! })
      if ('refused' in ack) refusals.push(String(ack.refused))
    }
  }
  await Promise.all(two.map((by) => hammer(by, 'agenda.next', 'b100')))
  await Promise.all(two.map((by) => hammer(by, 'agenda.back', 'b1')))
  const path = [...ids, ...ids.toReversed().slice(1)]
  expect(movesOf(meeting.id).map((move) => move.to)).toEqual(path.slice(1))
  expect(new Set(refusals)).toEqual(new Set(['moved-on']))
})
