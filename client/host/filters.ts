// Which of the participants one looks at in the table, and in which order.
import { type Arrival, byName, byPractice, byTime, type Person } from './people.ts'
import type { Register } from './register.svelte.ts'

export const filters = ['admitted', 'waiting', 'unknown', 'expected', 'left', 'declined'] as const
export type Filter = (typeof filters)[number]
export type Sorting = 'name' | 'practice' | 'time'

type Lists = Pick<Register, 'rows' | 'arrivals' | 'unknown'>

export const countOf = (lists: Lists, filter: Filter): number =>
  lists.rows.filter((p) => p.presence === filter).length + namesIn(lists, filter).length

const orders = { name: byName, practice: byPractice, time: byTime }

export const peopleIn = ({ rows }: Lists, filter: Filter, by: Sorting): Person[] =>
  rows.filter((p) => p.presence === filter).sort(by === 'time' && filter === 'expected' ? byName : orders[by])

/** Names at the door, the newest first: whoever is surely known waits. */
export const namesIn = ({ arrivals, unknown }: Lists, filter: Filter): readonly Arrival[] =>
  filter === 'unknown' || filter === 'waiting'
    ? arrivals.filter((a) => unknown.includes(a) === (filter === 'unknown')).toSorted((a, b) => b.at - a.at)
    : []
