// The pasted chat has keys of its own and the list's rest meanwhile; nobody's keyboard is taken; and what is pasted into the line finds its place.
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { chatMeeting, choose } from '../support/chatting.ts'
import { paste } from '../support/guests.ts'
import { chosen, keys, shows } from '../support/hands.ts'
import type { Member } from '../support/member.ts'
import { type Screens, screens } from '../support/pages.ts'
import { wait } from '../support/server.ts'

let people: Screens
let birgit: Page
let moderator: Member
let witness: Member

beforeAll(async () => {
  const meeting = await chatMeeting()
  ;({ moderator, witness } = meeting)
  await witness.send({ type: 'questions.catch', id: 'old', from: 'Bo Dahl', text: 'Kan vi få lyden igen?' })
  people = await screens()
  birgit = await people.sit(meeting.seat('Birgit'))
  await birgit.getByRole('combobox').waitFor()
})
afterEach(async () => {
  await birgit.unrouteAll()
  const close = birgit.getByRole('button', { name: 'Luk', exact: true })
  if (await close.isVisible()) await close.click()
})

const rows = () => witness.views.questions.rows
const asked = (text: string) => rows().find((q) => q.text.startsWith(text))
const becomes = (text: string, what: object) => expect.poll(() => asked(text)).toMatchObject(what)
const options = () => birgit.getByRole('option')
const bar = () => birgit.locator('footer').innerText()
const holds = (selector: string) => birgit.evaluate((s) => document.activeElement?.matches(s), selector)
const isIn = (selector: string) => expect.poll(() => holds(selector)).toBe(true)
const field = (name: string) => birgit.getByRole(name === 'Navn' ? 'combobox' : 'textbox', { name }).inputValue()
async function pasted(...lines: string[]) {
  await keys(birgit, '/')
  await paste(birgit, lines.join('\n'))
  await isIn('[role=listbox]')
}
/** Reading takes its time. */
const slowly = () =>
  birgit.route('**/read/chat', async (route) => {
    await wait(700)
    await route.continue()
  })

test('no key of the list does anything to the question chosen there; the bar and ? tell the pasted chat’s own', async () => {
  await choose(birgit, 'Kan vi få lyden')
  await pasted('16:50 Anne Holm: Hvornår er der pause?', '16:51 Ida Holm: Tak')
  const before = rows()
  await keys(birgit, ...'uanhmpecxir'.split(''))
  await witness.settled()
  expect(rows()).toEqual(before)
  expect(await birgit.getByRole('group', { name: /Parkér til|Saml med/ }).count()).toBe(0)
  expect(await birgit.getByRole('option', { selected: true }).count()).toBe(0)
  expect(await bar()).toMatch(/Mellemrum\s*vælg\s*Enter\s*fang\s*F\s*fang og send\s*Esc\s*luk/)
  expect(await bar()).not.toContain('haster')
  await keys(birgit, '?')
  const dialog = birgit.getByRole('dialog')
  expect(await dialog.innerText()).toContain('fang dem, og send dem til ordstyreren')
  expect(await dialog.innerText()).not.toContain('skal have hjælp')
  await keys(birgit, 'Escape')
  await isIn('[role=listbox]')
})

test('F catches what one points at, or all that is chosen, and sends it to the moderator; V chooses the likely ones', async () => {
  await pasted(
    '16:50 Anne Holm: Hvornår er der pause?',
    '16:51 Ida Holm: Tak',
    '16:52 Ole Holm: Hvad nu?',
    'Pia Dahl: Må vi?'
  )
  await keys(birgit, 'f')
  await becomes('Hvornår er der pause', { state: 'flagged', name: 'Anne Holm', time: '16:50' })
  await keys(birgit, 'j', 'j', 'v', 'k', ' ', 'f')
  await becomes('Må vi', { state: 'flagged' })
  const texts = ['Hvornår er der pause?', 'Tak', 'Hvad nu?', 'Må vi?']
  await expect.poll(() => moderator.views.questions.rows.map((q) => q.text)).toEqual(texts)
  expect(asked('Kan vi få lyden')).toMatchObject({ state: 'caught' })
  await expect.poll(() => options().allInnerTexts()).toEqual(texts.map(() => expect.stringMatching(/fanget(?! før)/)))
  await keys(birgit, 'Escape')
  await isIn('#chat-name')
})

test('when reading is slow, nobody’s keyboard is taken: the name is typed to its end, and one is told the way', async () => {
  await choose(birgit, 'Kan vi få lyden')
  await keys(birgit, '/')
  await slowly()
  await paste(birgit, 'Anne Holm: Hvem?\nIda Holm: Tak')
  await birgit.keyboard.type('bo holm', { delay: 150 })
  await options().first().waitFor()
  await birgit.keyboard.type(' f')
  expect(await field('Navn')).toBe('bo holm f')
  expect(asked('Kan vi få lyden')).toMatchObject({ state: 'caught' })
  await shows(birgit, /Esc\s*G\s*hertil/)
  await expect
    .poll(() => birgit.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('Tryk Esc og så G'))
  for (let i = 0; i < 9; i += 1) await keys(birgit, 'Backspace')
  await keys(birgit, 'Escape')
  await isIn('[role=row]')
  await shows(birgit, /[^c]\s*G\s*hertil/)
  await keys(birgit, 'g')
  await isIn('[role=listbox]')
  await keys(birgit, 'Enter')
  await becomes('Hvem?', { name: 'Anne Holm', state: 'caught' })
})

test('one who has gone on to the list is left there; while it is read, the list’s keys are not for one who is nowhere', async () => {
  await keys(birgit, '/')
  await slowly()
  await paste(birgit, 'Anne Holm: Hvem er det?\nIda Holm: Tak')
  await keys(birgit, 'Escape')
  await isIn('[role=row]')
  await options().nth(1).waitFor()
  expect(await holds('[role=row]')).toBe(true)
  await birgit.getByRole('button', { name: 'Luk', exact: true }).click()
  await birgit.getByRole('textbox', { name: 'Sæt chatten ind her' }).focus()
  await paste(birgit, 'Anne Holm: Hvem er det?\nIda Holm: Tak')
  await isIn('[role=status]')
  const before = rows()
  await keys(birgit, 'f', 'x')
  await isIn('[role=listbox]')
  expect(rows()).toEqual(before)
})

test('/ pressed twice is no name; a whole message on one line finds its places, and a name is pasted as it stands', async () => {
  await keys(birgit, '/', '/')
  expect(await field('Navn')).toBe('')
  await paste(birgit, '16:40 Erik Holm: Hvor ligger listen?')
  expect([await field('Navn'), await field('Hvad skrev de?')]).toEqual(['Erik Holm', 'Hvor ligger listen?'])
  await keys(birgit, 'Enter')
  await becomes('Hvor ligger listen', { name: 'Erik Holm' })
})

test('a picture is told of, from whichever field it was pasted into', async () => {
  for (const label of ['Hvad skrev de?', 'Sæt chatten ind her']) {
    await birgit.getByRole('textbox', { name: label }).focus()
    await birgit.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }))
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    })
    await expect.poll(() => birgit.getByRole('alert').innerText()).toContain('Det er et billede')
    // pasted again from where the keyboard is now, and still the keys are those of what was pasted
    await paste(birgit, 'Anne Holm: Hvem?\nIda Holm: Tak')
    await isIn('[role=listbox]')
    expect(await bar()).not.toContain('haster')
    await keys(birgit, 'Escape')
    await isIn('#chat-name')
  }
})

test('the last of a tab leaves the keyboard in the list, and so does an empty tab', async () => {
  await witness.send({ type: 'questions.dismiss', id: 'old' })
  await choose(birgit, 'Hvor ligger listen')
  await keys(birgit, 'ArrowLeft')
  await isIn('[role=row]')
  await keys(birgit, 'f')
  await isIn('.empty')
  expect(asked('Kan vi få lyden')).toMatchObject({ state: 'flagged' })
  await keys(birgit, 'ArrowLeft')
  await shows(birgit, /Her står det, der er gemt til senere/)
  await isIn('.empty')
  await keys(birgit, 'ArrowRight', 'ArrowRight', 'j')
  expect(await chosen(birgit).count()).toBe(1)
})

test('on a laptop at 125 % all stays on the screen: the button that catches, the list, the keys; and the board’s column is straight', async () => {
  await birgit.setViewportSize({ width: 1093, height: 614 })
  const edge = (of: string) =>
    birgit
      .locator(of)
      .first()
      .evaluate((e) => Math.round(e.getBoundingClientRect().right))
  expect(await edge('.row:not(:has(.btn)) .st')).toBe(await edge('.row .btn .i'))
  await pasted(...Array.from({ length: 30 }, (_, i) => `16:5${i % 10} Bo Dahl: Hvad er nummer ${i}?`))
  await keys(birgit, 'v', 'j', 'j')
  for (const seen of [
    birgit.getByRole('button', { name: 'Fang 30 valgte' }),
    birgit.getByRole('option').nth(2),
    birgit.getByRole('row').first(),
    birgit.locator('footer')
  ])
    expect(await seen.evaluate((e) => e.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  expect(people.faults).toEqual([])
})
