// What is asked of the forming, from what the round says and who there is.
import { nameKey } from '../participants/same.ts'
import type { Member, Task } from './forming/task.ts'
import type { Group, Rule, Settings } from './state.ts'

interface Round extends Settings {
  groups: readonly Pick<Group, 'id' | 'people' | 'locked'>[]
  locked: readonly string[]
}

export interface Wanted {
  round: Round
  /** Those who are to be in groups. */
  people: readonly Member[]
  rules: readonly Rule[]
  /** The groups of the round before, when people are to meet others. */
  before?: readonly (readonly string[])[]
  seed: number
}

/** People and groups that are locked are pinned to the group's id. */
export function taskOf({ round, people, rules, before = [], seed }: Wanted): Task {
  const known = new Set(people.map((p) => p.id))
  const pinned = round.groups.flatMap(({ id, people, locked }) =>
    people.filter((p) => known.has(p) && (locked || round.locked.includes(p))).map((p) => ({ id: p, group: id }))
  )
  const sets = (how: Rule['how']) => rules.filter((r) => r.how === how).map((r) => r.people.filter((p) => known.has(p)))
  return {
    people: members(people),
    size: round.size,
    rules: {
      practices: round.practices,
      together: sets('together').filter((s) => s.length > 1),
      apart: sets('apart').filter((s) => s.length > 1),
      pinned,
      closed: round.groups.filter((g) => g.locked).map((g) => g.id)
    },
    wishes: round.wishes,
    before,
    seed
  }
}

/** Practices that are one are spelt as one: as the first of them is. */
function members(people: readonly Member[]): Member[] {
  const spelt = new Map<string, string>()
  return people.map(({ id, practice, postcode, form, kind, ownGroup }) => {
    const key = practice === null ? null : nameKey(practice)
    if (key !== null && practice !== null && !spelt.has(key)) spelt.set(key, practice)
    return { id, practice: key === null ? null : (spelt.get(key) ?? null), postcode, form, kind, ownGroup }
  })
}
