// What a block needs to be held, and how far that has come: worked out from what there is, never typed. Pure.
import { rememberingForLong } from '../../memo.ts'
import type { Role } from '../../slice.ts'
import type { Block } from '../agenda/state.ts'
import { isOpen, type Round } from '../breakouts/state.ts'
import { hasIt, isIn, tasksOf } from '../keys/tasks.ts'
import { nameKey } from '../participants/same.ts'
import { isGuest, type Participant, type Register } from '../participants/state.ts'
import { slidesFor } from '../slides/cues.ts'
import type { Meeting } from './index.ts'

export type What = 'keys' | 'groups' | 'slides' | 'speaker' | 'poll'
export type Stand = 'ready' | 'nearly' | 'missing'

export interface Need {
  what: What
  stand: Stand
  /** So many of so many. */
  have: number
  of: number
  /** Whose it is to see to. */
  role: Role
}

type Found = Omit<Need, 'what' | 'role'> | null

const counted = (have: number, of: number): Found => ({
  ...{ have, of },
  stand: of > 0 && have >= of ? 'ready' : have > 0 ? 'nearly' : 'missing'
})

/** Those who are in; until somebody is, everybody who is to come. */
function attending<P extends Pick<Participant, 'presence'>>(people: readonly P[]): readonly P[] {
  const inside = people.filter((p) => p.presence === 'admitted')
  return inside.length > 0 ? inside : people.filter((p) => p.presence !== 'declined')
}

const present = ({ people }: Register) => attending(people.filter((p) => !p.removed && p.details !== null))

/** Figures of one's own are found with a key. */
function keys({ kind }: Block, meeting: Meeting): Found {
  if (kind !== 'own-data') return null
  const due = tasksOf(meeting.keys, meeting).filter((t) => t.state !== 'exempt')
  const inside = due.filter(isIn)
  const wanted = inside.length > 0 ? inside : due
  return counted(wanted.filter(hasIt).length, wanted.length)
}

/** Everybody sits in a group, and the rooms are made in the video tool. */
function groups({ id, kind }: Block, { breakouts, participants }: Meeting): Found {
  if (kind !== 'groups') return null
  const wanted = present(participants).filter((p) => !isGuest(p.details?.kind ?? null))
  const round = roundFor(id, breakouts.rounds)
  const seated = new Set(round?.groups.flatMap((g) => g.people))
  const found = counted(wanted.filter((p) => seated.has(p.id)).length, wanted.length)
  const made = round !== undefined && (round.ready !== null || isOpen(round))
  return found?.stand === 'ready' && !made ? { ...found, stand: 'nearly' } : found
}

/** The block's own; else one that is for no block in particular. */
function roundFor(block: string, rounds: readonly Round[]): Round | undefined {
  const ahead = rounds.filter((r) => !r.dropped && r.stage !== 'closed')
  return ahead.find((r) => r.block === block) ?? ahead.find((r) => r.block === null)
}

/** The pages its cues name are there. */
function slides(block: Block, meeting: Meeting): Found {
  const { needed, pages, missing, ready } = slidesFor(block, meeting.slides)
  if (!needed) return null
  // without a deck to count by, the operator's word is all there is
  return counted(ready ? pages.length : missing.length > 0 ? pages.length - missing.length : 0, pages.length)
}

/** Every participant's, for every block: worked out once. */
const remembered = rememberingForLong<string>(2000)
const keyOf = (name: string) => remembered(name, () => nameKey(name))

/** Whoever speaks is in, where that is one of the participants: the board sits in the room. */
function speaker({ owner }: Block, { participants }: Meeting): Found {
  if (!owner) return null
  const names = new Set(owner.split(/,|&|\+|\/|\s+og\s+|\s+and\s+/).map((name) => keyOf(name.trim())))
  const speakers = participants.people.filter((p) => !p.removed && p.details && names.has(keyOf(p.details.name)))
  return speakers.length === 0
    ? null
    : counted(speakers.filter((p) => p.presence === 'admitted').length, speakers.length)
}

/** By a show of hands: there is a question to ask. */
const poll = ({ kind, script }: Block): Found => (kind === 'poll' ? counted(script ? 1 : 0, 1) : null)

const kinds: readonly (readonly [What, Role, (block: Block, meeting: Meeting) => Found])[] = [
  ['keys', 'keys', keys],
  ['groups', 'host', groups],
  ['slides', 'slides', slides],
  ['speaker', 'host', speaker],
  ['poll', 'moderator', poll]
]

/** Everything a block needs, in the order it is told. */
export const needsOf = (block: Block, meeting: Meeting): Need[] =>
  kinds.flatMap(([what, role, find]) => {
    const found = find(block, meeting)
    return found ? [{ what, role, ...found }] : []
  })
