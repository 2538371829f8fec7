// One practice spelled two ways: the same letters are read as the commonest spelling; nearly the same is asked about.
import { fold } from './clean.ts'
import { doubt, type Person } from './people.ts'

interface Spelling {
  text: string
  stems: readonly string[]
  people: Person[]
}

export function spelledAlike(people: readonly Person[]): void {
  const byFold = Map.groupBy(
    people.filter((person) => person.practice),
    (person) => fold(person.practice ?? '')
  )
  const practices = [...byFold.values()].map(unified).toSorted((a, b) => b.people.length - a.people.length)
  for (const comparable of Map.groupBy(practices, ({ text }) => outline(text)).values()) askedAbout(comparable)
}

/** The rarer of two that are alike is asked about. */
function askedAbout(practices: readonly Spelling[]): void {
  for (const [i, rare] of practices.entries()) {
    const usual = practices.slice(0, i).find((other) => areAlike(other.stems, rare.stems))
    if (!usual) continue
    for (const person of rare.people)
      doubt(person, 'practice', 'alike', usual.text, String(usual.people[0]?.line ?? ''))
  }
}

/** What those that are alike have in common: their numbers, and how their words begin. */
const outline = (text: string): string =>
  text.replaceAll(/\D/g, '') +
  stems(text)
    .map((word) => ` ${word[0] ?? ''}`)
    .join('')

/** Capitals, dots and spaces make no new practice. */
function unified(people: Person[]): Spelling {
  const spellings = [...Map.groupBy(people, (person) => person.practice ?? '')].toSorted(
    (a, b) => b[1].length - a[1].length
  )
  const text = spellings[0]?.[0] ?? ''
  for (const person of people) {
    if (person.practice === text) continue
    doubt(person, 'practice', 'spelling', person.practice ?? '', text)
    person.practice = text
  }
  return { text, stems: stems(text), people }
}

/** "Lægehuset Marstal" and "Marstal Lægehus"; one letter wrong in a word. Østergade is not Vestergade, 1 is not 2. */
const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => word === b[i] || isSlip(word, b[i] ?? ''))

const stems = (text: string): string[] =>
  fold(text)
    .split(' ')
    .map((word) => word.replace(/^(laegehus|laegeklinik|laegecent\w*|klinik|praksis)(et|en|ken|sen)$/, '$1'))
    .map((word) => word.replace(/^klinikk(en)?$/, 'klinik'))
    .toSorted()

const SHORTEST = 5
/** One letter more, less or other, or two changed about; the first is the same (their outlines are). */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  const isTurned = restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
  return isTurned || Math.max(restA.length, restB.length) <= 1
}
