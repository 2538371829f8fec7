// What is being chosen about a round: as it is typed, and what of it cannot be used.
import { LONGEST_BLOCK, MOST_PARTICIPANTS } from '../../../shared/limits.ts'
import type { PracticeRule, Wish } from '../../../shared/slices/breakouts/forming/task.ts'
import { sayForming } from '../../messages/breakouts.forming.ts'
import type { Told } from '../../ui/deeds.svelte.ts'
import type { Chosen } from '../runActs.ts'

/** All but one of these two: nobody can want both. */
const opposite: Partial<Record<Wish, Wish>> = { mixed: 'alike', alike: 'mixed' }

/** A whole number, or nothing that can be counted with. */
export const numberIn = (typed: string): number | null => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : null)

export class Draft {
  block = $state<string | null>(null)
  minutes = $state('')
  min = $state('')
  max = $state('')
  practices = $state<PracticeRule>('together')
  wishes = $state.raw<readonly Wish[]>([])

  constructor(from: Chosen) {
    this.block = from.block
    this.minutes = String(from.minutes)
    this.min = String(from.size.min)
    this.max = String(from.size.max)
    this.practices = from.practices
    this.wishes = from.wishes
  }

  /** The sizes, as far as they can be counted with. */
  readonly size = $derived.by(() => {
    const [min, max] = [numberIn(this.min), numberIn(this.max)]
    return min !== null && max !== null && sizeFault(min, max) === null ? { min, max } : null
  })
  readonly fault: Told | null = $derived.by(() => {
    const [min, max, minutes] = [numberIn(this.min), numberIn(this.max), numberIn(this.minutes)]
    if (min === null || max === null || minutes === null) return () => sayForming().setup.faults.number
    return sizeFault(min, max) ?? minutesFault(minutes)
  })
  readonly chosen: Chosen | null = $derived.by(() => {
    const { block, practices, wishes, size } = this
    return size && this.fault === null ? { block, practices, wishes, size, minutes: Number(this.minutes) } : null
  })

  /** Put last when it is wished for; what cannot be had with it goes. */
  toggle(wish: Wish) {
    const others = this.wishes.filter((w) => w !== wish && w !== opposite[wish])
    this.wishes = this.wishes.includes(wish) ? this.wishes.filter((w) => w !== wish) : [...others, wish]
  }
  /** @returns its place now, from 1 */
  shift(wish: Wish, by: 1 | -1): number {
    const at = this.wishes.indexOf(wish)
    const to = Math.min(this.wishes.length - 1, Math.max(0, at + by))
    if (at >= 0) this.wishes = this.wishes.filter((w) => w !== wish).toSpliced(to, 0, wish)
    return to + 1
  }
}

function sizeFault(min: number, max: number): Told | null {
  if (min < 1 || max < 1) return () => sayForming().setup.faults['no-people']
  if (Math.max(min, max) > MOST_PARTICIPANTS) return () => sayForming().setup.faults['too-many'](MOST_PARTICIPANTS)
  return min > max ? () => sayForming().setup.faults['min-above-max'](min, max) : null
}

/** As many as a round may last. */
export function minutesIn(typed: string): number | null {
  const minutes = numberIn(typed)
  return minutes !== null && minutesFault(minutes) === null ? minutes : null
}
const minutesFault = (minutes: number): Told | null =>
  minutes < 1 || minutes > LONGEST_BLOCK ? () => sayForming().setup.faults.minutes(LONGEST_BLOCK) : null

/** Would it change anything? */
export const sameAs = (one: Chosen, other: Chosen): boolean => told(one) === told(other)
const told = ({ block, minutes, size, practices, wishes }: Chosen) =>
  JSON.stringify([block, minutes, size.min, size.max, practices, wishes])
