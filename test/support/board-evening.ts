// The seeds' meeting with its whole board: five at computers of their own, the coordinator and the video tool as sockets; what stands on their screens, and what the log says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cast, shifted } from '../../shared/packs.ts'
import { clockTime, MINUTE, USUAL_ZONE } from '../../shared/time.ts'
import { board } from './board.ts'
import { member } from './member.ts'
import { linkAt, screens } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting, onDisk, sydhavn } from './server.ts'

/** Asked by the moderator, and counted in the room: the video tool has no poll that all can see. */
const hands = {
  ...{ id: 'haandsoprakning', title: 'Håndsoprækning', kind: 'poll', minutes: 5, owner: 'Ordstyrer' },
  script: 'Hvem af jer har en fast aftale om, hvem der fornyer recepterne? Ræk hånden op.'
}
const AFTER = 'journalfoering'
/** One of the doctors. */
const SPEAKER = 'Karen Bech'
interface Planned {
  id: string
  owner: string
}

interface Person {
  name: string
  phone?: string
  signUp: string
}
const read: Person[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../server/rehearsal/people.json'), 'utf8'))
/** How every key begins. */
export const KEY = 'NGLHEM'
/** The rehearsal's 56 and the two who do not come. The gateway takes all their numbers but one; one has none. */
const participants = read.map((person, i) => ({
  ...person,
  ...(person.phone && { phone: person.phone.replace(/[89]$/, '1') }),
  key: `${KEY}${100 + i}`
}))
export const REFUSED = ['Birthe Kold', 'Charlotte Hede']
export const NUMBERLESS = 'Katrine Sø'
export const coming = participants.filter((p) => p.signUp !== 'declines').map((p) => p.name)

function playbook(startsAt: number) {
  const speaks = (b: Planned) => ({ ...b, owner: b.owner === 'Oplægsholder' ? SPEAKER : b.owner })
  const blocks = sydhavn.blocks.flatMap((b: Planned) => (b.id === AFTER ? [speaks(b), hands] : [speaks(b)]))
  return cast(shifted({ ...sydhavn, blocks }, clockTime(startsAt, USUAL_ZONE)), board)
}

export async function boardEvening() {
  const server = await serve()
  const startsAt = Math.floor(Date.now() / MINUTE) * MINUTE
  const asked = { board, startsAt: new Date(startsAt).toISOString(), participants, playbook: playbook(startsAt) }
  const meeting = await makeMeeting(server, { ...asked, rehearsal: true })
  const people = await screens()
  const sit = (name: string) => people.sit(linkAt(server.url, meeting.id, meeting.tokenOf(name)))
  const lise = member(server.url, meeting.tokenOf('Lise'))
  await lise.joined
  const [mette, jonas, birgit] = [await sit('Mette'), await sit('Jonas'), await sit('Birgit')]
  const [soren, hanne] = [await sit('Søren'), await sit('Hanne')]
  const room = await people.sit(linkAt(server.url, meeting.id, meeting.screenToken))
  const register = () => lise.views.participants.rows
  const nameOf = (id: string) => lise.views.board.rows.find((m) => m.id === id)?.name?.split(' ')[0] ?? id
  const idOf = (name: string) => register().find((p) => p.name === name)?.id ?? ''
  return {
    ...{ people, sit, lise, mette, jonas, birgit, soren, hanne, room, idOf },
    /** Those whose computers live through it all. */
    screens: (): Page[] => [mette, jonas, soren, hanne, room],
    inside: () => register().flatMap((p) => (p.presence === 'admitted' ? [p.name] : [])),
    /** What the video tool tells of its waiting room. */
    knock: (...names: string[]) => lise.send({ type: 'participants.arrive', names }),
    blockAt: (title: string) => lise.views.agenda.blocks.find((b) => b.title === title)?.id ?? '',
    needs: (title: string) =>
      lise.views.readiness.rows.find((row) => row.id === lise.views.agenda.blocks.find((b) => b.title === title)?.id)
        ?.needs ?? [],
    current: () => lise.views.agenda.blocks.find((b) => b.id === lise.views.agenda.current),
    question: (text: string) => lise.views.questions.rows.find((q) => q.text === text),
    call: (name: string) => lise.views.calls.rows?.findLast((row) => row.name === name)?.state,
    keyOf: (name: string) => lise.views.keys.rows.find((row) => row.name === name)?.state,
    round: () => lise.views.breakouts.rounds?.[0],
    roles: (name: string) => lise.views.board.rows.find((m) => m.name?.startsWith(name))?.roles ?? [],
    /** What has happened, by whom, as the disk has it. */
    log: () =>
      onDisk<{ data: string; by: string }>(
        server.dataDir,
        'SELECT data, by FROM event WHERE meeting = ? ORDER BY seq',
        meeting.id
      ).map(({ data, by }) => ({ type: String(JSON.parse(data).type), by: nameOf(by) }))
  }
}
export type BoardEvening = Awaited<ReturnType<typeof boardEvening>>
