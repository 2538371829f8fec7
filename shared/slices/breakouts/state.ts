// The breakout rooms: rounds, the groups of each, who sits where, and when they were opened.
import type { Instant, Minutes } from '../../time.ts'
import type { Agenda } from '../agenda/state.ts'
import type { Register } from '../participants/state.ts'
import type { PracticeRule, Size, Wish } from './forming/task.ts'

/** By whom of the board, and when. */
export interface Deed {
  by: string
  at: Instant
}

export interface Group {
  id: string
  /** Stays, also when a group before it goes: by then the video tool's rooms may bear the numbers. */
  number: number
  /** What is written about it; null for nothing. */
  name: string | null
  task: string | null
  /** Where those sit who meet in person. */
  place: string | null
  people: readonly string[]
  /** Whoever leads it when they are in it: somebody who has been moved away leads again on coming back. */
  leader: string | null
  /** Nobody comes or goes. */
  locked: boolean
  /** They have called for help. */
  help: Deed | null
}

export type Stage = 'planned' | 'open' | 'called' | 'closed'

/** How the groups are to be formed. */
export interface Settings {
  size: Size
  practices: PracticeRule
  /** The first goes before the others. */
  wishes: readonly Wish[]
}

export interface Round extends Settings {
  id: string
  /** The agenda's block that it belongs to. */
  block: string | null
  /** How long the rooms are to be open. */
  minutes: Minutes
  /** What all groups are to talk about. */
  task: string | null
  groups: readonly Group[]
  /** People who stay where they are. */
  locked: readonly string[]
  /** People whom the host has put into their room in the video tool. */
  placed: readonly string[]
  /** Who is in no group now, and in which they were. */
  was: ReadonlyMap<string, string>
  /** Who last moved each of them. */
  moved: ReadonlyMap<string, Deed>
  /** How often somebody has changed who sits where, and who did last. */
  version: number
  changed: Deed | null
  /** What the last arrangement of all groups put aside: to take it back by its id. */
  before: (Pick<Round, 'groups' | 'locked' | 'ready'> & { id: string; version: number }) | null
  /** The rooms are made in the video tool. */
  ready: Deed | null
  stage: Stage
  openedAt: Instant | null
  endsAt: Instant | null
  /** They have been called back. */
  called: Deed | null
  closedAt: Instant | null
  said: readonly (Deed & { id: string; text: string | null })[]
  dropped: boolean
}

/** People who are to be in one group, or in different ones, in every round. */
export interface Rule {
  id: string
  how: 'together' | 'apart'
  people: readonly string[]
}

export interface Breakouts {
  rounds: readonly Round[]
  rules: readonly Rule[]
}

export const empty: Breakouts = { rounds: [], rules: [] }

/** The slices that are read: who there is, and what is held. */
export interface Meeting {
  participants: Register
  agenda: Agenda
}

/** As the guides have it: 5 to 8, doctors of one practice in the same group. */
export const usual: Settings = {
  size: { min: 5, max: 8 },
  practices: 'together',
  wishes: ['near', 'trainees', 'leaders', 'even']
}

export const roundOf = ({ rounds }: Breakouts, id: string): Round | null =>
  rounds.find((r) => r.id === id && !r.dropped) ?? null

/** The rooms are open: people sit in them, or are on their way back. */
export const isOpen = ({ stage }: Pick<Round, 'stage'>): boolean => stage === 'open' || stage === 'called'

export const leaderOf = ({ leader, people }: Pick<Group, 'leader' | 'people'>): string | null =>
  leader !== null && people.includes(leader) ? leader : null

/** Where somebody is; null for nowhere. */
export const seatOf = ({ groups }: Pick<Round, 'groups'>, person: string): Group | null =>
  groups.find((g) => g.people.includes(person)) ?? null
