// What is typed while the editor one has asked for is on its way: it is no command, and stands in the editor when that has come.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { calling, panel as callPanel } from '../support/calling.ts'
import { chatMeeting, choose } from '../support/chatting.ts'
import { keys } from '../support/hands.ts'
import { keyMeeting, peopleBut } from '../support/keying.ts'
import { screens } from '../support/pages.ts'
import { slidesMeeting } from '../support/slides-meeting.ts'

const field = (page: Page) =>
  page.evaluate(() => {
    const there = document.activeElement
    return there instanceof HTMLInputElement || there instanceof HTMLTextAreaElement ? there.value : null
  })
const type = (page: Page, text: string) => page.keyboard.type(text)

/** Until it is let go, none of these comes. */
async function held(page: Page, what: RegExp) {
  let free = false
  await page.route(what, (route) => (free ? route.continue() : route.abort()))
  return () => {
    free = true
  }
}
async function seated(seat: string, what: RegExp) {
  const { sit } = await screens()
  let letGo = () => {}
  const page = await sit(seat, {}, async (before) => {
    letGo = await held(before, what)
  })
  return { page, letGo }
}

test('E at a question: the note begins with what was typed, and nothing else was done', async () => {
  const meeting = await chatMeeting()
  const { witness } = meeting
  await witness.send({ type: 'questions.catch', id: 'graph', from: 'iPad 7', text: 'Hvilken graf' })
  const { page, letGo } = await seated(meeting.seat('Birgit'), /\/assets\/editors-[^/]*\.js$/)
  await page.getByText('Hvilken graf').first().waitFor()
  await choose(page, 'Hvilken graf')
  const before = structuredClone(witness.views.questions.rows)
  await keys(page, 'e')
  await type(page, 'fax? nej/jaf')
  await keys(page, 'Backspace', 'Enter')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  letGo()
  await expect.poll(() => field(page)).toBe('fax? nej/ja')
  await witness.settled()
  expect(witness.views.questions.rows).toEqual(before)
  await type(page, ' tak')
  await keys(page, 'Enter')
  await expect.poll(() => witness.views.questions.rows.find((q) => q.id === 'graph')?.note).toBe('fax? nej/ja tak')
})

test('Esc before it has come: the note is not wanted, and the keys are the queue’s again', async () => {
  const meeting = await chatMeeting()
  const { witness } = meeting
  await witness.send({ type: 'questions.catch', id: 'graph', from: 'iPad 7', text: 'Hvilken graf' })
  const { page } = await seated(meeting.seat('Birgit'), /\/assets\/editors-[^/]*\.js$/)
  await page.getByText('Hvilken graf').first().waitFor()
  await choose(page, 'Hvilken graf')
  await keys(page, 'e')
  await type(page, 'fa')
  await keys(page, 'Escape', 'f')
  await expect.poll(() => witness.views.questions.rows.find((q) => q.id === 'graph')?.state).toBe('flagged')
})

test('E at the keys: the text goes on with what was typed, and nobody is sent to', async () => {
  const evening = await keyMeeting({ participants: peopleBut({}).slice(0, 6) })
  await evening.admit('Anne Holm')
  const { page, letGo } = await seated(evening.seat('Søren'), /\/assets\/beside-[^/]*\.js$/)
  await page.locator('[role="row"][aria-selected="true"]').waitFor()
  await expect.poll(() => page.locator('footer ul').innerText()).toMatch(/S\s*send/)
  const before = structuredClone(evening.rows())
  await keys(page, 'e')
  await type(page, ' sh x')
  await keys(page, 'Control+Enter')
  letGo()
  await expect.poll(() => field(page)).toMatch(/\S sh x$/)
  await evening.soren.settled()
  expect(evening.rows()).toEqual(before)
})

test('E at the slides: the cue is what was typed, and no slide is said to be shown or ready', async () => {
  const evening = await slidesMeeting()
  await evening.lise.send({ type: 'slides.show', deck: null, page: 7 })
  const link = evening.seat('Hanne')
  const { page, letGo } = await seated(link, /\/assets\/Program-[^/]*\.js$/)
  await page.locator('.show figure').first().waitFor()
  await evening.lise.send({ type: 'slides.ask', from: { deck: null, page: 7 }, by: 1 })
  await page.getByText('vis 8').first().waitFor()
  const before = structuredClone({ ...evening.slides() })
  await keys(page, 'e')
  await type(page, '7 kg')
  await keys(page, 'ArrowRight')
  letGo()
  await expect.poll(() => field(page)).toBe('7 kg')
  await evening.lise.settled()
  expect({ ...evening.slides() }).toEqual(before)
})

test('a name typed at the moderator’s before it can be looked up does not move the meeting on', async () => {
  const meeting = await calling()
  await meeting.begin()
  const { page, letGo } = await seated(meeting.seat('Mette'), /\/assets\/(AddCall|NamePicker)-[^/]*\.js$/)
  const add = callPanel(page).getByRole('button', { name: 'Tilføj', exact: true })
  await add.click()
  await expect.poll(() => add.getAttribute('aria-expanded')).toBe('true')
  await type(page, 'niels kro')
  letGo()
  await expect.poll(() => field(page)).toBe('niels kro')
  await keys(page, 'Enter')
  await expect.poll(() => meeting.rows().map((row) => row.name)).toEqual(['Niels Krogh'])
  expect(meeting.lise.views.agenda.current).toBe('tal')
})

test('letters after Alt S, before a signal can be written, do not move the meeting on', async () => {
  const meeting = await calling()
  await meeting.begin()
  const { page, letGo } = await seated(meeting.seat('Mette'), /\/assets\/Signals-[^/]*\.js$/)
  await page.getByRole('button', { name: 'Signal' }).first().waitFor()
  await keys(page, 'Alt+s')
  await type(page, 'nd')
  letGo()
  await page.getByRole('dialog').waitFor()
  await meeting.lise.settled()
  expect(meeting.lise.views.agenda.current).toBe('tal')
  expect(meeting.rows()).toEqual([])
})
