// Two coordinators write the playbook at once, by keyboard; and a link that is made anew opens where the old one closed.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

let people: Screens
let lise: Page
let karen: Page
let jonasLink: string

beforeAll(async () => {
  const server = await serve()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Karen Bech', roles: ['coordinator'] },
    { name: 'Jonas Ravn', roles: ['host'] }
  ]
  const meeting = await makeMeeting(server, { board })
  people = await screens()
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  jonasLink = seat('Jonas')
  lise = await people.sit(seat('Lise'))
  karen = await people.sit(seat('Karen'))
})

const cell = (page: Page, block: string, field: string) =>
  page.locator(`tr[data-block="${block}"] td[data-field="${field}"]`)
const order = (page: Page) =>
  page.locator('tbody tr[data-block]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-block')))

test('what one writes the other sees, and it can be taken back', async () => {
  await cell(lise, 'ordet-frit', 'minutes').click()
  await lise.keyboard.type('20')
  await lise.keyboard.press('Enter')
  await expect.poll(() => cell(karen, 'ordet-frit', 'minutes').innerText()).toBe('20')
  await lise.keyboard.press('Control+z')
  await expect.poll(() => cell(karen, 'ordet-frit', 'minutes').innerText()).toBe('25')
})

test('what I write stays while another changes the same, and I am told', async () => {
  await cell(lise, 'ordet-frit', 'minutes').click()
  await lise.keyboard.type('18')
  await cell(karen, 'ordet-frit', 'minutes').click()
  await karen.keyboard.type('15')
  await karen.keyboard.press('Enter')
  await expect.poll(() => lise.locator('body').innerText()).toMatch(/rettet til »15« imens/)
  await lise.keyboard.press('Enter')
  await expect.poll(() => cell(karen, 'ordet-frit', 'minutes').innerText()).toBe('18')
})

test('blocks are moved, taken out, put back and added by keyboard alone', async () => {
  const before = await order(lise)
  await cell(lise, 'opsamling', 'title').click()
  await lise.keyboard.press('Escape')
  await lise.keyboard.press('Alt+ArrowUp')
  const moved = before.toSpliced(before.indexOf('opsamling') - 1, 2, 'opsamling', 'organisering')
  await expect.poll(() => order(karen)).toEqual(moved)
  await lise.keyboard.press('Delete')
  await expect.poll(() => order(karen)).toEqual(moved.filter((id) => id !== 'opsamling'))
  await lise.keyboard.press('Control+z')
  await lise.keyboard.press('Control+z')
  await expect.poll(() => order(karen)).toEqual(before)
  await lise.keyboard.press('Control+Enter')
  await lise.keyboard.type('Afstemning')
  await lise.keyboard.press('Enter')
  await expect.poll(() => karen.locator('tbody').innerText()).toContain('Afstemning')
})

test('a new link opens the seat, and the old one closes at once', async () => {
  const jonas = await people.sit(jonasLink)
  await expect.poll(() => jonas.locator('body').innerText()).toContain('Jonas Ravn')
  await lise.getByRole('tab', { name: /Bestyrelse og links/ }).click()
  const row = lise.getByRole('listitem').filter({ has: lise.getByRole('button', { name: 'Nyt link til Jonas Ravn' }) })
  await row.getByRole('button', { name: 'Nyt link til Jonas Ravn' }).click()
  await lise.keyboard.press('Enter') // he is here now, so it asks once
  const made = lise.getByRole('link', { name: 'Åbn' })
  await made.waitFor()
  await jonas.getByLabel('Sæt dit link ind').waitFor()
  const again = await people.sit((await made.getAttribute('href')) ?? '')
  await expect.poll(() => again.locator('body').innerText()).toContain('Jonas Ravn')
  expect(people.faults).toEqual([])
})
