// Who leads a group.
import { hashed } from './dice.ts'
import type { Member } from './task.ts'

/** The lower, the sooner asked; null for whom nobody would ask. Of whom nothing is told is taken for a doctor like most. */
function turn({ kind }: Member): number | null {
  if (kind === 'owner') return 0
  return kind === 'employed' || kind === null ? 1 : null
}

export const wouldLead = (member: Member): boolean => turn(member) !== null

/**
 * The id of the one who leads; null when nobody would.
 * Among equals the seed decides for each by themselves, so that a group that others join or leave mostly keeps its leader.
 */
export function leaderOf(people: readonly Member[], seed: number): string | null {
  const asked = people.flatMap((member) => {
    const first = turn(member)
    return first === null ? [] : [{ id: member.id, first, next: hashed(`${seed} ${member.id}`) }]
  })
  const leader = asked.reduce<(typeof asked)[number] | null>(
    (a, b) => (a && (a.first - b.first || a.next - b.next) <= 0 ? a : b),
    null
  )
  return leader?.id ?? null
}
