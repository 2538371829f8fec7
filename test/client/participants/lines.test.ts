// What one writes about a participant by hand: on one line, in a cell, as a telephone number.
import { describe, expect, it } from 'vitest'
import { readLine } from '../../../client/participants/addLine.ts'
import { readField, textOf } from '../../../client/participants/fields.ts'
import { phoneFault, shownPhone } from '../../../client/participants/phones.ts'

describe('a line', () => {
  const read = (line: string) => readLine(line)
  it('has a name, a practice and a number', () =>
    expect(read('Signe Bruun, Marstal Lægehus, 20 12 34 56')).toEqual({
      told: { name: 'Signe Bruun', practice: 'Marstal Lægehus', phone: '+4520123456' }
    }))
  it('may have them in any order after the name, an e-mail too, and any of them left out', () => {
    expect(read('Signe;+46 70 123 45 67;s@klinik.example;Lægerne, Torvet')).toEqual({
      told: { name: 'Signe', practice: 'Lægerne, Torvet', phone: '+46701234567', email: 's@klinik.example' }
    })
    expect(read('  Signe   Bruun ')).toEqual({ told: { name: 'Signe Bruun' } })
  })
  it('is told what is wrong with it', () => {
    expect(read(' , ,')).toEqual({ fault: 'name-empty' })
    expect(read('Signe, 20 12 34 5')).toEqual({ phone: { code: 'missing', count: 1 } })
    expect(read('x'.repeat(81))).toEqual({ tooLong: 80 })
  })
})

describe('a number', () => {
  it.each([
    ['+4520123456', '20 12 34 56'],
    ['+46701234567', '+46 701234567'],
    ['+298212345', '+298212345']
  ])('%s is read as %s', (kept, shown) => expect(shownPhone(kept)).toBe(shown))
  it.each([
    ['', null],
    ['20 12 34 56', null],
    ['+45 20 12 34 56', null],
    ['2012345', { code: 'missing', count: 1 }],
    ['20 12 34', { code: 'missing', count: 2 }],
    ['+45 2012345', { code: 'missing', count: 1 }],
    ['20 12 34 567', { code: 'over', count: 1 }],
    ['ring til konen', { code: 'phone' }],
    ['12', { code: 'phone' }]
  ])('%s: %o', (written, wrong) => expect(phoneFault(written)).toEqual(wrong))
})

describe('a cell', () => {
  it('is emptied by nothing, but nobody is without a name', () => {
    expect(readField('phone', ' ')).toEqual({ change: { phone: null } })
    expect(readField('practice', '')).toEqual({ change: { practice: null } })
    expect(readField('name', ' ')).toEqual({ fault: 'name-empty' })
  })
  it('keeps to one line, and to its length', () => {
    expect(readField('practice', ' Lægerne\n Torvet ')).toEqual({ change: { practice: 'Lægerne Torvet' } })
    for (const field of ['practice', 'ownGroup'] as const)
      expect(readField(field, 'x'.repeat(121))).toEqual({ tooLong: 120 })
    expect(readField('ownGroup', ' Ærø ')).toEqual({ change: { ownGroup: 'Ærø' } })
  })
  it('holds a number, an e-mail or a word we know', () => {
    expect(readField('phone', '0045 20123456')).toEqual({ change: { phone: '+4520123456' } })
    expect(readField('phone', '123')).toEqual({ phone: { code: 'phone' } })
    expect(readField('email', 'ikke en')).toEqual({ fault: 'email-shape' })
    expect(readField('kind', 'trainee')).toEqual({ change: { kind: 'trainee' } })
    expect(readField('kind', '')).toEqual({ change: { kind: null } })
    expect(readField('techCheck', 'fine')).toEqual({ change: { techCheck: 'fine' } })
  })
  it('is shown as one would write it', () => {
    const row = { name: 'Lars', phone: '+4520123456', practice: null }
    const nobody = { email: null, kind: null, signUp: null, notes: null, providerNumber: null, postcode: null }
    const all = { ...row, ...nobody, practiceForm: null, ownGroup: null, noCall: null, techCheck: 'not-done' as const }
    expect([textOf(all, 'phone'), textOf(all, 'practice'), textOf(all, 'techCheck')]).toEqual([
      '20 12 34 56',
      '',
      'not-done'
    ])
  })
})
