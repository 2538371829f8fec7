// The way to the groups and back: from the door with a key that works while one types, from the agenda, from the tabs; and a reload stays.
import { beforeAll, expect, test } from 'vitest'
import { type Grouped, grouped } from '../support/grouped.ts'
import { keys, shows } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: Grouped
beforeAll(async () => {
  evening = await grouped()
  people = await screens()
})

test('the host turns to the groups while typing, sees who waits at the door, and comes back to what was typed', async () => {
  const page = await people.sit(evening.seat('Jonas'))
  const field = page.getByRole('combobox')
  await field.waitFor()
  await shows(page, /2 ikke placeret/)
  await page.keyboard.type('nie')
  await keys(page, 'Alt+g')
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await evening.lise.send({ type: 'participants.wait', id: evening.idOf('Niels Dahl') })
  await page.getByRole('button', { name: '1 venter ved døren' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await page.getByRole('button', { name: '1 venter ved døren' }).click()
  await field.waitFor()
  await page.keyboard.type('nie')
  await keys(page, 'Alt+g', 'Alt+g')
  await expect.poll(() => field.inputValue()).toBe('nie')
  await page.context().close()
})

test('the moderator turns with G, and is told how they stand', async () => {
  const page = await people.sit(evening.seat('Mette'))
  await page.getByRole('button', { name: 'Grupper' }).waitFor()
  await shows(page, /3 grupper/)
  await keys(page, 'g')
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await keys(page, 'g')
  await page
    .getByText('Næste punkt')
    .or(page.getByRole('heading', { name: /Dagsorden/ }))
    .first()
    .waitFor()
  await page.context().close()
})

test('the coordinator has a tab', async () => {
  const page = await people.sit(evening.seat('Lise'))
  await page.getByRole('tab', { name: /Grupper/ }).click()
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  await page
    .getByRole('tab', { name: /Drejebog|Punkter/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor({ state: 'detached' })
  await page.context().close()
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
