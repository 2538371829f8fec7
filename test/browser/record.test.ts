// The record of the meeting in a real browser: the coordinator gets it while the meeting runs and once it is over, and nobody else does.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'
import { table } from '../support/recorded.ts'
import { signalEvening } from '../support/signal-evening.ts'

let people: Screens
let evening: Awaited<ReturnType<typeof signalEvening>>
let lise: Page
let mette: Page

beforeAll(async () => {
  evening = await signalEvening()
  people = await screens()
  lise = await people.sit(evening.seat('Lise'))
  mette = await people.sit(evening.seat('Mette'))
})

const button = (page: Page) => page.getByRole('button', { name: 'Hent forløbet' })
async function fetched(press: () => Promise<unknown>) {
  const [download] = await Promise.all([lise.waitForEvent('download'), press()])
  expect(download.suggestedFilename()).toMatch(/^forløb-\d{4}-\d\d-\d\d\.csv$/)
  await lise.getByText(`${download.suggestedFilename()} er hentet.`).waitFor()
  return table(readFileSync(await download.path(), 'utf8')).map(([, , ...row]) => row)
}

test('while the meeting runs, under the board', async () => {
  const soren = await evening.socket('Søren')
  await soren.send({ type: 'signals.send', as: 'keys', to: 'moderator', ready: 'wait' })
  await lise.getByRole('tab', { name: /^Bestyrelse/ }).click()
  expect(await fetched(() => button(lise).click())).toEqual([
    ['Hvem', 'Punkt', 'Hvad', 'Om'],
    ['Lise Brandt', 'Tjek ind', 'Begyndte mødet', 'Tjek ind'],
    ['Søren Ask', 'Tjek ind', 'Sendte et stille signal som nøgleansvarlig til ordstyreren', '»vent«']
  ])
})

test('once it is over, with the summary, by the keyboard; the moderator has no such button', async () => {
  await evening.lise.send({ type: 'agenda.finish' })
  await lise.getByRole('tab', { name: 'Mødet' }).click()
  await lise.getByText('Ikke holdt').waitFor()
  await button(lise).focus()
  const rows = await fetched(() => keys(lise, 'Enter'))
  expect(rows.at(-1)).toEqual(['Lise Brandt', 'Tjek ind', 'Sluttede mødet', ''])
  expect(await button(lise).count()).toBe(1)
  await mette.getByText('Ikke holdt').waitFor()
  expect(await button(mette).count()).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await lise.emulateMedia({ colorScheme })
    await lise.waitForTimeout(200) // colours take a moment to turn
    expect(await findings(lise)).toEqual([])
  }
})

test('a server that is gone: a sentence, and one can press again', async () => {
  await lise.route('**/export/record.csv', (route) => route.abort())
  await button(lise).click()
  await lise.getByText('Serveren kan ikke nås lige nu. Prøv igen om lidt.').waitFor()
  await lise.unroute('**/export/record.csv')
  expect((await fetched(() => button(lise).click())).length).toBeGreaterThan(3)
  expect(people.faults).toEqual([])
})
