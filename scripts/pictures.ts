// `npm run pictures`: plays the rehearsal and takes every picture of README and docs/da anew; ends with a sentence when a step fails.
import type { Page } from 'playwright-core'
import { closeAll } from '../test/support/closing.ts'
import { keys } from '../test/support/hands.ts'
import * as board from './pictures/acts.ts'
import { type Evening, evening as play } from './pictures/evening.ts'
import { type Frames, frames as open } from './pictures/frames.ts'
import { list } from './pictures/list.ts'

const names = ['Lise Brandt', 'Jonas Ravn', 'Birgit Lauridsen', 'Søren Ask', 'Hanne Toft']
const IN_TWO_WEEKS = '2026-12-09'

let step = 'The evening'
const at = (what: string) => {
  step = what
}

/** From the start page to a list of participants about to be put in. */
async function prepares(evening: Evening, frames: Frames) {
  at('The start page')
  const page = await frames.open(`${evening.url}/#${evening.adminToken}`)
  await page.getByText('Afhængighedsskabende medicin').first().click()
  await page.getByLabel('Dato').fill(IN_TWO_WEEKS)
  for (const [n, name] of names.entries()) await page.getByPlaceholder('Navn').nth(n).fill(name)
  await frames.take(page, 'docs/start.png')
  at('The links of a meeting')
  await page.getByRole('button', { name: /Lav mødet/ }).click()
  await page.getByText('Mødet er klar').waitFor()
  await frames.take(page, 'docs/da/links.png')
  at('A list of participants from a file')
  const link = await page.getByRole('link', { name: /koordinatorens plads/ }).getAttribute('href')
  const seat = await frames.open(evening.real(link ?? ''))
  await seat.getByRole('tab', { name: /^Deltagere/ }).click()
  const [chooser] = await Promise.all([
    seat.waitForEvent('filechooser'),
    seat.getByRole('button', { name: 'Vælg fil' }).click()
  ])
  await chooser.setFiles(list)
  await seat.getByRole('button', { name: /^Læg \d+ ind/ }).waitFor()
  await frames.take(seat, 'docs/da/deltagere.png')
}

/** @returns the page, once what it is waited for by stands there */
async function sits(evening: Evening, frames: Frames, role: Parameters<Evening['linkOf']>[0], ready: RegExp) {
  at(`The ${role}’s page`)
  const page: Page = await frames.open(evening.linkOf(role))
  await page.getByText(ready).first().waitFor()
  return page
}

async function takeAll() {
  const evening = await play()
  const frames = await open(evening)
  await prepares(evening, frames)
  await frames.take(await sits(evening, frames, 'coordinator', /Drejebogstjek/), 'docs/coordinator.png')

  at('Check-in')
  await board.sitDown(evening)
  await board.begins(evening)
  evening.set('16:12:10')
  await frames.take(await sits(evening, frames, 'host', /I venteværelset/), 'docs/host.png')
  await board.letsIn(evening)
  await board.goesOn(evening, '16:31:00')
  at('The keys')
  await board.sendsKeys(evening)
  await board.goesOn(evening, '16:44:00')
  at('The silent signals and the slides')
  await board.whispers(evening)
  evening.set('16:49:07')
  await frames.take(await sits(evening, frames, 'moderator', /Fra chatten/), 'docs/moderator.png')
  await frames.take(await sits(evening, frames, 'chat', /Hos ordstyreren/), 'docs/chat.png')
  await frames.take(await sits(evening, frames, 'keys', /Kræver dig/), 'docs/keys.png')
  await frames.take(await sits(evening, frames, 'slides', /Næste dias/), 'docs/slides.png')
  await frames.take(await sits(evening, frames, 'screen', /Næst/), 'docs/screen.png')

  at('The groups')
  for (const clock of ['16:54:00', '17:04:00', '17:14:00', '17:19:00']) await board.goesOn(evening, clock)
  await board.gathersGroups(evening)
  evening.set('17:19:06')
  const host = await sits(evening, frames, 'host', /I venteværelset|lukket ind/)
  await keys(host, 'Alt+g')
  await host.getByText(/Ikke placeret/).waitFor()
  await frames.take(host, 'docs/groups.png')
  await board.opensGroups(evening)
  evening.set('17:21:00')
  await frames.take(await sits(evening, frames, 'screen', /Grupper/), 'docs/da/rumskaerm.png')

  at('The end')
  await board.ends(evening)
  evening.set('18:04:00')
  await frames.take(await sits(evening, frames, 'coordinator', /Hent forløbet/), 'docs/da/slut.png')
  if (frames.faults.length > 0) throw new Error(`The pages said: ${frames.faults.join('; ')}`)
  console.log(frames.taken.join('\n'))
}

try {
  await takeAll()
} catch (error) {
  console.error(`${step} did not come out: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  process.exitCode = 1
} finally {
  await closeAll()
}
