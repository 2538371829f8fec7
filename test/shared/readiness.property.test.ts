// Readiness is never out of date: what a member of the board has been sent equals a fresh computation from the log, after every command.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Audience } from '../../server/audience.ts'
import { evolve, initial, parseEvent, sliceNames, viewOf } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import { patched } from '../support/patch.ts'
import { breakouts, type Meeting, meetings, sendings } from '../support/random.ts'

const viewer = { roles: ['slides'] } as const

/** What is kept by somebody who was there from the start, and what the log says, after each command. */
function* followed({ steps, log }: Meeting) {
  const audience = new Audience(viewer.roles, initial)
  let kept: Record<string, unknown> = audience.join('seat', 0).views
  let length = log.length - steps.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : outcome)).length
  for (const { state, outcome, now } of steps) {
    if (!isRefusal(outcome)) length += outcome.length
    const change = audience.change(state, now)
    const news = change && (change.late.get('seat') ?? change.rest)
    kept = { ...kept, ...news?.views }
    for (const [name, patch] of Object.entries(news?.patches ?? {})) kept[name] = patched(kept[name], patch)
    const fresh = log
      .slice(0, length)
      .map((event) => ({ ...parseEvent(event), by: event.by, at: event.at }))
      .reduce(evolve, initial)
    yield { kept, fresh: viewOf('readiness', fresh, viewer, now) }
  }
}

test.each([
  ['meetings', meetings],
  ['keys that are sent', sendings],
  ['groups that are formed', breakouts]
])('in random %s', (_, random) =>
  fc.assert(
    fc.property(random, (meeting) => {
      for (const { kept, fresh } of followed(meeting)) expect(kept.readiness).toEqual(fresh)
    }),
    { numRuns: 60 }
  )
)

test('nothing is told that one could not see: counts and no names', () =>
  fc.assert(
    fc.property(meetings, ({ steps }) => {
      for (const { state, now } of steps) {
        const { rows } = viewOf('readiness', state, viewer, now)
        for (const { needs } of rows)
          for (const need of needs) {
            expect(Object.keys(need).sort()).toEqual(['have', 'of', 'role', 'stand', 'what'])
            expect(need.have).toBeLessThanOrEqual(need.of)
          }
        expect(viewOf('readiness', state, { roles: ['screen'] }, now).rows).toEqual([])
      }
      expect(sliceNames).toContain('readiness')
    }),
    { numRuns: 60 }
  ))
