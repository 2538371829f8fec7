// Whoever signals whatever to whom, in meetings where roles change hands: it reaches those it is for, and nobody else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { holds as has, isRefusal, roles, type Viewer, type ViewerRole } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import { HOUR } from '../../shared/time.ts'
import { type Meeting, type Step, signallings } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(signallings, rule), { numRuns: 70 })
/** Now and then in each meeting, and at its end. */
const nowAndThen = (rule: (step: Step) => void) =>
  always(({ steps }) => {
    for (const [i, step] of steps.toReversed().entries()) if (i % 5 === 0) rule(step)
  })
/** Every set of roles that somebody could hold, and the room screen. */
const seats: ViewerRole[][] = [
  ...Array.from({ length: 2 ** roles.length }, (_, n) => roles.filter((_, i) => n & (2 ** i))),
  ['screen']
]
/** Everything this viewer gets, of every slice. */
const all = (state: State, viewer: Viewer, now: number) =>
  JSON.stringify(sliceNames.map((name) => viewOf(name, state, viewer, now)))

/** As the issue has it, told by the mark in the text. */
function may(viewer: Viewer, text: string): boolean {
  const [, as, to] = text.split(':') as [string, ViewerRole, ViewerRole | 'all']
  return has(viewer, as) || (to === 'all' ? !has(viewer, 'screen') : has(viewer, to))
}

describe('a signal', () => {
  test('reaches only whom it is for, and who speaks for the same role; none the room screen', () => {
    const reached = new Map<string, number>()
    nowAndThen(({ state, now }) => {
      for (const held of seats) {
        const viewer = { roles: held }
        for (const [text] of all(state, viewer, now).matchAll(/§signal:[^§]*§/g)) {
          expect(may(viewer, text), `${text} to ${held}`).toBe(true)
          if (held.length === 1) reached.set(held.join(), (reached.get(held.join()) ?? 0) + 1)
        }
      }
      expect(viewOf('signals', state, { roles: ['screen'] }, now)).toEqual({ rows: [] })
    })
    for (const role of roles) expect(reached.get(role), role).toBeGreaterThan(5)
    expect(reached.get('screen')).toBeUndefined()
  })

  test('and reaches all of those, unless it was withdrawn, is an hour old, or thirty have come since', () =>
    nowAndThen(({ state, now }) => {
      for (const held of seats) {
        const viewer = { roles: held }
        const fresh = state.signals.filter((s) => s.at > now - HOUR && !s.withdrawn)
        const theirs = fresh.filter((s) => may(viewer, `§signal:${s.as}:${s.to}`))
        expect(viewOf('signals', state, viewer, now).rows.map((r) => r.id)).toEqual(theirs.slice(-30).map((s) => s.id))
      }
    }))

  test('is seen and acknowledged by those only who held the role, and never by its sender', () => {
    let looked = 0
    always(({ steps }) => {
      let before: State = initial
      for (const { actor, asked, outcome, state } of steps) {
        for (const s of isRefusal(outcome) ? [] : state.signals) {
          const then = before.signals.find((one) => one.id === s.id)?.seen
          if (!then || then === s.seen) continue
          looked += 1
          const changed = s.seen.filter((one, i) => one !== then[i] && JSON.stringify(one) !== JSON.stringify(then[i]))
          expect(
            changed.map((one) => one.member),
            asked.type
          ).toEqual([actor.id])
          expect(s.by).not.toBe(actor.id)
          expect(s.to === 'all' || has(actor, s.to)).toBe(true)
        }
        before = state
      }
    })
    expect(looked).toBeGreaterThan(100)
  })

  test('is sent in a role that one holds, and taken back by nobody else', () =>
    always(({ steps }) => {
      let before: State = initial
      for (const { actor, outcome, state } of steps) {
        for (const s of isRefusal(outcome) ? [] : state.signals) {
          const then = before.signals.find((one) => one.id === s.id)
          if (!then && before !== initial) expect(has(actor, s.as)).toBe(true)
          if (then && then.withdrawn !== s.withdrawn) expect(s.by).toBe(actor.id)
        }
        before = state
      }
    }))
})
