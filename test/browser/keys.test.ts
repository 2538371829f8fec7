// The evening one looks at one's own figures: from nobody with a key to everybody with theirs, by keyboard alone, in a real browser.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { chosen, keys, shows } from '../support/hands.ts'
import { find, type KeyMeeting, keyMeeting, names, peopleBut, people as register, whole } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let soren: Page
const all = register.map(({ name }) => name)
/** Fifty are there from the start; two never come. */
const [present, late] = [all.slice(0, 50), all.slice(50, 53).sort((a, b) => a.localeCompare(b, 'da'))]
const hand = all[53] ?? ''

beforeAll(async () => {
  const participants = peopleBut({
    'Anne Holm': { phone: '+4501010007' },
    'Bo Dahl': { phone: '+4501010039' },
    'Carl Holm': { phone: '+4501010028' },
    [hand]: { phone: undefined }
  })
  evening = await keyMeeting({ participants })
  await evening.admit(...present)
  await evening.ownData()
  people = await screens()
  soren = await people.sit(evening.seat('Søren'))
  await soren.getByRole('heading', { name: '0 af 50 har nøgle' }).waitFor()
})

const ring = () => soren.locator('.ring').innerText()
const has = (name: string, ...states: string[]) =>
  expect.poll(() => states.includes(evening.stands(name) ?? '')).toBe(true)
const moveTo = async (name: string) => {
  for (let i = 0; i < 60; i += 1) await soren.keyboard.press('k')
  for (let i = 0; i < 60 && !(await chosen(soren).innerText()).includes(name); i += 1) await soren.keyboard.press('j')
  expect(await chosen(soren).innerText()).toContain(name)
}

test('first it is shown who gets what, in how many parts; nothing has left the house', async () => {
  await shows(soren, /Generalprøve: ingen sms’er bliver sendt/)
  await shows(soren, /Klar til at sende: 50/)
  await keys(soren, 'Control+Enter')
  await shows(soren, /Generalprøve: 50 sms’er, og intet forlader huset/)
  await shows(soren, /1 sms, \d+ tegn, 50 sms’er i alt/)
  const to = soren.getByRole('region', { name: 'Klar til at sende: 50' }).getByRole('listitem')
  expect(await to.count()).toBe(50)
  expect(evening.counts()).toMatchObject({ ready: 50, sending: 0 })
  await keys(soren, 'Escape')
  await expect.poll(() => soren.getByText('forlader huset').count()).toBe(0)
  expect(evening.counts()).toMatchObject({ ready: 50, sending: 0 })
})

test('pressed once more all are sent to, and one sees how far it is', async () => {
  await keys(soren, 'Control+Enter', 'Control+Enter')
  await shows(soren, /\d+ af 50/)
  await soren.getByRole('progressbar').waitFor()
  await expect.poll(() => evening.counts().sending, { timeout: 25_000 }).toBe(0)
  await expect.poll(() => evening.counts(), { timeout: 15_000 }).toMatchObject({ have: 47, failed: 2, unknown: 1 })
  await shows(soren, /47 af 50 er sendt.* 2 nåede ikke frem\. 1 er uvis\./)
  expect(await names(soren, 'Kræver dig')).toEqual(['Anne Holm', 'Bo Dahl', 'Carl Holm'])
  await shows(soren, /gatewayen siger: Nummeret er ikke et mobilnummer/)
})

test('a number is put right, and the key sent anew', async () => {
  await moveTo('Anne Holm')
  await keys(soren, 'r')
  await soren.keyboard.type('01 87 22 4')
  await keys(soren, 'Enter')
  await shows(soren, /Der mangler 1 ciffer/)
  await soren.getByRole('textbox', { name: 'Telefonnummer til Anne Holm' }).fill('01 87 22 41')
  await keys(soren, 'Enter')
  await shows(soren, /Har fået nyt nummer/)
  await moveTo('Anne Holm')
  await keys(soren, 's')
  await has('Anne Holm', 'sent', 'delivered')
  // the network did not reach him; he has it from the one beside him
  await moveTo('Bo Dahl')
  await keys(soren, 'h')
  await has('Bo Dahl', 'by-hand')
})

test('where it may have arrived one is asked first; he says that he has it', async () => {
  await moveTo('Carl Holm')
  await keys(soren, 'g')
  await shows(soren, /Carl Holm kan have fået den \d\d\.\d\d/)
  await keys(soren, 'Escape')
  await has('Carl Holm', 'unknown')
  await keys(soren, 'b')
  await has('Carl Holm', 'confirmed')
  await expect.poll(ring).toBe('50')
})

test('three come late, and are sent to in one press and one more', async () => {
  await evening.admit(...late)
  await expect.poll(() => names(soren, 'Kræver dig')).toEqual(late)
  await shows(soren, /Lige lukket ind/)
  await keys(soren, 'Control+Enter', 'Control+Enter')
  for (const name of late) await has(name, 'sent', 'delivered')
  await expect.poll(ring).toBe('53')
})

test('one asks in the chat, and is sent it again; the question is answered by that', async () => {
  await evening.asks('Gitte Holm', 'Jeg har ingen nøgle fået')
  await shows(soren, /Bad om sin nøgle i chatten/)
  await moveTo('Gitte Holm')
  await keys(soren, 's')
  await has('Gitte Holm', 'sent', 'delivered')
  await expect.poll(() => evening.birgit.views.questions.rows.map((q) => q.state)).toEqual(['answered'])
})

test('one without a number gets theirs by hand, and all have their key', async () => {
  await evening.admit(hand)
  await shows(soren, /Intet telefonnummer/)
  await find(soren, hand)
  await keys(soren, 'h')
  await has(hand, 'by-hand')
  await whole(soren)
  await soren.getByRole('heading', { name: 'Alle 54 har deres nøgle' }).waitFor()
  await expect.poll(ring).toBe('54')
  expect(evening.counts()).toMatchObject({ due: 54, have: 54 })
  expect(await soren.getByText('Kræver dig', { exact: true }).count()).toBe(0)
  expect(people.faults).toEqual([])
})

test('no key has reached the page, nor anybody else’s views', async () => {
  const seen = await soren.content()
  const told = [evening.lise, evening.jonas, evening.birgit, evening.soren]
    .map((one) => JSON.stringify(one.updates))
    .join()
  expect(register.filter(({ key }) => seen.includes(String(key)) || told.includes(String(key)))).toEqual([])
})
