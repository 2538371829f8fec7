// What can be wrong with a file of people, and the one sentence that says so and how to mend it, in Danish and English.
import { wishes } from '../shared/slices/breakouts/forming/task.ts'

/** What a field must be. */
export type Must = keyof typeof english

export type What =
  | { code: 'no-argument' | 'not-utf8' | 'mixed-and-alike' }
  | { code: 'no-file' | 'unreadable'; file: string }
  | { code: 'not-json'; line: number | null }
  | { code: 'wrong-field'; path: string; must: Must }
  | { code: 'no-such-rule'; name: string }
  | { code: 'min-above-max'; min: number; max: number }
  | { code: 'same-id'; id: string; first: number; second: number }
  | { code: 'unknown-id'; id: string; path: string }

export class Fault extends Error {
  readonly what: What
  constructor(what: What) {
    super(what.code)
    this.what = what
  }
}

const list = wishes.join(', ')
const english = {
  all: 'an object as in { "people": […], "size": { "min": 5, "max": 8 } }',
  people: 'a list of people, as in [{ "id": "1", "practice": "A" }]',
  person: 'a person, as in { "id": "1", "practice": "A" }',
  id: 'an id that is not empty: a text or a number',
  text: 'a text, a number or null',
  size: 'the size of a group, as in { "min": 5, "max": 8 }',
  count: 'a whole number of at least 1',
  rules: 'an object as in { "together": [["1", "2"]] }',
  ids: 'a list of lists of ids, as in [["1", "2"]]',
  'some-ids': 'a list of ids, as in ["1", "2"]',
  pins: 'a list as in [{ "id": "1", "group": "A" }]',
  labels: 'a list of groups, as in ["A"]',
  practices: '"together", "apart" or "free"',
  wishes: 'a list of wishes, as in ["near", "even"]',
  wish: `one of ${list}`,
  seed: 'a number'
}

export const isMust = (word: string): word is Must => Object.hasOwn(english, word)

const dansk: Record<Must, string> = {
  all: 'et objekt som i { "people": […], "size": { "min": 5, "max": 8 } }',
  people: 'en liste af personer som i [{ "id": "1", "practice": "A" }]',
  person: 'en person som i { "id": "1", "practice": "A" }',
  id: 'et id, der ikke er tomt: en tekst eller et tal',
  text: 'en tekst, et tal eller null',
  size: 'størrelsen på en gruppe som i { "min": 5, "max": 8 }',
  count: 'et helt tal på mindst 1',
  rules: 'et objekt som i { "together": [["1", "2"]] }',
  ids: 'en liste af lister af id’er som i [["1", "2"]]',
  'some-ids': 'en liste af id’er som i ["1", "2"]',
  pins: 'en liste som i [{ "id": "1", "group": "A" }]',
  labels: 'en liste af grupper som i ["A"]',
  practices: '"together", "apart" eller "free"',
  wishes: 'en liste af ønsker som i ["near", "even"]',
  wish: `et af ${list}`,
  seed: 'et tal'
}

const RULES = 'practices, together, apart, pinned, closed'

export function inEnglish(what: What): string {
  switch (what.code) {
    case 'no-argument':
      return 'Say which file the people are in, as in npm run -s groups -- people.json, or - to pipe them in.'
    case 'no-file':
      return `There is no file ${what.file}: check its name and folder.`
    case 'unreadable':
      return `${what.file} cannot be read: check that it is a file, and that you may read it.`
    case 'not-utf8':
      return 'This is not text in UTF-8: save it as UTF-8.'
    case 'not-json':
      return `This is not JSON${what.line === null ? '' : ` from line ${what.line} on`}: check commas, quotes and brackets.`
    case 'wrong-field':
      return what.path === ''
        ? `The file must hold ${english[what.must]}.`
        : `${what.path} must be ${english[what.must]}.`
    case 'no-such-rule':
      return `There is no rule ${what.name}: the rules are ${RULES}.`
    case 'min-above-max':
      return `size.min is ${what.min} and size.max is ${what.max}: let min be no more than max.`
    case 'same-id':
      return `people[${what.first}] and people[${what.second}] have the same id, ${what.id}: give each their own.`
    case 'unknown-id':
      return `${what.path} names ${what.id}, who is not among the people: mend the id, or add the person.`
    case 'mixed-and-alike':
      return 'wishes names both mixed and alike, which cannot both be had: take one of them out.'
  }
}

export function inDanish(what: What): string {
  switch (what.code) {
    case 'no-argument':
      return 'Skriv, hvilken fil personerne står i, som i npm run -s groups -- people.json, eller - for at sende dem ind.'
    case 'no-file':
      return `Der er ingen fil, der hedder ${what.file}: se efter, om navn og mappe er rigtige.`
    case 'unreadable':
      return `${what.file} kan ikke læses: se efter, om det er en fil, og om du må læse den.`
    case 'not-utf8':
      return 'Det er ikke tekst i UTF-8: gem det som UTF-8.'
    case 'not-json':
      return `Det er ikke JSON${what.line === null ? '' : ` fra linje ${what.line}`}: se efter kommaer, anførselstegn og parenteser.`
    case 'wrong-field':
      return what.path === ''
        ? `Filen skal indeholde ${dansk[what.must]}.`
        : `${what.path} skal være ${dansk[what.must]}.`
    case 'no-such-rule':
      return `Der er ingen regel, der hedder ${what.name}: reglerne er ${RULES}.`
    case 'min-above-max':
      return `size.min er ${what.min}, og size.max er ${what.max}: min må ikke være større end max.`
    case 'same-id':
      return `people[${what.first}] og people[${what.second}] har samme id, ${what.id}: giv dem hver sit.`
    case 'unknown-id':
      return `${what.path} nævner ${what.id}, som ikke er blandt personerne: ret id’et, eller tilføj personen.`
    case 'mixed-and-alike':
      return 'wishes nævner både mixed og alike, og man kan ikke få begge dele: tag det ene ud.'
  }
}
