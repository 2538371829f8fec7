// A meeting with a moderator or two, a host and a coordinator in real browsers; the chat-watcher is a socket.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { doctors } from './guests.ts'
import { member } from './member.ts'
import { linkAt, screens } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Karen Bech', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] }
]
const blocks = [
  { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10 },
  { id: 'plen', title: 'Plenum', kind: 'plenary', minutes: 10 },
  { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 },
  { id: 'op', title: 'Opsamling', kind: 'wrap-up', minutes: 10 },
  { id: 'frit', title: 'Ordet frit', kind: 'open-floor', minutes: 25 }
]

export const panel = (page: Page) => page.getByRole('region', { name: 'Fra chatten' })
export const picks = (page: Page) => panel(page).locator('li.q')
export const chosen = (page: Page) => panel(page).locator('li.q.on .text')
export const shown = (page: Page, expected: string[]) =>
  expect.poll(() => panel(page).locator('li.q .text').allInnerTexts()).toEqual(expected)

export async function asking() {
  const server = await serve()
  const startsAt = new Date().toISOString()
  const participants = doctors.slice(0, 12)
  const meeting = await makeMeeting(server, { board, startsAt, participants, playbook: { title: 'Møde', blocks } })
  const people = await screens()
  const sit = (name: string) => people.sit(linkAt(server.url, meeting.id, meeting.tokenOf(name)))
  const socket = (name: string) => member(server.url, meeting.tokenOf(name))
  const [birgit, lise] = [socket('Birgit'), socket('Lise')]
  await Promise.all([birgit.joined, lise.joined])
  const mette = await sit('Mette')
  await mette.getByRole('button', { name: /Start mødet/ }).waitFor()

  const goTo = (to: string) => lise.send({ type: 'agenda.goto', from: lise.views.agenda.current ?? '', to })
  const stateOf = (id: string) => birgit.views.questions.rows.find((q) => q.id === id)?.state
  return {
    people,
    sit,
    socket,
    birgit,
    lise,
    mette,
    goTo,
    catches: (id: string, text: string, more: Partial<Extract<Command, { type: 'questions.catch' }>> = {}) =>
      birgit.send({ type: 'questions.catch', id, from: doctors[0]?.name ?? '', text, flag: true, ...more }),
    becomes: (id: string, state: string) => expect.poll(() => stateOf(id)).toBe(state),
    /** A running meeting, and everything in the chat settled. */
    async settle() {
      const { current, status } = lise.views.agenda
      if (status === 'planned') return
      for (const { id, state } of birgit.views.questions.rows)
        if (state !== 'dismissed') await birgit.send({ type: 'questions.dismiss', id })
      if (current && current !== 'tal') await goTo('tal')
      await expect.poll(() => picks(mette).count()).toBe(0)
    }
  }
}
