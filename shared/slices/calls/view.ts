// What the moderator and the coordinator see of the calls; the others nothing.
import { holds, type Viewer } from '../../slice.ts'
import { isGuest, type Participant } from '../participants/state.ts'
import { type Heard, heard, practices, unheard } from './heard.ts'
import { blockOf, type Call, type Calls, floorOf, isIn, type Meeting, standing } from './state.ts'

export function view(calls: Calls, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  const known = heard(calls, meeting.questions)
  const people = new Map(meeting.participants.people.map((p) => [p.id, p]))
  return {
    ...(holds(viewer, 'moderator', 'coordinator') && {
      rows: standing(calls, meeting).flatMap((c) => row(c, people.get(c.participant), meeting)),
      people: meeting.participants.people.filter((p) => !p.removed && p.details !== null).map((p) => person(p, known)),
      practices: practices(meeting.participants, known),
      /** How many of those who are here have not been heard, and may be asked. */
      unheard: unheard(meeting.participants, known).length,
      floor: floorOf(calls, meeting)?.id ?? null
    })
  }
}

function row(call: Call, who: Participant | undefined, meeting: Meeting) {
  const { id, participant, words, state, since, by, picked } = call
  if (!who?.details) return []
  return {
    id,
    block: blockOf(call, meeting),
    participant,
    name: who.details.name,
    practice: who.details.practice,
    question: words?.question ?? '',
    state,
    since,
    by,
    picked,
    here: isIn(who)
  }
}

const person = (who: Participant, known: ReadonlyMap<string, Heard>) => {
  const said = known.get(who.id)
  return {
    id: who.id,
    name: who.details?.name ?? '',
    practice: who.details?.practice ?? null,
    here: isIn(who),
    heard: said ? { by: said.by, at: said.at } : null,
    noCall: who.details?.noCall ?? false,
    /** Neither drawn nor counted. */
    guest: isGuest(who.details?.kind ?? null)
  }
}
