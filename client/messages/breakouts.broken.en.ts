// What groups do not keep, in English: one sentence for each.
import type { Part, RuleName } from '../../shared/slices/breakouts/forming/task.ts'
import type { da, Names } from './breakouts.broken.da.ts'
import { list, n } from './counting.en.ts'

const begin = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const inWords = (count: number) => numbers[count] ?? `${count}`

/** "Camilla Rye is in group 5, the two others in group 9": of the largest part only the number is told. */
function where(parts: readonly Part[], { person, group }: Names): string {
  const bySize = parts.toSorted((a, b) => a.people.length - b.people.length)
  const most = bySize.pop()
  if (!most) return ''
  const named = ({ people, group: at }: Part) =>
    `${list(people.map(person))} ${people.length === 1 ? 'is' : 'are'} in ${group(at)}`
  const others =
    most.people.length > 1 ? `the ${inWords(most.people.length)} others in ${group(most.group)}` : named(most)
  return [...bySize.map(named), others].join(', ')
}

const rule: Record<RuleName, string> = {
  practice: 'practices',
  together: 'sitting together',
  apart: 'sitting apart',
  'own-group': 'self-formed groups',
  pinned: 'fixed places'
}

/** Why so many sit together; `name` is that of the practice or the group. */
const holds = {
  practice: (name: string | null) => `all of ${name} sits together`,
  'own-group': (name: string | null) => `all of the self-formed group ${name} sits together`,
  rule: () => 'the rules hold them together'
}

export const en: typeof da = (broken, names) => {
  const people = (ids: readonly string[]) => list(ids.map(names.person))
  const are = (ids: readonly string[]) => `${people(ids)} ${ids.length === 1 ? 'is' : 'are'}`
  const group = (index: number) => names.group(index)
  switch (broken.code) {
    case 'practice-split':
      return `${broken.practice} is split: ${where(broken.parts, names)}.`
    case 'practice-together':
      return `${people(broken.people)} of ${broken.practice} are in ${group(broken.group)}, but are to sit apart.`
    case 'together-split':
      return `${people(broken.people)} are to sit together, but are split: ${where(broken.parts, names)}.`
    case 'apart-together':
      return `${people(broken.people)} are in ${group(broken.group)}, but are not to sit together.`
    case 'own-group-split':
      return `The self-formed group ${broken.name} is split: ${where(broken.parts, names)}.`
    case 'pin-left':
      return broken.group === null
        ? `${names.person(broken.person)} has a fixed place in the group ${broken.label}, which does not exist.`
        : `${names.person(broken.person)} has a fixed place in ${group(broken.group)}, but is elsewhere.`
    case 'closed-entered':
      return `${begin(group(broken.group))} is closed to others, but ${are(broken.people)} in it.`
    case 'too-large': {
      const why = broken.why === null ? '' : `: ${holds[broken.why](broken.name)}`
      return `${begin(group(broken.group))} has ${n(broken.size, 'person', 'people')}, and may have ${broken.max} at most${why}.`
    }
    case 'too-small':
      return `${begin(group(broken.group))} has ${n(broken.size, 'person', 'people')}, and is to have ${broken.min} at least.`
    case 'contradiction':
      return broken.between.length > 1
        ? `The rules on ${list(broken.between.map((name) => rule[name]))} contradict each other for ${people(broken.people)}.`
        : `${people(broken.people)} ${broken.people.length === 1 ? 'has' : 'have'} a fixed place in several groups.`
    case 'no-leader':
      return `In ${group(broken.group)} there is nobody to lead.`
  }
}
