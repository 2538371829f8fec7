// Tasks of all sorts for the properties of group forming: small ones with few words, so that rules meet each other.
import fc from 'fast-check'
import {
  type Member,
  practiceRules,
  type Task,
  type Wish,
  wishes
} from '../../../shared/slices/breakouts/forming/task.ts'
import { participantKinds } from '../../../shared/slices/participants/person.ts'

const words = ['Marstal Lægehus', 'Tåsinge 🩺', '__proto__', '', 'constructor']
const towns = ['5700', '5960', '']
const labels = ['A', '__proto__', 'Vores']
const idOf = (n: number) => ['__proto__', 'a', 'b', '', 'constructor', 'æ', '🩺', '7'][n] ?? `p${n}`

const word = (list: readonly string[], none: number) => fc.option(fc.constantFrom(...list), { freq: none })
const people = (most: number): fc.Arbitrary<Member[]> =>
  fc
    .array(
      fc.record({
        practice: word(words, 4),
        postcode: word(towns, 4),
        form: word(['solo', 'region'], 4),
        kind: fc.option(fc.constantFrom(...participantKinds)),
        ownGroup: word(['Vores', 'De andre'], 1)
      }),
      { maxLength: most }
    )
    .map((list) => list.map((member, n) => ({ id: idOf(n), ...member })))

const size = fc.record({ min: fc.integer({ min: 1, max: 4 }), more: fc.nat(3) }).map(({ min, more }) => ({
  min,
  max: min + more
}))
/** Any order of any of them, but not both mixed and alike. */
const someWishes = fc
  .shuffledSubarray([...wishes])
  .map((list) => list.filter((wish: Wish) => wish !== 'alike' || !list.includes('mixed')))

interface Amounts {
  most?: number
  rules?: number
}

/** Tasks of up to `most` people, with up to `rules` of each kind of rule; they may well contradict each other. */
export const tasks = ({ most = 7, rules = 2 }: Amounts = {}): fc.Arbitrary<Task> =>
  people(most).chain((people) => {
    const some = fc.subarray(people.map(({ id }) => id))
    const lists = fc.array(some, { maxLength: rules })
    const pin = fc.record({
      id: fc.constantFrom('nobody', ...people.map(({ id }) => id)),
      group: fc.constantFrom(...labels)
    })
    return fc.record({
      people: fc.constant(people),
      size,
      rules: fc.record({
        practices: fc.constantFrom(...practiceRules),
        together: lists.map((all) => all.map((ids) => ids.slice(0, 3))),
        apart: lists.map((all) => all.map((ids) => ids.slice(0, 3))),
        pinned: fc.array(pin, { maxLength: rules * 2 }),
        closed: fc.subarray(rules > 0 ? labels : [])
      }),
      wishes: someWishes,
      before: lists,
      seed: fc.integer({ min: 0, max: 1000 })
    })
  })
