// Making a meeting: what was asked for becomes its first events and its links, all at once or not at all.
import { nanoid } from 'nanoid'
import { z } from 'zod'
import { LATEST_START, LONGEST, MOST_MEMBERS, MOST_PARTICIPANTS } from '../shared/limits.ts'
import { decideAll, evolve, initial, parseCommand, stamped } from '../shared/meeting.ts'
import { line, playbook } from '../shared/playbook.ts'
import { roles } from '../shared/slice.ts'
import { SCREEN } from '../shared/slices/board/state.ts'
import type { Command, ParsedCommand, State } from '../shared/slices/index.ts'
import { shapeOf } from '../shared/slices/keys/text.ts'
import { person } from '../shared/slices/participants/person.ts'
import { findSame } from '../shared/slices/participants/same.ts'
import { DAY, type Instant, isTimeZone, USUAL_ZONE } from '../shared/time.ts'
import { meetingId, newLink } from './links.ts'
import type { Log } from './log/log.ts'
import { Problem } from './problem.ts'
import type { Rooms } from './rooms.ts'

const startsAt = z.iso.datetime({ offset: true, error: 'date-time' }).transform((iso) => Date.parse(iso))

export const meetingRequest = z.object({
  title: line(LONGEST.meeting),
  startsAt,
  timeZone: z.string().refine(isTimeZone, { error: 'time-zone' }).default(USUAL_ZONE),
  playbook,
  /** With the key to their own figures, where they have one. */
  participants: z
    .array(person.extend({ key: line(LONGEST.key).nullish() }))
    .max(MOST_PARTICIPANTS)
    .default([]),
  board: z
    .array(z.object({ name: line(LONGEST.name), roles: z.array(z.enum(roles)).max(20) }))
    .min(1)
    .max(MOST_MEMBERS),
  rehearsal: z.boolean().default(false)
})
export type MeetingRequest = z.output<typeof meetingRequest>

export interface MadeLink {
  name: string
  roles: readonly string[]
  token: string
  url: string
}
export interface MadeMeeting {
  id: string
  links: MadeLink[]
  screen: { token: string; url: string }
}

/** @throws Problem naming the field that is wrong; then nothing is stored */
export async function createMeeting(
  { rooms, log: { secrets } }: { rooms: Rooms; log: Pick<Log, 'secrets'> },
  asked: MeetingRequest,
  now: Instant,
  base: string
): Promise<MadeMeeting> {
  if (asked.startsAt < now - DAY) throw new Problem(400, 'unreadable', [{ path: ['startsAt'], code: 'long-past' }])
  if (asked.startsAt > LATEST_START) throw new Problem(400, 'unreadable', [{ path: ['startsAt'], code: 'far-off' }])
  const id = meetingId()
  const { commands, links, screen } = firstCommands(id, asked, base)
  const context = { actor: { id: 'admin', roles: ['coordinator'] as const }, now }
  const made = decideAll(initial, commands, context)
  if ('failed' in made) throw problemFrom(made.refusal)
  const state = stamped(made.events, { by: 'admin', at: now }).reduce(evolve, initial)
  const keys = keysOf(asked, state)
  const stored = decideAll(state, keys.length > 0 ? [storing(keys)] : [], context)
  if ('failed' in stored) throw problemFrom(stored.refusal)
  const events = [...made.events, ...stored.events]
  await secrets.put(id, keys)
  await rooms.create(id, {
    commandId: nanoid(),
    by: 'admin',
    at: now,
    events,
    answer: { seq: events.length },
    forget: []
  })
  return { id, links, screen }
}

interface FirstKey {
  id: string
  participant: string
  text: string
}

/** Whoever is told twice, with two keys, has the last. */
function keysOf({ participants }: MeetingRequest, { participants: { people } }: State): FirstKey[] {
  const keys = participants.flatMap(({ key, ...person }) => {
    const participant = key ? findSame(people, person)?.id : undefined
    return key && participant ? [[participant, { id: nanoid(), participant, text: key }] as const] : []
  })
  return [...new Map(keys).values()]
}

const storing = (keys: readonly FirstKey[]) =>
  parsed({
    type: 'keys.store',
    keys: keys.map(({ id, participant, text }) => ({ id, participant, ...shapeOf(text) }))
  })

function firstCommands(meeting: string, asked: MeetingRequest, base: string) {
  const { title, rehearsal, startsAt, timeZone, participants } = asked
  const made = asked.board.map((member) => ({ ...member, id: nanoid(), link: newLink(base, meeting) }))
  const screen = newLink(base, meeting)
  const commands = [
    parsed({ type: 'meeting.create', title, rehearsal }),
    parsed({ type: 'agenda.plan', startsAt, timeZone, blocks: asked.playbook.blocks }),
    ...made.map(({ id, name, roles }) => ({ ...parsed({ type: 'board.add', name, roles }), id })),
    ...made.map(({ id, link }) => parsed({ type: 'board.makeLink', member: id, hash: link.hash })),
    parsed({ type: 'board.makeLink', member: SCREEN, hash: screen.hash }),
    ...(participants.length > 0 ? [parsed({ type: 'participants.import', rows: participants })] : [])
  ]
  const links = made.map(({ name, roles, link: { token, url } }) => ({ name, roles, token, url }))
  return { commands, links, screen: { token: screen.token, url: screen.url } }
}

function parsed(command: Command): { id: string; command: ParsedCommand } {
  const read = parseCommand(command)
  if (!read.ok) throw new Error(`The first commands do not fit their schema at ${read.path.join('.')}.`)
  return { id: nanoid(), command: read.value }
}

function problemFrom({ refused, path }: { refused: string; path?: unknown }): Problem {
  const field = Array.isArray(path) ? ['playbook', ...path] : ['playbook']
  const code =
    refused === 'duplicate-id' || refused === 'clock-skips-it' || refused === 'before-the-previous' ? refused : 'wrong'
  return new Problem(400, 'unreadable', [{ path: field, code }])
}
