// Which questions are taken for the same: by the words that carry them, however they are spelt and bent.
import { expect, test } from 'vitest'
import { areAlike, byLikeness, likeness, twinOf } from '../../../client/chat/alike.ts'
import { askerOf, callAsker } from '../../../client/chat/questions.ts'
import { writtenAt } from '../../../client/ui/writtenAt.ts'
import { question } from './queue.svelte.ts'

test('the same asked otherwise is alike; the same small words are not', () => {
  expect(areAlike('Hvilken periode dækker graferne?', 'Dækker graferne en anden periode?')).toBe(true)
  expect(areAlike('HVILKEN PERIODE DAEKKER GRAFERNE', 'hvilken periode dækker graferne??')).toBe(true)
  expect(areAlike('Hvordan får vi det til at virke?', 'Hvordan får vi det ikke?')).toBe(false)
  expect(areAlike('Tak', 'Tak')).toBe(false)
  expect(areAlike('Lyden?', 'Lyden!')).toBe(false)
  expect(likeness('🩺', '')).toBe(0)
})

test('the likeliest first, itself never, and the others as they stood', () => {
  const [one, two, three, four] = [
    question('1', { text: 'Kan vi få linket?' }),
    question('2', { text: 'Hvornår holder vi pause?' }),
    question('3', { text: 'Skriv lige linket i chatten' }),
    question('4', { text: 'Lyden er væk' })
  ]
  expect(byLikeness(one, [one, two, three, four]).map((q) => q.id)).toEqual(['3', '2', '4'])
})

test('of two that are alike, the later is like the earlier', () => {
  const early = question('a', { text: 'Hvilken periode dækker graferne?', at: 1 })
  const late = question('b', { text: 'Hvilken periode dækker grafen?', at: 2 })
  expect(twinOf(late, [early, late])?.id).toBe('a')
  expect(twinOf(early, [early, late])).toBeNull()
})

test('of two caught at once, the one that was caught first is the earlier, whatever they are called', () => {
  const [ninth, tenth] = ['lot-9', 'lot-10'].map((id) => question(id, { text: 'Hvilken periode dækker graferne?' }))
  expect(twinOf(tenth!, [ninth!, tenth!])?.id).toBe('lot-9')
  expect(twinOf(ninth!, [ninth!, tenth!])).toBeNull()
})

test('an answer is not the question it answers, though that is the likeliest to merge it with', () => {
  const [pause, period] = ['Er der pause nu?', 'Hvilken periode dækker graferne?'].map((text) =>
    question(text, { text })
  )
  const answer = question('c', { text: '↳ Carl: Hvilken periode dækker graferne?\nDe sidste tolv måneder' })
  expect(areAlike(answer.text, period?.text ?? '')).toBe(false)
  expect(byLikeness(answer, [pause!, period!])[0]).toBe(period)
})

test('whom one asks by name, and when it was written', () => {
  expect(callAsker({ from: 'iPad 7', name: null })).toBe('iPad 7')
  expect(callAsker({ from: 'x', name: 'Anne Holm' })).toBe('Anne')
  expect(askerOf({ from: 'AH', name: 'Anne Holm' })).toBe('Anne Holm')
  expect([writtenAt('9:05:33', '.'), writtenAt('16.50', ':'), writtenAt('i går', '.'), writtenAt(null, '.')]).toEqual([
    '09.05',
    '16:50',
    null,
    null
  ])
})
