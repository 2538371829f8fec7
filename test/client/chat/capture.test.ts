// The line that catches: a name that completes itself, one that is nobody's, and news of what others do.
import { expect, test } from 'vitest'
import { Capture } from '../../../client/chat/capture.svelte.ts'
import { catchOne } from '../../../client/chat/catching.ts'
import { laters } from '../../../client/chat/later.ts'
import { backAgain, newsOf } from '../../../client/chat/news.ts'
import type { Person } from '../../../client/chat/people.ts'
import { fetchSearch } from '../../../client/participants/searching.svelte.ts'
import { question } from './queue.svelte.ts'

await fetchSearch()

const person = (id: string, name: string, presence: Person['presence'] = 'expected') =>
  ({ id, name, presence, practice: null, kind: null, since: 0, by: null, admittedAt: null }) as unknown as Person
const line = () =>
  new Capture(() => [person('1', 'Anne Holm'), person('2', 'Anne Dahl', 'admitted'), person('3', 'Bo Dahl')])

test('who is inside comes first, and Tab takes whom one points at', () => {
  const capture = line()
  capture.type('anne')
  expect(capture.options.map((o) => o?.name ?? null)).toEqual(['Anne Dahl', 'Anne Holm', null])
  capture.step(1)
  capture.take()
  capture.text = ' Hvad? '
  expect(capture.caught(false)).toEqual({ from: 'Anne Holm', text: 'Hvad?', participant: '1', flag: false })
  expect([capture.name, capture.text, capture.options]).toEqual(['', '', []])
})

test('the last of the names is what was typed; a name of nobody is kept; a changed one is nobody again', () => {
  const capture = line()
  capture.type('anne')
  capture.step(-1)
  capture.take()
  expect([capture.name, capture.whose]).toEqual(['anne', null])
  capture.type('iPad 7')
  capture.take()
  expect(capture.name).toBe('iPad 7')
  capture.type('bo')
  capture.take()
  capture.type('Bo Dahls far')
  capture.close()
  expect(capture.caught(true)).toMatchObject({ from: 'Bo Dahls far', participant: null, flag: true })
})

test('a name to be mended is whose it was, until another is taken, or it is said to be nobody’s', () => {
  const capture = line()
  capture.begin('Bo Dahl', '3')
  expect([capture.name, capture.whose, capture.options]).toEqual(['Bo Dahl', '3', []])
  capture.type('Bo Dah')
  expect(capture.whose).toBeUndefined()
  capture.type('Bo Dahl')
  expect(capture.whose).toBe('3')
  capture.step(-1)
  capture.take()
  expect([capture.name, capture.whose]).toEqual(['Bo Dahl', null])
  capture.type('anne h')
  capture.take()
  expect([capture.name, capture.whose]).toEqual(['Anne Holm', '1'])
})

test('a whole message fills the line: the name is nobody’s until the register says whose, and no names lie in the way', () => {
  const capture = line()
  expect(capture.empty).toBe(true)
  capture.fill({ from: 'Anne Holm', text: 'Hvad?' })
  expect([capture.empty, capture.options]).toEqual([false, []])
  expect(capture.caught(false)).toEqual({ from: 'Anne Holm', text: 'Hvad?', participant: null, flag: false })
})

test('what was caught is put aside when it is taken back, from where it went', () => {
  const typed = { from: 'Bo', text: 'x', participant: null, flag: true }
  expect(catchOne('id', typed).undo).toMatchObject({ id: 'id', from: 'flagged', to: 'dismissed' })
  expect(catchOne('id', { ...typed, flag: false }).undo).toMatchObject({ from: 'caught' })
})

test('later, or a block that is still to come', () => {
  const block = (id: string, state: string) => ({ id, title: id, state })
  const agenda = { blocks: [block('a', 'done'), block('b', 'current'), block('c', 'planned'), block('d', 'skipped')] }
  expect(laters(agenda as unknown as Parameters<typeof laters>[0]).map((b) => b?.id ?? null)).toEqual([null, 'c'])
  expect(laters(undefined)).toEqual([null])
})

test('news is what others did', () => {
  const [a, b] = [question('a', { by: 'me' }), question('b', { by: 'soren', name: 'Bo Dahl' })]
  expect(newsOf([], [a], 'me')).toBeNull()
  expect(newsOf([], [a, b], 'me')).toBe('1 nyt spørgsmål fanget')
  expect(newsOf([a, b], [a, { ...b, state: 'flagged' }], 'me')).toBe('Spørgsmålet fra Bo Dahl er sendt til ordstyreren')
  expect(newsOf([{ ...b, state: 'flagged' }], [{ ...b, state: 'flagged', urgent: true }], 'me')).toContain('haster')
})

test('what was parked until now has come back, whoever parked it', () => {
  const parked = question('a', { by: 'me', state: 'parked', block: 'b1' })
  const back = { ...parked, back: true }
  expect(backAgain([parked], [back])).toEqual([back])
  expect([backAgain([back], [back]), backAgain([], [back]), backAgain([question('a')], [back])]).toEqual([[], [], []])
})
