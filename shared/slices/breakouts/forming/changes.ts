// What an adjusting of groups changes, one person at a time, and why.
import type { Change, Current } from './adjusting.ts'
import type { Named } from './standing.ts'
import type { Broken, Member } from './task.ts'

/**
 * In the order of the people; the absent last.
 * @param against what the groups did not keep before
 */
export function changesTo(
  groups: readonly Named[],
  current: readonly Current[],
  members: ReadonlyMap<string, Member>,
  against: readonly Broken[]
): Change[] {
  const labels = new Set(groups.map(({ label }) => label))
  const sinners = new Set(against.flatMap(whomItIsAbout))
  const stood = placesIn(current)
  const sits = placesIn(groups)
  const why = (person: string, from: string | null): Change['why'] => {
    if (from === null) return 'unplaced'
    if (!labels.has(from)) return 'merged'
    return sinners.has(person) ? 'rule' : 'filled'
  }
  const moved = [...members.keys()].flatMap((person): Change[] => {
    const [from, to] = [stood.get(person) ?? null, sits.get(person) ?? null]
    return from === to && stood.has(person) ? [] : [{ person, from, to, why: why(person, from) }]
  })
  const absent = [...stood].flatMap(([person, from]): Change[] =>
    members.has(person) ? [] : [{ person, from, to: null, why: 'absent' }]
  )
  return [...moved, ...absent]
}

/** The label of each person’s group: of the first, should there be two. */
function placesIn(groups: readonly Named[]): Map<string, string | null> {
  const places = new Map<string, string | null>()
  for (const { label, people } of groups) for (const id of people) if (!places.has(id)) places.set(id, label)
  return places
}

/** Those who sit against a rule; nobody, where it is about sizes. */
function whomItIsAbout(broken: Broken): readonly string[] {
  switch (broken.code) {
    case 'practice-split':
    case 'together-split':
    case 'own-group-split':
      return broken.parts.flatMap(({ people }) => people)
    case 'practice-together':
    case 'apart-together':
    case 'closed-entered':
    case 'contradiction':
      return broken.people
    case 'pin-left':
      return [broken.person]
    case 'too-large':
    case 'too-small':
    case 'no-leader':
      return []
  }
}
