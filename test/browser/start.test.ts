// The coordinator makes a meeting on the start page, with the keyboard alone, and the links open their seats.
import { beforeAll, expect, test } from 'vitest'
import { type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'

let server: Served
let people: Screens

beforeAll(async () => {
  server = await serve()
  people = await screens()
})

const hrefs = (page: import('playwright-core').Page) =>
  page
    .getByRole('link', { name: /^Åbn linket til/ })
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))

test('a meeting is made from a pack by keyboard, and each link opens its role’s view', async () => {
  const page = await people.sit(`${server.url}/#${server.adminToken}`)
  await page.getByRole('radio', { name: /Afhængighedsskabende medicin/ }).focus()
  await page.keyboard.press('Space')
  expect(page.url()).not.toContain(server.adminToken)
  await page.getByLabel('Tjek ind', { exact: true }).fill('17')
  await expect.poll(() => page.locator('body').innerText()).toMatch(/tjek ind 17\.00, start 17\.30, slut 19\.00/)
  await page.getByLabel('Navn på person 1').focus()
  await page.keyboard.type('Åse Ærøskøbing')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Jonas Ravn')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Mødet er klar. Del linkene.' }).waitFor()
  const links = await hrefs(page)
  expect(links).toHaveLength(3)

  // on paper each is written out: a laptop has nothing to scan with
  await page.emulateMedia({ media: 'print' })
  for (const link of links) expect(await page.locator('body').innerText()).toContain(link)
  await page.emulateMedia({ media: null })

  const next = page.getByRole('link', { name: 'Åbn koordinatorens plads' })
  expect(await next.getAttribute('href')).toBe(links[0])
  const both = await people.sit(links[0] ?? '')
  // she is the moderator too, but that is tomorrow
  await expect.poll(() => both.locator('body').innerText()).toMatch(/Åse Ærøskøbing[\s\S]*Drejebogstjek/)
  const host = await people.sit(links[1] ?? '')
  await expect.poll(() => host.locator('body').innerText()).toMatch(/Vært[\s\S]*Jonas Ravn/)
  const screen = await people.sit(links[2] ?? '')
  await expect.poll(() => screen.locator('body').innerText()).toMatch(/Afhængighedsskabende medicin/)
  expect(people.faults).toEqual([])
})

test('links and what was typed survive a reload in the same tab', async () => {
  const page = await people.sit(`${server.url}/#${server.adminToken}`)
  await page.getByLabel('Navn på person 1').fill('Bo Kramer')
  await page.reload()
  await expect.poll(() => page.getByLabel('Navn på person 1').inputValue()).toBe('Bo Kramer')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Mødet er klar. Del linkene.' }).waitFor()
  const before = await hrefs(page)
  page.on('dialog', (dialog) => dialog.accept()) // it asks, since nothing has been copied yet
  await page.reload()
  await expect.poll(() => hrefs(page)).toEqual(before)
})

test('what is wrong is told at its field, and nothing typed is lost', async () => {
  const page = await people.sit(`${server.url}/#${server.adminToken}`)
  await page.getByLabel('Navn på person 2').fill('Karen Bech')
  await page.getByLabel('Tjek ind', { exact: true }).fill('25.00')
  await page.getByRole('button', { name: /Lav mødet/ }).click()
  expect(await page.getByLabel('Tjek ind', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('Navn på person 2').inputValue()).toBe('Karen Bech')
})

test('without the right admin token there is only the door', async () => {
  const page = await people.sit(`${server.url}/#forkert-adgangskode`)
  await page.getByRole('heading', { name: /adgangskoden/ }).waitFor()
  await page.getByLabel(/Adgangskode/).fill(server.adminToken)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Lav mødet/ }).waitFor()
})

test('a link that does not work, or is cut short, says so and takes another', async () => {
  for (const link of [
    `${server.url}/m/abcdefghjkmn#abcdefghjkmn.xxxxxxxxxxxxxxxxxxxxxxxx`,
    `${server.url}/m/abcdefghjkmn`
  ]) {
    const page = await people.sit(link)
    await page.getByLabel('Sæt dit link ind').waitFor()
  }
})
