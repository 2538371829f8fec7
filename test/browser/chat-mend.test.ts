// The chat-watcher puts right who wrote and what, says that it is no question, and deletes what must not be kept: by keyboard alone.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { chatMeeting, choose } from '../support/chatting.ts'
import { chosen, keys, shows } from '../support/hands.ts'
import type { Member } from '../support/member.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let birgit: Page
/** What the moderator and the coordinator are told. */
let moderator: Member
let witness: Member

beforeAll(async () => {
  const meeting = await chatMeeting()
  ;({ moderator, witness } = meeting)
  await witness.send({ type: 'questions.catch', id: 'graph', from: 'iPad 7', text: 'Hvilken graf' })
  await witness.send({ type: 'questions.catch', id: 'patient', from: 'Bo Dahl', text: 'Min patient Hr. X', flag: true })
  people = await screens()
  birgit = await people.sit(meeting.seat('Birgit'))
  await birgit.getByRole('combobox').waitFor()
})

const graph = () => witness.views.questions.rows.find((q) => q.id === 'graph')
const becomes = (what: object) => expect.poll(graph).toMatchObject(what)
const editor = () => birgit.getByRole('group', { name: 'Ret, hvem der skrev, og hvad' })
const holds = (selector: string) => birgit.evaluate((s) => document.activeElement?.matches(s), selector)

test('R, a name in three letters, Tab, the words, Enter; and Z puts back both', async () => {
  await choose(birgit, 'Hvilken graf')
  await keys(birgit, 'r')
  await birgit.keyboard.type('anne ho')
  await editor()
    .getByRole('option', { name: /Anne Holm/ })
    .waitFor()
  await keys(birgit, 'Tab', 'End')
  await birgit.keyboard.type(' er fra i år?')
  await keys(birgit, 'Shift+Enter')
  await birgit.keyboard.type('Den røde')
  await keys(birgit, 'Enter')
  await becomes({ name: 'Anne Holm', from: 'iPad 7', text: 'Hvilken graf er fra i år?\nDen røde' })
  await shows(birgit, /rettede du det, iPad 7 skrev/)
  expect(await editor().count()).toBe(0)
  expect(await holds('[role="row"]')).toBe(true)
  await keys(birgit, 'z')
  await becomes({ name: null, from: 'iPad 7', text: 'Hvilken graf' })
})

test('only what was changed is sent; whose it is can be untied; and Z ties it again', async () => {
  await witness.send({ type: 'questions.edit', id: 'graph', from: 'Anne Holm' })
  await becomes({ name: 'Anne Holm' })
  await choose(birgit, 'Hvilken graf')
  await keys(birgit, 'r')
  await witness.send({ type: 'questions.edit', id: 'graph', text: 'Hvilken graf nu' })
  await keys(birgit, 'End', ' ', 'Backspace', 'ArrowUp', 'Enter', 'Enter')
  await becomes({ name: null, from: 'Anne Holm', text: 'Hvilken graf nu' })
  await keys(birgit, 'z')
  await becomes({ name: 'Anne Holm', text: 'Hvilken graf nu' })
})

test('Esc leaves it as it was; nothing and too much are not saved', async () => {
  await choose(birgit, 'Hvilken graf')
  const before = graph()
  await keys(birgit, 'r')
  await birgit.keyboard.type('Bo')
  await keys(birgit, 'Escape', 'Escape')
  expect(await editor().count()).toBe(0)
  await keys(birgit, 'r', 'Tab')
  await birgit.keyboard.insertText('x'.repeat(4001))
  await keys(birgit, 'Control+a')
  await birgit.keyboard.insertText('x'.repeat(4001))
  await editor().getByText('1 tegn for meget').waitFor()
  await keys(birgit, 'Enter', 'Control+a', 'Delete', 'Enter')
  expect(await holds('textarea')).toBe(true)
  await keys(birgit, 'Escape')
  expect(graph()).toEqual(before)
})

test('I says that it is no question, and that it is one', async () => {
  await choose(birgit, 'Hvilken graf')
  await keys(birgit, 'i')
  await becomes({ kind: 'remark' })
  await keys(birgit, 'z')
  await becomes({ kind: 'question' })
  await choose(birgit, 'Hvilken graf')
  await keys(birgit, 'i')
  await birgit.getByRole('button', { name: 'Spørgsmål', exact: true }).waitFor()
  await keys(birgit, 'i')
  await becomes({ kind: 'question' })
})

test('what must not be kept is deleted for everybody, once one has said so twice', async () => {
  await choose(birgit, 'Min patient')
  const button = birgit.getByRole('button', { name: 'Slet for altid det, Bo Dahl skrev' })
  await button.focus()
  await keys(birgit, 'Enter')
  await birgit.getByText('kan ikke hentes tilbage').waitFor()
  await keys(birgit, 'Escape')
  await button.waitFor()
  expect(await holds('[role="row"] button')).toBe(true)
  expect(await chosen(birgit).innerText()).toContain('Min patient')
  expect(moderator.views.questions.rows).toHaveLength(1)
  await button.focus()
  await keys(birgit, 'Enter', 'Enter')
  await expect.poll(() => moderator.views.questions.rows).toEqual([])
  await shows(birgit, /slettede du det, Bo Dahl skrev, for altid/)
  expect(await birgit.getByRole('button', { name: /^Fortryd/ }).count()).toBe(0)
  await keys(birgit, 'z')
  await witness.settled()
  expect(JSON.stringify(witness.views)).not.toContain('patient')
  expect(people.faults).toEqual([])
})
