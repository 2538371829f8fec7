// The start page's form as a request, and what must be mended first.
import { describe, expect, test } from 'vitest'
import type { Pack, Row } from '../../../client/start/draft.ts'
import { check, type Filled } from '../../../client/start/request.ts'
import { meetingRequest } from '../../../server/create.ts'
import { readPacks } from '../../../server/packs.ts'

const now = Date.parse('2026-11-22T12:00:00+01:00')
const packs: readonly Pack[] = readPacks(new URL('../../../playbooks', import.meta.url).pathname)
const sydhav = packs.find((p) => p.name === 'sydhavsklyngen')!
const row = (name: string, ...roles: Row['roles']): Row => ({ id: `row-${name}`, name, roles })

const filled: Filled = {
  pack: sydhav,
  title: 'Afhængighedsskabende medicin',
  date: '2026-11-25',
  clock: '16.00',
  rows: [row('Mette Kjærgaard', 'coordinator', 'moderator'), row('  ', 'host'), row(' Søren Ask\t', 'keys')],
  rehearsal: false
}
const asked = (changes: Partial<Filled> = {}) => check({ ...filled, ...changes }, now)
const faults = (changes: Partial<Filled>) => {
  const checked = asked(changes)
  return 'faults' in checked ? checked.faults.map(({ field, code }) => `${field} ${code}`) : []
}
const request = (changes: Partial<Filled> = {}) => {
  const checked = asked(changes)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return checked
}

describe('what is sent', () => {
  test.each(packs.map((pack) => [pack.name, pack] as const))('the server takes it: %s', (_, pack) =>
    expect(meetingRequest.safeParse(request({ pack }).request).success).toBe(true)
  )
  test('the time is Danish, whatever the zone of the laptop', () => {
    expect(request().request.startsAt).toBe('2026-11-25T15:00:00.000Z')
    expect(request({ date: '2027-07-01' }).request.startsAt).toBe('2027-07-01T14:00:00.000Z')
  })
  test('fixed starts move with the time', () => {
    const fixed = (clock: string) => request({ clock }).request.playbook.blocks[1]?.fixedStart
    expect([fixed('16.00'), fixed('17.15'), fixed('23.45')]).toEqual(['16:30', '17:45', '00:15'])
  })
  test('rows without a name are left out, and it is known which row became which', () => {
    const { request: sent, sent: rows } = request()
    expect(sent.board).toEqual([
      { name: 'Mette Kjærgaard', roles: ['coordinator', 'moderator'] },
      { name: 'Søren Ask', roles: ['keys'] }
    ])
    expect(rows).toEqual([filled.rows[0]?.id, filled.rows[2]?.id])
  })
  test('what is pasted over several lines becomes one', () =>
    expect(request({ title: ' Et\tmøde\r\ni dag ' }).request.title).toBe('Et møde i dag'))
})

describe('what must be mended', () => {
  test('everything at once, field by field', () =>
    expect(faults({ title: ' ', date: '2026-11-21', clock: '25.00', rows: [row('')] })).toEqual([
      'title title-empty',
      'date date-past',
      'clock clock-hour',
      'board nobody'
    ]))
  test.each([
    ['', 'date-empty'],
    ['2026-02-31x', 'date-empty'],
    ['2026-13-01', 'date-empty'],
    ['2026-11-21', 'date-past'],
    ['2200-01-01', 'date-far'],
    ['12025-01-01', 'date-far']
  ])('the date %j: %s', (date, code) => expect(faults({ date })).toEqual([`date ${code}`]))
  test('today is not past, in Danish time', () => expect(faults({ date: '2026-11-22' })).toEqual([]))
  test('an hour that the clock skips', () => {
    expect(faults({ date: '2027-03-28', clock: '2.30' })).toEqual(['clock clock-gap'])
    expect(faults({ date: '2027-03-28', clock: '1.45' })).toEqual(['plan fixed-gap'])
  })
  test('a name or a title that is too long', () => {
    expect(faults({ title: 'Æ'.repeat(161), rows: [row('N'.repeat(120))] })).toEqual([
      'title title-long',
      `name:row-${'N'.repeat(120)} name-long`
    ])
    expect(faults({ title: 'Æ'.repeat(160), rows: [row('N'.repeat(80))] })).toEqual([])
  })
  test('more people than a board can have', () =>
    expect(faults({ rows: Array.from({ length: 31 }, (_, i) => row(`N${i}`)) })).toEqual(['board too-many']))
  test('no pack, while the shelf has not come', () => {
    const checked = check({ ...filled, pack: null }, now)
    expect(checked).toEqual({ faults: [{ field: 'shelf', code: 'no-pack' }] })
  })
})
