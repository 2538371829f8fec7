// What an earlier release has written is read as it was meant: every event still folds, and everybody sees what they saw.
import { describe, expect, test } from 'vitest'
import { evolve, initial, parseEvent } from '../../shared/meeting.ts'
import type { Recorded, State } from '../../shared/slices/index.ts'
import { type Kept, keptOf, type Line, linesOf, releases, viewAfter, viewsOf } from '../support/old-logs.ts'
import { eventTypes } from '../support/whole-meetings.ts'

/** As the log reads it: an event is parsed, and keeps who did it and when. */
function recorded({ event }: Line): Recorded {
  const { by, at, ...rest } = event as Recorded
  return { ...parseEvent(rest), by, at }
}

const byRoles = (seen: Kept['views'][string]) =>
  Object.fromEntries(seen.flatMap(({ roles, view }) => roles.map((role) => [role || 'none', view])))

test('there is a log of some release', () => expect(releases()).toContain('0.1.0'))

describe.each(releases())('the log of %s', (release) => {
  const lines = linesOf(release)
  const of = (meeting: string) => lines.filter((line) => line.meeting === meeting)

  test.each(keptOf(release))('meeting $meeting gives the views it gave', ({ meeting, now, views }) => {
    const state = of(meeting).map(recorded).reduce<State>(evolve, initial)
    const seen = viewsOf(state, now)
    // slice by slice and role by role, so that what fails says where; more may be shown than there was then
    for (const [name, old] of Object.entries(views))
      expect({ [name]: byRoles(seen[name]!) }).toMatchObject({ [name]: byRoles(old) })
  })

  test.each(keptOf(release))('meeting $meeting shows what each event did', ({ meeting, moments }) => {
    let state = initial
    for (const line of of(meeting)) {
      const event = recorded(line)
      state = evolve(state, event)
      const { type, view } = moments.find(({ seq }) => seq === line.seq) ?? {}
      if (type) expect({ [type]: viewAfter(state, event) }).toMatchObject({ [type]: view })
    }
  })

  test('an event that was kept is never read as another', () => {
    const types = new Set(lines.map((line) => recorded(line).type))
    const gone = [...types].filter((type) => !eventTypes.includes(type))
    expect(gone).toEqual([])
  })
})
