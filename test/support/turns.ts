// What may happen next in a random meeting: which command, by whom, how long after the last.
import fc from 'fast-check'
import type { Command } from '../../shared/slices/index.ts'
import { MINUTE } from '../../shared/time.ts'
import { commandTypes, dice } from './commands.ts'

const often: Command['type'][] = [
  'agenda.start',
  'agenda.next',
  'agenda.next',
  'agenda.back',
  'agenda.goto',
  'agenda.extend',
  'agenda.pause',
  'agenda.resume',
  'agenda.reopen'
]
const seldom: Command['type'][] = ['agenda.plan', 'agenda.finish', 'meeting.create']
const of = (slice: string) => commandTypes.filter((type) => type.startsWith(`${slice}.`))
const lots = {
  door: of('participants'),
  chat: of('questions'),
  keys: of('keys'),
  rooms: of('breakouts'),
  signals: of('signals'),
  slides: of('slides'),
  floor: of('calls')
}
const known = [...seldom, ...Object.values(lots).flat()]
const all: Record<keyof typeof lots | 'often' | 'others', Command['type'][]> = {
  ...lots,
  often,
  others: commandTypes.filter((type) => !known.includes(type))
}
const lotNames = Object.keys(all) as (keyof typeof all)[]

/** Weighted by what it is about: 1, unless told. */
export const turnsWith = (weights: Partial<Record<keyof typeof all, number>>) => {
  const turn = fc.record({
    type: fc.oneof(...lotNames.map((lot) => ({ weight: weights[lot] ?? 1, arbitrary: fc.constantFrom(...all[lot]) })), {
      weight: 1,
      arbitrary: fc.constantFrom(...seldom)
    }),
    dice,
    by: fc.nat(999),
    /** Whoever may, or just anybody? */
    anybody: fc.nat(4).map((n) => n === 0),
    wait: fc.oneof(fc.nat(2000), fc.nat(10 * MINUTE))
  })
  return fc.array(turn, { maxLength: 60, size: 'max' })
}
export type Turn = ReturnType<typeof turnsWith> extends fc.Arbitrary<(infer T)[]> ? T : never
