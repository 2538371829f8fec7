// Four people and a room screen go through a whole meeting in real browsers: reload, lost cable, hand-over.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { wire } from '../support/proxy.ts'
import { makeMeeting } from '../support/server.ts'

let mette: Page
let lars: Page
let jonas: Page
let screen: Page
let faults: string[]
let cable: Awaited<ReturnType<typeof wire>>

const board = [
  { name: 'Mette Kjærgaard', roles: ['moderator', 'coordinator'] },
  { name: 'Lars Holm', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] }
]
const title = (page: Page) => page.locator('h1').first()
const shows = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator('body').innerText(), { timeout: 10_000 }).toMatch(text)
const atBlock = (text: string) =>
  Promise.all([mette, lars, jonas, screen].map((page) => expect.poll(() => title(page).innerText()).toBe(text)))

beforeAll(async () => {
  const server = await serve()
  const meeting = await makeMeeting(server, { board, startsAt: new Date().toISOString(), playbook: playbook() })
  const people = await screens()
  faults = people.faults
  cable = await wire(server.url)
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  mette = await people.sit(seat('Mette'))
  lars = await people.sit(linkAt(cable.url, meeting.id, meeting.tokenOf('Lars')))
  jonas = await people.sit(seat('Jonas'))
  screen = await people.sit(linkAt(server.url, meeting.id, meeting.screenToken))
})

const playbook = () => ({
  title: 'Afhængighedsskabende medicin',
  blocks: [
    { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 30, owner: 'Jonas Ravn', script: 'Velkommen.' },
    { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10, owner: 'Karen Bech' },
    { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 },
    { id: 'op', title: 'Opsamling', kind: 'wrap-up', minutes: 10 },
    { id: 'frit', title: 'Ordet frit', kind: 'open-floor', minutes: 25 }
  ]
})

test('the meeting starts on every screen at one press of a key', async () => {
  await mette.getByRole('button', { name: /Start mødet/ }).waitFor()
  await mette.keyboard.press('n')
  await atBlock('Tjek ind')
  await shows(screen, /Tjek ind[\s\S]*(30:00|29:\d\d)[\s\S]*Se på egne data/)
})

test('the room screen shows no name and no script', async () => {
  const text = await screen.locator('body').innerText()
  for (const { name } of board) expect(text).not.toContain(name)
  expect(text).not.toContain('Velkommen')
})

test('a minute more moves the end on every screen, and can be taken back', async () => {
  const before = await lars.locator('dl').first().innerText()
  await mette.keyboard.press('5')
  await expect.poll(() => lars.locator('dl').first().innerText()).not.toBe(before)
  await mette.keyboard.press('z')
  await expect.poll(() => lars.locator('dl').first().innerText()).toBe(before)
})

test('two who press Next at once move one block, and the slower is told who did', async () => {
  await Promise.all([mette.keyboard.press('n'), lars.keyboard.press('n')])
  await atBlock('Se på egne data')
  await expect
    .poll(async () => `${await mette.locator('body').innerText()}${await lars.locator('body').innerText()}`)
    .toMatch(/(Mette|Lars) gik videre til Se på egne data/)
})

test('a reload in the middle finds everything as it was', async () => {
  await lars.reload()
  await jonas.reload()
  await atBlock('Se på egne data')
})

test('with the cable out the band says so, the countdown goes on, and what is pressed is kept and sent once', async () => {
  const before = await lars.getByRole('timer').innerText()
  cable.cut()
  await shows(lars, /Ingen forbindelse/)
  await lars.keyboard.press('n')
  await shows(lars, /venter/)
  expect(await title(mette).innerText()).toBe('Se på egne data')
  await lars.waitForTimeout(8000) // some ten seconds in all
  expect(await lars.getByRole('timer').innerText()).not.toBe(before)
  await cable.mend()
  await atBlock('Pause')
  await expect.poll(() => lars.locator('body').innerText()).not.toContain('Ingen forbindelse')
})

test('the host takes over as moderator, and both screens follow at once', async () => {
  expect(await jonas.getByRole('button', { name: /Næste punkt/ }).count()).toBe(0)
  await lars.close()
  await jonas.getByRole('button', { name: /Skift rolle.*Lars Holm/ }).click()
  await jonas.getByRole('button', { name: /Overtag .*ordstyrer/ }).click()
  await jonas.getByRole('button', { name: /Næste punkt/ }).click()
  for (const page of [mette, jonas, screen]) await expect.poll(() => title(page).innerText()).toBe('Opsamling')
})

test('the last block has no Next but an end, and the meeting can be opened again', async () => {
  await mette.keyboard.press('n')
  for (const page of [mette, jonas, screen]) await expect.poll(() => title(page).innerText()).toBe('Ordet frit')
  await mette.getByRole('button', { name: /Afslut mødet/ }).click()
  await shows(screen, /Tak for i dag/)
  await mette.keyboard.press('z')
  for (const page of [mette, screen]) await expect.poll(() => title(page).innerText()).toBe('Ordet frit')
  expect(faults).toEqual([])
})
