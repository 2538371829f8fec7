// An evening of groups: 56 are formed, nine do not come, ten minutes, three come late, two more minutes, and everybody back.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hold, row } from '../support/grouped.ts'
import { keys, shows } from '../support/hands.ts'
import { screens } from '../support/pages.ts'
import { groupMeeting } from '../support/running-groups.ts'

const MINUTE = 60_000
const AWAY = 9
/** Two presses in a row are a slip. */
const secondThought = (page: Page) => page.waitForTimeout(700)
const rooms = (page: Page) => page.getByRole('timer', { name: 'Grupper' })
const groupsOf = async (page: Page) => {
  await page.locator('[data-seat]').first().waitFor()
}

test('formed, adjusted, opened, latecomers placed, moved by hand and by key, extended, called back', async () => {
  const evening = await groupMeeting()
  const people = await screens()
  const [jonas, mette, screen] = await Promise.all(
    [evening.seat('Jonas'), evening.seat('Mette'), evening.screen].map((link) => people.sit(link))
  )
  if (!jonas || !mette || !screen) throw new Error('Somebody has no seat.')
  const seated = (of: number) => expect.poll(() => evening.seated().length).toBe(of)
  const round = () => {
    const first = evening.round()
    if (!first) throw new Error('There is no round.')
    return first
  }
  const isIn = (person: string) => round().groups.find((g) => g.people.includes(person))?.number

  const colleagues = (id: string) => {
    const practice = evening.doctors().find((p) => p.id === id)?.practice
    return evening.doctors().flatMap((p) => (p.practice === practice && p.id !== id ? p.id : []))
  }

  // before the meeting: everybody who is to come
  await jonas.getByRole('combobox').waitFor()
  await keys(jonas, 'Alt+g')
  await shows(jonas, /56 skal i gruppe/)
  await secondThought(jonas)
  await keys(jonas, 'Enter')
  await seated(56)
  expect(round().groups.every((g) => g.people.length >= 5 && g.people.length <= 8)).toBe(true)
  const formed = new Map(round().groups.flatMap((g) => g.people.map((p) => [p, g.number] as const)))

  // nine do not come
  const away = evening
    .doctors()
    .filter((_, i) => i % 6 === 1)
    .slice(0, AWAY)
    .map((p) => p.id)
  await evening.admit(evening.doctors().flatMap((p) => (away.includes(p.id) ? [] : p.id)))
  await evening.pastCheckIn()
  await shows(jonas, /9 mangler/)
  await keys(jonas, 't')
  await shows(jonas, /9 sættes til side/)
  await secondThought(jonas)
  await keys(jonas, 'Enter')
  await seated(56 - AWAY)
  const stayed = evening.seated().filter((p) => isIn(p) === formed.get(p)).length
  expect(stayed).toBeGreaterThan(40)

  // ten minutes
  await secondThought(jonas)
  await keys(jonas, 'Enter')
  await jonas.getByRole('textbox', { name: 'Minutter' }).fill('10')
  await secondThought(jonas)
  await jonas.getByRole('button', { name: /^Åbn grupperne/ }).click()
  await expect.poll(() => round().stage).toBe('open')
  expect((round().endsAt ?? 0) - (round().openedAt ?? 0)).toBe(10 * MINUTE)

  // three come late, and each is placed with one key
  for (const late of away.slice(0, 3)) {
    const was = round().groups.find((g) => g.number === formed.get(late))
    await evening.admit([late])
    await jonas.locator(`[data-seat=""] [data-person="${late}"]`).waitFor()
    await keys(jonas, 'Enter')
    await expect.poll(() => isIn(late)).toBeDefined()
    // where they sat, or where the others of their practice sit by now
    const own = [was?.number, ...colleagues(late).map(isIn)]
    if (was && was.people.length < round().size.max) expect(own).toContain(isIn(late))
  }
  await seated(56 - AWAY + 3)

  // one by hand, by the host; one by key, by the moderator
  const [byHand, byKey] = [round().groups[0]?.people[1] ?? '', round().groups[1]?.people[1] ?? '']
  const nameOf = (id: string) => evening.doctors().find((p) => p.id === id)?.name ?? ''
  await hold(jonas, nameOf(byHand), `[data-seat="${round().groups[2]?.id}"]`)
  await jonas.mouse.up()
  await expect.poll(() => isIn(byHand)).toBe(round().groups[2]?.number)
  await mette.getByRole('button', { name: 'Grupper' }).waitFor()
  await keys(mette, 'g')
  await groupsOf(mette)
  await row(mette, nameOf(byKey)).click()
  const there = round().groups[3]?.number ?? 0
  await keys(mette, String(there))
  await expect.poll(() => isIn(byKey)).toBe(there)

  // two more minutes, and both countdowns agree
  await keys(mette, '+')
  await expect.poll(() => ((round().endsAt ?? 0) - (round().openedAt ?? 0)) / MINUTE).toBe(11)
  await keys(jonas, '+')
  await expect.poll(() => ((round().endsAt ?? 0) - (round().openedAt ?? 0)) / MINUTE).toBe(12)
  await Promise.all([mette, screen].map((page) => expect.poll(() => secondsLeft(page)).toBeGreaterThan(11 * 60)))
  for (let look = 0; look < 5; look += 1) {
    const seconds = await Promise.all([mette, screen].map(secondsLeft))
    expect(Math.abs((seconds[0] ?? 0) - (seconds[1] ?? 0))).toBeLessThanOrEqual(1) // they are not read in the same instant
    expect(seconds[0]).toBeGreaterThan(10.5 * 60)
    await mette.waitForTimeout(250)
  }
  expect(await screen.locator('body').innerText()).not.toMatch(/Holm|Dahl|Lægehus/)

  // and everybody back
  await keys(mette, 'k')
  await expect.poll(() => round().stage).toBe('called')
  await shows(screen, /kaldt tilbage/)
  await secondThought(mette)
  await mette.getByRole('button', { name: /^Luk runden/ }).click()
  await expect.poll(() => round().stage).toBe('closed')
  expect(people.faults).toEqual([])
})

async function secondsLeft(page: Page): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await rooms(page).innerText()) ?? []
  return Number(minutes) * 60 + Number(seconds)
}
