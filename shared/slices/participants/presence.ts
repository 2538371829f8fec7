// Coming and going: one participant, many at once, and taking it back.
import { isRefusal, refuse } from '../../slice.ts'
import { tie } from './arrivals.ts'
import type { Of, Outcome } from './decide.ts'
import type { ParticipantsEvent } from './messages.ts'
import type { Presence } from './person.ts'
import { isHere, type Participant, type Register, registered } from './state.ts'

/** Whoever else did something to them meanwhile is told of. */
const seen = ({ id, presence, by, since }: Participant) => ({ participant: id, presence, by, at: since })

/** Only who is here can leave; who has come in meanwhile neither waits nor declines because of an older screen. */
export function move(participant: Participant, to: Presence): Outcome {
  const { id, presence } = participant
  if (presence === to) return []
  if (to === 'left' && !isHere(participant)) return refuse('not-here', seen(participant))
  if (to === 'waiting' && presence === 'admitted') return refuse('is-here', seen(participant))
  if (to === 'declined' && isHere(participant)) return refuse('is-here', seen(participant))
  return [{ type: 'participants.moved', ids: [id], to }]
}

/** Those who can be let in are: who has been taken out of the register, or is in already, holds nobody else up. */
export function admitMany(register: Register, { ids, matches }: Of<'participants.admitMany'>): Outcome {
  const events: ParticipantsEvent[] = []
  const tied = new Map<string, string>()
  for (const { arrival, participant } of matches) {
    const again = tied.has(arrival) || [...tied.values()].includes(participant)
    const tying = again ? null : tie(register, arrival, participant)
    if (!tying || isRefusal(tying)) continue
    tied.set(arrival, participant)
    events.push(...tying)
  }
  const wanted = new Set([...ids, ...tied.values()])
  const known = register.people.filter((p) => wanted.has(p.id) && !p.removed)
  if (known.length === 0) return refuse(ids.length > 0 ? 'no-such-participant' : 'arrival-is-taken')
  const outside = known.filter((p) => p.presence !== 'admitted').map((p) => p.id)
  if (outside.length > 0) events.push({ type: 'participants.moved', ids: outside, to: 'admitted' })
  return events
}

/** Who has moved on since stays there; when everybody has, one is told who it was that moved the first of them. */
export function putBack(register: Register, { from, people, arrivals }: Of<'participants.putBack'>): Outcome {
  const back = new Map<Presence, string[]>()
  for (const { id, to } of people)
    if (registered(register, id)?.presence === from && from !== to) back.set(to, [...(back.get(to) ?? []), id])
  const events: ParticipantsEvent[] = [...back].map(([to, ids]) => ({ type: 'participants.putBack', ids, to }))
  const stood = new Set(people.filter((p) => registered(register, p.id)?.presence === from).map((p) => p.id))
  const tied = register.arrivals.filter(
    (a) => arrivals.includes(a.id) && a.outcome === 'matched' && stood.has(a.participant ?? '')
  )
  if (tied.length > 0) events.push({ type: 'participants.reopened', ids: tied.map((a) => a.id) })
  const elsewhere = people
    .map(({ id, to }) => ({ p: registered(register, id), to }))
    .find(({ p, to }) => p?.presence !== to)
  if (events.length > 0 || !elsewhere) return events
  return elsewhere.p ? refuse('has-moved', seen(elsewhere.p)) : refuse('no-such-participant')
}
