// The programme beside the form, and what the shelf says of each pack.
import { describe, expect, test } from 'vitest'
import { factsOf, programme } from '../../../client/start/programme.ts'
import { readPacks } from '../../../server/packs.ts'
import { shifted } from '../../../shared/packs.ts'
import { clockTime } from '../../../shared/time.ts'

const zone = 'Europe/Copenhagen'
const packs = readPacks(new URL('../../../playbooks', import.meta.url).pathname)
const pack = (name: string) => packs.find((p) => p.name === name)!
const told = (name: string, iso: string) => {
  const startsAt = Date.parse(iso)
  const { blocks } = shifted(pack(name), clockTime(startsAt, zone))
  const { checkIn, start, end } = programme(blocks, startsAt)
  return [checkIn, start, end].map((at) => at && clockTime(at, zone))
}

test('check-in, start and end', () =>
  expect(told('sydhavsklyngen', '2026-11-25T16:00:00+01:00')).toEqual(['16:00', '16:30', '18:00']))
test('at another time they move together', () =>
  expect(told('sydhavsklyngen', '2026-11-25T17:15:00+01:00')).toEqual(['17:15', '17:45', '19:15']))
test('over midnight', () =>
  expect(told('sydhavsklyngen', '2026-11-25T23:45:00+01:00')).toEqual(['23:45', '00:15', '01:45']))
test('a meeting without a check-in just starts', () => {
  const { checkIn, start, end } = programme([{ title: 'Oplæg', kind: 'talk', minutes: 10 }], 0)
  expect([checkIn, start, end]).toEqual([null, 0, 600_000])
})
test('a single block is the start, whatever its form', () =>
  expect(programme([{ title: 'Tjek ind', kind: 'check-in', minutes: 15 }], 0)).toMatchObject({
    checkIn: null,
    start: 0
  }))
test('a gap before a fixed start is kept', () => {
  const startsAt = Date.parse('2026-11-25T16:00:00+01:00')
  const talk = { title: 'Oplæg', kind: 'talk', minutes: 10 } as const
  const { lines } = programme([talk, { ...talk, fixedStart: '16:30' }], startsAt)
  expect(lines.map((line) => clockTime(line.start, zone))).toEqual(['16:00', '16:30'])
})

describe('the shelf', () => {
  test.each([
    ['sydhavsklyngen', 9, 120, ['own-data', 'groups']],
    ['emnemoede-covid-19', 8, 90, ['groups', 'poll']],
    ['hybrid-skanderborg', 6, 195, ['groups']]
  ])('%s', (name, count, length, kinds) => expect(factsOf(pack(name))).toEqual({ count, length, kinds }))
})
