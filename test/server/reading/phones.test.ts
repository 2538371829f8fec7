// Phone numbers as people and spreadsheets write them.
import { describe, expect, test } from 'vitest'
import { isPhone, readPhone } from '../../../server/reading/phones.ts'
import { phoneNumber } from '../../../shared/slices/participants/phone.ts'

describe('read without a doubt', () => {
  test.each([
    ['20123456', '+4520123456'],
    ['20 12 34 56', '+4520123456'],
    ['+45 20 12 34 56', '+4520123456'],
    ['0045 20123456', '+4520123456'],
    ['4520123456', '+4520123456'],
    ['(+45)20123456', '+4520123456'],
    ['20-12-34-56', '+4520123456'],
    ['20.12.34.56', '+4520123456'],
    ['20/12/34/56', '+4520123456'],
    ['Tlf. 20 12 34 56', '+4520123456'],
    ['mobil: 20123456', '+4520123456'],
    ['20123456 (privat)', '+4520123456'],
    ['20123456.0', '+4520123456'],
    ['20123456,0', '+4520123456'],
    ['2.0123456E7', '+4520123456'],
    ['2,0123456E+07', '+4520123456'],
    ["'20123456", '+4520123456'],
    ['20\u00a012\u00a034\u00a056', '+4520123456'],
    ['\u202d20123456\u202c', '+4520123456'], // as an iPhone copies it
    ['+47 412 34 567', '+4741234567'],
    ['004741234567', '+4741234567'],
    ['+46 70 123 45 67', '+46701234567'],
    ['46701234567', '+46701234567'],
    ['+49 30 901820', '+4930901820'],
    ['70101155', '+4570101155']
  ])('%j', (cell, phone) => expect(readPhone(cell)).toEqual({ phone, doubts: [] }))

  test('nothing is no number, and no doubt', () => {
    for (const cell of ['', '  ', '\u00a0', '-', '+', '…']) expect(readPhone(cell)).toEqual({ doubts: [] })
  })
})

describe('kept, with a doubt', () => {
  test.each([
    ['01234567', '+4501234567'],
    ['01 23 45 67', '+4501234567'],
    ['+45 01 23 45 67', '+4501234567'],
    ['1234567', '+4501234567'], // Excel has dropped the 0 of a made-up number
    ['12345678', '+4512345678'],
    ['+47 12345678', '+4712345678']
  ])('%j cannot exist', (cell, phone) =>
    expect(readPhone(cell)).toEqual({ phone, doubts: [{ field: 'phone', code: 'no-such-number', values: [] }] })
  )

  test.each([
    ['20123456 / 62211234', '+4520123456', '62 21 12 34'],
    ['20123456, 62211234', '+4520123456', '62 21 12 34'],
    ['20123456 eller 62211234', '+4520123456', '62 21 12 34'],
    ['20 12 34 56\n62 21 12 34', '+4520123456', '62 21 12 34'],
    ['20123456 62211234', '+4520123456', '62 21 12 34'],
    ['01234567 / 62211234', '+4562211234', '01 23 45 67'], // the one that can exist
    ['62211234 / +47 412 34 567', '+4562211234', '+47 41 23 45 67']
  ])('%j: the first that can exist, and the other is told', (cell, phone, other) =>
    expect(readPhone(cell)).toEqual({ phone, doubts: [{ field: 'phone', code: 'several', values: [other] }] })
  )
})

describe('not read, and told as it stood', () => {
  test.each([
    ['2012345', 'too-short', ['1']],
    ['201234', 'too-short', ['2']],
    ['201234567', 'too-long', ['1']],
    ['+45 2012345', 'too-short', ['1']],
    ['+47 41', 'too-short', []],
    ['2.01E+07', 'rounded', ['2.01E+07']],
    ['2,01235E+07', 'rounded', ['2,01235E+07']],
    ['kommer', 'unreadable', []],
    ['kommer 1', 'unreadable', []]
  ])('%j: %s', (cell, code, values) =>
    expect(readPhone(cell)).toEqual({ written: cell, doubts: [{ field: 'phone', code, values }] })
  )
})

test('what is read is what the register keeps', () => {
  for (const cell of ['20123456', '+4741234567', '01234567', '46701234567', '0049 30 901820']) {
    const { phone } = readPhone(cell)
    expect(phoneNumber(phone ?? '')).toBe(phone)
  }
})

test('a phone number is told from other numbers and words', () => {
  for (const text of ['20 12 34 56', 'tlf. 20123456', '+47 412 34 567', '01234567']) expect(isPhone(text)).toBe(true)
  for (const text of ['', '5960', '042315', 'Anne Holm', '2012345', '2026-11-22', 'Anne 20123456', '010190-1234'])
    expect(isPhone(text)).toBe(false)
})
