// One row changes in a meeting of 150: what that is, in bytes, to whoever of the board gets most of it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { connected, send } from './painted.ts'
import { manyPeople } from './people.ts'
import { makeMeeting } from './processes.ts'
import { goOn, logIn } from './seed.ts'
import { viewer } from './viewer.ts'

const PEOPLE = 150
const MORE = 2000
const LIMIT = 2000
/** Longer than an update is on its way. */
const ARRIVES = 60
const roles = [['moderator'], ['host'], ['chat'], ['keys'], ['slides'], ['coordinator']]

/** A press each, by whom it is for; `id` is somebody who is expected. */
const presses: readonly (readonly [by: string, (id: string, block: string) => object])[] = [
  ['host', (id) => ({ type: 'participants.admit', id })],
  ['host', (id) => ({ type: 'participants.techCheck', id, result: 'needs-help' })],
  ['host', (id) => ({ type: 'participants.leave', id })],
  ['host', () => ({ type: 'participants.arrive', names: ['Hanne H'] })],
  ['coordinator', (id) => ({ type: 'participants.edit', id, name: 'Hanne Ny Holm' })],
  [
    'chat',
    (id) => ({
      type: 'questions.catch',
      id: 'ny',
      from: 'Anne Holm 1',
      text: 'Kan vi få tallene tilsendt?',
      participant: id
    })
  ],
  ['chat', () => ({ type: 'questions.flag', id: 'ny', urgent: true })],
  ['moderator', () => ({ type: 'questions.ask', id: 'ny' })],
  ['moderator', () => ({ type: 'questions.answer', id: 'ny' })],
  ['keys', (id) => ({ type: 'keys.exempt', participant: id, exempt: true })],
  ['moderator', (_, block) => ({ type: 'agenda.extend', block, minutes: 1 })],
  ['moderator', (_, block) => ({ type: 'agenda.next', from: block })],
  ['moderator', () => ({ type: 'meeting.say', text: 'Vi begynder igen kl. 17' })],
  ['slides', () => ({ type: 'slides.show', deck: null, page: 3 })]
]

export async function noteRows({ note, ours, adminToken }: Bench): Promise<void> {
  const meeting = await makeMeeting(ours.url, adminToken, roles, manyPeople(PEOPLE))
  const log = logIn(ours.dataDir)
  await goOn(log, meeting.id, MORE)
  await log.close()
  const seats = await Promise.all(
    roles.map(async ([role = ''], i) => {
      const token = meeting.tokens[i] ?? ''
      return {
        role,
        presser: await connected(ours.url, token),
        watching: await viewer(ours.url, { token, protocol: 1 })
      }
    })
  )
  const views = JSON.parse(Buffer.from(seats[1]?.watching.last ?? '', 'latin1').toString()).views
  const somebody = views.participants.rows.at(-1).id
  const most = new Map(roles.map(([role = '']) => [role, { bytes: 0, by: '' }]))
  for (const [by, press] of presses) {
    const command = press(somebody, views.agenda.current)
    const before = seats.map(({ watching }) => watching.bytes)
    const ack = await send(seats.find(({ role }) => role === by)?.presser, command)
    if (!ack || 'refused' in ack) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(ack)}`)
    await sleep(ARRIVES)
    for (const [i, { role, watching }] of seats.entries()) {
      const bytes = watching.bytes - (before[i] ?? 0)
      if (bytes > (most.get(role)?.bytes ?? 0)) most.set(role, { bytes, by: String(Reflect.get(command, 'type')) })
    }
  }
  for (const [role, { bytes, by }] of most)
    note(`one row of a meeting of ${PEOPLE}: bytes to the ${role} (${by})`, bytes, 'B', LIMIT)
  for (const { presser, watching } of seats) {
    presser.close()
    watching.close()
  }
}
