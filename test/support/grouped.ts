// A meeting whose groups are formed: three of them, some not placed, and people on the board who work with them.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { chosen, keys } from './hands.ts'
import { member } from './member.ts'
import { linkAt, screens } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] }
]
const blocks = [
  { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 30 },
  { id: 'gr', title: 'Organisering hjemme hos jer', kind: 'groups', minutes: 10 }
]
const from = (practice: string, ...names: string[]) => names.map((name) => ({ name, practice, kind: 'owner' }))
const participants = [
  ...from('Marstal Lægehus', 'Anne Holm', 'Bo Dahl'),
  ...from('Humble Lægehus', 'Carl Holm', 'Dorte Dahl'),
  ...from('Skårup Lægeklinik', 'Erik Holm', 'Freja Dahl'),
  ...from('Lægehuset Nyborgvej', 'Gitte Holm', 'Hans Dahl', 'Ida Holm'),
  ...from('Lægerne ved Torvet', 'Jens Dahl', 'Karen Holm'),
  // in no group
  ...from('Humble Lægehus', 'Lars Dahl'),
  ...from('Gudme Lægehus', 'Mette Holm'),
  // not come
  ...from('Gudme Lægehus', 'Niels Dahl'),
  { name: 'Ole Holm', practice: 'Gudme Lægehus', kind: 'trainee' }
]
/** By name, the leader first. */
export const seated: Record<string, readonly string[]> = {
  g1: ['Anne Holm', 'Bo Dahl', 'Erik Holm', 'Freja Dahl'],
  g2: ['Carl Holm', 'Dorte Dahl', 'Ole Holm'],
  g3: ['Gitte Holm', 'Hans Dahl', 'Ida Holm', 'Jens Dahl', 'Karen Holm']
}
const away = ['Niels Dahl', 'Ole Holm']

export async function grouped() {
  const server = await serve()
  const startsAt = new Date(Date.now() - 60_000).toISOString()
  const meeting = await makeMeeting(server, { board, startsAt, participants, playbook: { title: 'Møde', blocks } })
  const [lise, mette] = [member(server.url, meeting.tokenOf('Lise')), member(server.url, meeting.tokenOf('Mette'))]
  await Promise.all([lise.joined, mette.joined])
  const people = () => lise.views.breakouts.people ?? []
  const idOf = (name: string) => people().find((p) => p.name === name)?.id ?? ''
  const round = () => {
    const first = lise.views.breakouts.rounds?.[0]
    if (!first) throw new Error('There is no round.')
    return first
  }
  const present = participants.map((p) => p.name).filter((name) => !away.includes(name))
  await lise.send({ type: 'participants.admitMany', ids: present.map(idOf), matches: [] })
  await lise.send({ type: 'breakouts.round', id: 'r1', block: 'gr', size: { min: 3, max: 5 } })
  const arrange = async () => {
    const groups = Object.entries(seated).map(([id, names]) => ({
      ...{ id, people: names.map(idOf), leader: idOf(names[0] ?? '') }
    }))
    await lise.settled()
    await lise.send({ type: 'breakouts.arrange', round: 'r1', seen: round().version, groups })
  }
  await arrange()
  const groupOf = (name: string) => round().groups.find((g) => g.people.includes(idOf(name))) ?? null
  return {
    ...{ server, lise, mette, idOf, round, groupOf, arrange },
    seat: (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name)),
    /** The group's number on the server; null for the tray. */
    sits: (name: string, number: number | null) =>
      expect.poll(() => groupOf(name)?.number ?? null, { message: name }).toBe(number),
    move: (name: string, to: string | null) => {
      const command = { person: idOf(name), from: groupOf(name)?.id ?? null, to }
      return mette.send({ type: 'breakouts.move', round: 'r1', ...command })
    }
  }
}
export type Grouped = Awaited<ReturnType<typeof grouped>>

/** Who stands there, from the top. */
export const names = (page: Page, seat: string) =>
  page.locator(`[data-seat="${seat}"] [data-person] bdi`).allInnerTexts()
export const row = (page: Page, name: string) => page.locator('[data-person]', { hasText: name })

/** Takes somebody and holds them there, without letting go. */
export async function hold(page: Page, name: string, there: string) {
  const [from, to] = [await row(page, name).boundingBox(), await page.locator(there).first().boundingBox()]
  if (!from || !to) throw new Error(`${name} or ${there} is not to be seen.`)
  await page.mouse.move(from.x + 40, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 10, { steps: 6 })
}

/** Jonas at the host's page of groups. */
export async function atTheGroups() {
  const evening = await grouped()
  const people = await screens()
  const jonas = await people.sit(evening.seat('Jonas'))
  await jonas.getByRole('combobox').waitFor()
  await keys(jonas, 'Alt+g')
  await jonas.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  const is = (name: string) => expect.poll(() => chosen(jonas).innerText()).toContain(name)
  return {
    ...{ evening, people, jonas, is },
    async choose(name: string) {
      await row(jonas, name).click()
      await is(name)
    },
    /** As they are to begin with. */
    async anew() {
      await evening.arrange()
      await expect.poll(() => names(jonas, 'g3')).toHaveLength(5)
      await expect.poll(() => names(jonas, '')).toHaveLength(2)
    }
  }
}
export type AtTheGroups = Awaited<ReturnType<typeof atTheGroups>>
