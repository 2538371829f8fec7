// A running meeting with two moderators and a coordinator in real browsers, and people of several practices who come and go; the host is a socket.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { member } from './member.ts'
import { linkAt, screens } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Karen Bech', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host', 'chat'] }
]
const blocks = [
  { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10 },
  { id: 'plen', title: 'Plenum', kind: 'plenary', minutes: 10 },
  { id: 'frit', title: 'Ordet frit', kind: 'open-floor', minutes: 25 }
]
const participants = [
  { name: 'Inger Dahl', practice: 'Humble Lægehus' },
  { name: 'Niels Krogh', practice: 'Vester Skerninge' },
  { name: 'Pia Østergren', practice: 'Vester Skerninge' },
  { name: 'Torben Lyng', practice: 'Møllergade', noCall: true },
  { name: 'Aase Friis', practice: 'Skårup' },
  { name: 'Lars Holm', practice: 'Marstal' }
]

export const panel = (page: Page) => page.getByRole('region', { name: 'Pluk' })
export const names = (page: Page) =>
  panel(page)
    .locator('li[data-call]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-call')))
export const shown = (page: Page, expected: readonly string[]) => expect.poll(() => names(page)).toEqual(expected)

export async function calling() {
  const server = await serve()
  const startsAt = new Date().toISOString()
  const meeting = await makeMeeting(server, { board, startsAt, participants, playbook: { title: 'Møde', blocks } })
  const people = await screens()
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  const sit = (name: string) => people.sit(seat(name))
  const socket = (name: string) => member(server.url, meeting.tokenOf(name))
  const [jonas, lise] = [socket('Jonas'), socket('Lise')]
  await Promise.all([jonas.joined, lise.joined])
  const idOf = (name: string) => lise.views.participants.rows.find((p) => p.name === name)?.id ?? ''
  const comes = (...who: string[]) => jonas.send({ type: 'participants.admitMany', ids: who.map(idOf) })
  const rows = () => lise.views.calls.rows ?? []
  let made = 0
  return {
    ...{ people, seat, sit, jonas, lise, idOf, comes, rows },
    goes: (name: string) => jonas.send({ type: 'participants.leave', id: idOf(name) }),
    plans(name: string, block: string | null = 'tal', question = '') {
      made += 1
      return lise.send({ type: 'calls.plan', id: `plan-${made}`, participant: idOf(name), block, question })
    },
    stands: (name: string, state: string) =>
      expect.poll(() => rows().findLast((r) => r.name === name)?.state).toBe(state),
    /** Nothing planned, nobody heard, four of them in. */
    async begin() {
      if (lise.views.agenda.status === 'planned') await lise.send({ type: 'agenda.start' })
      for (const { id, state } of rows()) {
        if (state !== 'planned') await lise.send({ type: 'calls.putBack', id, from: state, to: 'planned' })
        await lise.send({ type: 'calls.remove', id })
      }
      for (const name of ['Aase Friis', 'Lars Holm']) await jonas.send({ type: 'participants.expect', id: idOf(name) })
      await comes('Inger Dahl', 'Niels Krogh', 'Pia Østergren', 'Torben Lyng')
    }
  }
}
