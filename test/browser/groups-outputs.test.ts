// The groups on their way to the video tool: lists that are copied and ticked off, Zoom's file, a sheet of paper.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys } from '../support/hands.ts'
import { type GroupMeeting, groupMeeting } from '../support/out-groups.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: GroupMeeting
let lise: Page

beforeAll(async () => {
  evening = await groupMeeting()
  people = await screens()
  lise = await people.sit(evening.seat('Lise'), { permissions: ['clipboard-read', 'clipboard-write'] })
  await lise.getByRole('tab', { name: /^Grupper/ }).click()
  await lise.getByRole('button', { name: 'Til videomødet' }).waitFor()
})

const dialog = () => lise.getByRole('dialog', { name: 'Til videomødet' })
const turn = (way: string) => dialog().getByRole('tab', { name: way }).click()
const copied = () => lise.evaluate(() => navigator.clipboard.readText())

test('a key opens it, and the keyboard leads through the ways', async () => {
  await lise.getByRole('button', { name: 'Til videomødet' }).waitFor()
  await keys(lise, 'v')
  await dialog().waitFor()
  const chosen = () => dialog().getByRole('tab', { selected: true }).innerText()
  expect(await chosen()).toContain('Rum for rum')
  await keys(lise, 'ArrowDown')
  expect(await chosen()).toContain('Hver deltager')
  await keys(lise, 'ArrowUp')
})

test('room by room: copied as it stands, by name within each', async () => {
  await dialog().getByRole('button', { name: 'Kopiér listen' }).click()
  await expect
    .poll(copied)
    .toBe(
      'Gruppe 1\nAnne Dahl\nAnne Holm\nBo Holm\n\nGruppe 2 Ærø, Lokale 2\nBo Dahl\nCarl Dahl\nCarl Holm\n\nGruppe 3\nDorte Holm'
    )
})

test('and ticked off, one by one or a room at a time, and back', async () => {
  const box = (name: string | RegExp) => dialog().getByRole('checkbox', { name })
  await box('Carl Dahl, sat i rum, Gruppe 2 Ærø').check()
  await expect.poll(() => evening.placed()).toEqual([evening.idOf('Carl Dahl')])
  await dialog().getByText('1 af 7 er sat i rum').waitFor()
  await box(/^Gruppe 2 Ærø/).check()
  await expect.poll(() => evening.placed().length).toBe(3)
  await box('Carl Holm, sat i rum, Gruppe 2 Ærø').focus()
  await keys(lise, 'ArrowDown', 'ArrowDown', 'Space')
  await expect.poll(() => evening.placed()).toContain(evening.idOf('Dorte Holm'))
  await box(/^Gruppe 2 Ærø/).uncheck()
  await expect.poll(() => evening.placed()).toEqual([evening.idOf('Dorte Holm')])
  await keys(lise, 'Escape')
  await dialog().waitFor({ state: 'detached' })
  await keys(lise, 'z', 'z')
  await expect.poll(() => evening.placed().length).toBe(3)
  await keys(lise, 'v')
  await dialog().waitFor()
})

test('person by person, all of them or those who are here', async () => {
  await turn('Hver deltager')
  await dialog().getByRole('button', { name: 'Kopiér til chatten' }).click()
  await expect.poll(copied).toMatch(/^Anne Dahl → Gruppe 1\nAnne Holm → Gruppe 1\nBo Dahl → Gruppe 2 Ærø, Lokale 2\n/)
  await evening.send({ type: 'participants.admit', id: evening.idOf('Dorte Holm') })
  await dialog().getByRole('checkbox', { name: 'kun dem, der er her' }).check()
  await dialog().getByText('1 deltager', { exact: true }).waitFor()
  await dialog().getByRole('button', { name: 'Kopiér til chatten' }).click()
  await expect.poll(copied).toBe('Dorte Holm → Gruppe 3')
})

test('Zoom’s file: who is in it, who has to be placed by hand, and the same when it is opened', async () => {
  await turn('Zoom-fil')
  await dialog()
    .getByText('5 af 7 har en e-mail. Én deler e-mail med en anden, og én har ingen: dem skal du selv sætte i rum.')
    .waitFor()
  await expect.poll(() => dialog().innerText()).toMatch(/Har ingen e-mail\s+Carl Dahl → Gruppe 2 Ærø/)
  const [download] = await Promise.all([
    lise.waitForEvent('download'),
    dialog().getByRole('button', { name: 'Hent Zoom-fil' }).click()
  ])
  expect(download.suggestedFilename()).toBe('grupper-runde-1.csv')
  const rows: Record<string, string>[] = parse(readFileSync(await download.path()), { columns: true })
  expect(rows.map((row) => row['Pre-assign Room Name'])).toEqual([
    ...['Gruppe 1', 'Gruppe 1', 'Gruppe 1', 'Gruppe 2 Ærø', 'Gruppe 3']
  ])
  const shown = await dialog().locator('tbody tr').allInnerTexts()
  expect(shown.map((row) => row.split(/\s*\t\s*/).at(-1))).toEqual(rows.map((row) => row['Email Address']))
  await dialog().getByText('grupper-runde-1.csv er hentet.').waitFor()
})

test('the sheet: all of the groups, and nothing else of the page', async () => {
  await turn('Udskrift')
  await lise.emulateMedia({ media: 'print' })
  const paper = await lise.locator('body').innerText()
  for (const words of [
    /Runde 1: Organisering hjemme hos jer/,
    /\d{4}/,
    /Gruppe 2 Ærø\s+Sidder i Lokale 2/,
    /Gruppeleder: Anne Holm/
  ])
    expect(paper).toMatch(words)
  for (const name of ['Anne Dahl', 'Bo Holm', 'Carl Holm', 'Dorte Holm', 'Fornyelser']) expect(paper).toContain(name)
  for (const name of ['Til videomødet', 'Udskriv', 'Alt er gemt']) expect(paper).not.toContain(name)
  await lise.emulateMedia({ media: 'screen' })
})

test('no finding by axe in any of the ways, light or dark', async () => {
  for (const way of ['Rum for rum', 'Hver deltager', 'Zoom-fil', 'Udskrift'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await lise.emulateMedia({ colorScheme })
      await turn(way)
      expect(await findings(lise), `${way}, ${colorScheme}`).toEqual([])
    }
})

test('a server that is gone costs nothing: a sentence, and the way that is left', async () => {
  await turn('Zoom-fil')
  await lise.route('**/zoom-rooms.csv*', (route) => route.abort())
  await dialog().getByRole('button', { name: 'Hent Zoom-fil' }).click()
  await dialog()
    .getByText(/Serveren kan ikke nås lige nu/)
    .waitFor()
  expect(people.faults).toEqual([])
})
