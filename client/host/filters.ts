// Which of the participants one looks at in the table, and in which order.
import { type Arrival, byName, byPractice, byTime, type Person } from './people.ts'
import type { Register } from './register.svelte.ts'

export const filters = ['admitted', 'waiting', 'unknown', 'expected', 'left', 'declined'] as const
export type Filter = (typeof filters)[number]
export type Sorting = 'name' | 'practice' | 'time'

type Lists = Pick<Register, 'rows' | 'arrivals'>

export const countOf = ({ rows, arrivals }: Lists, filter: Filter): number =>
  filter === 'unknown' ? arrivals.length : rows.reduce((sum, p) => sum + Number(p.presence === filter), 0)

const orders = { name: byName, practice: byPractice, time: byTime }

export const peopleIn = ({ rows }: Lists, filter: Filter, by: Sorting): Person[] =>
  rows.filter((p) => p.presence === filter).sort(by === 'time' && filter === 'expected' ? byName : orders[by])

/** Newest first. */
export const namesIn = ({ arrivals }: Lists): Arrival[] => arrivals.toSorted((a, b) => b.at - a.at)
