// Everybody in a meeting who may see the same: their views are made, compared and serialised once for all of them.
import { create } from 'jsondiffpatch'
import { format } from 'jsondiffpatch/formatters/jsonpatch'
import { sliceNames, touches, viewOf } from '../shared/meeting.ts'
import type { ViewerRole } from '../shared/slice.ts'
import type { SliceName, State, Views } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { PatchStep, Update } from '../shared/wire.ts'

/** Lists are compared by `id`, so that a row that moves or goes does not rewrite those below it. */
const differ = create({
  objectHash: (row: object, index?: number) => ('id' in row ? String(row.id) : `#${index}`),
  omitRemovedValues: true
})

interface Shown {
  json: string
  value: unknown
}
type Content = Pick<Update, 'views' | 'patches'>
/** Everything, whole, as of when it was made. */
interface Whole {
  now: Instant
  views: Partial<Views>
  /** Slices that have grown fresher by the clock alone than what the rest were shown. */
  fresher: readonly SliceName[]
}

/** Who joins within this time of another is told the same, ms: a thousand may come at once. */
const SAME = 100

export class Audience {
  /** Who sits here, and which slices they got fresher than the rest did: a patch would not fit those. */
  readonly seats = new Map<string, Set<SliceName>>()
  readonly #roles: readonly ViewerRole[]
  readonly #shown = new Map<SliceName, Shown>()
  #state: State
  #whole: Whole | null = null

  constructor(roles: readonly ViewerRole[], state: State) {
    this.#roles = roles
    this.#state = state
  }

  /** Takes a seat; returns every view, whole, and as of when. */
  join(seat: string, now: Instant): Pick<Whole, 'now' | 'views'> {
    const known = this.#whole
    const whole = known && now >= known.now && now - known.now < SAME ? known : this.#make(now)
    this.#whole = whole
    this.seats.set(seat, new Set(whole.fresher))
    return { now: whole.now, views: whole.views }
  }

  #make(now: Instant): Whole {
    const views: Record<string, unknown> = {}
    const fresher: SliceName[] = []
    for (const name of sliceNames) {
      const fresh = this.#look(name, this.#state, now)
      const shown = this.#shown.get(name)
      if (!shown)
        this.#shown.set(name, fresh) // the first to come
      else if (fresh.json !== shown.json) fresher.push(name)
      views[name] = fresh.value
    }
    return { now, views, fresher }
  }

  /** What has changed for these viewers: whole for `late` (who joined since the last change), smaller for the rest. */
  change(state: State, now: Instant): { rest: Content; late: ReadonlyMap<string, Content> } | null {
    const views: Record<string, unknown> = {}
    const patches: Record<string, PatchStep[]> = {}
    const changed: SliceName[] = []
    for (const name of sliceNames) {
      if (!touches(name, this.#state, state)) continue
      const before = this.#shown.get(name)
      const after = this.#look(name, state, now)
      if (before?.json === after.json) continue
      this.#shown.set(name, after)
      changed.push(name)
      const patch = before && smaller(before, after)
      if (patch) patches[name] = patch
      else views[name] = after.value
    }
    this.#state = state
    this.#whole = null
    if (changed.length === 0) return null
    return { rest: content(views, patches), late: this.#late(changed) }
  }

  #late(changed: readonly SliceName[]): Map<string, Content> {
    const late = new Map<string, Content>()
    for (const [seat, fresher] of this.seats) {
      if (!changed.some((name) => fresher.has(name))) continue
      const views: Record<string, unknown> = {}
      for (const name of changed) {
        views[name] = this.#shown.get(name)?.value
        fresher.delete(name)
      }
      late.set(seat, { views })
    }
    return late
  }

  #look(name: SliceName, state: State, now: Instant): Shown {
    const json = JSON.stringify(viewOf(name, state, { roles: this.#roles }, now))
    return { json, value: JSON.parse(json) }
  }
}

/** The patch from one to the other, if that is less to send than the whole. */
function smaller(before: Shown, after: Shown): PatchStep[] | null {
  const delta = differ.diff(before.value, after.value)
  const patch = delta ? (format(delta) as PatchStep[]) : []
  return JSON.stringify(patch).length < after.json.length ? patch : null
}

const content = (views: Record<string, unknown>, patches: Record<string, PatchStep[]>): Content => ({
  ...(Object.keys(views).length > 0 && { views }),
  ...(Object.keys(patches).length > 0 && { patches })
})
