// Two chat-watchers catch, send, merge, park and take back, by keyboard alone, in real browsers.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { chatMeeting, choose } from '../support/chatting.ts'
import { chosen, keys, shows } from '../support/hands.ts'
import type { Member } from '../support/member.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let birgit: Page
let soren: Page
/** What the moderator and the coordinator are told. */
let moderator: Member
let witness: Member

beforeAll(async () => {
  const meeting = await chatMeeting()
  ;({ moderator, witness } = meeting)
  people = await screens()
  birgit = await people.sit(meeting.seat('Birgit'))
  await birgit.getByRole('combobox').waitFor()
  soren = await people.sit(meeting.seat('Søren'))
  await soren.getByRole('combobox').waitFor()
})

const all = () => witness.views.questions.rows
const asked = (text: string) => all().find((q) => q.text.startsWith(text))
const sentUp = () => moderator.views.questions.rows.map((q) => q.text)
const becomes = (text: string, what: object) => expect.poll(() => asked(text)).toMatchObject(what)

test('a name in three letters, Tab, the text, Enter; and again', async () => {
  await birgit.keyboard.type('anne ho')
  await birgit.getByRole('option', { name: /Anne Holm/ }).waitFor()
  await keys(birgit, 'Tab')
  await birgit.keyboard.type('Hvilken periode dækker graferne?')
  await keys(birgit, 'Enter')
  await birgit.keyboard.type('iPad 7')
  await keys(birgit, 'Tab')
  await birgit.keyboard.type('Dækker graferne en anden periode?')
  await keys(birgit, 'Enter')
  await becomes('Hvilken periode', { name: 'Anne Holm', practice: 'Marstal Lægehus', state: 'caught' })
  await becomes('Dækker graferne', { name: null, from: 'iPad 7', state: 'caught' })
  expect(await birgit.evaluate(() => document.activeElement?.id)).toBe('chat-name')
  expect(await birgit.getByRole('combobox').inputValue()).toBe('')
  expect(sentUp()).toEqual([])
  await shows(birgit, /ligner Annes, saml/)
  await shows(soren, /2 til dig/)
})

test('Ctrl Enter sends it to the moderator at once, and a script is only text', async () => {
  await birgit.keyboard.type('bo da')
  await keys(birgit, 'Tab')
  await birgit.keyboard.type('<script>alert(1)</script><b>fed</b>')
  await keys(birgit, 'Control+Enter')
  await becomes('<script>', { state: 'flagged', name: 'Bo Dahl' })
  await expect.poll(sentUp).toEqual(['<script>alert(1)</script><b>fed</b>'])
  await birgit.getByText('<script>alert(1)</script><b>fed</b>').waitFor()
  await shows(soren, /Spørgsmålet fra Bo Dahl er sendt til ordstyreren/)
  await choose(birgit, '<script>alert(1)</script><b>fed</b>')
})

test('two alike are merged with M and Enter, taken apart with Z, and merged again', async () => {
  await choose(birgit, 'Dækker graferne')
  await keys(birgit, 'm')
  await birgit.getByRole('group', { name: 'Saml med' }).waitFor()
  expect(await birgit.locator('[aria-current="true"]').innerText()).toContain('Anne Holm')
  await keys(birgit, 'Enter')
  await becomes('Hvilken periode', { alsoBy: [{ from: 'iPad 7' }] })
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { alsoBy: [] })
  await expect.poll(() => chosen(birgit).innerText()).toContain('Dækker graferne')
  await keys(birgit, 'm', '1')
  await becomes('Hvilken periode', { alsoBy: [{ from: 'iPad 7' }] })
  await shows(birgit, '+1')
})

test('F sends, U makes it urgent and calm, E adds a word, and Z takes back in turn', async () => {
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'f')
  await becomes('Hvilken periode', { state: 'flagged', urgent: false })
  await expect.poll(sentUp).toContain('Hvilken periode dækker graferne?')
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'u')
  await becomes('Hvilken periode', { urgent: true })
  await expect.poll(() => moderator.views.questions.counts.urgent).toBe(1)
  // urgent first, and the choice has come along
  await expect
    .poll(() => birgit.getByRole('grid', { name: 'Hos ordstyreren' }).getByRole('row').first().innerText())
    .toContain('Anne')
  expect(await chosen(birgit).innerText()).toContain('Hvilken periode')
  await keys(birgit, 'e')
  await birgit.keyboard.type('Karen ved det, jfuap')
  await keys(birgit, 'Enter')
  await expect.poll(() => moderator.views.questions.rows.map((q) => q.note)).toContain('Karen ved det, jfuap')
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { note: null, urgent: true })
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { urgent: false, state: 'flagged' })
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { state: 'caught' })
  await expect.poll(sentUp).toHaveLength(1)
  await expect.poll(() => chosen(birgit).innerText()).toContain('Hvilken periode')
})

test('parked to a block by its digit, and back with Z; answered and dismissed too', async () => {
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'p', '2')
  await becomes('Hvilken periode', { state: 'parked', block: 'b1' })
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { state: 'caught', block: null })
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'p', 'ArrowDown', 'ArrowUp', 'Enter')
  await becomes('Hvilken periode', { state: 'parked', block: null })
  await keys(birgit, 'z')
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'x')
  await becomes('Hvilken periode', { state: 'dismissed' })
  await keys(birgit, 'z')
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'a')
  await becomes('Hvilken periode', { state: 'answered' })
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { state: 'caught' })
})

test('N and H make it somebody else’s task, and the same key takes that back', async () => {
  await choose(birgit, 'Hvilken periode')
  for (const [key, kind, button] of [
    ['n', 'key', 'Ikke nøgle'],
    ['h', 'help', 'Ikke hjælp'],
    ['h', 'question', 'Hjælp']
  ] as const) {
    await keys(birgit, key)
    await becomes('Hvilken periode', { kind })
    await birgit.getByRole('button', { name: button, exact: true }).waitFor()
  }
})

test('the first of two watchers has it, and the other is told who', async () => {
  await choose(birgit, 'Hvilken periode')
  await choose(soren, 'Hvilken periode')
  await keys(birgit, 'c')
  await shows(soren, /Birgit ser på det/)
  const hers = asked('Hvilken periode')?.claimedBy
  await keys(soren, 'c')
  await expect
    .poll(() => soren.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('Birgit ser på det'))
  expect(hers).toEqual(expect.any(String))
  expect(asked('Hvilken periode')?.claimedBy).toBe(hers)
  await shows(birgit, /Du ser på det/)
  await keys(birgit, 'c')
  await becomes('Hvilken periode', { claimedBy: null })
})

test('what the other moves goes from under one’s hands, and one is told who did it', async () => {
  await choose(soren, 'Hvilken periode')
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'x')
  await shows(soren, /Birgit afviste det \d\d\.\d\d/)
  await expect.poll(() => chosen(soren).innerText()).not.toContain('Hvilken periode')
  await keys(birgit, 'z')
  await becomes('Hvilken periode', { state: 'caught' })
})

test('a parked one comes back under I gang when its block begins; nothing has gone wrong on the way', async () => {
  await choose(birgit, 'Hvilken periode')
  await keys(birgit, 'p', '1')
  await becomes('Hvilken periode', { state: 'parked', block: 'b0' })
  await moderator.send({ type: 'agenda.start' })
  await shows(birgit, /Parkeret til nu/)
  await shows(birgit, /Spørgsmålet fra Anne Holm var parkeret til nu og er kommet igen/)
  expect(people.faults).toEqual([])
})
