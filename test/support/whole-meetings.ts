// Meetings in which everything that can happen has happened: for what has to be read again in years.
import fc from 'fast-check'
import type { Recorded } from '../../shared/slices/index.ts'
import { slices } from '../../shared/slices/index.ts'
import { everyKind, type Meeting } from './random.ts'

/** Every type of event there is, as the slices' own schemas have it. */
export const eventTypes: readonly string[] = Object.values(slices).flatMap((slice) => typesIn(slice.event))
function typesIn(schema: unknown): string[] {
  const { options, shape, value } = schema as { options?: unknown[]; shape?: { type: unknown }; value?: string }
  if (options) return options.flatMap(typesIn)
  if (shape) return typesIn(shape.type)
  return typeof value === 'string' ? [value] : []
}

const typesOf = (log: readonly Recorded[]) => new Set<string>(log.map(({ type }) => type))

/** Some meetings in which there is each type of event; those first that bring most that is new for their length. */
export function meetingsWithAll(seed: number): Meeting[] {
  const offered = Object.values(everyKind).flatMap((some) => fc.sample(some, { numRuns: 300, seed }))
  const types = new Map(offered.map((meeting) => [meeting, typesOf(meeting.log)]))
  const wanted = new Set(eventTypes)
  const worth = (meeting: Meeting) =>
    [...wanted].filter((type) => types.get(meeting)!.has(type)).length / meeting.log.length
  const chosen: Meeting[] = []
  while (wanted.size > 0) {
    const best = offered.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    if (worth(best) === 0)
      throw new Error(`Nothing led to ${[...wanted].join(', ')}: make it happen in test/support/ first.`)
    for (const type of types.get(best)!) wanted.delete(type)
    chosen.push(best)
  }
  return chosen
}
