// How good the groups are that are formed, against dealing people out and against filling groups up; and how fast.
import { brokenIn } from '../../shared/slices/breakouts/forming/broken.ts'
import { diceOf, shuffled } from '../../shared/slices/breakouts/forming/dice.ts'
import { form } from '../../shared/slices/breakouts/forming/forming.ts'
import { type Member, type Task, usualWishes, type Wish, wishes } from '../../shared/slices/breakouts/forming/task.ts'
import { worth } from '../shared/forming/truth.ts'
import { clusterOf, taskOf } from '../support/clusters.ts'
import { type Note, quantile } from './figures.ts'

type Groups = readonly (readonly string[])[]

const ROUNDS = 2
const DEALS = 10
/** With the wish first: the most of it that ours may have for what is had by dealing practices out, and by filling up. */
const margins: Record<Wish, readonly [random: number, greedy: number]> = {
  near: [0.5, 0.85],
  mixed: [0.3, 0.3],
  alike: [0.4, 0.4],
  trainees: [0.3, 0.3],
  even: [0.5, 0.6],
  leaders: [0.3, 0.3],
  others: [0.2, 0.2]
}
/** In the usual order, of what is first in it. */
const NEAR_AS_USUAL = 0.5

const practicesOf = (people: readonly Member[]) => [...Map.groupBy(people, ({ practice }) => practice).values()]

/** Each practice whole, in this order, to the smallest group that has room. */
function dealt(practices: readonly (readonly Member[])[], { size, people }: Task): Groups {
  const groups = Array.from({ length: Math.ceil((2 * people.length) / (size.min + size.max)) }, (): string[] => [])
  for (const practice of practices) {
    const bySize = groups.toSorted((a, b) => a.length - b.length)
    const group = bySize.find(({ length }) => length + practice.length <= size.max) ?? bySize[0]
    group?.push(...practice.map(({ id }) => id))
  }
  return groups.filter(({ length }) => length > 0)
}

/** Practices by their postcodes, one after another, each group filled before the next. */
function filled(practices: readonly (readonly Member[])[], { size }: Task): Groups {
  const groups: string[][] = []
  for (const practice of practices.toSorted((a, b) => Number(a[0]?.postcode) - Number(b[0]?.postcode))) {
    const last = groups.at(-1)
    const ids = practice.map(({ id }) => id)
    if (last && last.length + ids.length <= size.max) last.push(...ids)
    else groups.push(ids)
  }
  return groups
}

/** How much there is of what a wish is about, beyond what there is of it inside the practices. */
function amount(wish: Wish, groups: Groups, task: Task): number {
  const told = (groups: Groups) => worth({ ...task, wishes: [wish] }, groups)?.[4] ?? Number.NaN
  const isOfPairs = wish === 'mixed' || wish === 'alike' || wish === 'trainees' || wish === 'others'
  const inside = practicesOf(task.people).map((practice) => practice.map(({ id }) => id))
  return told(groups) - (isOfPairs ? told(inside) : 0)
}

/** Where they have none of it, ours are to have none either. */
const ratio = (ours: number, theirs: number) => (theirs === 0 ? (ours === 0 ? 0 : 9) : ours / theirs)
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length

function noteOf(note: Note, count: number) {
  const people = clusterOf(count)
  const before = dealt(shuffled(practicesOf(people), diceOf(99)), taskOf(people))
  const plain = taskOf(people, { before })
  const random = Array.from({ length: DEALS }, (_, n) => dealt(shuffled(practicesOf(people), diceOf(n)), plain))
  const greedy = filled(practicesOf(people), plain)

  const times = Array.from({ length: ROUNDS }, (_, seed) => {
    const from = performance.now()
    const { groups } = form({ ...plain, seed })
    const wrong = brokenIn(plain, groups).filter(({ code }) => code !== 'no-leader').length
    return { took: performance.now() - from, groups: groups.map((group) => group.people), wrong }
  })
  note(
    `forming ${count} people in groups`,
    quantile(
      times.map(({ took }) => took),
      0.5
    ),
    'ms',
    1000
  )
  note(
    '  rules and sizes not kept',
    times.reduce((sum, { wrong }) => sum + wrong, 0),
    '',
    0
  )
  for (const wish of wishes) {
    const rest = usualWishes.filter((other) => other !== wish && (wish !== 'alike' || other !== 'mixed'))
    const first = form({ ...plain, wishes: [wish, ...rest] }).groups.map((group) => group.people)
    const dealtOut = mean(random.map((groups) => amount(wish, groups, plain)))
    note(`  ${wish} first, against random`, ratio(amount(wish, first, plain), dealtOut), '×', margins[wish][0])
    note(
      `    against filling up`,
      ratio(amount(wish, first, plain), amount(wish, greedy, plain)),
      '×',
      margins[wish][1]
    )
    if (wish === 'alike') continue
    const usual = mean(times.map(({ groups }) => amount(wish, groups, plain)))
    note(`    in the usual order, against random`, ratio(usual, dealtOut), '×', wish === 'near' ? NEAR_AS_USUAL : null)
  }
}

export function noteForming(note: Note): void {
  for (const count of [56, 150]) noteOf(note, count)
}
