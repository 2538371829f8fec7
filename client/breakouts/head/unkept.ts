// What a forming could not keep, as a sentence.
import type { Broken } from '../../../shared/slices/breakouts/forming/task.ts'
import { sayBroken } from '../../messages/breakouts.broken.ts'
import { sayBreakouts } from '../../messages/breakouts.ts'
import type { Desk } from '../desk.svelte.ts'
import type { Seats } from '../runActs.ts'

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
