// Groups before they are opened: how they are to be, formed, stopped, mixed again, and adjusted to those who came.
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

beforeAll(async () => {
  ;({ evening, people, lise, button, press, accessible, secondThought } = await atGroups())
})

const count = (of: number) => expect.poll(() => evening.seated().length).toBe(of)
const arranged = () => JSON.stringify(evening.round()?.groups.map((g) => g.people))
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

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
