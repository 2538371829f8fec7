// Two hosts let forty people in, by keyboard alone, in real browsers.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { doctors, paste } from '../support/guests.ts'
import { shows } from '../support/hands.ts'
import { member } from '../support/member.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

let people: Screens
let jonas: Page
let karen: Page
/** What the server says. */
let witness: ReturnType<typeof member>

beforeAll(async () => {
  const server = await serve()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Jonas Ravn', roles: ['host'] },
    { name: 'Karen Bech', roles: ['host'] }
  ]
  const startsAt = new Date(Date.now() + 4 * 60_000).toISOString()
  const playbook = { title: 'Møde', blocks: [{ id: 'tal', title: 'Egne data', kind: 'own-data', minutes: 60 }] }
  const meeting = await makeMeeting(server, { board, startsAt, playbook, participants: doctors })
  witness = member(server.url, meeting.tokenOf('Lise'))
  await witness.joined
  people = await screens()
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  jonas = await people.sit(seat('Jonas'))
  karen = await people.sit(seat('Karen'))
  for (const page of [jonas, karen]) await page.getByRole('combobox').waitFor()
})

const register = () => witness.views.participants
const inside = () => register().rows.flatMap((p) => (p.presence === 'admitted' ? [p.name] : []))
const unknown = () => (register().arrivals ?? []).map((a) => a.name)
const ring = (page: Page) => page.locator('.ring').innerText()
const bothSee = (count: number) =>
  Promise.all([jonas, karen].map((page) => expect.poll(() => ring(page)).toBe(String(count))))
const arrive = (...names: string[]) => witness.send({ type: 'participants.arrive', names })

test('who is missing stands there with numbers to ring, and that one rang is kept', async () => {
  const links = jonas.locator('a[href^="tel:+4501"]')
  await expect.poll(() => links.count()).toBe(56)
  // the page stays: nothing on this computer answers to tel:
  await jonas.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), { capture: true }))
  await jonas.getByRole('link', { name: /Ring til Aase Dahl/ }).click()
  await shows(karen, /ringet op \d\d\.\d\d/)
})

test('twenty are let in by letters and Enter alone', async () => {
  for (const { name } of doctors.slice(0, 20)) {
    const [first = '', last = ''] = name.split(' ')
    await jonas.keyboard.type(`${first.slice(0, 3)} ${last.slice(0, 2)}`.toLowerCase())
    await jonas.keyboard.press('Enter')
  }
  await bothSee(20)
  expect(inside().sort()).toEqual(
    doctors
      .slice(0, 20)
      .map((d) => d.name)
      .sort()
  )
  expect(await jonas.getByRole('combobox').inputValue()).toBe('')
})

test('a name that is likely somebody is settled with Enter, and one that is nobody stays until it is', async () => {
  await arrive("Karen Dahl's iPad", 'praksis nord 2')
  await shows(jonas, /Karen Dahl\?/)
  await jonas.keyboard.press('Enter')
  await bothSee(21)
  expect(inside()).toContain('Karen Dahl')
  await shows(karen, /»\s*praksis nord 2\s*«/)
  await karen.keyboard.press('Enter')
  await shows(karen, /Hvem er »praksis nord 2«\?/)
  await karen.keyboard.type('lars ho')
  await karen.keyboard.press('Enter')
  await bothSee(22)
  expect([inside().includes('Lars Holm'), unknown()]).toEqual([true, []])
})

test('a whole list is taken in with one paste and Ctrl Enter', async () => {
  const rest = doctors.filter((d) => !inside().includes(d.name)).slice(0, 16)
  await paste(jonas, `Deltagere (18)\n${rest.map((d) => `${d.name} (Gæst)`).join('\n')}\niPad 7\nAnne Holm`)
  await shows(jonas, /18 navne læst: 16 kendte, 1 ukendte, 1 er inde/)
  await jonas.keyboard.press('Control+Enter')
  await bothSee(38)
  expect(unknown()).toEqual(['iPad 7'])
})

test('all the known in the waiting room come in with Ctrl Enter, and out again with Ctrl Z', async () => {
  const rest = doctors.filter((d) => !inside().includes(d.name)).slice(0, 2)
  await arrive(...rest.map((d) => d.name))
  await shows(karen, /Luk alle 2 kendte ind/)
  await karen.keyboard.press('Control+Enter')
  await bothSee(40)
  await karen.keyboard.press('Control+z')
  await bothSee(38)
  await shows(jonas, /Luk alle 2 kendte ind/)
  await jonas.keyboard.press('Control+Enter')
  await bothSee(40)
})

test('two hosts who let the same one in do it once, and the slower is told who did', async () => {
  for (const page of [jonas, karen]) {
    await page.keyboard.type('viggo da')
    await page.locator('[role="row"][aria-selected="true"]', { hasText: 'Viggo Dahl' }).waitFor()
  }
  await Promise.all([jonas.keyboard.press('Enter'), karen.keyboard.press('Enter')])
  await bothSee(41)
  await expect
    .poll(async () => `${await jonas.locator('body').innerText()}${await karen.locator('body').innerText()}`)
    .toMatch(/(Jonas|Karen) lukkede Viggo Dahl ind \d\d\.\d\d/)
})

test('a reload in the middle finds everything as it was, and the field has the keyboard', async () => {
  await jonas.reload()
  await jonas.getByRole('combobox').waitFor()
  await bothSee(41)
  expect(await jonas.evaluate(() => document.activeElement?.role)).toBe('combobox')
  await jonas.keyboard.type('øjvind')
  await shows(jonas, /Øjvind Holm/)
  await jonas.keyboard.press('Escape')
  expect(await jonas.getByRole('combobox').inputValue()).toBe('')
})

test('who has left is told with the arrows, and somebody new comes in from one line', async () => {
  await jonas.keyboard.type('anne ho')
  await jonas.keyboard.press('ArrowRight')
  await jonas.getByRole('button', { name: 'Gået', exact: true }).waitFor()
  await jonas.keyboard.press('Enter')
  await bothSee(40)
  await jonas.keyboard.press('Escape')
  await jonas.keyboard.type('Bo Qvist, Tåsinge Lægehus, 01 20 30 40')
  await jonas.keyboard.press('Enter')
  await bothSee(41)
  expect(register().rows.find((p) => p.name === 'Bo Qvist')).toMatchObject({
    practice: 'Tåsinge Lægehus',
    phone: '+4501203040'
  })
  expect(unknown()).toEqual(['iPad 7'])
  expect(people.faults).toEqual([])
})
