// Where signals stand when there is room for only some: a newcomer takes a free place, else the oldest one's; the others stay under the hand.
import type { Row } from './rows.ts'

/** @param all the oldest first; those that matter most last */
export function placed(before: readonly Row[], all: readonly Row[], most: number): readonly Row[] {
  const wanted = all.slice(-most)
  const fresh = wanted.filter((row) => !before.some((b) => b.id === row.id))
  const kept = before.flatMap(({ id }) => wanted.find((row) => row.id === id) ?? fresh.shift() ?? [])
  return [...kept, ...fresh].slice(0, most)
}
