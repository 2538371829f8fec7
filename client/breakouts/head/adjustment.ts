// A proposal to adjust the groups, as it is read: who is set aside, which groups go into others, who moves and why.
import type { Adjusted, Change } from '../../../shared/slices/breakouts/forming/adjusting.ts'
import { sayForming } from '../../messages/breakouts.forming.ts'
import { sayBreakouts } from '../../messages/breakouts.ts'
import type { Group } from '../groups.ts'

export interface Moved {
  person: string
  from: string | null
  to: string
  why: string
}
export interface Proposal {
  /** Nobody is moved, set aside or placed. */
  empty: boolean
  groups: number
  aside: readonly string[]
  /** A group in which nobody is left, and the groups its people go to. */
  merged: readonly { from: string; to: readonly string[]; people: readonly string[] }[]
  placed: readonly Moved[]
  moved: readonly Moved[]
}

export function proposed(
  { groups, changes }: Pick<Adjusted, 'groups' | 'changes'>,
  before: readonly Group[]
): Proposal {
  const place = (label: string | null) => before.findIndex((g) => g.id === label)
  /** In the middle of a sentence. */
  const nameOf = (label: string | null) => {
    const group = before[place(label)]
    return group ? (group.name ?? sayBreakouts().inGroup(group.number)) : sayForming().adjust.newGroup
  }
  const moved = (change: Change): Moved => ({
    person: change.person,
    from: change.from === null ? null : nameOf(change.from),
    to: nameOf(change.to),
    why: change.why === 'absent' ? '' : sayForming().adjust.why[change.why]
  })
  const of = (...why: Change['why'][]) => changes.filter((change) => why.includes(change.why))
  const gone = [...new Set(of('merged').map(({ from }) => from))].sort((a, b) => place(a) - place(b))
  return {
    empty: changes.length === 0,
    groups: groups.length,
    aside: of('absent').map(({ person }) => person),
    merged: gone.map((label) => {
      const those = of('merged').filter(({ from }) => from === label)
      return {
        from: nameOf(label),
        to: [...new Set(those.map(({ to }) => to))].sort((a, b) => place(a) - place(b)).map(nameOf),
        people: those.map(({ person }) => person)
      }
    }),
    placed: of('unplaced').map(moved),
    moved: of('filled', 'rule').map(moved)
  }
}
