// What the start page proposes before anybody has touched it, and what it keeps over a reload.
import { describe, expect, test } from 'vitest'
import { defaultDate, EMPTY, isChosen, newDraft, type Pack, packOf, readDraft } from '../../../client/start/draft.ts'

const pack = (starts?: string): Pack => ({
  name: 'p',
  title: 'P',
  ...(starts && { starts }),
  blocks: [{ title: 'Oplæg', kind: 'talk', minutes: 10 }]
})
const at = (iso: string) => Date.parse(iso)

describe('the date proposed', () => {
  test('is today while there is time before the hour of the pack', () =>
    expect(defaultDate(pack('16:00'), at('2026-11-25T15:59:00+01:00'))).toBe('2026-11-25'))
  test('is tomorrow from that hour on', () =>
    expect(defaultDate(pack('16:00'), at('2026-11-25T16:00:00+01:00'))).toBe('2026-11-26'))
  test('goes by the Danish calendar', () =>
    expect(defaultDate(pack('16:00'), at('2026-11-24T23:30:00Z'))).toBe('2026-11-25'))
  test('goes by 16.00 where the pack names no hour', () =>
    expect(defaultDate(pack(), at('2026-11-25T16:30:00+01:00'))).toBe('2026-11-26'))
  test('is the next day over a new year, and on the day of 25 hours', () => {
    expect(defaultDate(pack('16:00'), at('2026-12-31T20:00:00+01:00'))).toBe('2027-01-01')
    expect(defaultDate(pack('00:15'), at('2026-10-25T00:30:00+02:00'))).toBe('2026-10-26')
  })
})

describe('the pack', () => {
  const empty: Pack = { ...pack(), name: EMPTY }
  const shelf = [pack('16:00'), { ...pack('17:00'), name: 'q' }]
  const chosen = (name: string | null) => packOf({ ...newDraft(), pack: name }, shelf, empty).name

  test('is the first on the shelf until another is chosen', () => {
    expect(chosen(null)).toBe('p')
    expect(chosen('q')).toBe('q')
    expect(chosen('gone')).toBe('p')
    expect(chosen(EMPTY)).toBe(EMPTY)
  })
  test('is not settled while the shelf has not come, unless it is the empty one', () => {
    expect(isChosen(newDraft(), [])).toBe(false)
    expect(isChosen({ ...newDraft(), pack: EMPTY }, [])).toBe(true)
    expect(isChosen(newDraft(), shelf)).toBe(true)
  })
})

describe('over a reload', () => {
  test('everything typed is kept', () => {
    const draft = { ...newDraft(), title: 'Æblemøde', clock: '25.00', rehearsal: true }
    expect(readDraft(JSON.stringify(draft))).toEqual(draft)
  })
  test.each([
    null,
    '',
    '{',
    'null',
    '{"rows":[{"id":1}]}',
    '{"pack":null,"title":null,"date":null,"clock":null,"rehearsal":false,"rows":[{"id":"a","name":"A","roles":["king"]}]}'
  ])('what cannot be read is a new draft: %s', (kept) =>
    expect(readDraft(kept).rows.map((row) => row.roles)).toEqual(newDraft().rows.map((row) => row.roles))
  )
  test('a new draft has a row for each usual seat, each with an id of its own', () => {
    const { rows } = newDraft()
    expect(rows.flatMap((row) => row.roles).sort()).toEqual([
      'chat',
      'coordinator',
      'host',
      'keys',
      'moderator',
      'slides'
    ])
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })
})
