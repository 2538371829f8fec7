// A meeting with three groups, as what is elsewhere on the board's screens and what is taken along needs it.
import type { Group } from '../../client/breakouts/groups.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import { doctors } from './guests.ts'
import { type Member, member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const board = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] }
]
const playbook = {
  title: 'Grupper',
  blocks: [
    { id: 'ude', title: 'Organisering hjemme hos jer', kind: 'groups', minutes: 20 },
    { id: 'hjem', title: 'Opsamling', kind: 'wrap-up', minutes: 10 }
  ]
}
/** Two have one e-mail together, one has none. */
const email = (name: string) =>
  name === 'Carl Dahl'
    ? undefined
    : `${name === 'Bo Dahl' ? 'anne.holm' : name.toLowerCase().replace(' ', '.')}@klinik.dk`
const participants = doctors.slice(0, 8).map((d) => ({ ...d, email: email(d.name) }))

/** Anne Holm … Dorte Dahl: three, three and one in a group, and one in none. */
export async function groupMeeting() {
  const server = await serve()
  const meeting = await makeMeeting(server, { board, playbook, participants, startsAt: new Date().toISOString() })
  const lise: Member = member(server.url, meeting.tokenOf('Lise'))
  await lise.joined
  const send = async (command: Command, id?: string) => {
    const ack = await lise.send(command, id)
    if (isRefusal(ack)) throw new Error(`${command.type}: ${ack.refused}`)
  }
  const idOf = (name: string) => lise.views.participants.rows.find((p) => p.name === name)?.id ?? name
  const people = (...names: string[]) => names.map(idOf)
  await send({ type: 'breakouts.round', id: 'r1', block: 'ude', minutes: 10 })
  await send({
    type: 'breakouts.arrange',
    round: 'r1',
    seen: 0,
    groups: [
      { id: 'g1', people: people('Anne Holm', 'Anne Dahl', 'Bo Holm'), leader: idOf('Anne Holm') },
      { id: 'g2', people: people('Bo Dahl', 'Carl Holm', 'Carl Dahl') },
      { id: 'g3', people: people('Dorte Holm') }
    ]
  })
  await send({ type: 'breakouts.write', round: 'r1', group: 'g2', name: 'Ærø', place: 'Lokale 2', task: 'Fornyelser' })
  await send({ type: 'agenda.start' })
  return {
    send,
    idOf,
    meeting: meeting.id,
    seat: (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name)),
    screen: linkAt(server.url, meeting.id, meeting.screenToken),
    groups: (): readonly Group[] => lise.views.breakouts.rounds?.[0]?.groups ?? [],
    help: () => lise.views.breakouts.now?.help,
    placed: () => lise.views.breakouts.rounds?.[0]?.placed ?? []
  }
}
export type GroupMeeting = Awaited<ReturnType<typeof groupMeeting>>
