// Whether the board's screens say the same as each other, and the log the same as was pressed.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { clockTime } from '../../shared/time.ts'
import { type BoardEvening, KEY } from './board-evening.ts'
import { shows } from './hands.ts'

const title = (page: Page) => page.locator('h1').first()
/** Every one of them has this title: of the item that is held, or of the meeting. */
export const allAt = (pages: readonly Page[], text: string) =>
  Promise.all(pages.map((page) => expect.poll(() => title(page).innerText()).toBe(text)))

/** As many are in on every screen that tells it; the host's is at the participants. */
export async function agreeOnWhoIsIn({ mette, jonas, room, lise }: BoardEvening, count: number) {
  const told = [
    () => mette.getByRole('list', { name: 'Deltagerne' }).innerText(),
    () => jonas.locator('.ring').innerText(),
    () => room.locator('body').innerText()
  ]
  for (const tell of told) await expect.poll(tell).toMatch(new RegExp(`\\b${count}\\b`))
  expect(lise.views.participants.counts.admitted).toBe(count)
}

/** No key has reached a screen or the coordinator, and nobody is named in the room. */
export async function keepsSecrets({ screens, room, lise, inside }: BoardEvening) {
  const pages = await Promise.all(screens().map((page) => page.content()))
  expect(`${pages.join()}${JSON.stringify(lise.updates)}`).not.toContain(KEY)
  const shown = await room.content()
  expect(inside().filter((name) => shown.includes(name))).toEqual([])
}

/** When each item began, by its title: at the moderator's, and at the operator's. */
const began = (page: Page, row: string, name: string, at: string) =>
  page.locator(row).evaluateAll(
    (rows, [name = '', at = '']) =>
      rows.flatMap((one) => {
        const title = one.querySelector(name)?.textContent?.trim()
        const clock = /\d\d\.\d\d/.exec(one.querySelector(at)?.textContent ?? '')?.[0]
        return title && clock ? [`${clock} ${title}`] : []
      }),
    [name, at]
  )
async function agreeOnWhen({ mette, hanne }: BoardEvening, items: number) {
  const hers = await began(mette, 'main ol > li', '.title', '.now')
  expect(hers).toHaveLength(items)
  await expect.poll(() => began(hanne, '.item', 'h3', 'header')).toEqual(hers)
}

/** What is counted: the presses that move the meeting, and not what follows from them. */
const pressed =
  /^(agenda\.(?!planned)|questions\.(caught|asked|answered)|signals\.(?!seen)|slides\.(asked|shown)|calls\.(?!planned)|keys\.marked|board\.handed|breakouts\.(opened|called|closed))/

/** How often each has done what, as the log has it. */
export function done({ log }: BoardEvening): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type, by } of log()) if (pressed.test(type)) counts[`${by} ${type}`] = (counts[`${by} ${type}`] ?? 0) + 1
  return counts
}

/** That it has ended, and when; and when each item began. */
export async function agreeOnEnd(evening: BoardEvening) {
  const { mette, jonas, birgit, soren, hanne, room, lise } = evening
  await expect.poll(() => lise.views.agenda.status).toBe('finished')
  const { finishedAt, timeZone, blocks } = lise.views.agenda
  const end = clockTime(finishedAt ?? 0, timeZone).replace(':', '.')
  const board = [mette, jonas, birgit, soren, hanne]
  await allAt(board, 'Klyngemøde')
  for (const page of board) await shows(page, new RegExp(`mødet sluttede ${end}[\\s\\S]*Slut\\s+${end}`))
  await shows(mette, new RegExp(`${end}\\s+Slut\\s+\\d+ min tidligere`))
  await shows(room, new RegExp(`Tak for i dag\\s+Slut\\s${end}`))
  await agreeOnWhen(evening, blocks.length)
}
