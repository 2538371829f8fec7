// What each role sees of the breakout rooms: who makes and runs them all of it; the chat-watcher who sits where; everybody how long they are open.
import { holds, type Viewer } from '../../slice.ts'
import type { Participant } from '../participants/state.ts'
import { type Breakouts, type Group, isOpen, leaderOf, type Meeting, type Round } from './state.ts'

export function view({ rounds, rules }: Breakouts, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  const held = rounds.filter((r) => !r.dropped)
  const people = meeting.participants.people.filter((p) => !p.removed && p.details !== null)
  const known = new Set(people.map((p) => p.id))
  const numbered = held.map((round, index) => ({ round, number: index + 1 }))
  const now = numbered.find(({ round }) => isOpen(round)) ?? numbered.find(({ round }) => round.stage === 'planned')
  const runs = holds(viewer, 'host', 'moderator', 'coordinator')
  return {
    /** The round that is open, else the next one. */
    now: now ? brief(now.round, now.number, known) : null,
    ...(holds(viewer, 'chat') && { seats: now ? seats(now.round, known) : [] }),
    ...(runs && {
      rounds: numbered.map(({ round, number }) => shown(round, number, known)),
      people: people.map(person),
      rules: rules.map(({ id, how, people }) => ({ id, how, people: people.filter((p) => known.has(p)) }))
    })
  }
}

/** What may stand on any screen: no names. */
function brief(
  { id, block, minutes, stage, openedAt, endsAt, called, ready, groups }: Round,
  number: number,
  known: ReadonlySet<string>
) {
  return {
    ...{ id, number, block, minutes, stage, openedAt, endsAt },
    calledAt: called?.at ?? null,
    ready: ready !== null,
    groups: groups.length,
    people: groups.reduce((sum, g) => sum + g.people.filter((p) => known.has(p)).length, 0),
    /** The numbers of the groups that want help. */
    help: groups.filter((g) => g.help !== null).map((g) => g.number)
  }
}

/** Whoever asks in the chat which group they are in can be told. */
const seats = ({ groups }: Round, known: ReadonlySet<string>) =>
  groups.flatMap(({ id, number, name, people }) =>
    people.filter((p) => known.has(p)).map((person) => ({ id: person, group: id, number, name }))
  )

function shown(round: Round, number: number, known: ReadonlySet<string>) {
  const { id, block, minutes, size, practices, wishes, task, version, changed, before, ready, stage } = round
  const { openedAt, endsAt, called, closedAt } = round
  const inRegister = (people: readonly string[]) => people.filter((p) => known.has(p))
  return {
    ...{ id, number, block, minutes, size, practices, wishes, task, version, stage },
    ...{ openedAt, endsAt, calledAt: called?.at ?? null, closedAt },
    by: changed?.by ?? null,
    ready: ready && { by: ready.by, at: ready.at },
    groups: round.groups.map((g) => group(g, inRegister(g.people))),
    locked: inRegister(round.locked),
    placed: inRegister(round.placed),
    was: [...round.was].filter(([p]) => known.has(p)).map(([person, group]) => ({ id: person, group })),
    said: round.said.map(({ id, text, by, at }) => ({ id, text: text ?? '', by, at })),
    /** What can be taken back as a whole. */
    arrangement: before !== null && before.version === version ? before.id : null
  }
}

const group = ({ id, number, name, task, place, leader, locked, help }: Group, people: readonly string[]) => ({
  ...{ id, number, name, task, place, people, locked },
  leader: leaderOf({ leader, people }),
  help: help && { by: help.by, at: help.at }
})

/** What a group is formed by, and no more. */
const person = ({ id, details, presence, since }: Participant) => ({
  id,
  name: details?.name ?? '',
  practice: details?.practice ?? null,
  postcode: details?.postcode ?? null,
  form: details?.practiceForm ?? null,
  kind: details?.kind ?? null,
  ownGroup: details?.ownGroup ?? null,
  presence,
  /** Since when they are where they are. */
  since
})
