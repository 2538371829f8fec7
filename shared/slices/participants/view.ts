// What each role sees of the participants: names for those who work with them, telephone numbers for fewer, counts for all.
import { holds, type Viewer } from '../../slice.ts'
import { openArrivals, shownNames } from './arrivals.ts'
import type { Counts } from './counts.ts'
import { knownAs, suggestions } from './matching.ts'
import type { Presence } from './person.ts'
import { type Arrival, isHere, type Participant, type Register } from './state.ts'

export function view(register: Register, viewer: Viewer) {
  const people = register.people.filter((p) => !p.removed && p.details !== null)
  const open = openArrivals(register)
  const shown = shownNames(register)
  const named = holds(viewer, 'host', 'coordinator', 'keys', 'chat')
  return {
    counts: counts(people, open.length),
    rows: named ? people.map((p) => row(p, viewer, shown.get(p.id) ?? null)) : [],
    ...(holds(viewer, 'host', 'coordinator') && {
      arrivals: arrivals(register, open, people),
      lastImport: lastImport(register),
      removed: removed(register)
    })
  }
}

function counts(people: readonly Participant[], unknown: number): Counts {
  const of = (presence: Presence) => people.filter((p) => p.presence === presence).length
  return {
    expected: of('expected'),
    waiting: of('waiting'),
    admitted: of('admitted'),
    left: of('left'),
    declined: of('declined'),
    unknown,
    checked: people.filter((p) => p.presence !== 'declined' && p.techCheck === 'fine').length
  }
}

function row({ id, details, presence, since, by, ...rest }: Participant, viewer: Viewer, shown: string | null) {
  const reaches = holds(viewer, 'host', 'coordinator', 'keys')
  const hosts = holds(viewer, 'host', 'coordinator')
  return {
    id,
    name: details?.name ?? '',
    practice: details?.practice ?? null,
    kind: details?.kind ?? null,
    presence,
    since,
    admittedAt: rest.admittedAt,
    ...(reaches && { phone: details?.phone ?? null, email: details?.email ?? null }),
    ...(hosts && {
      providerNumber: details?.providerNumber ?? null,
      postcode: details?.postcode ?? null,
      practiceForm: details?.practiceForm ?? null,
      signUp: details?.signUp ?? null,
      ownGroup: details?.ownGroup ?? null,
      noCall: details?.noCall ?? false,
      notes: details?.notes ?? null,
      by,
      techCheck: rest.techCheck,
      calledAt: rest.calledAt,
      /** As the waiting room shows them. */
      shown
    })
  }
}

/** Those at the door that nobody knows yet, each with whom it most likely is, where that is more than a guess. */
function arrivals({ arrivals }: Register, open: readonly Arrival[], people: readonly Participant[]) {
  const named = open.flatMap(({ id, shown, at }) => (shown === null ? [] : [{ id, shown, at }]))
  const aliases = Map.groupBy(arrivals, (a) => a.participant)
  const absent = people
    .filter((p) => !isHere(p))
    .map((p) =>
      knownAs(
        p,
        (aliases.get(p.id) ?? []).flatMap((a) => a.shown ?? [])
      )
    )
  const likely = suggestions(named, absent)
  return named.map(({ id, shown, at }) => ({ id, name: shown, at, suggestion: likely.get(id) ?? null }))
}

const lastImport = ({ lastImport: last }: Register) =>
  last && { id: last.id, at: last.at, by: last.by, added: last.added.length, edited: last.edited.length }

const removed = ({ people }: Register) =>
  people.flatMap(({ id, details, removed }) =>
    removed && details ? [{ id, name: details.name, practice: details.practice }] : []
  )
