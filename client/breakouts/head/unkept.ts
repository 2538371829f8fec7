// What a forming could not keep and no moving mends, as sentences; and where it is mended instead.
import type { Broken } from '../../../shared/slices/breakouts/forming/task.ts'
import { sayBroken } from '../../messages/breakouts.broken.ts'
import { sayBreakouts } from '../../messages/breakouts.ts'
import type { Desk } from '../desk.svelte.ts'
import type { Seats } from '../runActs.ts'

export type Mend = 'rules' | 'settings'

/** Null for what is mended by moving somebody: that is told as long as it is so. */
export function mendOf(broken: Broken): Mend | null {
  switch (broken.code) {
    case 'contradiction':
      return 'rules'
    case 'too-large':
      return broken.why === 'rule' ? 'rules' : 'settings'
    case 'too-small':
      return 'settings'
    default:
      return null
  }
}

/** @param seats the groups that it is told of; they may have been numbered since */
export function unkeptText(
  broken: Broken,
  seats: readonly Pick<Seats, 'id'>[],
  desk: Pick<Desk, 'name' | 'round'>
): string {
  const group = (index: number) => {
    const known = desk.round?.groups.find((g) => g.id === seats[index]?.id)
    return known?.name ?? sayBreakouts().inGroup(known?.number ?? index + 1)
  }
  return sayBroken()(broken, { person: desk.name, group })
}
