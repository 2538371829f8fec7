// A running meeting with a whole board, for signals between them in real browsers; the coordinator and the host are sockets too.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { board } from './board.ts'
import { doctors } from './guests.ts'
import { keys } from './hands.ts'
import { member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const blocks = [
  { title: 'Tjek ind', kind: 'check-in', minutes: 30, owner: 'Karen Bech', script: 'Velkommen.' },
  { title: 'Data', kind: 'talk', minutes: 10 }
]

export async function signalEvening() {
  const server = await serve()
  const startsAt = new Date(Date.now() - 60_000).toISOString()
  const playbook = { title: 'Møde', blocks }
  const meeting = await makeMeeting(server, { board, startsAt, participants: doctors.slice(0, 6), playbook })
  const socket = async (name: string) => {
    const one = member(server.url, meeting.tokenOf(name))
    await one.joined
    return one
  }
  const lise = await socket('Lise')
  await lise.send({ type: 'agenda.start' })
  return {
    ...{ server, socket, lise },
    seat: (name: string, url = server.url) => linkAt(url, meeting.id, meeting.tokenOf(name)),
    screen: linkAt(server.url, meeting.id, meeting.screenToken)
  }
}

/** Ready to be used: the way to send has come. */
export const settled = (page: Page) => page.locator('footer').getByRole('button', { name: 'Signal' }).waitFor()
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Stille signal' })
/** In the strip. */
export const mark = (page: Page) => page.locator('header .signal')
/** In the middle of the moderator's page. */
export const rows = (page: Page) => page.getByRole('list', { name: 'Stille signaler' }).getByRole('listitem')

/** By the keyboard. */
export async function opens(page: Page) {
  await keys(page, 'Alt+s')
  await panel(page).waitFor()
}
export async function writes(page: Page, text: string) {
  await opens(page)
  await page.keyboard.type(text)
  await keys(page, 'Enter')
  await panel(page).waitFor({ state: 'detached' })
}
export const says = (page: Page, text: string | RegExp) => expect.poll(() => mark(page).innerText()).toMatch(text)
export const isGone = (page: Page) => expect.poll(() => mark(page).count()).toBe(0)
