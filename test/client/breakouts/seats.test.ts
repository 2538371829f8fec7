// The arrows over the groups, the names of practices, and numbers of more than one digit.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Digits } from '../../../client/breakouts/digits.ts'
import { standing } from '../../../client/breakouts/groups.ts'
import { shortened, shortNames } from '../../../client/breakouts/practices.ts'
import { type Column, first, next, type Way } from '../../../client/breakouts/seats.ts'
import { person } from './evening.svelte.ts'

describe('arrows', () => {
  const column = (seat: string | null, ...people: string[]): Column => ({ seat, people })
  // 1 2 3 / 4 5 tray
  const columns = [
    column('1', 'a', 'b', 'c'),
    column('2'),
    column('3', 'd'),
    column('4', 'e', 'f'),
    column('5', 'g'),
    column(null, 't', 'u')
  ]
  const from = (chosen: string, ...ways: Way[]) =>
    ways.reduce<string | null>((at, way) => next(columns, at, way, 3), chosen)

  test('up and down within a group, and over its edge into the one below', () => {
    expect(from('a', 'down', 'down')).toBe('c')
    expect(from('c', 'down')).toBe('e')
    expect(from('e', 'up')).toBe('c')
    expect(from('a', 'up')).toBe('a')
    expect(from('f', 'down')).toBe('f')
    expect(from('d', 'down')).toBe('t')
  })
  test('to the side at the same height, past groups with nobody in them', () => {
    expect(from('c', 'right')).toBe('d')
    expect(from('d', 'left')).toBe('a')
    expect(from('u', 'left')).toBe('g')
    expect(from('u', 'right')).toBe('u')
  })
  test('they begin with who is in no group', () => {
    expect(first(columns)).toBe('t')
    expect(next(columns, null, 'down', 3)).toBe('t')
    expect(first(columns.slice(0, 3))).toBe('a')
    expect(first([column('1'), column(null)])).toBeNull()
  })
  test('a tray as wide as the rest of its row is reached from above it', () => {
    const wide = [column('1', 'a'), column('2', 'b'), column('3', 'c'), column('4', 'd'), column(null, 't')]
    expect(next(wide, 'c', 'down', 3)).toBe('t')
    expect(next(wide, 't', 'up', 3)).toBe('b')
  })
})

test.each([
  ['Marstal Lægehus', 'Marstal'],
  ['Lægehuset Nyborgvej', 'Nyborgvej'],
  ['Lægerne ved Torvet', 'Torvet'],
  ['Skårup Lægeklinik', 'Skårup'],
  ['Bagenkop Lægepraksis', 'Bagenkop'],
  ['Vester Skerninge Lægehus', 'Vester Skerninge'],
  ['Lægehuset', 'Lægehuset'],
  ['Lægerne', 'Lægerne'],
  ['Hans Jensen', 'Hans Jensen'],
  ['Klinik 2', 'Klinik 2']
])('%s is called %s', (practice, short) => expect(shortened(practice)).toBe(short))

test('two that would be called the same keep their names', () => {
  const names = shortNames(['Marstal Lægehus', 'Lægerne Marstal', 'Humble Lægehus', 'Marstal Lægehus'])
  expect([...names.values()]).toEqual(['Marstal Lægehus', 'Lægerne Marstal', 'Humble'])
})

test('in, on their way, gone', () => {
  const presences = ['admitted', 'admitted', 'waiting', 'expected', 'left'] as const
  expect(standing(presences.map((presence, i) => person(`${i}`, { presence })))).toEqual({
    inside: 2,
    coming: 2,
    gone: 1
  })
})

describe('digits', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const typing = (count: number) => {
    const done: number[] = []
    const whom: string[] = []
    const numbers = Array.from({ length: count }, (_, i) => i + 1)
    return {
      ...{ done, whom },
      digits: new Digits(
        () => numbers,
        (number, person) => {
          done.push(number)
          whom.push(person)
        }
      )
    }
  }

  test('with nine groups each is done at once', () => {
    const { done, digits } = typing(9)
    for (const digit of '190') digits.type(digit, 'anne')
    expect(done).toEqual([1, 9, 0])
  })
  test('with twelve, a one waits for another', () => {
    const { done, digits } = typing(12)
    digits.type('2', 'anne')
    digits.type('1', 'anne')
    expect(done).toEqual([2])
    digits.type('2', 'anne')
    expect(done).toEqual([2, 12])
    digits.type('1', 'anne')
    vi.advanceTimersByTime(700)
    expect(done).toEqual([2, 12, 1])
    digits.type('1', 'anne')
    digits.clear()
    vi.advanceTimersByTime(700)
    expect(done).toEqual([2, 12, 1])
  })
  test('it is for whom it was typed, though another is chosen meanwhile', () => {
    const { done, whom, digits } = typing(12)
    digits.type('1', 'anne')
    digits.type('1', 'bo')
    expect([done, whom]).toEqual([[1], ['anne']])
    vi.advanceTimersByTime(700)
    expect([done, whom]).toEqual([
      [1, 1],
      ['anne', 'bo']
    ])
  })
})
