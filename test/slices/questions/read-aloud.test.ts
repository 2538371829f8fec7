// When a question was read aloud: from then on it has been, until that is what is taken back.
import { expect, test } from 'vitest'
import { readAt } from '../../../shared/slices/questions/state.ts'
import { caught, chat, flagged, moved, parked, putBack } from '../../support/chat.ts'
import { at, oclock } from '../../support/given.ts'

const begin = [caught('q', 'Dan', 'Hvorfor?'), flagged('q')]
const read = [...begin, at('16:50', moved('asked', 'q'))]
const askedAt = (...past: Parameters<typeof chat>) => {
  const [question] = chat(...past).state
  return question && readAt(question)
}
const then = oclock('16:50')

test('not before, nor when it is answered without', () => {
  expect(askedAt(...begin)).toBeNull()
  expect(askedAt(...begin, moved('answered', 'q'))).toBeNull()
})

test('it stays read when it is answered, parked, or asked once more', () => {
  expect(askedAt(...read)).toBe(then)
  expect(askedAt(...read, moved('answered', 'q'))).toBe(then)
  expect(askedAt(...read, parked('q'), at('17:10', moved('asked', 'q')))).toBe(then)
  expect(askedAt(...read, moved('answered', 'q'), putBack('q', 'asked'))).toBe(then)
})

test('put back to before it was, it has not been', () => {
  expect(askedAt(...read, putBack('q', 'flagged'))).toBeNull()
  expect(askedAt(...read, putBack('q', 'caught'))).toBeNull()
  expect(askedAt(...begin, parked('q'), at('16:50', moved('asked', 'q')), putBack('q', 'parked'))).toBeNull()
})

test('taken up again it is yet to be read; and when that is taken back too, it has been', () => {
  const raised = [...read, moved('answered', 'q'), putBack('q', 'flagged')]
  expect(askedAt(...raised)).toBeNull()
  expect(askedAt(...raised, putBack('q', 'answered'))).toBe(then)
})

test('but asked a second time and put back, it was read the first', () => {
  expect(askedAt(...read, parked('q'), at('17:10', moved('asked', 'q')), putBack('q', 'parked'))).toBe(then)
})
