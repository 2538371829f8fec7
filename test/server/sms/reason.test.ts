// The gateway's words as they are shown: short, and without number, text and password.
import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../../server/sms/reason.ts'

const text = 'Hej Søren. Din nøgle til egne data i Sydhavsklyngen er KX-4471.'
const hidden = { text, secrets: ['hemm/elig', 'bruger:hemm/elig'] }
const shown = (words: string) => reasonOf(words, hidden)

describe('is taken out', () => {
  test.each([
    '+4520123456',
    '4520123456',
    '004520123456',
    '20 12 34 56',
    '(+45) 20-12-34-56',
    '+45 2012 3456',
    text,
    text.toUpperCase(),
    text.slice(0, 20),
    text.slice(-30),
    encodeURIComponent(text),
    new URLSearchParams({ text }).toString(),
    'KX-4471',
    'kx-4471',
    'hemm/elig',
    'hemm%2Felig',
    'hemm%2Felig, 9%',
    Buffer.from('bruger:hemm/elig').toString('base64')
  ])('%s', (secret) => {
    const words = shown(`Not allowed: ${secret} !`)
    expect(words).toContain('…')
    expect(words).not.toMatch(/\d{2}|Søren|data|klynge|kx|hemm|nøgle|elig|YnJ1/i)
  })
})

test('a short key by itself is taken out too, and other words with digits are not', () => {
  const short = { text: 'Din nøgle er K7Q2', secrets: [] }
  expect(reasonOf('Spam: K7Q2 (rule R2D2)', short)).toBe('Spam: … (rule R2D2)')
})
test('is left as it is', () => {
  for (const words of ['HTTP 502: Bad gateway', 'Error 21211: invalid number', 'ECONNREFUSED', 'Saldo: 12,50 kr.'])
    expect(shown(words)).toBe(words)
  expect(reasonOf('Insufficient funds')).toBe('Insufficient funds')
})
test('is one line of at most 200 characters, whole ones', () => {
  expect(shown('a\r\n\tb\u0000c\u2028d')).toBe('a b c d')
  expect(shown('z'.repeat(500))).toHaveLength(200)
  expect(shown(`${'z'.repeat(198)}🙂🙂`)).toBe(`${'z'.repeat(198)}…`)
})
