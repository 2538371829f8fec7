// A meeting with two moderators and two who show slides, and what stands on their screens.
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
  { name: 'Hanne Toft', roles: ['slides'] },
  { name: 'Ole Lind', roles: ['slides'] }
]
const blocks = [
  { id: 'tal', title: 'Se på egne data', kind: 'own-data', minutes: 10, slides: '7–8: Find jeres egne tal' },
  {
    id: 'plenum',
    title: 'Plenumdiskussion',
    kind: 'plenary',
    minutes: 10,
    slides: '9: Hvad undrede jer?; ingen: Stop delingen'
  },
  { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 }
]

export async function slidesMeeting() {
  const server = await serve()
  const startsAt = new Date().toISOString()
  const made = await makeMeeting(server, { board, startsAt, playbook: { title: 'Møde', blocks } })
  const people = await screens()
  const lise = member(server.url, made.tokenOf('Lise'))
  await lise.joined
  await lise.send({ type: 'agenda.start' })
  const slides = () => lise.views.slides
  const seat = (name: string) => linkAt(server.url, made.id, made.tokenOf(name))
  return {
    people,
    lise,
    slides,
    seat,
    sit: (name: string) => people.sit(seat(name)),
    socket: (name: string) => member(server.url, made.tokenOf(name)),
    /** On the server: page shown, page asked for. */
    stands: (showing: number, wanted: number) =>
      expect.poll(() => [slides()?.showing.page, slides()?.wanted.page]).toEqual([showing, wanted]),
    cues: (block: string) => slides()?.cues?.filter((c) => c.block === block) ?? [],
    addDeck: (id: string, name: string, titles: readonly string[]) =>
      lise.send({ type: 'slides.addDeck', id, name, pages: titles.map((title) => ({ title })) })
  }
}

export const flash = (page: Page) => page.locator('.flash')
export const line = (page: Page) => page.getByRole('region', { name: 'Dias', exact: true })
export const reads = (what: ReturnType<Page['locator']>, text: string | RegExp) =>
  expect.poll(async () => (await what.innerText()).replaceAll(/\s+/g, ' ')).toMatch(text)
