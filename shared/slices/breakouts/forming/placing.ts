// Where somebody who comes late may go.
import { type Rulings, rulingsOf } from './bonds.ts'
import { brokenIn, type Group } from './broken.ts'
import type { Broken, RuleName, Task } from './task.ts'

/** What speaks for a group, the more before the less. */
const reasons = ['was', 'practice', 'together', 'own-group', 'pinned', 'near', 'room'] as const
export type Reason = (typeof reasons)[number]

export interface Place {
  /** Its place among the groups. */
  group: number
  label: string | null
  why: Reason
  /** What would be broken by it; what is broken anyway is not told. */
  broken: Broken[]
}

/** So many more than there may be are let in to their own people. */
const SQUEEZE = 1

/**
 * The groups somebody may go to, best first. Those that break a rule or have no room are among them only where there is
 * none that does neither. Empty when the task does not know the person, or there are no groups.
 * @param was the label of the group they were in before
 */
export function placesFor(task: Task, groups: readonly Group[], person: string, was: string | null = null): Place[] {
  const rulings = rulingsOf(task)
  if (!rulings.members.has(person)) return []
  const others = groups.map((group) => ({ ...group, people: group.people.filter((id) => id !== person) }))
  const keyOf = (broken: Broken) => JSON.stringify(gist(broken, person))
  const before = new Set(brokenIn(task, others).map(keyOf))
  const places = others.map((group, index) => {
    const then = others.map((other) => (other === group ? { ...group, people: [...group.people, person] } : other))
    const broken = brokenIn(task, then).filter((b) => !before.has(keyOf(b)))
    const place: Place = { group: index, label: group.label, why: reasonFor(group, person, was, rulings), broken }
    const size = group.people.length
    return { place, harm: harmOf(place), rank: reasons.indexOf(place.why), size: size > 0 ? size : task.people.length }
  })
  const least = Math.min(...places.map(({ harm }) => harm))
  return places
    .filter(({ harm }) => harm === least)
    .sort((a, b) => a.rank - b.rank || a.size - b.size)
    .map(({ place }) => place)
}

function reasonFor({ label, people }: Group, person: string, was: string | null, rulings: Rulings): Reason {
  const { members, ties, labels } = rulings
  const postcode = members.get(person)?.postcode ?? null
  const tied = (rule: RuleName) =>
    ties.some((tie) => tie.rule === rule && tie.people.includes(person) && tie.people.some((id) => people.includes(id)))
  const speaks: Record<Reason, boolean> = {
    was: was !== null && label === was,
    practice: tied('practice'),
    together: tied('together'),
    'own-group': tied('own-group'),
    pinned: label !== null && labels.get(person) === label,
    near: postcode !== null && people.some((id) => members.get(id)?.postcode === postcode),
    room: true
  }
  return reasons.find((reason) => speaks[reason]) ?? 'room'
}

const own: readonly Reason[] = ['was', 'practice', 'together', 'own-group', 'pinned']

/** Any rule that somebody made weighs more than those who would sit together of themselves, or than room. */
const harmOf = ({ broken, why }: Place): number =>
  broken.reduce((harm, b) => {
    switch (b.code) {
      case 'too-large':
        return harm + (own.includes(why) && b.size <= b.max + SQUEEZE ? 0 : 1)
      case 'practice-split':
      case 'own-group-split':
        return harm + 1
      case 'too-small':
      case 'no-leader':
        return harm
      default:
        return harm + 10
    }
  }, 0)

/** What makes it the same as before, though one more has come. */
function gist(broken: Broken, person: string): unknown {
  switch (broken.code) {
    case 'too-small':
    case 'no-leader':
      return [broken.code, broken.group]
    case 'practice-split':
    case 'own-group-split':
    case 'together-split': {
      const { parts, ...rest } = broken
      const people = parts.flatMap((part) => part.people).filter((id) => id !== person)
      return { ...rest, people, groups: parts.map(({ group }) => group) }
    }
    default:
      return broken
  }
}
