// Those in the register who can have a key, and their practices, to be looked up by whatever a line tells of them.

import type { Details } from '../../../shared/slices/participants/person.ts'
import { phoneNumber } from '../../../shared/slices/participants/phone.ts'
import { nameKey, push } from '../../../shared/slices/participants/same.ts'
import type { Register } from '../../../shared/slices/participants/state.ts'
import { fold, isTooLong, tidy } from '../clean.ts'
import { withoutTitles } from '../names.ts'
import { outline } from './practices.ts'

export interface Somebody {
  id: string
  details: Details
}
export interface Practice {
  /** As the register has it, most often. */
  name: string
  key: string
  people: readonly Somebody[]
  /** The provider numbers of its people. */
  numbers: ReadonlySet<string>
}

/** Digits, without the zeros that a spreadsheet drops. */
const numberKey = (text: string): string => text.replaceAll(/\D/g, '').replace(/^0+/, '')
export const isSameNumber = (one: string, other: string): boolean => numberKey(one) === numberKey(other)
const personKey = (name: string): string => nameKey(withoutTitles(tidy(name)))

export class Holders {
  readonly all: readonly Somebody[]
  readonly practices: readonly Practice[]
  readonly #names = new Map<string, Somebody[]>()
  readonly #numbers = new Map<string, Somebody[]>()
  readonly #contacts = new Map<string, Somebody[]>()
  readonly #byKey: ReadonlyMap<string, Practice>
  readonly #byOutline = new Map<string, Practice[]>()
  readonly #words = new Set<string>()

  constructor(register: Register) {
    this.all = register.people.flatMap(({ id, details, removed }) => (details && !removed ? [{ id, details }] : []))
    for (const one of this.all) this.#place(one)
    const placed = this.all.filter(({ details }) => details.practice)
    const grouped = Map.groupBy(placed, ({ details }) => nameKey(details.practice ?? ''))
    this.practices = [...grouped].map(([key, people]) => practiceOf(key, people))
    this.#byKey = new Map(this.practices.map((practice) => [practice.key, practice]))
    for (const practice of this.practices) push(this.#byOutline, outline(practice.name), practice)
  }

  #place(one: Somebody): void {
    const { name, practice, providerNumber, postcode, phone, email } = one.details
    push(this.#names, personKey(name), one)
    if (providerNumber && numberKey(providerNumber)) push(this.#numbers, numberKey(providerNumber), one)
    if (phone) push(this.#contacts, phone, one)
    if (email) push(this.#contacts, email.toLowerCase(), one)
    for (const word of fold(`${name} ${practice ?? ''} ${postcode ?? ''}`).split(' ')) this.#words.add(word)
  }

  named = (name: string): readonly Somebody[] => this.#names.get(personKey(name)) ?? []
  numbered = (number: string): readonly Somebody[] => this.#numbers.get(numberKey(number)) ?? []
  /** By a phone in E.164, or an e-mail. */
  reached = (contact: string): readonly Somebody[] => this.#contacts.get(contact.toLowerCase()) ?? []

  /** By its name in any spelling that can be no other practice's. */
  practice(name: string): Practice | null {
    const exact = this.#byKey.get(nameKey(name))
    if (exact) return exact
    if (outline(name) === '') return null
    const [only, ...others] = this.#byOutline.get(outline(name)) ?? []
    return only && others.length === 0 ? only : null
  }

  /** A whole name, practice, phone or e-mail that somebody in the register has: no key. */
  readonly isHolder = (text: string): boolean => {
    if (isTooLong(text)) return false
    const contact = text.includes('@') ? text : phoneNumber(text)
    if (contact !== null && this.reached(contact).length > 0) return true
    return /\p{L}/u.test(text) && (this.named(text).length > 0 || this.practice(text) !== null)
  }

  /** The same, or a number of theirs, or a word of their names: what a column of keys does not hold. */
  readonly isTold = (text: string): boolean => {
    if (isTooLong(text)) return false
    if (/^\d+$/.test(text) && this.numbered(text).length > 0) return true
    return this.#words.has(fold(text)) || this.isHolder(text)
  }
}

function practiceOf(key: string, people: readonly Somebody[]): Practice {
  const spellings = Map.groupBy(people, ({ details }) => details.practice ?? '')
  const [most] = [...spellings].toSorted((a, b) => b[1].length - a[1].length)
  const numbers = people.map(({ details }) => numberKey(details.providerNumber ?? '')).filter(Boolean)
  return { name: most?.[0] ?? '', key, people, numbers: new Set(numbers) }
}
