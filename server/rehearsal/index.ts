// What a first `npm start` gives: a rehearsal meeting that starts now, and a link for every seat at the table.
import { cast, shifted } from '../../shared/packs.ts'
import { isRefusal, type Role, type ViewerRole } from '../../shared/slice.ts'
import { SCREEN } from '../../shared/slices/board/state.ts'
import { clockTime, type Instant, MINUTE, USUAL_ZONE } from '../../shared/time.ts'
import { createMeeting } from '../create.ts'
import { giveLink } from '../give-link.ts'
import type { Log } from '../log/log.ts'
import type { Pack } from '../packs.ts'
import type { Rooms } from '../rooms.ts'
import { planCalls } from './calls.ts'
import { writeInTheChat } from './chat.ts'
import { layOutDeck } from './deck.ts'
import { formGroups } from './groups.ts'
import { giveKeys } from './keys.ts'
import { madeUpPeople, openTheDoor } from './people.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] },
  { name: 'Søren Ask', roles: ['keys'] },
  { name: 'Hanne Toft', roles: ['slides'] }
] as const
const speaker = 'Karen Bech'

export interface SeatLink {
  name: string | null
  roles: readonly ViewerRole[]
  url: string
}

interface Tools {
  log: Log
  rooms: Rooms
  packs: readonly Pack[]
  now: () => Instant
}

/** Links to the rehearsal meeting, which is made when there is no meeting at all; [] when the meetings are real ones. */
export async function rehearse(tools: Tools, base: string): Promise<SeatLink[]> {
  const meetings = await tools.log.meetings()
  if (meetings.length === 0) return makeRehearsal(tools, base)
  for (const { id } of meetings) {
    const links = await tools.rooms.use(id, (room) => (room.state.meeting.rehearsal ? newLinks(tools, id, base) : null))
    if (links) return links
  }
  return []
}

async function makeRehearsal({ log, rooms, packs, now }: Tools, base: string): Promise<SeatLink[]> {
  const pack = packs.find((p) => p.name === 'sydhavsklyngen') ?? packs[0]
  if (!pack) return []
  const startsAt = Math.ceil(now() / MINUTE) * MINUTE // on the next whole minute: time to open the first link
  const asked = {
    title: pack.title,
    startsAt,
    timeZone: USUAL_ZONE,
    playbook: withSpeaker(cast(shifted(pack, clockTime(startsAt, USUAL_ZONE)), board)),
    participants: madeUpPeople(),
    board: board.map(({ name, roles }) => ({ name, roles: [...roles] })),
    rehearsal: true
  }
  const { id, links, screen } = await createMeeting({ log, rooms }, asked, now(), base)
  await rooms.use(id, async (room) => {
    const holder = (role: Role) => room.state.board.members.find((m) => m.roles.includes(role))?.id ?? ''
    await openTheDoor(room, holder('host'))
    await writeInTheChat(room, holder('chat'))
    await formGroups(room, holder('host'))
    await planCalls(room, holder('coordinator'))
    await layOutDeck({ meeting: id, room, files: log.files, now: now() }, holder('slides'))
    await giveKeys({ meeting: id, room, secrets: log.secrets }, holder('keys'))
  })
  const seats = board.map(({ name, roles }, index) => ({ name, roles, url: links[index]?.url ?? '' }))
  return [...seats, { name: null, roles: ['screen'], url: screen.url }]
}

const withSpeaker = (pack: Pack): Pack => ({
  ...pack,
  blocks: pack.blocks.map((b) => (b.owner === 'Oplægsholder' ? { ...b, owner: speaker } : b))
})

/** Tokens are kept only as hashes, so a later start cannot show the first links again: it makes more, and the old ones go on. */
async function newLinks({ rooms }: Tools, meeting: string, base: string): Promise<SeatLink[]> {
  const links = await rooms.use(meeting, async (room) => {
    const seats: { id: string; name: string | null; roles: readonly ViewerRole[] }[] = [
      ...room.state.board.members.filter((m) => !m.removed),
      { id: SCREEN, name: null, roles: ['screen'] }
    ]
    const coordinator = seats.find((s) => s.roles.includes('coordinator'))
    if (!coordinator) throw new Error('The rehearsal meeting has nobody who may make links.')
    return Promise.all(
      seats.map(async ({ id, name, roles }) => {
        const link = await giveLink(room, { meeting, member: id, by: coordinator.id, instead: false, base })
        if (isRefusal(link)) throw new Error(`A link could not be made: ${link.refused}.`)
        return { name, roles, url: link.url }
      })
    )
  })
  return links ?? []
}
