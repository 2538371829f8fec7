// A round of groups from first to last: formed, adjusted to those who came, opened, called back, closed; each step and back.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys, shows } from '../support/hands.ts'
import { closed } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'
import { type GroupMeeting, groupMeeting, rest, toGroups } from '../support/running-groups.ts'

let people: Screens
let evening: GroupMeeting
let lise: Page

beforeAll(async () => {
  evening = await groupMeeting()
  people = await screens()
  lise = await people.sit(evening.seat('Lise'), {}, (page) => page.clock.install())
  await toGroups(lise)
})

const MINUTE = 60_000
/** To be called where there is something new to see. */
const accessible = async () => expect(await findings(lise)).toEqual([])
const button = (name: string | RegExp) => lise.getByRole('button', { name })
const next = {
  planned: /Åbn grupperne|Grupperne er klar/,
  open: /^Kald tilbage/,
  called: /^Luk runden/,
  closed: 'Ny runde'
}
/** Two presses in a row are a slip. */
const secondThought = () => lise.waitForTimeout(700)
/** On the server, and on the page. */
async function stage(is: keyof typeof next) {
  await expect.poll(() => evening.round()?.stage).toBe(is)
  await button(next[is]).waitFor()
  await secondThought()
}
const count = (of: number) => expect.poll(() => evening.seated().length).toBe(of)
const arranged = () => JSON.stringify(evening.round()?.groups.map((g) => g.people))
/** With the keyboard at nothing that takes it. */
async function press(...pressed: string[]) {
  await closed(lise)
  await rest(lise)
  await keys(lise, ...pressed)
}
const stand = async () => lise.clock.pauseAt(await lise.evaluate(() => Date.now() + 1000))

test('before there are groups: who is counted, and bad numbers in a sentence', async () => {
  await shows(lise, /56 skal i gruppe: 56 ventes\.\s+Ikke med: 1 gæst/)
  await lise.getByLabel('Mindst i en gruppe').fill('9')
  await shows(lise, /Mindst 9 og højst 8 går ikke op/)
  expect(await button(/^Dan/).isDisabled()).toBe(true)
  await lise.getByLabel('Mindst i en gruppe').fill('5')
  await accessible()
  await button(/Dan cirka 9 grupper/).waitFor()
})

test('wishes are ordered by keyboard', async () => {
  const first = lise
    .getByRole('list', { name: /Ønsker/ })
    .getByRole('listitem')
    .first()
  await lise.getByRole('checkbox', { name: /Uddannelseslæger fordelt/ }).focus()
  await keys(lise, 'Alt+ArrowUp')
  await expect.poll(() => first.innerText()).toContain('Uddannelseslæger fordelt')
})

test('rules that contradict each other are told before anything is formed', async () => {
  await press('a')
  const dialog = lise.getByRole('dialog', { name: 'Aftaler' })
  await dialog.waitFor()
  for (const how of ['Skal sidde sammen', 'Skal sidde hver for sig']) {
    await dialog.getByRole('combobox').fill('anne holm')
    await keys(lise, 'Enter')
    await dialog.getByRole('combobox').fill('bo holm')
    await keys(lise, 'Enter')
    await dialog.getByRole('radio', { name: how }).check()
    await dialog.getByRole('button', { name: 'Lav aftalen' }).click()
  }
  await expect.poll(() => evening.jonas.views.breakouts.rules?.length).toBe(2)
  await dialog.getByRole('combobox').fill('an')
  await dialog.getByRole('option').first().waitFor()
  await accessible()
  await dialog.getByRole('button', { name: 'Luk' }).click()
  await shows(lise, /Det kan ikke gå op:[\s\S]*Anne Holm/)
  await press('z')
  await expect.poll(() => evening.jonas.views.breakouts.rules?.length).toBe(1)
  await expect.poll(() => lise.getByText('Det kan ikke gå op:').count()).toBe(0)
})

test('Enter forms the groups, Z takes them back', async () => {
  await press('Enter')
  await count(56)
  expect(evening.round()).toMatchObject({ block: 'grp', minutes: 12, wishes: ['trainees', 'near', 'leaders', 'even'] })
  const [anne, bo] = ['Anne Holm', 'Bo Holm'].map((name) => evening.doctors().find((p) => p.name === name)?.id ?? '')
  expect(evening.round()?.groups.some((g) => g.people.includes(anne!) && g.people.includes(bo!))).toBe(true)
  await shows(lise, /Runde 1, Organisering hjemme hos jer/)
  await shows(lise, /grupper, alle 56 placeret, åbner \d\d\.\d\d, varer 12 min/)
  await press('z')
  await count(0)
  await shows(lise, /Sådan skal grupperne være/)
  await press('Enter')
  await count(56)
})

test('a forming that is stopped changes nothing', async () => {
  const before = arranged()
  await button('Bland igen').waitFor()
  await stand()
  await press('b')
  await keys(lise, 'Escape')
  await lise.clock.resume()
  await shows(lise, /Du stoppede\. Grupperne er, som de var\./)
  expect(arranged()).toBe(before)
})

test('mixed again they are others, unless locked; and when somebody changed them meanwhile, that is told', async () => {
  const locked = evening.round()?.groups[0]
  await evening.jonas.send({ type: 'breakouts.lock', round: evening.round()!.id, of: locked!.id, locked: true })
  await shows(lise, /låst/)
  const before = arranged()
  await press('b')
  await expect.poll(arranged).not.toBe(before)
  expect(evening.round()?.groups.find((g) => g.id === locked!.id)?.people).toEqual(locked!.people)

  const { id, groups, version } = evening.round()!
  await shows(lise, /dannede du \d+ grupper/)
  await stand()
  await press('b')
  await evening.jonas.send({
    type: 'breakouts.move',
    round: id,
    person: groups[1]!.people[0]!,
    from: groups[1]!.id,
    to: null
  })
  await lise.clock.resume()
  await button('Prøv igen').waitFor()
  expect(evening.round()?.version).toBe(version + 1)
  await button('Prøv igen').click()
  await count(56)
})

test('who has not come: the change list, made anew when one comes while it is open; taken, and taken back', async () => {
  const seats = evening
    .round()!
    .groups.filter((g) => !g.locked)
    .flatMap((g) => g.people)
  const away = seats.slice(0, 9)
  await evening.admit(evening.doctors().flatMap((p) => (away.includes(p.id) ? [] : p.id)))
  await evening.pastCheckIn()
  await shows(lise, /9 mangler/)
  await press('t')
  const dialog = lise.getByRole('dialog', { name: /Tilpas grupperne/ })
  await shows(lise, /9 sættes til side/)
  await keys(lise, 'Escape')
  await count(56)
  await press('t')
  await shows(lise, /9 sættes til side/)
  await evening.admit(away.slice(0, 1))
  await shows(lise, /Forslaget er lavet om\.[\s\S]*8 sættes til side/i)
  await accessible()
  await secondThought()
  await keys(lise, 'Enter')
  await dialog.waitFor({ state: 'detached' })
  await count(48)
  await press('z')
  await count(56)
  await press('t')
  await shows(lise, /8 sættes til side/)
  await keys(lise, 'Enter')
  await count(48)
})

test('ready, and open for as long as is written; each and back', async () => {
  await secondThought()
  await press('Enter')
  await button(/^Åbn grupperne/).waitFor()
  await press('z')
  await button(/^Grupperne er klar/).waitFor()
  expect(evening.round()?.ready).toBeNull()
  await press('Enter')
  await lise.getByRole('textbox', { name: 'Minutter' }).fill('7')
  await keys(lise, 'Enter')
  expect(evening.round()?.stage).toBe('planned')
  await secondThought()
  await keys(lise, 'Enter')
  await stage('open')
  expect(evening.round()!.endsAt! - evening.round()!.openedAt!).toBe(7 * MINUTE)
  await press('z')
  await stage('planned')
  await press('Enter')
  await stage('open')
})

test('more time and less, and a message that is noted', async () => {
  const length = () => (evening.round()!.endsAt! - evening.round()!.openedAt!) / MINUTE
  const before = length()
  await expect.poll(() => lise.getByRole('timer', { name: 'Grupper' }).innerText()).toMatch(/\d\d:\d\d/)
  await press('+')
  await expect.poll(length).toBe(before + 1)
  await press('z')
  await expect.poll(length).toBe(before)
  await button('Giv 5 min mere').click()
  await expect.poll(length).toBe(before + 5)
  await press('-')
  await expect.poll(length).toBe(before + 4)
  await press('m')
  await button('Kopiér: 5 minutter tilbage').click()
  await expect.poll(() => evening.round()?.said.map((s) => s.text)).toEqual(['5 minutter tilbage'])
  await shows(lise, /er kopieret\. Sæt den ind/)
  await accessible()
  await keys(lise, 'Escape')
  await shows(lise, /\d\d\.\d\d sagt til grupperne: »5 minutter tilbage«/)
})

test('a call for help stands in the group until somebody has been there', async () => {
  const { id, groups } = evening.round()!
  await evening.jonas.send({ type: 'breakouts.help', round: id, group: groups[2]!.id, wanted: true })
  await shows(lise, /Hjælp siden \d\d\.\d\d/)
  await button('Klaret').click()
  await expect.poll(() => evening.round()?.groups[2]?.help).toBeNull()
  await press('z')
  await expect.poll(() => evening.round()?.groups[2]?.help).toBeTruthy()
  await button('Klaret').click()
  await expect.poll(() => evening.round()?.groups[2]?.help).toBeNull()
})

test('called back with a text to copy, closed; each and back', async () => {
  await press('k')
  await stage('called')
  await shows(lise, /til alle er tilbage/)
  await shows(lise, /Grupperummene lukker om 60 sekunder/)
  await accessible()
  await press('z')
  await stage('open')
  await press('k')
  await stage('called')
  await press('Enter')
  await stage('closed')
  await press('z')
  await stage('called')
  await press('Enter')
  await stage('closed')
  await shows(lise, /holdt \d\d\.\d\d til \d\d\.\d\d/)
})

test('a second round: the same again, taken back; then others to meet; the first stays to be read', async () => {
  await press('y')
  await lise
    .getByRole('dialog')
    .getByRole('button', { name: /Samme grupper igen/ })
    .click()
  await expect
    .poll(() => evening.round(2)?.groups.map((g) => g.people))
    .toEqual(evening.round()?.groups.map((g) => g.people))
  await press('z')
  await expect.poll(() => evening.rounds().length).toBe(1)
  await press('y')
  await lise
    .getByRole('dialog')
    .getByRole('button', { name: /møder andre/ })
    .click()
  await expect.poll(() => evening.seated(2).length).toBe(48)
  expect(evening.round(2)?.wishes[0]).toBe('others')
  await button(/^Runde 1/).click()
  await shows(lise, /holdt \d\d\.\d\d til \d\d\.\d\d/)
  await button(/^Runde 2/).click()
  await press('s')
  await lise.getByRole('dialog', { name: 'Indstil runden' }).waitFor()
  await accessible()
  await button('Tag runde 2 ud').click()
  await expect.poll(() => evening.rounds().length).toBe(1)
  await press('z')
  await expect.poll(() => evening.rounds().length).toBe(2)
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
