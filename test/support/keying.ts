// A meeting with a key sender: a rehearsal, so that a stand-in carries the messages and answers by the number's last digit.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { doctors } from './guests.ts'
import { chosen, keys } from './hands.ts'
import { member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

export const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] },
  { name: 'Søren Ask', roles: ['keys'] }
]
const blocks = [
  { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 30 },
  { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 15, owner: 'Karen Bech' },
  { id: 'plen', title: 'Plenum', kind: 'plenary', minutes: 10 }
]

/** Numbers that end in 7 are refused, in 8 unknown, in 9 not delivered; these end in 0 to 5. */
export const people = doctors.map(({ name, practice }, i) => ({
  name,
  practice,
  phone: `+45010${String(10_000 + i)}`.slice(0, 10) + String(i % 6),
  key: `NGL${String(100 + i)}`
}))
/** What is undefined is not told of them. */
export interface Guest {
  name: string
  practice?: string | undefined
  phone?: string | undefined
  key?: string | undefined
  kind?: string
}
/** Some of them otherwise. */
export const peopleBut = (changes: Record<string, Partial<Guest>>): Guest[] =>
  people.map((person) => ({ ...person, ...changes[person.name] }))

export interface Keying {
  participants?: readonly Guest[]
  /** False: the real server's own gateway, of which there is none. */
  rehearsal?: boolean
  env?: Record<string, string>
}

export async function keyMeeting({ participants = people, rehearsal = true, env = {} }: Keying = {}) {
  const server = await serve({ env })
  const startsAt = new Date(Date.now() - 60_000).toISOString()
  const given = participants.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([, told]) => told !== undefined))
  )
  const playbook = { title: 'Møde', blocks }
  const meeting = await makeMeeting(server, { board, startsAt, participants: given, playbook, rehearsal })
  const socket = async (name: string) => {
    const one = member(server.url, meeting.tokenOf(name))
    await one.joined
    return one
  }
  const [lise, jonas, birgit, soren] = await Promise.all(['Lise', 'Jonas', 'Birgit', 'Søren'].map(socket))
  if (!lise || !jonas || !birgit || !soren) throw new Error('Not everybody has come.')
  const rows = () => soren.views.keys.rows
  const idOf = (name: string) => rows().find((row) => row.name === name)?.id ?? ''
  return {
    server,
    ...{ lise, jonas, birgit, soren, rows, idOf },
    seat: (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name)),
    stands: (name: string) => rows().find((row) => row.name === name)?.state,
    counts: () => soren.views.keys.counts,
    admit: (...names: string[]) => jonas.send({ type: 'participants.admitMany', ids: names.map(idOf), matches: [] }),
    /** The meeting is under way, and one looks at one's own figures. */
    async ownData() {
      await lise.send({ type: 'agenda.start' })
      await lise.send({ type: 'agenda.next', from: 'ind' })
    },
    asks: (from: string, text: string) => birgit.send({ type: 'questions.catch', from, text, kind: 'key' })
  }
}
export type KeyMeeting = Awaited<ReturnType<typeof keyMeeting>>

/** The rows of a section, from the top: who stands there. */
export const names = (page: Page, section: string) =>
  page
    .locator(`[role=grid][aria-label="${section}"] [role=row]`)
    .evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent ?? ''))
/** By keys, to somebody who stands anywhere: found by name. */
export async function find(page: Page, name: string) {
  await keys(page, '/')
  await page.keyboard.type(name)
  await expect.poll(() => names(page, 'Fundet')).toContain(name)
  await keys(page, 'Enter')
  await expect.poll(() => chosen(page).innerText()).toContain(name)
}
/** Back to the whole list, with the same one chosen. */
export async function whole(page: Page) {
  await keys(page, '/', 'Escape')
}
/** No dialog is left, not even one that is just closing: that would swallow the next key. */
export const closed = (page: Page) =>
  expect.poll(() => page.locator('dialog:not([aria-labelledby="keys-title"])').count()).toBe(0)
