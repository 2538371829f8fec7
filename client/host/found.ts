// The rows that follow from what is typed: people first, then names in the waiting room, then what to do with a name on no list.
import { candidates } from '../../shared/slices/participants/matching.ts'
import { fold } from '../../shared/slices/participants/names.ts'
import { readLine } from '../participants/addLine.ts'
import { arrivalOption, type Option, personOption } from './options.ts'
import type { Arrival } from './people.ts'
import type { Register } from './register.svelte.ts'

const MOST_FOUND = 8
const MOST_LIKELY = 5

type Listed = Pick<Register, 'find' | 'arrivals' | 'suggested' | 'sure' | 'absent' | 'byId' | 'arrivalById'>

export function foundBy(register: Listed, query: string): Option[] {
  if (query === '') return []
  const sure = new Map(register.sure.map((m) => [m.person.id, register.arrivalById.get(m.arrival) ?? null]))
  const people = register.find(query).slice(0, MOST_FOUND)
  const shown = new Set(people.map(({ person }) => sure.get(person.id)?.id))
  const names = withLetters(register.arrivals, query).filter((a) => !shown.has(a.id))
  const offers: Option[] = [{ key: 'write', kind: 'write', name: query }, newcomer(query)]
  return [
    ...people.map(({ person, marks }) => personOption(person, marks, sure.get(person.id) ?? null)),
    ...names.slice(0, MOST_LIKELY).map((a) => arrivalOption(a, register.suggested(a))),
    // who writes a practice too means somebody new
    ...(query.includes(',') ? offers.reverse() : offers)
  ]
}

/** Names in the waiting room that have all of these letters. */
function withLetters(arrivals: readonly Arrival[], query: string): Arrival[] {
  const wanted = fold(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  return arrivals.filter((a) => wanted.every((part) => fold(a.name).includes(part)))
}

/** Who a name in the waiting room may be: the likeliest until something is typed. */
export function whoIs(register: Listed, whom: Arrival, query: string): Option[] {
  const likely = () =>
    candidates(whom.name, register.absent, MOST_LIKELY).flatMap((c) => register.byId.get(c.participant) ?? [])
  const people =
    query === ''
      ? likely().map((p) => personOption(p))
      : register
          .find(query)
          .slice(0, MOST_FOUND)
          .map(({ person, marks }) => personOption(person, marks))
  return [...people, newcomer(query || whom.name), { key: 'dismiss', kind: 'dismiss', arrival: whom }]
}

function newcomer(line: string): Option {
  const read = readLine(line)
  return { key: 'add', kind: 'add', newcomer: 'told' in read ? read.told : null }
}
