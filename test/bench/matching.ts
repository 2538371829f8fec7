// How well and how fast names in the waiting room are matched, and how fast the host's field answers.
import { makeSearch } from '../../client/participants/search.ts'
import { forgetRemembered } from '../../shared/memo.ts'
import { type Known, suggestions } from '../../shared/slices/participants/matching.ts'
import { heldOut, type Pair, tuned } from '../shared/matching-pairs.ts'
import { judged } from '../support/matching.ts'
import { register } from '../support/register.ts'
import { type Note, quantile } from './figures.ts'

const FRAME = 1000 / 60
const ROUNDS = 60
const PEOPLE = 300

/** First names and family names of the register, each with each. */
const many: readonly Known[] = Array.from({ length: PEOPLE }, (_, i) => {
  const [one, other] = [
    register[i % register.length]!,
    register[(i * 7 + Math.floor(i / register.length)) % register.length]!
  ]
  const name = `${one.name.split(' ')[0]} ${other.name.split(' ').at(-1)}`
  return { ...one, id: `p${i}`, name, phone: `+450${1_234_567 + i * 1371}` }
})
const names = [...tuned, ...heldOut]
const waiting = (count: number) => names.slice(0, count).map(({ shown }, i) => ({ id: `a${i}`, shown }))

/** Milliseconds, the middle one of some runs; what comes `before` each is not counted. */
function middle(run: () => void, before: () => void = () => {}): number {
  const times = Array.from({ length: ROUNDS }, () => {
    before()
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return quantile(times.slice(ROUNDS / 3), 0.5)
}

function noteNames(note: Note, which: string, pairs: readonly Pair[]) {
  const { recall, precision, wrong } = judged(pairs)
  note(`names in the waiting room, ${which}: not found`, (1 - recall) * 100, '%', 10)
  note(`  suggestions that were right`, precision * 100, '%')
  note(`  wrong suggestions`, wrong.length, `of ${pairs.length}`, 0)
}

export function noteMatching(note: Note): void {
  noteNames(note, 'all', names)
  noteNames(note, 'held out', heldOut)

  const bare = middle(() => JSON.stringify(many))
  let fresh = many
  const remade = () => {
    fresh = structuredClone(many)
  }
  for (const count of [60, 250]) {
    const arrivals = waiting(count)
    const anew = middle(() => suggestions(arrivals, many), forgetRemembered)
    // one person let in: everything known of the others is remembered
    let left = many
    const changed = middle(
      () => suggestions(arrivals, left),
      () => {
        left = left.slice(1)
      }
    )
    note(
      `suggestions for ${count} names among ${PEOPLE} people, against JSON.stringify of the people`,
      anew / bare,
      '×'
    )
    note('  the same, when somebody has been let in', changed / bare, '×')
    note('  the same, when nothing has changed', middle(() => suggestions(arrivals, fresh), remade) / bare, '×')
    note('  the first of these', anew, 'ms')
  }

  const typed = ['a', 'an', 'an ', 'an h', 'an ho', 'reg', 'regt', 'regtiz', 'kjær', '5822', 'marstal', 'xyzzyx']
  const find = makeSearch(many)
  const perKey = typed.map((text) => middle(() => find(text)))
  note(`a key in the host’s field among ${PEOPLE} people, the slowest of ${typed.length}`, Math.max(...perKey), 'ms')
  note('  of a frame of 16.7 ms', (Math.max(...perKey) / FRAME) * 100, '%', 12)
  note(
    '  making the search anew when a row has changed',
    middle(() => makeSearch(structuredClone(many))),
    'ms'
  )
}
