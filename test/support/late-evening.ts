// A meeting late on an evening in real browsers, and what one sees and does there: the chat pasted and chosen from, the lists of both views.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { panel } from './asking.ts'
import { doctors, paste } from './guests.ts'
import { keys } from './hands.ts'
import { caught, chat, inWindow, type Row, textOf } from './late-chat.ts'
import { type Member, member } from './member.ts'
import { linkAt, type Screens } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] },
  { name: 'Søren Ask', roles: ['chat'] }
]
const blocks = [
  { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 10 },
  { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10 },
  { id: 'plen', title: 'Plenum', kind: 'plenary', minutes: 10 },
  { id: 'op', title: 'Opsamling', kind: 'wrap-up', minutes: 10 }
]

export async function lateMeeting(people: Screens) {
  const server = await serve()
  const playbook = { title: 'Møde', blocks }
  const startsAt = new Date().toISOString()
  const meeting = await makeMeeting(server, { board, startsAt, participants: doctors, playbook })
  const link = (token: string) => linkAt(server.url, meeting.id, token)
  return {
    /** What reaches this link. */
    socket: (name: string) => member(server.url, meeting.tokenOf(name)),
    url: server.url,
    link: (name: string) => link(meeting.tokenOf(name)),
    sit: (name: string) => people.sit(link(meeting.tokenOf(name))),
    room: () => people.sit(link(meeting.screenToken))
  }
}

const rowsIn = (page: Page, rows: string, name: string, practice: string): Promise<Row[]> =>
  page.locator(rows).evaluateAll(
    (found, cells) =>
      found.map((row) => {
        const [name = '', practice = '', text = ''] = cells.map((cell) => row.querySelector(cell)?.textContent?.trim())
        return [name, practice, text] as const
      }),
    [name, practice, '.text']
  )
/** What the moderator has from the chat, from the top. */
export const atModerator = (page: Page) => rowsIn(page, 'section[aria-label="Fra chatten"] li.q', '.name', '.practice')
/** What the watcher has in a section, from the top. */
export const atWatcher = (page: Page, section: string) =>
  rowsIn(page, `[role=grid][aria-label="${section}"] [role=row]`, '.by > bdi', '.by small')
/** How many are put aside at the moderator. */
export const pile = (page: Page, title: string) =>
  panel(page)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .locator('.num')
    .allInnerTexts()
/** How many the watcher has under a tab. */
export const isUnder = (page: Page, tab: string, count: number) =>
  expect.poll(() => page.getByRole('button', { name: new RegExp(`^${tab}\\s*${count}$`) }).count()).toBe(1)

/** Nothing of these texts has reached the link or the page. */
export async function isSilent(told: Member, page: Page, texts: readonly string[]) {
  await told.settled()
  const all = `${JSON.stringify(told.updates)}${await page.content()}`
  expect(texts.filter((text) => all.includes(text))).toEqual([])
}

export const lines = (page: Page) => page.getByRole('listbox').getByRole('option')
export const taken = (page: Page) => page.getByRole('option', { selected: true }).count()
export const seen = (page: Page) => page.getByRole('option', { disabled: true })
export async function pasted(page: Page, text: string, count: number) {
  await paste(page, text)
  await expect.poll(() => lines(page).count(), { timeout: 20_000 }).toBe(count)
}
/** In the pasted chat, by keys: down to each of them, and chosen. */
export async function take(page: Page, texts: readonly string[]) {
  const pointed = () => page.locator('[role=option].on .text').textContent()
  const count = await lines(page).count()
  for (let i = 0; i < count; i += 1) await keys(page, 'k')
  for (let i = 0; i < count; i += 1) {
    if (texts.includes((await pointed()) ?? '')) await keys(page, ' ')
    await keys(page, 'j')
  }
  expect(await taken(page)).toBe(texts.length)
}
/** The evening's twelve, chosen from what was pasted; Enter is still to be pressed. */
export async function takeTwelve(page: Page) {
  await pasted(page, inWindow(chat), 30)
  await take(page, caught.map(textOf))
}
export const watcher = async (evening: { sit: (name: string) => Promise<Page> }, name = 'Birgit') => {
  const page = await evening.sit(name)
  await page.getByRole('combobox').waitFor()
  return page
}

/** Nothing has become an element that would run, and nothing has run. */
export async function isHarmless(page: Page) {
  expect(await page.locator('img[src=x], svg[onload], script:not([src]), a[href^="javascript"]').count()).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
}
/** Milliseconds from a key until what it did is drawn, at worst. */
export async function slowest(page: Page, pressed: readonly string[]): Promise<number> {
  const times: number[] = []
  for (const key of pressed) {
    const from = performance.now()
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    times.push(performance.now() - from)
  }
  return Math.max(...times)
}
