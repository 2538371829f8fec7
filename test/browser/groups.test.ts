// The groups by keys: moved, swapped, led, locked, written about, taken in from the tray, and gathered.
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type AtTheGroups, atTheGroups, names, row } from '../support/grouped.ts'
import { chosen, keys, shows } from '../support/hands.ts'

let evening: AtTheGroups['evening']
let people: AtTheGroups['people']
let jonas: AtTheGroups['jonas']
let is: AtTheGroups['is']
let choose: AtTheGroups['choose']
let anew: AtTheGroups['anew']

beforeAll(async () => {
  ;({ evening, people, jonas, is, choose, anew } = await atTheGroups())
})
beforeEach(() => anew())

test('groups with their people, who is missing, and who sits nowhere', async () => {
  expect(await names(jonas, 'g1')).toEqual(['Anne Holm', 'Bo Dahl', 'Erik Holm', 'Freja Dahl'])
  expect(await row(jonas, 'Anne Holm').innerText()).toMatch(/gruppeleder\s*Marstal/)
  expect(await row(jonas, 'Ole Holm').getAttribute('class')).toContain('away') // nobody is missed while people are coming in
  expect(await jonas.locator('[data-seat="g2"] header').innerText()).toContain('2 inde, 1 på vej')
  expect(await names(jonas, '')).toEqual(['Lars Dahl', 'Mette Holm'])
  await jonas.getByRole('button', { name: '1 er ikke kommet' }).click()
  await expect.poll(() => names(jonas, '')).toContain('Niels Dahl')
  await jonas.getByRole('button', { name: '1 er ikke kommet' }).click()
})

test('by number to another group, by nought out of it, and back with Z; the choice goes along', async () => {
  await choose('Bo Dahl')
  await keys(jonas, '2')
  await evening.sits('Bo Dahl', 2)
  await is('Bo Dahl')
  await shows(jonas, /flyttede du Bo Dahl til gruppe 2/)
  await keys(jonas, '0')
  await evening.sits('Bo Dahl', null)
  await is('Bo Dahl')
  await expect.poll(() => row(jonas, 'Bo Dahl').evaluate((e) => e === document.activeElement)).toBe(true)
  await keys(jonas, 'z', 'z')
  await evening.sits('Bo Dahl', 1)
})

test('arrows go over the groups', async () => {
  await choose('Anne Holm')
  await keys(jonas, 'ArrowDown')
  await is('Bo Dahl')
  await keys(jonas, 'ArrowRight')
  await is('Dorte Dahl')
  await keys(jonas, 'ArrowRight', 'ArrowDown')
  await is('Ida Holm')
  await keys(jonas, 'i')
  await is('Lars Dahl')
  await keys(jonas, 'Escape')
  await expect.poll(() => chosen(jonas).count()).toBe(0)
})

test('leader, locks, and put in the room: each by its key, and back by the same or by Z', async () => {
  const group = () => evening.groupOf('Bo Dahl')
  await choose('Bo Dahl')
  await keys(jonas, 'l')
  await expect.poll(() => group()?.leader).toBe(evening.idOf('Bo Dahl'))
  await expect.poll(() => names(jonas, 'g1')).toEqual(['Bo Dahl', 'Anne Holm', 'Erik Holm', 'Freja Dahl'])
  await keys(jonas, 'l')
  await expect.poll(() => group()?.leader).toBeNull()
  await keys(jonas, 'z', 'z')
  await expect.poll(() => group()?.leader).toBe(evening.idOf('Anne Holm'))
  await keys(jonas, 'o')
  await expect.poll(() => evening.round().locked).toEqual([evening.idOf('Bo Dahl')])
  await keys(jonas, '2')
  await shows(jonas, /Bo Dahl er låst på sin plads/)
  await keys(jonas, 'o', 'Shift+o')
  await expect.poll(() => group()?.locked).toBe(true)
  await choose('Carl Holm')
  await keys(jonas, '1')
  await shows(jonas, /Gruppe 1 er låst/)
  await choose('Bo Dahl')
  await keys(jonas, 'Shift+o', 'p')
  await expect.poll(() => evening.round().placed).toEqual([evening.idOf('Bo Dahl')])
  await shows(jonas, /1 af 4 sat i rum/)
  await keys(jonas, 'Shift+p')
  await shows(jonas, /alle sat i rum/)
  await keys(jonas, 'Shift+p')
  await expect.poll(() => evening.round().placed).toEqual([])
})

test('two change places by X and X; Escape leaves it', async () => {
  await choose('Freja Dahl')
  await keys(jonas, 'x')
  await shows(jonas, /byttes/)
  await keys(jonas, 'Escape', 'x')
  await choose('Dorte Dahl')
  await keys(jonas, 'x')
  await evening.sits('Freja Dahl', 2)
  await evening.sits('Dorte Dahl', 1)
  await keys(jonas, 'z')
  await evening.sits('Freja Dahl', 1)
})

test('from the tray with Enter, one after the other; the last Enter does nothing else', async () => {
  await keys(jonas, 'i')
  await shows(jonas, /hører til Humble, gruppe 2/)
  await keys(jonas, 'Enter')
  await evening.sits('Lars Dahl', 2)
  await is('Mette Holm')
  await keys(jonas, 'Enter', 'Enter')
  await expect.poll(() => evening.groupOf('Mette Holm')).not.toBeNull()
  await shows(jonas, /Alle, der er kommet, er i en gruppe/)
  expect(evening.round().ready).toBeNull()
})

test('a rule that is not kept: told, gone through, mended by one press, or left as it is', async () => {
  await evening.move('Gitte Holm', 'g2')
  await shows(jonas, /Lægehuset Nyborgvej er delt: Gitte Holm er i gruppe 2, de to andre i gruppe 3/)
  await jonas.getByRole('button', { name: 'Saml i gruppe 3' }).click()
  await evening.sits('Gitte Holm', 3)
  await keys(jonas, 'z')
  await evening.sits('Gitte Holm', 2)
  await jonas.getByRole('button', { name: 'Lad være' }).click()
  await shows(jonas, /1 regel er ikke holdt, og det lader I være/)
  await jonas.getByRole('button', { name: 'Vis', exact: true }).click()
  await keys(jonas, 'r')
  await evening.sits('Gitte Holm', 3)
})

test('what is written about a group stands on it', async () => {
  await choose('Anne Holm')
  await keys(jonas, 'e')
  await jonas.getByRole('textbox', { name: 'Navn' }).waitFor()
  await jonas.keyboard.type('Nyt hold')
  await keys(jonas, 'Tab')
  await jonas.keyboard.type('Biblioteket')
  await keys(jonas, 'Enter')
  await shows(jonas, /Nyt hold[\s\S]*Biblioteket/)
  await keys(jonas, 'z')
  await expect.poll(() => evening.round().groups[0]?.name).toBeNull()
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
