// Rows as the key sender's view has them, for the tests; and a list to work in.
import type { Act } from '../../../client/keys/acts.ts'
import { Desk } from '../../../client/keys/desk.svelte.ts'
import { Outgoing } from '../../../client/keys/outgoing.svelte.ts'
import type { Ask, Listed, Row, Step } from '../../../client/keys/people.ts'
import { fetchSearch } from '../../../client/participants/searching.svelte.ts'

await fetchSearch()

export const row = (id: string, more: Partial<Row> = {}): Row => ({
  ...{ id, name: id, practice: null, phone: '+4501100001', kind: null, presence: 'admitted', since: 0 },
  ...{
    key: { of: 'person', length: 6, wide: false },
    state: 'ready',
    reopened: null,
    exempt: null,
    reason: null,
    waits: false
  },
  ...{ at: null, by: null, asked: null, steps: [] },
  ...more
})
export const ask = (id: string, more: Partial<Ask> = {}): Ask => ({ id, from: id, text: id, at: 0, ...more })
export const step = (what: Step['what'], at = 0, by = 'søren', reason: string | null = null): Step => ({
  ...{ what, at, by, reason }
})

/** A list of these; `now` puts others in their place. */
export function list(...first: Row[]) {
  let view: Listed = $state.raw({ rows: first, asks: [], ownData: null })
  let kept = ''
  const desk = new Desk({ view: () => view, keeps: (id) => id === kept })
  desk.follow()
  return {
    desk,
    /** Something of theirs is being looked at. */
    keep(id: string) {
      kept = id
    },
    now(...rows: Row[]) {
      view = { ...view, rows }
      desk.follow()
    }
  }
}

/** What is about to be sent to these; what is done is kept. */
export function outgoing(...first: Row[]) {
  let rows: readonly Row[] = $state.raw(first)
  let pressed: readonly string[] = $state.raw([])
  const done: Act[] = []
  const out = new Outgoing({ rows: () => rows, perform: (act) => done.push(act), goes: (id) => pressed.includes(id) })
  return {
    out,
    done,
    now(...others: Row[]) {
      rows = others
    },
    press(...ids: string[]) {
      pressed = ids
    }
  }
}
