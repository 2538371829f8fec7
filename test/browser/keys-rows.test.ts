// What can be done about each, by its key and back with Z; and what a key sender may see, and for how long.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { chosen, keys, shows } from '../support/hands.ts'
import { closed, find, type KeyMeeting, keyMeeting, names, peopleBut, whole } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let soren: Page
const KEY = 'HEMMELIG7'

beforeAll(async () => {
  const participants = peopleBut({
    'Anne Holm': { key: KEY },
    'Anne Dahl': { phone: undefined },
    'Bo Holm': { key: undefined },
    'Viggo Holm': { kind: 'guest', key: undefined }
  })
  evening = await keyMeeting({ participants: participants.slice(0, 41) })
  await evening.admit('Anne Holm', 'Anne Dahl', 'Bo Holm', 'Bo Dahl')
  people = await screens()
  soren = await people.sit(evening.seat('Søren'))
  await soren.getByRole('heading', { name: '0 af 4 har nøgle' }).waitFor()
})

const stands = (name: string, state: string) => expect.poll(() => evening.stands(name)).toBe(state)
/** On the server, and in the row on the page. */
const becomes = async (name: string, state: 'ready' | 'by-hand' | 'confirmed' | 'exempt') => {
  const told = {
    ready: /Lige lukket ind|Har ikke fået/,
    'by-hand': /givet i hånden/,
    confirmed: /bekræftet/,
    exempt: /skal ikke have/
  }
  await stands(name, state)
  await expect.poll(() => chosen(soren).innerText()).toMatch(told[state])
}
const is = (name: string) => expect.poll(() => chosen(soren).innerText()).toContain(name)

test('the worst first: no number, no key, and who is ready; by J and K and the arrows', async () => {
  await expect.poll(() => names(soren, 'Kræver dig')).toEqual(['Anne Dahl', 'Bo Holm', 'Anne Holm', 'Bo Dahl'])
  await is('Anne Dahl')
  await keys(soren, 'j')
  await is('Bo Holm')
  await keys(soren, 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await is('Bo Dahl')
  await keys(soren, 'k', 'ArrowUp', 'ArrowUp')
  await is('Anne Dahl')
})

test('a number is written, refused when it is none, and taken back with Z', async () => {
  await keys(soren, 'r')
  await keys(soren, 'Enter')
  await shows(soren, /Skriv nummeret, eller fortryd/)
  await soren.keyboard.type('01 23 45')
  await shows(soren, /Der mangler 2 cifre/)
  await keys(soren, 'Escape')
  await is('Anne Dahl')
  await keys(soren, 'r')
  await soren.keyboard.type('01 23 45 61')
  await keys(soren, 'Enter')
  await stands('Anne Dahl', 'ready')
  await shows(soren, /rettede du nummeret på Anne Dahl/)
  await keys(soren, 'z')
  await stands('Anne Dahl', 'no-phone')
})

test('by hand, has it, and is to have none: each by its key, and back by Z or the same key', async () => {
  await find(soren, 'Bo Dahl')
  for (const [key, state] of [
    ['h', 'by-hand'],
    ['b', 'confirmed'],
    ['x', 'exempt']
  ] as const) {
    await keys(soren, key)
    await becomes('Bo Dahl', state)
    await keys(soren, 'z')
    await becomes('Bo Dahl', 'ready')
  }
  for (const [key, state, button] of [
    ['h', 'by-hand', 'Ikke i hånden'],
    ['b', 'confirmed', 'Har den ikke'],
    ['x', 'exempt', 'Skal have alligevel']
  ] as const) {
    await keys(soren, key)
    await becomes('Bo Dahl', state)
    await soren.getByRole('button', { name: button }).waitFor()
    await keys(soren, key)
    await becomes('Bo Dahl', 'ready')
  }
  await whole(soren)
})

test('a key is shown for a while, that is noted, and it is hidden when one turns away', async () => {
  await find(soren, 'Anne Holm')
  expect(await soren.content()).not.toContain(KEY)
  await keys(soren, 'v')
  await soren.getByText(KEY).waitFor()
  await shows(soren, /skjules om \d+ sek/)
  await shows(soren, /Det er noteret, at du har set den/)
  expect(
    evening
      .rows()
      .find((row) => row.name === 'Anne Holm')
      ?.steps.map((s) => s.what)
  ).toEqual(['revealed'])
  await soren.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect.poll(() => soren.content()).not.toContain(KEY)
  await keys(soren, 'v')
  await soren.getByText(KEY).waitFor()
  await keys(soren, 'v')
  await expect.poll(() => soren.content()).not.toContain(KEY)
  await keys(soren, 'v')
  await soren.getByText(KEY).waitFor()
  await whole(soren)
  await keys(soren, 'k')
  await expect.poll(() => soren.content()).not.toContain(KEY)
  await keys(soren, 'j')
  await is('Anne Holm')
  expect(await soren.content()).not.toContain(KEY)
})

test('and hides by itself after twenty seconds', async () => {
  const page = await people.sit(evening.seat('Søren'), {}, (page) => page.clock.install())
  await page.getByText('Kræver dig').waitFor()
  await find(page, 'Anne Holm')
  await keys(page, 'v')
  await page.getByText(KEY).waitFor()
  await page.clock.runFor(19_000)
  expect(await page.content()).toContain(KEY)
  await page.clock.runFor(2_000)
  await expect.poll(() => page.content()).not.toContain(KEY)
  await page.context().close()
})

test('what has happened unfolds: when, what, who', async () => {
  await find(soren, 'Anne Holm')
  await keys(soren, 'ArrowRight')
  const history = soren.getByRole('region', { name: 'Forløbet for Anne Holm' })
  await expect.poll(() => history.getByRole('listitem').first().innerText()).toMatch(/\d\d\.\d\d\s+nøglen vist\s+du/)
  await keys(soren, 'ArrowLeft')
  await history.waitFor({ state: 'detached' })
})

test('from one’s own phone: a code, an address for iPhones and the others, the text; then it is by hand', async () => {
  await keys(soren, 'f')
  const dialog = soren.getByRole('dialog')
  await dialog.getByText('Vis den ikke på den delte skærm').waitFor()
  await dialog.getByRole('img', { name: 'QR-kode, der åbner sms’en til Anne Holm' }).waitFor()
  const href = await dialog.getByRole('link').getAttribute('href')
  expect(href).toMatch(/^sms:\+4501010000;\?&body=Hej%20Anne%20Holm/)
  expect(decodeURIComponent(href ?? '')).toContain(KEY)
  await keys(soren, 'Escape')
  await closed(soren)
  expect(await soren.content()).not.toContain(KEY)
  await stands('Anne Holm', 'ready')
  await keys(soren, 'f')
  await dialog.waitFor()
  await keys(soren, 'Control+Enter')
  await stands('Anne Holm', 'by-hand')
  await closed(soren)
  await keys(soren, 'z')
  await stands('Anne Holm', 'ready')
  await whole(soren)
})

test('who is not in is folded away, but found; a guest is to have none', async () => {
  expect(await names(soren, 'Ikke inde')).toEqual([])
  await soren.getByRole('button', { name: 'Vis', exact: true }).first().click()
  await expect.poll(() => names(soren, 'Ikke inde')).toContain('Carl Holm')
  await soren.getByRole('button', { name: 'Skjul', exact: true }).click()
  await find(soren, 'Viggo Holm')
  await shows(soren, /gæst eller oplægsholder/)
  await keys(soren, 'x')
  await expect.poll(() => evening.stands('Viggo Holm')).toBe('no-key')
  await keys(soren, 'z')
  await expect.poll(() => evening.stands('Viggo Holm')).toBe('exempt')
  await whole(soren)
  await keys(soren, '/')
  await soren.keyboard.type('xyzq')
  await shows(soren, /Ingen deltager ligner »xyzq«/)
  await keys(soren, 'Escape')
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
