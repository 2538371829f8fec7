// A task as numbers: what is to be seated where, and what is to be little of, the weightiest first.
import { type Aim, aimsOf, type Count } from './aims.ts'
import { type Rulings, rulingsOf } from './bonds.ts'
import { wouldLead } from './leaders.ts'
import type { Member, Size, Task } from './task.ts'
import { type Unit, unitsOf } from './units.ts'

/** A unit as numbers. */
export interface Piece {
  index: number
  people: readonly Member[]
  heads: number
  /** How many would lead. */
  leaders: number
  /** Numbers below `codes`, each once. */
  postcodes: readonly number[]
  /** The slot it is pinned to; null when it may be wherever it is open. */
  fixed: number | null
  /** `beside[piece * width + n]`: what the two in one group add to the goal whose `pair` is n. */
  beside: Int32Array
  /** Per slot, how many of its people would have been moved; empty when nobody sits anywhere yet. */
  moved: readonly number[]
}

export interface Slot {
  label: string | null
  /** Takes in nobody but those pinned to it. */
  closed: boolean
}

export interface Goal {
  of: Count | 'pairs'
  /** Which of the weights of a pair; 0 for what is not told by pairs. */
  pair: number
  /** It never comes to less for one more who is seated. */
  grows: boolean
}

export interface Problem {
  pieces: readonly Piece[]
  slots: readonly Slot[]
  size: Size
  codes: number
  goals: readonly Goal[]
  /** How many goals are told by pairs. */
  width: number
}

/** Groups as they stand: a label, and who is in it. */
export interface Standing {
  label: string
  people: readonly string[]
}

/** @param standing the groups that people are in already, when as few as can be are to be moved */
export function problemOf(task: Task, standing: readonly Standing[] | null = null): Problem {
  const rulings = rulingsOf(task)
  const units = unitsOf(rulings)
  const slots = slotsOf(units, rulings, standing ?? [])
  const codes = new Map<string, number>()
  const codeOf = (postcode: string) => codes.get(postcode) ?? codes.set(postcode, codes.size).size - 1
  const { goals, tables } = weighed(aimsOf(task, rulings, standing !== null), units)
  const pieces = units.map((unit, index): Piece => {
    const { people, label } = unit
    return {
      ...{ index, people, heads: people.length, leaders: people.filter(wouldLead).length },
      postcodes: [...new Set(people.flatMap(({ postcode }) => (postcode === null ? [] : [codeOf(postcode)])))],
      fixed: label === null ? null : slots.findIndex((slot) => slot.label === label),
      beside: beside(index, tables, units.length),
      moved: standing ? movedOf(unit, slots, standing) : []
    }
  })
  return { pieces, slots, size: task.size, codes: codes.size, goals, width: tables.length }
}

/** Those with a label first; then as many as there could be groups. */
function slotsOf(units: readonly Unit[], { closed }: Rulings, standing: readonly Standing[]): Slot[] {
  const labels = new Set([...standing.map(({ label }) => label), ...units.flatMap(({ label }) => label ?? [])])
  const free = units.filter(({ label }) => label === null)
  return [
    ...[...labels].map((label) => ({ label, closed: closed.has(label) })),
    ...free.map(() => ({ label: null, closed: false }))
  ]
}

function movedOf({ people }: Unit, slots: readonly Slot[], standing: readonly Standing[]): number[] {
  const from = people.flatMap(({ id }) => standing.find((group) => group.people.includes(id))?.label ?? [])
  return slots.map(({ label }) => from.filter((was) => was !== label).length)
}

/** The aims as goals, without those that come to the same whoever sits with whom. */
function weighed(aims: readonly Aim[], units: readonly Unit[]): { goals: Goal[]; tables: Int32Array[] } {
  const unitOf = new Map(units.flatMap(({ people }, u) => people.map(({ id }) => [id, u])))
  const tables: Int32Array[] = []
  const goals = aims.flatMap((aim): Goal[] => {
    if (typeof aim === 'string') return [{ of: aim, pair: 0, grows: aim === 'near' || aim === 'moves' }]
    const table = new Int32Array(units.length ** 2)
    aim.pairs((p, q, weight) => {
      const [u, v] = [unitOf.get(p), unitOf.get(q)]
      if (u === undefined || v === undefined || u === v) return
      for (const at of [u * units.length + v, v * units.length + u]) table[at] = (table[at] ?? 0) + weight
    })
    if (table.every((weight) => weight === 0)) return []
    tables.push(table)
    return [{ of: 'pairs', pair: tables.length - 1, grows: table.every((weight) => weight >= 0) }]
  })
  return { goals, tables }
}

const beside = (index: number, tables: readonly Int32Array[], count: number): Int32Array =>
  Int32Array.from({ length: count * tables.length }, (_, i) => {
    const [other, n] = [Math.floor(i / tables.length), i % tables.length]
    return tables[n]?.[index * count + other] ?? 0
  })
