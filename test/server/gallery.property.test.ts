// Whatever happens while people come, go, change roles and lose their links: each sees what their roles may see now, no more and no less.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gallery } from '../../server/gallery.ts'
import { sliceNames, viewOf } from '../../shared/meeting.ts'
import { actorOf, linkHolder } from '../../shared/slices/board/state.ts'
import type { State } from '../../shared/slices/index.ts'
import type { Update } from '../../shared/wire.ts'
import { patched } from '../support/patch.ts'
import { everyKind, type Meeting } from '../support/random.ts'

/** Who has a link, in the order the meetings make them. */
const people = ['anna', 'bo', 'carl', 'dea', 'eva', 'finn', 'gry', 'screen']
/** What goes on with the clock alone, and is carried on by each client. */
const hourly = /^(expectedEnd|drift|expectedStart)$/
const timeless = (value: unknown) => JSON.stringify(value, (key, part) => (hourly.test(key) ? undefined : part))

/** Somebody comes or goes before each step, and this much time goes by, ms. */
const moves = fc.array(fc.record({ who: fc.nat(7), goes: fc.nat(3).map((n) => n === 0), wait: fc.nat(70) }), {
  minLength: 40,
  maxLength: 40
})

interface Sitting {
  id: string
  member: string
  linkHash: string
  views: Record<string, unknown>
}

function sittings(meeting: Meeting, walk: typeof moves extends fc.Arbitrary<infer T> ? T : never) {
  const here = new Map<string, Sitting>()
  let now = meeting.now
  let scene = { state: meeting.steps[0]?.state as State, seq: 0 }
  const gallery = new Gallery({
    now: () => now,
    attend: () => {},
    out: {
      update: (to, update) => {
        for (const id of to) apply(here.get(id), structuredClone(update))
      },
      presence: () => {},
      cut: () => {},
      dismiss: (id) => {
        here.delete(id) // whatever is sent there from now on is a leak
        gallery.leave(id, scene)
      }
    }
  })
  function apply(sitting: Sitting | undefined, { views, patches }: Update) {
    if (!sitting) throw new Error('Told to somebody who is not here.')
    Object.assign(sitting.views, views)
    for (const [name, steps] of Object.entries(patches ?? {})) sitting.views[name] = patched(sitting.views[name], steps)
  }
  for (const [n, { state }] of meeting.steps.entries()) {
    const { who, goes, wait } = walk[n % walk.length] ?? { who: 0, goes: false, wait: 0 }
    now += wait
    const [leaving] = here.keys()
    if (goes && leaving) {
      here.delete(leaving)
      gallery.leave(leaving, scene)
    }
    const seat = { id: `seat-${n}`, member: people[who] ?? '', linkHash: `${who}`.repeat(64) }
    if (linkHolder(scene.state.board, seat.linkHash)) {
      here.set(seat.id, { ...seat, views: {} })
      gallery.join(seat, scene)
    }
    scene = { state, seq: n + 1 }
    gallery.show(scene)
    for (const { member, linkHash, views } of here.values()) {
      expect(linkHolder(state.board, linkHash)?.id).toBe(member)
      const viewer = { roles: actorOf(state.board, member)?.roles ?? [] }
      for (const name of sliceNames) expect(timeless(views[name])).toBe(timeless(viewOf(name, state, viewer, now)))
    }
  }
  return here.size
}

test.each(['meetings', 'signallings'] as const)('in %s', (kind) => {
  let met = 0
  fc.assert(
    fc.property(everyKind[kind], moves, (meeting, walk) => {
      met += sittings(meeting, walk)
    }),
    { numRuns: 12 }
  )
  expect(met).toBeGreaterThan(12)
})
