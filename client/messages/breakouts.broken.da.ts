// What groups do not keep, in Danish: one sentence for each.
import type { Broken, Part, RuleName } from '../../shared/slices/breakouts/forming/task.ts'
import { list } from './counting.da.ts'

/** How people and groups are called. A group by its place among them, from 0. */
export interface Names {
  person(id: string): string
  /** As in the middle of a sentence: »gruppe 3«. */
  group(index: number): string
}

const begin = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const numbers = ['ingen', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
const inWords = (count: number) => numbers[count] ?? `${count}`

/** "Camilla Rye er i gruppe 5, de to andre i gruppe 9": of the largest part only the number is told. */
function where(parts: readonly Part[], { person, group }: Names): string {
  const bySize = parts.toSorted((a, b) => a.people.length - b.people.length)
  const most = bySize.pop()
  if (!most) return ''
  const named = (part: Part) => `${list(part.people.map(person))} er i ${group(part.group)}`
  const others = most.people.length > 1 ? `de ${inWords(most.people.length)} andre i ${group(most.group)}` : named(most)
  return [...bySize.map(named), others].join(', ')
}

const rule: Record<RuleName, string> = {
  practice: 'praksis',
  together: 'at sidde sammen',
  apart: 'at sidde hver for sig',
  'own-group': 'selvdannede grupper',
  pinned: 'faste pladser'
}

/** Why so many sit together; `name` is that of the practice or the group. */
const holds = {
  practice: (name: string | null) => `hele ${name} sidder sammen`,
  'own-group': (name: string | null) => `hele den selvdannede gruppe ${name} sidder sammen`,
  rule: () => 'reglerne holder dem sammen'
}

export function da(broken: Broken, names: Names): string {
  const people = (ids: readonly string[]) => list(ids.map(names.person))
  const group = (index: number) => names.group(index)
  switch (broken.code) {
    case 'practice-split':
      return `${broken.practice} er delt: ${where(broken.parts, names)}.`
    case 'practice-together':
      return `${people(broken.people)} fra ${broken.practice} er i ${group(broken.group)}, men skal sidde hver for sig.`
    case 'together-split':
      return `${people(broken.people)} skal sidde sammen, men er delt: ${where(broken.parts, names)}.`
    case 'apart-together':
      return `${people(broken.people)} er i ${group(broken.group)}, men må ikke sidde sammen.`
    case 'own-group-split':
      return `Den selvdannede gruppe ${broken.name} er delt: ${where(broken.parts, names)}.`
    case 'pin-left':
      return broken.group === null
        ? `${names.person(broken.person)} har fast plads i gruppen ${broken.label}, som ikke findes.`
        : `${names.person(broken.person)} har fast plads i ${group(broken.group)}, men er et andet sted.`
    case 'closed-entered':
      return `${begin(group(broken.group))} er lukket for andre, men ${people(broken.people)} er kommet med.`
    case 'too-large': {
      const why = broken.why === null ? '' : `: ${holds[broken.why](broken.name)}`
      return `${begin(group(broken.group))} er på ${broken.size}, og der må højst være ${broken.max}${why}.`
    }
    case 'too-small':
      return `${begin(group(broken.group))} er på ${broken.size}, og der skal være mindst ${broken.min}.`
    case 'contradiction':
      return broken.between.length > 1
        ? `Reglerne om ${list(broken.between.map((name) => rule[name]))} modsiger hinanden for ${people(broken.people)}.`
        : `${people(broken.people)} har fast plads i flere grupper.`
    case 'no-leader':
      return `I ${group(broken.group)} er der ingen til at være gruppeleder.`
  }
}
