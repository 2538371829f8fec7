// The whole evening of the seeds' meeting, with five roles at five computers and every slice in play: what all press; and that all screens and the log agree.
import { expect, test } from 'vitest'
import { panel as fromChat } from '../support/asking.ts'
import * as by from '../support/board-acts.ts'
import { agreeOnEnd, agreeOnWhoIsIn, allAt, done, keepsSecrets } from '../support/board-agrees.ts'
import { boardEvening, coming, NUMBERLESS, REFUSED } from '../support/board-evening.ts'
import { shown as called, panel as calls } from '../support/calling.ts'
import { choose } from '../support/chatting.ts'
import { choose as choosePdf, sample } from '../support/decking.ts'
import { keys, shows } from '../support/hands.ts'
import { mark, opens, says, settled, rows as signals, writes } from '../support/signal-evening.ts'
import { flash, line, reads } from '../support/slides-meeting.ts'

const evening = await boardEvening()
const { lise, mette, jonas, soren, hanne, people, idOf } = evening
let { birgit } = evening
const LATE = ['Steen Abild', 'Viggo Strand']
const ABSENT = ['Ulrik Møllegaard', 'Tine Ravnsborg']
const BY_NAME = ['Inger Dahl', 'Lars Holm', 'Marie Vestergård', 'Susanne Kjær']
const all = () => [...evening.screens(), birgit]
const [BEFORE, AFTER] = [coming.length - LATE.length - ABSENT.length, coming.length - ABSENT.length]

/** The moderator goes on, and everybody with her. */
async function next(title: string, pages = all()) {
  await keys(mette, 'n')
  await allAt(pages, title)
}

test('check-in: it starts at a key; people are let in by letters, at the door, and by a pasted list', async () => {
  for (const page of [mette, jonas, birgit, soren, hanne]) await settled(page)
  await mette.getByRole('button', { name: /Start mødet/ }).waitFor()
  await next('Tjek ind')
  await by.letIn(evening, 'inger da', 'Inger Dahl')
  await by.letIn(evening, 'lars ho', 'Lars Holm')
  const apart = [...LATE, ...ABSENT, ...BY_NAME]
  await by.letInMany(
    evening,
    coming.filter((name) => !apart.includes(name))
  )
  await by.answersTheDoor(evening, 'Maria Vestergaard', 'Marie Vestergård')
  await by.answersTheDoor(evening, 'Susanne Kjaer', 'Susanne Kjær')
  await agreeOnWhoIsIn(evening, BEFORE)
})

test('keys: all who are in are sent theirs; the deck is put in meanwhile, and the groups are formed', async () => {
  await shows(soren, new RegExp(`Klar til at sende: ${BEFORE - 1}`))
  await keys(soren, 'Control+Enter', 'Control+Enter')
  await choosePdf(hanne, sample('twelve-pages.pdf'))
  await by.formsGroups(evening, coming.length)
  await expect.poll(() => lise.views.slides?.decks?.map((deck) => deck.pages), { timeout: 20_000 }).toEqual([12])
  expect(evening.needs('Håndsoprækning')).toMatchObject([{ what: 'poll', stand: 'ready' }])
  expect(evening.needs('Data/grafer')).toMatchObject([
    { what: 'slides', stand: 'ready' },
    { what: 'speaker', stand: 'ready' }
  ])
})

test('slides: »next« is asked for twice, shown, and one back, without a word', async () => {
  await next('Data/grafer')
  await line(mette).waitFor()
  await keys(mette, 'ArrowRight', 'ArrowRight')
  await reads(flash(hanne), /Næste dias Mette har bedt om det to gange/)
  await keys(hanne, ' ')
  await reads(line(mette), /^Dias 2 af 12 vist/)
  await keys(mette, 'ArrowLeft')
  await reads(flash(hanne), /Et dias tilbage Mette har bedt om det/)
  await keys(hanne, ' ')
  await reads(line(mette), /^Dias 1 af 12 vist/)
})

test('a question from the chat: urgent, asked, answered', async () => {
  const text = 'Er vikarernes recepter talt med?'
  const becomes = (state: string) => expect.poll(() => evening.question(text)?.state).toBe(state)
  await birgit.keyboard.type('kirsten b')
  await birgit.getByRole('option', { name: /Kirsten Bjerre/ }).waitFor()
  await keys(birgit, 'Tab')
  await birgit.keyboard.type(text)
  await keys(birgit, 'Control+Enter')
  await becomes('flagged')
  await choose(birgit, text)
  await keys(birgit, 'u')
  await expect.poll(() => fromChat(mette).innerText()).toMatch(/1 haster[\s\S]*Kirsten Bjerre/)
  await expect.poll(() => mette.title()).toBe('(1) Ordstyrer · Drejebog')
  await keys(mette, 's')
  await becomes('asked')
  await keys(mette, 'b')
  await becomes('answered')
  await expect.poll(() => mette.title()).toBe('Ordstyrer · Drejebog')
})

test('silent signals both ways: seen without a click, and acknowledged', async () => {
  await writes(soren, 'giv mig 2 minutter til')
  await says(soren, /Set af Mette/)
  await signals(mette).getByRole('button', { name: 'Set: signalet fra Søren' }).click()
  await keys(mette, '1')
  await expect.poll(() => evening.current()?.extraMinutes).toBe(1)
  await opens(mette)
  await keys(mette, '3')
  for (const page of [jonas, birgit, soren, hanne]) await says(page, /Mette, ordstyrer: alle er inde/)
  await expect.poll(() => signals(mette).allInnerTexts()).toContainEqual(expect.stringMatching(/Set af 4/))
  await mark(hanne).getByRole('button', { name: 'Set: signalet fra Mette' }).click()
  await expect.poll(() => mark(hanne).count()).toBe(0)
})

test('own figures: the last of the keys by hand, and the latecomers’ at once', async () => {
  await next('Se på egne data')
  await expect
    .poll(() => lise.views.keys.counts, { timeout: 25_000 })
    .toMatchObject({ sending: 0, failed: REFUSED.length })
  for (const name of [...REFUSED, NUMBERLESS]) await by.handsOver(evening, name)
  for (const name of LATE) await by.answersTheDoor(evening, name, name)
  await shows(soren, /Klar til at sende: 2/)
  await keys(soren, 'Control+Enter', 'Control+Enter')
  await soren.getByRole('heading', { name: `Alle ${AFTER} har deres nøgle` }).waitFor()
  expect(evening.needs('Se på egne data')[0]).toMatchObject({ what: 'keys', stand: 'ready', have: AFTER, of: AFTER })
  await agreeOnWhoIsIn(evening, AFTER)
  await keepsSecrets(evening)
})

test('the floor by name: two who were planned, and one passes it on; one is drawn', async () => {
  const block = evening.blockAt('Plenumdiskussion')
  for (const name of ['Inger Dahl', 'Niels Krogh'])
    await lise.send({ type: 'calls.plan', participant: idOf(name), block, question: 'Hvad undrede dig?' })
  await next('Plenumdiskussion')
  await called(mette, ['Inger Dahl', 'Niels Krogh'])
  await keys(mette, 'o')
  await expect.poll(() => calls(mette).innerText()).toMatch(/Inger Dahl\s+har ordet siden/)
  await keys(mette, 'o')
  await calls(mette).getByRole('button', { name: 'Niels Krogh gav ordet videre' }).click()
  await expect.poll(() => ['Inger Dahl', 'Niels Krogh'].map(evening.call)).toEqual(['answered', 'passed'])
  await by.rest(mette)
  await keys(mette, 'd')
  await expect.poll(() => calls(mette).innerText()).toContain('trukket')
  await keys(mette, 'o', 'Shift+O')
  await expect.poll(() => lise.views.calls.rows?.find((row) => row.picked)?.state).toBe('answered')
})

test('the chat-watcher’s laptop dies; the host takes the role with a key, catches what is written, and gives it back', async () => {
  await birgit.context().close()
  await next('Journalføring/skabeloner', evening.screens())
  await next('Håndsoprækning', evening.screens())
  await shows(mette, /Ræk hånden op/)
  await jonas.getByRole('button', { name: 'Overtag chatvagten', exact: true }).waitFor({ timeout: 30_000 })
  await keys(jonas, 'Alt+t')
  await jonas.getByRole('navigation', { name: 'Dine roller' }).waitFor()
  await keys(jonas, 'Alt+r')
  await jonas.getByPlaceholder('Hvad skrev de?').fill('Må vi få skabelonen?')
  await keys(jonas, 'Control+Enter')
  await expect.poll(() => fromChat(mette).innerText()).toContain('Må vi få skabelonen?')
  birgit = await evening.sit('Birgit')
  await jonas.getByRole('button', { name: 'Giv tilbage (chatvagten)', exact: true }).waitFor()
  await keys(jonas, 'Alt+t')
  await birgit.getByText('Må vi få skabelonen?').first().waitFor()
  await expect.poll(() => [evening.roles('Jonas'), evening.roles('Birgit')]).toEqual([['host'], ['chat']])
})

test('groups: fitted to those who came, told ready, opened, called back', async () => {
  await next('Pause')
  await next('Organisering hjemme hos jer')
  await by.readiesGroups(evening, ABSENT.length, AFTER)
  const groups = { what: 'groups', stand: 'ready', have: AFTER, of: AFTER }
  expect(evening.needs('Organisering hjemme hos jer')).toContainEqual(expect.objectContaining(groups))
  await by.holdsGroups(evening)
})

test('the end: every screen says the same, and the log agrees with what was pressed', async () => {
  await next('Opsamling')
  await next('Ordet frit')
  await mette.getByRole('button', { name: /Afslut mødet/ }).click()
  await agreeOnEnd({ ...evening, birgit })
  await agreeOnWhoIsIn(evening, AFTER)
  expect(done(evening)).toEqual({
    'Mette agenda.started': 1,
    'Mette agenda.moved': 9,
    'Mette agenda.extended': 1,
    'Mette agenda.finished': 1,
    'Birgit questions.caught': 1,
    'Jonas questions.caught': 1,
    'Mette questions.asked': 1,
    'Mette questions.answered': 1,
    'Søren signals.sent': 1,
    'Mette signals.sent': 1,
    'Mette signals.acknowledged': 1,
    'Hanne signals.acknowledged': 1,
    'Mette slides.asked': 3,
    'Hanne slides.shown': 2,
    'Mette calls.called': 3,
    'Mette calls.answered': 2,
    'Mette calls.passed': 1,
    'Søren keys.marked': 3,
    'Jonas board.handedOver': 2,
    'Jonas breakouts.opened': 1,
    'Jonas breakouts.calledBack': 1,
    'Jonas breakouts.closed': 1
  })
  expect(people.faults).toEqual([])
})
