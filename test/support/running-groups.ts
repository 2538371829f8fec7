// A meeting of fifty-six doctors from fourteen practices, and its board, for rounds of groups.
import type { Page } from 'playwright-core'
import { doctors } from './guests.ts'
import { member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] }
]
const blocks = [
  { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 30 },
  { id: 'tal', title: 'Oplæg', kind: 'talk', minutes: 15 },
  { id: 'grp', title: 'Organisering hjemme hos jer', kind: 'groups', minutes: 12 },
  { id: 'plen', title: 'Plenum', kind: 'plenary', minutes: 10 }
]
/** All of one town, so that there are many ways to seat them that are as good. */
const participants = doctors.map(({ name, phone }, i) => ({
  ...{ name, phone, practice: `Lægehus ${1 + (i % 14)}`, postcode: '5700' },
  kind: i % 9 === 8 ? 'trainee' : 'owner'
}))

export async function groupMeeting() {
  const server = await serve()
  const startsAt = new Date(Date.now() + 60_000).toISOString()
  const guest = { name: 'Oda Oplæg', kind: 'speaker' }
  const playbook = { title: 'Møde', blocks }
  const meeting = await makeMeeting(server, { board, startsAt, participants: [...participants, guest], playbook })
  const socket = async (name: string) => {
    const one = member(server.url, meeting.tokenOf(name))
    await one.joined
    return one
  }
  const [lise, jonas] = [await socket('Lise'), await socket('Jonas')]
  const rounds = () => jonas.views.breakouts.rounds ?? []
  const people = () => jonas.views.breakouts.people ?? []
  const doctorsIn = () => people().filter((p) => p.kind !== 'speaker')
  return {
    ...{ lise, jonas, rounds, doctors: doctorsIn },
    screen: linkAt(server.url, meeting.id, meeting.screenToken),
    seat: (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name)),
    round: (number = 1) => rounds()[number - 1],
    seated: (number = 1) => rounds()[number - 1]?.groups.flatMap((g) => g.people) ?? [],
    admit: (ids: readonly string[]) => jonas.send({ type: 'participants.admitMany', ids: [...ids], matches: [] }),
    /** Those who are to come have come. */
    async pastCheckIn() {
      await lise.send({ type: 'agenda.start' })
      await lise.send({ type: 'agenda.next', from: 'ind' })
    }
  }
}
export type GroupMeeting = Awaited<ReturnType<typeof groupMeeting>>

/** To the groups, with the keyboard at nothing that takes Enter. */
export async function toGroups(page: Page) {
  await page.getByRole('tab', { name: 'Grupper' }).click()
  await page
    .getByRole('heading', { name: /Sådan skal grupperne være|Runde/ })
    .first()
    .waitFor()
  await rest(page)
}
export const rest = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
