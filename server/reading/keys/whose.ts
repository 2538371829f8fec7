// Whose a key is, by what its line tells: a person of the register, or a practice, or nobody. There is no guessing.
import { nameKey } from '../../../shared/slices/participants/same.ts'
import { looksLikeName, readName } from '../names.ts'
import { doubt, type Fault, fault, isFault } from './doubts.ts'
import type { Holders, Practice } from './holders.ts'
import { type Found, personAmong, type Told } from './persons.ts'

/** What stands where names do may be a practice, and the other way round. */
export function whose(told: Told, holders: Holders, surnameFirst = false): Found | Fault {
  if (told.name !== undefined) {
    const { name, practice } = readName(told.name, surnameFirst)
    const people = holders.named(name)
    const where = told.practice ?? practice
    if (people.length > 0) return personAmong(people, { ...told, name, ...(where && { practice: where }) }, holders)
    return named(told.name, told, holders)
  }
  if (told.practice === undefined) return told.number === undefined ? reached(told, holders) : practiceBy(told, holders)
  const { practice, ...others } = told
  const people = holders.practice(practice) ? [] : holders.named(practice)
  return people.length > 0 ? personAmong(people, { ...others, name: practice }, holders) : practiceBy(told, holders)
}

/** Nobody has that name: a practice has, or it is somebody we do not know. */
function named(text: string, told: Told, holders: Holders): Found | Fault {
  const practice = holders.practice(text)
  const where = told.practice === undefined ? practice : holders.practice(told.practice)
  if (practice && practice === where) return practiceBy({ ...told, practice: text }, holders)
  if (practice) return fault('contradicts')
  if (looksLikeName(text) || told.practice !== undefined) return { ...fault('not-found'), told: text }
  return practiceBy({ ...told, practice: text }, holders)
}

function practiceBy(told: Told, holders: Holders): Found | Fault {
  const { practice: text = '', number } = told
  const practice = text ? holders.practice(text) : null
  const numbered = number === undefined ? null : byNumber(number, holders)
  if (numbered && isFault(numbered)) return numbered
  if (numbered) return agreed(numbered, text, practice)
  if (!practice) return text ? { ...fault('not-found'), told: text } : fault('unknown-number')
  if (number !== undefined && practice.numbers.size > 0) return fault('other-number', practice.name)
  if (practice.numbers.size > 1) return fault('practice-several', practice.name)
  const isSpelt = nameKey(text) === practice.key
  return {
    practice: practice.name,
    shown: text,
    doubts: isSpelt ? [] : [doubt('practice', 'spelling', practice.name)]
  }
}

interface Numbered extends Found {
  of: Practice | null
}

/** Both the number and the name are told: they are of one practice, or the name is one that nobody has. */
function agreed({ of, ...found }: Numbered, text: string, practice: Practice | null): Found | Fault {
  if (practice && practice !== of) return fault('contradicts')
  if (text === '') return found
  if (practice) return { ...found, shown: text }
  return { ...found, doubts: [...found.doubts, doubt('practice', 'other-name', of?.name ?? '')] }
}

/** Null for a number that nobody in the register has. */
function byNumber(number: string, holders: Holders): Numbered | Fault | null {
  const people = holders.numbered(number)
  const [first] = people
  if (!first) return null
  const practices = holders.practices.filter((practice) => practice.people.some((one) => people.includes(one)))
  const [of = null, ...others] = practices
  if (others.length > 0) return fault('number-several')
  if (of === null || of.numbers.size > 1) {
    if (people.length > 1) return of ? fault('practice-several', of.name) : fault('number-without')
    return { participant: first.id, shown: number, doubts: [], of }
  }
  const without = people.some(({ details }) => !details.practice)
  const doubts = without ? [doubt('providerNumber', 'some-without', of.name)] : []
  return { practice: of.name, shown: number, doubts, of }
}

/** A number or an address that one person has, and nobody else. */
function reached({ phone, email }: Told, holders: Holders): Found | Fault {
  const contacts = [phone ?? [], email ?? []].flat()
  if (contacts.length === 0) return fault('no-holder')
  const [one, ...others] = new Set(contacts.flatMap((contact) => holders.reached(contact)))
  if (!one) return fault('unknown-contact')
  if (others.length > 0) return fault('shared-contact')
  return { participant: one.id, shown: one.details.name, doubts: [] }
}
