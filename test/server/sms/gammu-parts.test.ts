// A long text in parts that a phone puts together again: never cut within a sign, and never too long.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from '../../../server/sms/gammu-parts.ts'
import { septets } from '../../../shared/slices/keys/text.ts'

test('one part has no header, up to the last place', () => {
  expect(cut('')).toEqual({ wide: false, parts: [{ text: '', udh: null }] })
  expect(cut('æ'.repeat(160)).parts).toHaveLength(1)
  expect(cut('æ'.repeat(161)).parts).toHaveLength(2)
  expect(cut(`${'a'.repeat(68)}🙂`).parts).toHaveLength(1)
  expect(cut(`${'a'.repeat(69)}🙂`).parts).toHaveLength(2)
})
test('the header says which of how many', () => {
  expect(cut('a'.repeat(400), 0xd3).parts.map((part) => part.udh)).toEqual(
    ['050003D30301', '050003D30302', '050003D30303'] // as in gammu-smsd-tables(7)
  )
})
test('a sign of two places is never cut in two', () => {
  expect(cut(`${'a'.repeat(152)}€${'b'.repeat(20)}`).parts.map((part) => part.text)).toEqual([
    'a'.repeat(152),
    `€${'b'.repeat(20)}`
  ])
  expect(cut(`${'ŵ'.repeat(66)}🙂${'b'.repeat(20)}`).parts.map((part) => part.text)).toEqual([
    'ŵ'.repeat(66),
    `🙂${'b'.repeat(20)}`
  ])
})
test('whatever the text, the parts are the text, and each has room', () => {
  const sign = fc.constantFrom('a', 'æ', '€', '{', 'ŵ', '🙂', '\n', ' ')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 600 }), (signs) => {
      const text = signs.join('')
      const { wide, parts } = cut(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      const [alone, each] = wide ? [70, 67] : [160, 153]
      for (const part of parts)
        expect(wide ? part.text.length : septets(part.text)).toBeLessThanOrEqual(part.udh === null ? alone : each)
    })
  )
})
