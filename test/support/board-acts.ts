// What the host and the key sender do again and again in an evening, by keys: let people in, give keys by hand, hold the groups.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BoardEvening } from './board-evening.ts'
import { paste } from './guests.ts'
import { keys, shows } from './hands.ts'
import { find, whole } from './keying.ts'

/** The keyboard is at nothing that takes letters or Enter. */
export const rest = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
/** Once the next step is there: a press right upon the one before is a slip. */
async function comesTo(page: Page, step: RegExp) {
  await page.getByRole('button', { name: step }).waitFor()
  await page.waitForTimeout(700)
  await rest(page)
}

/** Found by letters. */
export async function letIn({ jonas, inside }: BoardEvening, letters: string, name: string) {
  await jonas.keyboard.type(letters)
  await keys(jonas, 'Enter')
  await expect.poll(inside).toContain(name)
}
/** The video tool tells that somebody waits, as they call themselves there. */
export async function answersTheDoor({ jonas, knock, inside }: BoardEvening, written: string, name: string) {
  await knock(written)
  await shows(jonas, written)
  await keys(jonas, 'Enter')
  await expect.poll(inside).toContain(name)
}
/** The video tool's own list, pasted. */
export async function letInMany({ jonas, inside }: BoardEvening, names: readonly string[]) {
  const before = inside().length
  await paste(jonas, `Deltagere (${names.length})\n${names.map((name) => `${name} (Gæst)`).join('\n')}`)
  await shows(jonas, new RegExp(`${names.length} navne læst: ${names.length} kendte`))
  await keys(jonas, 'Control+Enter')
  await expect.poll(() => inside().length).toBe(before + names.length)
}

/** The key that no SMS brought. */
export async function handsOver({ soren, keyOf }: BoardEvening, name: string) {
  await find(soren, name)
  await keys(soren, 'h')
  await expect.poll(() => keyOf(name)).toBe('by-hand')
  await whole(soren)
}

const seated = ({ round }: BoardEvening) => round()?.groups.flatMap((g) => g.people).length
/** From the participants to the groups. */
async function toGroups(jonas: Page, step: RegExp) {
  await keys(jonas, 'Alt+g')
  await comesTo(jonas, step)
}
async function backToPeople(jonas: Page) {
  await keys(jonas, 'Alt+g')
  await jonas.locator('.ring').waitFor()
}
export async function formsGroups(evening: BoardEvening, count: number) {
  const { jonas } = evening
  await toGroups(jonas, /^Dan/)
  await shows(jonas, new RegExp(`${count} skal i gruppe`))
  await keys(jonas, 'Enter')
  await expect.poll(() => seated(evening)).toBe(count)
  await backToPeople(jonas)
}
/** Fitted to those who came, and the rooms made in the video tool. */
export async function readiesGroups(evening: BoardEvening, absent: number, count: number) {
  const { jonas, round } = evening
  await toGroups(jonas, /^Grupperne er klar/)
  await shows(jonas, new RegExp(`${absent} mangler`))
  await keys(jonas, 't')
  await shows(jonas, new RegExp(`${absent} sættes til side`))
  await jonas.waitForTimeout(700)
  await keys(jonas, 'Enter')
  await expect.poll(() => seated(evening)).toBe(count)
  await comesTo(jonas, /^Grupperne er klar/)
  await keys(jonas, 'Enter')
  await expect.poll(() => round()?.ready).not.toBeNull()
}
export async function holdsGroups({ jonas, round }: BoardEvening) {
  const stage = (is: string) => expect.poll(() => round()?.stage).toBe(is)
  await comesTo(jonas, /^Åbn grupperne/)
  await keys(jonas, 'Enter')
  await stage('open')
  await comesTo(jonas, /^Kald tilbage/)
  await keys(jonas, 'k')
  await stage('called')
  await comesTo(jonas, /^Luk runden/)
  await keys(jonas, 'Enter')
  await stage('closed')
  await backToPeople(jonas)
}
