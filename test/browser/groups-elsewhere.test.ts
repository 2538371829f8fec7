// The groups on the other screens: everybody counts the same seconds, the host and the chat-watcher know who belongs where, the room sees no name.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { shows } from '../support/hands.ts'
import { type GroupMeeting, groupMeeting } from '../support/out-groups.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: GroupMeeting
let mette: Page
let jonas: Page
let birgit: Page
let screen: Page

beforeAll(async () => {
  evening = await groupMeeting()
  people = await screens()
  const seats = ['Mette', 'Jonas', 'Birgit'].map(evening.seat)
  const pages = await Promise.all([...seats, evening.screen].map((link) => people.sit(link)))
  ;[mette, jonas, birgit, screen] = pages as [Page, Page, Page, Page]
  await Promise.all(pages.map((page) => page.getByRole('timer').first().waitFor()))
})

const timer = (page: Page) => page.getByRole('timer', { name: 'Grupper' })
const figures = async (page: Page) => {
  const [, sign, minutes, seconds] = /(\+?)\s*(\d+):(\d\d)/.exec(await timer(page).innerText()) ?? []
  return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(seconds))
}
const strip = (page: Page) => page.locator('header').first()
const heightOf = async (page: Page) => (await strip(page).boundingBox())?.height

test('nothing is told before they are open; and the room for it is there', async () => {
  expect(await timer(mette).count()).toBe(0)
  expect(await heightOf(mette)).toBe(108)
})

test('open: every view and the room screen show the same seconds, and when they are to be back', async () => {
  const before = await mette.getByRole('timer').first().boundingBox()
  await evening.send({ type: 'breakouts.open', round: 'r1', minutes: 10 })
  for (const page of [mette, jonas, birgit, screen]) await timer(page).waitFor()
  for (let look = 0; look < 4; look += 1) {
    const all = await Promise.all([mette, jonas, birgit, screen].map(figures))
    expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1) // they are not read in the same instant
    expect(all[0]).toBeGreaterThan(580)
    await mette.waitForTimeout(300)
  }
  for (const page of [mette, screen]) await shows(page, /tilbage kl\. \d\d\.\d\d/)
  expect(await heightOf(mette)).toBe(108)
  expect((await mette.getByRole('timer').first().boundingBox())?.x).toBe(before?.x)
})

test('the agenda’s countdown stays the largest; on the room screen the groups’ is at least a third of it', async () => {
  const size = (page: Page, nth: number) =>
    page
      .getByRole('timer')
      .nth(nth)
      .evaluate((e) => Number.parseFloat(getComputedStyle(e.querySelector('b') ?? e).fontSize))
  expect(await size(mette, 0)).toBeGreaterThan(await size(mette, 1))
  expect(await size(screen, 1)).toBeGreaterThanOrEqual((await size(screen, 0)) / 3)
  expect(await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
})

test('nothing on the room screen tells of whom, or of which group', async () => {
  await evening.send({ type: 'breakouts.help', round: 'r1', group: 'g2', wanted: true })
  await shows(mette, /Gruppe 2 vil have hjælp/)
  const text = await screen.locator('body').innerText()
  expect(text).toMatch(/Grupper/)
  for (const word of ['Anne', 'Holm', 'Dahl', 'Ærø', 'Lokale', 'Gruppe 2', 'hjælp']) expect(text).not.toContain(word)
  await evening.send({ type: 'breakouts.help', round: 'r1', group: 'g2', wanted: false })
})

test('the host sees where each belongs, at the door, found, and in the table', async () => {
  await jonas.keyboard.type('Carl Da')
  await shows(jonas, /gruppe 2\s*Humble Lægehus/)
  await jonas.keyboard.press('Enter')
  const row = jonas.locator('tr', { hasText: 'Carl Dahl' })
  await expect.poll(() => row.locator('td').nth(2).innerText()).toBe('2')
  await evening.send({ type: 'participants.wait', id: evening.idOf('Bo Holm') })
  await expect.poll(() => jonas.locator('#door-waiting').innerText()).toContain('gruppe 1')
})

test('the chat-watcher tells an asker their group, and passes on a call for help that the host sees to', async () => {
  await birgit.getByRole('combobox').fill('Carl Hol')
  await expect.poll(() => birgit.getByRole('option').first().innerText()).toContain('gruppe 2')
  await birgit.keyboard.press('Enter')
  await birgit.keyboard.type('Hvilken gruppe er jeg i?')
  await birgit.keyboard.press('Enter')
  await expect.poll(() => birgit.getByRole('row').innerText()).toContain('gruppe 2')
  await birgit.getByRole('button', { name: 'Gruppe 3: bed om hjælp' }).click()
  await expect.poll(() => evening.help()).toEqual([3])
  await jonas.getByText('Gruppe 3 vil have hjælp').first().waitFor()
  await shows(jonas, /fra Birgit/)
  await jonas.getByRole('button', { name: 'Klaret: gruppe 3 har fået hjælp' }).click()
  await expect.poll(() => evening.help()).toEqual([])
  await jonas.keyboard.press('Control+z')
  await expect.poll(() => evening.help()).toEqual([3])
  await birgit.getByRole('button', { name: /Gruppe 3 vil have hjælp/ }).click()
  await expect.poll(() => evening.help()).toEqual([])
})

test('no finding by axe while they are out', async () => {
  for (const page of [mette, jonas, birgit, screen]) expect(await findings(page)).toEqual([])
})

test('over time: a sign and a word, everywhere', async () => {
  await evening.send({ type: 'breakouts.extend', round: 'r1', minutes: -10 })
  for (const page of [mette, screen]) {
    await expect.poll(() => timer(page).innerText()).toMatch(/^\+\s*00:\d\d$/)
    await shows(page, /over tiden/)
  }
  await shows(mette, /Grupperne er gået over tiden/)
  expect(await heightOf(mette)).toBe(108)
})

test('called back: told with the time; and over, it is gone', async () => {
  await evening.send({ type: 'breakouts.callBack', round: 'r1' })
  for (const page of [mette, screen]) {
    await expect.poll(() => timer(page).count()).toBe(0)
    await shows(page, /kaldt tilbage\s+kl\. \d\d\.\d\d/)
  }
  await evening.send({ type: 'breakouts.close', round: 'r1' })
  await expect.poll(() => screen.locator('body').innerText()).not.toMatch(/Grupper/)
  await expect.poll(() => strip(mette).innerText()).not.toMatch(/kaldt tilbage/)
  expect(people.faults).toEqual([])
})
