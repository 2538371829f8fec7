// How well names in the waiting room are matched: pairs judged, and random registers with random ways of writing names.
import fc from 'fast-check'
import { type Known, SURE, suggestions } from '../../shared/slices/participants/matching.ts'
import type { Pair } from '../shared/matching-pairs.ts'
import { register } from './register.ts'

/** Each pair as if that name stood alone in the waiting room, with all of the register still to come. */
export function judged(pairs: readonly Pair[]) {
  const told = pairs.map((pair) => ({
    ...pair,
    suggested: suggestions([{ id: 'arrival', shown: pair.shown }], register).get('arrival') ?? null
  }))
  const answerable = told.filter((t) => t.is !== null)
  const right = answerable.filter((t) => t.suggested?.participant === t.is)
  const wrong = told.filter((t) => t.suggested && t.suggested.participant !== t.is)
  return {
    answerable: answerable.length,
    wrong,
    wrongAndSure: wrong.filter((t) => t.suggested && t.suggested.score >= SURE),
    silent: answerable.filter((t) => t.suggested === null).map((t) => t.shown),
    recall: right.length / answerable.length,
    precision: right.length / (right.length + wrong.length)
  }
}

const firstNames = [
  'Anne',
  'Anna',
  'Anne-Grethe',
  'Lars',
  'Åse',
  'Søren',
  'Jens Ove',
  'Bo',
  'Karen',
  'Karin',
  'Émile',
  'Ib'
]
const middles = ['', '', '', 'Holm', 'El', 'Marie', 'Kjær']
const lastNames = [
  'Holm',
  'Holme',
  'Sø',
  'Kjær',
  'Østergren',
  'Jensen',
  'Jansen',
  'Lund',
  'Lind',
  'O’Connor',
  'Ås',
  'Bak'
]
const practices = ['Marstal Lægehus', 'Lægerne ved Torvet', 'Lægehuset', 'Praksis Nord', 'Lægerne Holm']
const digits = fc.nat(89_999_999).map((n) => `+45${10_000_000 + n}`)

export const people: fc.Arbitrary<readonly Known[]> = fc
  .array(
    fc.record({
      name: fc
        .tuple(fc.constantFrom(...firstNames), fc.constantFrom(...middles), fc.constantFrom(...lastNames))
        .map((parts) => parts.filter(Boolean).join(' ')),
      practice: fc.option(fc.constantFrom(...practices)),
      phone: fc.option(digits),
      email: fc.option(fc.constantFrom('anne.holm@a.example', 'lars@b.example', 'praksis@c.example')),
      aliases: fc.array(fc.constantFrom('iPad', 'Annemor', 'DESKTOP-4F2K9', 'Lars’ iPad'), { maxLength: 2 })
    }),
    { maxLength: 25 }
  )
  .map((all) => all.map((known, i) => ({ id: `p${i}`, ...known })))

const part = (name: string, n: number) => name.split(' ').at(n) ?? name
const garblings: readonly ((known: Known, n: number) => string)[] = [
  (k) => k.name,
  (k) => k.name.toUpperCase(),
  (k) => part(k.name, 0),
  (k) => `${part(k.name, 0)} ${part(k.name, -1)}`,
  (k) => `${part(k.name, 0)} ${part(k.name, -1)[0]}.`,
  (k) => `${part(k.name, -1)}, ${part(k.name, 0)}`,
  (k) => `${part(k.name, 0)}s iPad (${k.id.length})`,
  (k) => `${k.name} - ${k.practice}`,
  (k) => k.practice ?? '',
  (k) => k.phone ?? '',
  (k) => k.email ?? k.aliases[0] ?? 'iPad',
  (k, n) => k.name.slice(0, n % k.name.length) + k.name.slice((n % k.name.length) + 1),
  (k) => k.name.replace(/[^ ]+/g, (w) => w[0] ?? '')
]

/** A register, and names at the door: some of theirs in some form, some of anybody, some of any signs at all. */
export const evenings = people.chain((known) => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 })
  const theirs =
    known.length === 0
      ? anything
      : fc
          .tuple(fc.constantFrom(...known), fc.constantFrom(...garblings), fc.nat(40))
          .map(([one, garbled, n]) => garbled(one, n))
  const names = fc.array(fc.oneof({ weight: 6, arbitrary: theirs }, anything), { maxLength: 20 })
  return names.map((shown) => ({ known, arrivals: shown.map((text, i) => ({ id: `a${i}`, shown: text })) }))
})
