// Who is forgotten is gone: from the state, from every view, and for whoever reads the log again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve, forgottenBy, initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { isRefusal, type ViewerRole } from '../../shared/slice.ts'
import type { Recorded } from '../../shared/slices/index.ts'
import { gatherings, type Meeting } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(gatherings, rule), { numRuns: 200 })

describe('forgetting', () => {
  test('leaves nothing of them, and takes nothing of others', () => {
    let forgot = 0
    always(({ steps }) => {
      for (const [index, { asked, outcome, state }] of steps.entries()) {
        const before = steps[index - 1]?.state.participants
        if (asked.type !== 'participants.forget' || isRefusal(outcome) || outcome.length === 0 || !before) continue
        forgot += 1
        const details = before.people.find((p) => p.id === asked.id)?.details
        const own = before.arrivals.filter((a) => a.participant === asked.id || a.shown === details?.name)
        const others = {
          people: before.people.filter((p) => p.id !== asked.id),
          arrivals: before.arrivals.filter((a) => !own.includes(a)),
          edited: before.lastImport?.edited.filter((e) => e.id !== asked.id)
        }
        const { people, arrivals, lastImport } = state.participants
        expect(people.filter((p) => p.id !== asked.id)).toEqual(others.people)
        expect(arrivals.filter((a) => !own.some((o) => o.id === a.id))).toEqual(others.arrivals)
        const [rest, left] = [JSON.stringify(others), JSON.stringify({ people, arrivals, lastImport })]
        for (const told of [...Object.values(details ?? {}), ...own.map((a) => a.shown)])
          if (typeof told === 'string' && told.includes('§') && !rest.includes(told)) expect(left).not.toContain(told)
      }
    })
    expect(forgot).toBeGreaterThan(50)
  })

  test('leaves the same meeting to whoever reads the log from the disk, where it is gone', () => {
    let taken = 0
    always(({ log, state }) => {
      const shelf: Recorded[] = []
      for (const event of log) {
        shelf.push(event)
        for (const gone of forgottenBy([event]))
          for (const [i, kept] of shelf.entries()) {
            if (
              !('personal' in kept) ||
              !('id' in kept) ||
              kept.id !== gone.id ||
              !kept.type.startsWith(`${gone.slice}.`)
            )
              continue
            shelf[i] = { ...kept, personal: null } as Recorded
            if (event.type.startsWith('participants.')) taken += 1
          }
      }
      const read = shelf.reduce(evolve, initial)
      for (const held of [['coordinator'], ['host'], ['keys'], ['chat'], ['screen']] as ViewerRole[][])
        for (const name of sliceNames)
          expect(viewOf(name, read, { roles: held }, 0)).toEqual(viewOf(name, state, { roles: held }, 0))
      expect(read.participants.lastImport).toEqual(state.participants.lastImport)
      expect(read.participants.arrivals).toEqual(state.participants.arrivals)
    })
    expect(taken).toBeGreaterThan(50)
  })
})
