// Several at one table with the same groups, in a hurry: one key does one thing, and nothing is done to what was not meant.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type Grouped, grouped, row } from '../support/grouped.ts'
import { chosen, keys, shows } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: Grouped
let jonas: Page

/** Two presses in a row are a slip. */
const TWICE = 700
const focused = () => jonas.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '')
const button = (name: string | RegExp) => jonas.getByRole('button', { name })
const rounds = () => evening.lise.views.breakouts.rounds ?? []

beforeAll(async () => {
  evening = await grouped()
  people = await screens()
  jonas = await people.sit(evening.seat('Jonas'))
  await jonas.getByRole('combobox').waitFor()
  await keys(jonas, 'Alt+g')
  await jonas.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
})

test('the menu has the keyboard to itself: Escape closes it and leaves the choice, a key does its thing and closes it', async () => {
  const menu = jonas.getByRole('menu')
  await row(jonas, 'Bo Dahl').click()
  await row(jonas, 'Bo Dahl').click({ button: 'right' })
  await menu.waitFor()
  await keys(jonas, 'Escape')
  await menu.waitFor({ state: 'detached' })
  expect(await chosen(jonas).innerText()).toContain('Bo Dahl')
  await row(jonas, 'Bo Dahl').click({ button: 'right' })
  await menu.waitFor()
  await keys(jonas, 'b', 'l')
  await menu.waitFor({ state: 'detached' })
  await expect.poll(() => evening.groupOf('Bo Dahl')?.leader).toBe(evening.idOf('Bo Dahl'))
  expect(evening.groupOf('Freja Dahl')?.number).toBe(1)
  await row(jonas, 'Bo Dahl').click({ button: 'right' })
  await menu.waitFor()
  await keys(jonas, '2')
  await evening.sits('Bo Dahl', 2)
  await keys(jonas, 'z', 'z')
  await evening.sits('Bo Dahl', 1)
})

test('two write about a group: each keeps what the other wrote, and what one takes back is one’s own', async () => {
  const written = () => [evening.round().groups[0]?.name, evening.round().groups[0]?.task]
  await row(jonas, 'Bo Dahl').click()
  await keys(jonas, 'e')
  await jonas.getByRole('textbox', { name: 'Opgave' }).fill('Fornyelser')
  await evening.mette.send({ type: 'breakouts.write', round: 'r1', group: 'g1', name: 'Ærø' })
  await button(/^Gem/).click()
  await expect.poll(written).toEqual(['Ærø', 'Fornyelser'])
  await keys(jonas, 'z')
  await expect.poll(written).toEqual(['Ærø', null])
})

test('a wish that is moved keeps the keyboard, and what is chosen stays while one looks at the agreements', async () => {
  await keys(jonas, 'Escape', 's')
  await jonas.getByLabel('Varighed').last().fill('17')
  await jonas.getByRole('checkbox', { name: /Møder andre/ }).focus()
  await keys(jonas, 'Space')
  await expect.poll(focused).toContain('Møder andre')
  for (let up = 0; up < 3; up += 1) await keys(jonas, 'Alt+ArrowUp')
  await expect.poll(focused).toMatch(/2\.\s*Møder andre/)
  await button('Flyt »Møder andre end sidst« op').click()
  await expect.poll(focused).toMatch(/1\.\s*Møder andre/)
  await button(/^Aftaler/).click()
  await jonas.getByRole('dialog', { name: 'Aftaler' }).waitFor()
  await keys(jonas, 'Escape')
  await jonas.getByRole('dialog', { name: 'Aftaler' }).waitFor({ state: 'detached' })
  expect(await jonas.getByLabel('Varighed').last().inputValue()).toBe('17')
  await keys(jonas, 'Escape')
})

test('two press at the same time: the second does not do the next', async () => {
  await keys(jonas, 'Escape')
  await evening.mette.send({ type: 'breakouts.ready', round: 'r1', ready: true })
  await button(/^Åbn grupperne/).waitFor()
  await keys(jonas, 'Enter')
  await evening.lise.settled()
  await jonas.waitForTimeout(TWICE)
  expect(evening.round().stage).toBe('planned')
})

test('a number of minutes that cannot be is told, and opens nothing', async () => {
  for (const minutes of ['0', '999', 'ti']) {
    await jonas.getByLabel('Minutter').fill(minutes)
    expect(await jonas.getByLabel('Minutter').getAttribute('aria-invalid')).toBe('true')
    await keys(jonas, 'Enter')
    await shows(jonas, /En runde varer fra 1 til \d+ minutter/)
    expect(evening.round().stage).toBe('planned')
  }
  await jonas.getByLabel('Minutter').fill('12')
  await keys(jonas, 'Enter')
  await expect.poll(() => evening.round().stage).toBe('open')
})

test('what is set up is the round that was looked at, though another has taken its place', async () => {
  await evening.lise.send({ type: 'breakouts.round', id: 'r2', minutes: 33 })
  await jonas.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await keys(jonas, 's')
  await jonas.getByLabel('Varighed').last().fill('21')
  for (const type of ['breakouts.callBack', 'breakouts.close'] as const) await evening.mette.send({ type, round: 'r1' })
  await jonas.getByRole('heading', { name: /Runde 2/, includeHidden: true }).waitFor({ state: 'attached' })
  await button(/^Gem/).click()
  await shows(jonas, /Runden er slut/)
  await evening.lise.settled()
  expect(rounds().map((r) => r.minutes)).toEqual([10, 33])
  await keys(jonas, 'Escape')
  await jonas.getByRole('dialog').waitFor({ state: 'detached' })
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
