// What would come of letting go of somebody here, in words: nothing is forbidden but what is locked.
import { sayBreakouts } from '../messages/breakouts.ts'
import { brokenText } from './brokenText.ts'
import type { Desk } from './desk.svelte.ts'
import type { Over } from './drag.svelte.ts'
import type { Group } from './groups.ts'
import type { Placing, Seats } from './placing.svelte.ts'

export interface Hovering {
  what: string
  /** The rules that would be broken, the first of them in words. */
  breaks: readonly string[]
  /** So many besides. */
  more: number
  /** It cannot be done. */
  locked: boolean
}
interface Held {
  person: string
  over: Over
  swaps: boolean
}

const SHOWN = 2

export function hovering({ person, over, swaps }: Held, desk: Desk, placing: Placing): Hovering | null {
  const words = sayBreakouts().drag
  const [from, to] = [desk.groupOf(person), desk.group(over.seat)]
  const other = swaps && over.person !== null && over.person !== person ? over.person : null
  if ((from?.id ?? null) === over.seat) return { what: words.stays, breaks: [], more: 0, locked: false }
  const closed = locked(desk, [person, ...(other ? [other] : [])], [from, to])
  if (closed) return { what: closed, breaks: [], more: 0, locked: true }
  if (other) {
    const seats = placing.with([other], from?.id ?? null, placing.with([person], over.seat))
    return { what: words.swap(desk.name(other)), ...told(seats, desk, placing), locked: false }
  }
  const what = to ? words.here(to.number) : sayBreakouts().tray.drop
  return { what, ...told(placing.with([person], over.seat), desk, placing), locked: false }
}

function locked(desk: Desk, people: readonly string[], groups: readonly (Group | null)[]): string | null {
  const words = sayBreakouts().drag
  const person = people.find((p) => desk.round?.locked.includes(p))
  if (person !== undefined) return words.lockedPerson(desk.name(person))
  const group = groups.find((g) => g?.locked)
  return group ? words.lockedGroup(group.number) : null
}

function told(after: readonly Seats[], desk: Desk, placing: Placing): Pick<Hovering, 'breaks' | 'more'> {
  const broken = placing.wouldBreak(after).map((b) => brokenText(b, desk).what)
  return { breaks: broken.slice(0, SHOWN), more: Math.max(0, broken.length - SHOWN) }
}
