// Where a round stands, and what comes next: the one thing that is pressed.
import type { AgendaView } from '../../slices/outlook.ts'
import { isPresent, type Person, type Round } from '../groups.ts'

export const order = ['ready', 'open', 'callBack', 'close'] as const
export type Step = (typeof order)[number]

/** Null when there is nothing left to do, or nothing to do it with. */
export function nextStep({ stage, ready, groups }: Pick<Round, 'stage' | 'ready' | 'groups'>): Step | null {
  switch (stage) {
    case 'planned':
      if (groups.every((g) => g.people.length === 0)) return null
      return ready ? 'open' : 'ready'
    case 'open':
      return 'callBack'
    case 'called':
      return 'close'
    case 'closed':
      return null
  }
}

/** Those who sit in a group and are not here. */
export const missing = ({ groups }: Pick<Round, 'groups'>, people: ReadonlyMap<string, Person>): Person[] =>
  groups.flatMap((g) => g.people.flatMap((id) => people.get(id) ?? [])).filter((p) => !isPresent(p))

/** Until then people are still coming in. */
export function isCheckedIn({ status, blocks, current }: Pick<AgendaView, 'status' | 'blocks' | 'current'>): boolean {
  if (status === 'planned') return false
  return blocks.find((b) => b.id === current)?.kind !== 'check-in'
}

/** The block that the next round belongs to: the first with groups that no round is for, and that is not held. */
export function blockForNext(
  { blocks }: Pick<AgendaView, 'blocks'>,
  rounds: readonly Pick<Round, 'block'>[]
): AgendaView['blocks'][number] | null {
  const free = blocks.filter((b) => b.kind === 'groups' && !rounds.some((r) => r.block === b.id))
  return free.find((b) => b.state !== 'done') ?? free[0] ?? null
}
