// What is typed in a cell, and what it means.
import { describe, expect, it } from 'vitest'
import { fields, partOf, readField, textOf, type Written } from '../../../client/coordinator/fields.ts'
import { atTheTable } from './table.ts'

const row = () => atTheTable().row('data')

describe('a field', () => {
  it('reads back as what it shows', () => {
    for (const field of fields.filter((f): f is Written => f !== 'remove' && f !== 'calls'))
      expect(readField(field, textOf(row(), field))).toEqual({ change: { [partOf[field]]: row()[partOf[field]] } })
  })
  it.each([
    ['time', '1635', { fixedStart: '16:35' }],
    ['time', '16:35', { fixedStart: '16:35' }],
    ['time', ' 9.05 ', { fixedStart: '09:05' }],
    ['time', '', { fixedStart: null }],
    ['minutes', '15', { minutes: 15 }],
    ['minutes', '15 min', { minutes: 15 }],
    ['title', '  Tal \n og grafer ', { title: 'Tal og grafer' }],
    ['owner', ' ', { owner: null }],
    ['script', 'En linje\nog en til ', { script: 'En linje\nog en til' }],
    ['slides', '3–6', { slides: '3–6' }],
    ['kind', 'break', { kind: 'break' }]
  ] as const)('%s: %j', (field, typed, change) => expect(readField(field, typed)).toEqual({ change }))
  it.each([
    ['title', ' ', { fault: 'title-empty' }],
    ['minutes', '0', { fault: 'minutes' }],
    ['minutes', '601', { fault: 'minutes' }],
    ['minutes', '-5', { fault: 'minutes' }],
    ['minutes', '1,5', { fault: 'minutes' }],
    ['minutes', 'ti', { fault: 'minutes' }],
    ['time', 'snart', { fault: 'clock-shape' }],
    ['time', '25.00', { fault: 'clock-hour' }],
    ['time', '16.75', { fault: 'clock-minute' }],
    ['title', 'x'.repeat(121), { tooLong: 120 }],
    ['script', 'x'.repeat(4001), { tooLong: 4000 }]
  ] as const)('%s: %j cannot be', (field, typed, fault) => expect(readField(field, typed)).toEqual(fault))
})
