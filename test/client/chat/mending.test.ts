// Putting right who wrote and what: only what differs is sent, and what takes it back is how it was.
import { expect, test } from 'vitest'
import { forget, mark, mend } from '../../../client/chat/acts.ts'
import { mendedIn } from '../../../client/chat/mending.ts'
import { question } from './queue.svelte.ts'

const unknown = question('a', { from: 'iPad 7', text: 'Hvad?' })
const known = question('b', { from: 'AH', name: 'Anne Holm', participant: '1', text: 'Hvad?' })
type Typed = Partial<Parameters<typeof mendedIn>[1]>
const mended = (q: typeof known, typed: Typed) =>
  mendedIn(q, { name: q.name ?? q.from, text: q.text, whose: q.participant ?? undefined, ...typed })

test('what is as it was is not sent', () => {
  expect(mended(unknown, {})).toEqual({})
  expect(mended(known, { name: ' Anne Holm ', text: ' Hvad? ' })).toEqual({})
})

test('the words alone; whose it is alone; the name is kept as the chat has it', () => {
  expect(mended(known, { text: 'Hvad nu?' })).toEqual({ text: 'Hvad nu?' })
  expect(mended(unknown, { name: 'Anne Holm', whose: '1' })).toEqual({ participant: '1' })
  expect(mended(known, { name: 'Bo Dahl', whose: '3' })).toEqual({ participant: '3' })
})

test('a name that is typed is looked up, unless it is said to be nobody’s, or is the chat’s own', () => {
  expect(mended(known, { name: 'Bo Dahl', whose: undefined })).toEqual({ from: 'Bo Dahl' })
  expect(mended(known, { name: 'Bo Dahl', whose: null })).toEqual({ from: 'Bo Dahl', participant: null })
  expect(mended(known, { name: 'AH', whose: undefined })).toEqual({ participant: null })
  expect(mended(known, { name: 'Anne Holm', whose: null })).toEqual({ from: 'Anne Holm', participant: null })
  expect(mended(known, { name: '', whose: undefined })).toEqual({ from: '' })
})

test('taken back, it is as it was: who and whose together, and what others changed meanwhile is left', () => {
  const edit = { type: 'questions.edit', id: 'b' }
  const [who, text] = [{ from: 'AH', participant: '1' }, { text: 'Hvad?' }]
  expect(mend(known, { text: 'Nu' }).undo).toEqual({ ...edit, ...text })
  expect(mend(known, { from: 'Bo' }).undo).toEqual({ ...edit, ...who })
  expect(mend(known, { participant: null }).undo).toEqual({ ...edit, ...who })
  expect(mend(known, { from: 'Bo', text: 'Nu' })).toMatchObject({
    command: { ...edit, from: 'Bo', text: 'Nu' },
    undo: { ...edit, ...who, ...text }
  })
})

test('a remark and back; what is deleted for good does not come back', () => {
  expect(mark(known, 'remark')).toMatchObject({ command: { kind: 'remark' }, undo: { kind: 'question' } })
  expect(mark({ ...known, kind: 'remark' }, 'remark')).toMatchObject({ command: { kind: 'question' } })
  expect(forget(known)).toMatchObject({ command: { type: 'questions.forget', id: 'b' }, undo: null })
})
