// What is told after a press, and after one that somebody else was quicker with; and why something was refused.
import { expect, test } from 'vitest'
import { dismiss } from '../../../client/chat/acts.ts'
import { perform } from '../../../client/chat/perform.ts'
import type { Room } from '../../../client/context.ts'
import { questionsLesson } from '../../../client/slices/questionsLesson.ts'
import { question } from './queue.svelte.ts'

const board = { rows: [{ id: 'soren', name: 'Søren Ask', roles: ['chat'] }] }
const live = (by: string) =>
  ({
    you: 'birgit',
    views: { board, questions: { rows: [question('a', { state: 'dismissed', by, name: 'Bo Dahl' })] } }
  }) as unknown as Room['live']

function told(by: string): string | null {
  let others: (() => (() => string) | null) | undefined
  const deeds = {
    ask: (_c: unknown, _t: unknown, _u: unknown, how: { others?: typeof others }) => (others = how.others)
  }
  void perform({ live: live(by), deeds: deeds as unknown as Room['deeds'] }, dismiss(question('a')))
  return others?.()?.() ?? null
}

test('my own press is mine; what somebody else did first is told as theirs', () => {
  expect(told('birgit')).toBeNull()
  expect(told('soren')).toBe('Søren afviste det 00.00')
})

test('refusals tell who and when; those that other slices give too are left to them, unless one asks for nothing else', () => {
  const lesson = questionsLesson(live('soren'))
  const moved = { refused: 'has-moved', question: 'a', state: 'parked', by: 'soren', at: 0 }
  expect(lesson.refusal(moved)).toBe('Søren parkerede det 00.00')
  expect(lesson.refusal({ refused: 'has-moved' })).toBeNull()
  expect(lesson.refusal({ refused: 'claimed', by: 'soren' })).toBe('Søren ser på det')
  expect(lesson.refusal({ refused: 'too-many' })).toBeNull()
  expect(questionsLesson(live('soren'), true).refusal({ refused: 'too-many' })).toContain('2000')
  expect(lesson.refusal({ refused: 'not-your-role' })).toBeNull()
})

test('a press that waits says what it is about', () => {
  const { press } = questionsLesson(live('soren'))
  expect(press({ type: 'questions.flag', id: 'a' })).toEqual({ strong: 'Send til ordstyreren', rest: 'Bo Dahl' })
  expect(press({ type: 'agenda.start' })).toBeNull()
})
