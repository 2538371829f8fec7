// A meeting with two chat-watchers, and their hands: keys, what the page shows, and the way to a question in the list.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { doctors } from './guests.ts'
import { chosen, keys } from './hands.ts'
import { member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

export async function chatMeeting() {
  const server = await serve()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Mette Kjærgaard', roles: ['moderator'] },
    { name: 'Birgit Lauridsen', roles: ['chat'] },
    { name: 'Søren Ask', roles: ['chat'] }
  ]
  const startsAt = new Date(Date.now() + 4 * 60_000).toISOString()
  const blocks = ['Data', 'Plenum', 'Ordet frit'].map((title, i) => ({ id: `b${i}`, title, kind: 'talk', minutes: 20 }))
  const playbook = { title: 'Møde', blocks }
  const meeting = await makeMeeting(server, { board, startsAt, participants: doctors, playbook })
  const [moderator, witness] = [
    member(server.url, meeting.tokenOf('Mette')),
    member(server.url, meeting.tokenOf('Lise'))
  ]
  await Promise.all([moderator.joined, witness.joined])
  return { moderator, witness, seat: (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name)) }
}

/** The question has the keys: from wherever one is, to the list, and down to it; anew when the list has moved meanwhile. */
export async function choose(page: Page, text: string) {
  await page.locator('[role="row"] .text', { hasText: text }).first().waitFor()
  await expect.poll(() => walkedTo(page, text), { timeout: 10_000 }).toContain(text)
}

async function walkedTo(page: Page, text: string): Promise<string> {
  await keys(page, '/', 'Escape')
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('k')
  // what it answers stands above its text
  const words = () => chosen(page).locator('.text').innerText()
  for (let i = 0; i < 20 && !(await words()).includes(text); i += 1) await page.keyboard.press('j')
  return words()
}
