// Drawing lots for the floor: practices nobody of whom has been heard go first, and within them everybody is as likely; never the same practice twice in a row.
import { type Refusal, refuse } from '../../slice.ts'
import { diceOf } from '../breakouts/forming/dice.ts'
import type { Participant } from '../participants/state.ts'
import { heard, practiceOf, unheard } from './heard.ts'
import { type Call, type Calls, isOpen, type Meeting, standing } from './state.ts'

interface Wanted {
  seed: number
  /** The one that is drawn anew. */
  instead: Call | null
}

/** Somebody, or why nobody. */
export function draw(calls: Calls, meeting: Meeting, { seed, instead }: Wanted): { person: Participant } | Refusal {
  const known = heard(calls, meeting.questions)
  const open = standing(calls, meeting).filter((c) => isOpen(c) && c !== instead)
  const here = open.filter((c) => c.block === meeting.agenda.current)
  const out = new Set([...offered(calls, instead), ...here.map((c) => c.participant)])
  const able = unheard(meeting.participants, known).filter((p) => !out.has(p.id))
  const resting = restingOf(calls, meeting, open)
  const free = able.filter((p) => !resting.has(practiceOf(p)))
  const [one] = able
  if (!one) return refuse('nobody-left')
  if (free.length === 0) return refuse('only-that-practice', { participant: one.id })
  const spoke = new Set(meeting.participants.people.filter((p) => !p.removed && known.has(p.id)).map(practiceOf))
  const first = free.filter((p) => !spoke.has(practiceOf(p)))
  const among = first.length > 0 ? first : free
  const person = among[diceOf(seed).below(among.length)]
  return person ? { person } : refuse('nobody-left')
}

/** Those who were drawn before, one instead of the other. */
function offered({ rows }: Calls, from: Call | null): readonly string[] {
  const found: string[] = []
  for (let call = from; call !== null; call = rows.find((c) => c.id === call?.instead) ?? null)
    found.push(call.participant)
  return found
}

/** The practices that have just had the floor, or stand drawn for it. */
function restingOf({ rows, spoken }: Calls, meeting: Meeting, open: readonly Call[]): ReadonlySet<string> {
  const last = rows.find((c) => c.id === spoken.at(-1))
  const drawn = open.filter((c) => c.picked && c.state === 'planned')
  const ids = new Set([...(last ? [last] : []), ...drawn].map((c) => c.participant))
  return new Set(meeting.participants.people.filter((p) => ids.has(p.id)).map(practiceOf))
}
