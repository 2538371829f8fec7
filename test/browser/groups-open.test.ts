// Groups in use: ready, opened, extended, called back, closed, and a second round; each step and back.
import { beforeAll, expect, test } from 'vitest'
import { type AtGroups, atGroups } from '../support/at-groups.ts'
import { keys, shows } from '../support/hands.ts'

let evening: AtGroups['evening']
let people: AtGroups['people']
let lise: AtGroups['lise']
let button: AtGroups['button']
let press: AtGroups['press']
let accessible: AtGroups['accessible']
let secondThought: AtGroups['secondThought']
let stage: AtGroups['stage']

beforeAll(async () => {
  ;({ evening, people, lise, button, press, accessible, secondThought, stage } = await atGroups(formed))
})

const MINUTE = 60_000
/** Eight groups of six, and the others have not come. */
async function formed({ jonas, doctors, admit, pastCheckIn }: AtGroups['evening']) {
  const here = doctors()
    .slice(0, 48)
    .map((p) => p.id)
  await admit(here)
  await pastCheckIn()
  await jonas.send({ type: 'breakouts.round', id: 'r', block: 'grp', practices: 'free' })
  const groups = Array.from({ length: 8 }, (_, n) => ({ id: `g${n}`, people: here.slice(6 * n, 6 * n + 6) }))
  await jonas.send({ type: 'breakouts.arrange', round: 'r', seen: 0, groups })
}

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
  await button('Fjern runde 2').click()
  await expect.poll(() => evening.rounds().length).toBe(1)
  await press('z')
  await expect.poll(() => evening.rounds().length).toBe(2)
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
