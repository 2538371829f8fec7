// A list as it is pasted from a mail or typed: a person a line, or addresses with semicolons between.
import { fold, isTooLong, tidy } from './clean.ts'
import type { Fault, Skip } from './doubts.ts'
import { gathered, type People } from './gather.ts'
import { areSurnameFirst, looksLikeName, withoutBullet, words } from './names.ts'
import { named, note, type Person } from './people.ts'
import { type Piece, pieceKind, piecesOf } from './pieces.ts'
import { put } from './put.ts'

interface Entry {
  line: number
  text: string
}

export function listed(lines: readonly string[]): People {
  const signed = lines.findIndex((line, i) => i > 0 && SIGN_OFF.test(fold(line)))
  const read = signed < 0 ? lines : lines.slice(0, signed)
  const entries = read.flatMap((text, i) =>
    entriesIn(withoutBullet(text)).map((entry) => ({ line: i + 1, text: entry }))
  )
  const wanted = entries.filter(({ text }) => tidy(text) !== '' && !text.trimEnd().endsWith(':'))
  const names = wanted.map(({ text }) => text.split('<')[0] ?? '').filter((text) => !isTooLong(text))
  const surnameFirst = areSurnameFirst(names)
  const { people, skipped } = gathered(wanted, (entry) => personIn(entry, surnameFirst))
  return { people, skipped: [...skipped, ...unread(lines, read.length)] }
}

/** The lines under a mail's sign-off, told one by one. */
const unread = (lines: readonly string[], from: number): Skip[] =>
  lines
    .slice(from + 1)
    .flatMap((text, i) => (tidy(text) ? [{ line: from + i + 2, code: 'signature', values: [] }] : []))

/** A person a line; or "Anne Holm <anne@x.dk>; Bo Friis <bo@x.dk>", as mail programs write several. */
function entriesIn(line: string): string[] {
  const parts = line.split('>')
  const addresses = parts.filter(endsInAddress).length
  if (addresses === 0) return sideBySide(line) ?? [line]
  if (addresses === 1 && !line.includes(';')) return [line]
  const entries = parts.flatMap((part) => (endsInAddress(part) ? `${part}>` : part).split(';'))
  return entries.map((entry) => entry.replace(/^[\s,]+/, '')).filter((entry) => /[\p{L}\d]/u.test(entry))
}

function endsInAddress(part: string): boolean {
  const address = part.slice(part.lastIndexOf('<') + 1)
  return address.length < part.length && address.includes('@') && !/\s/.test(address)
}

/** "Anne Holm; Bo Friis; Carl Ask" on one line. A comma parts people only where there are three of them. */
export function sideBySide(line: string): string[] | null {
  const areNames = (texts: readonly string[]) =>
    texts.every((text) => looksLikeName(text) && words(tidy(text)) > 1 && pieceKind(tidy(text)) === 'text')
  const [semicolons, commas] = [line.split(';').filter((text) => text.trim()), line.split(',')]
  if (semicolons.length > 1 && areNames(semicolons)) return semicolons
  return commas.length > 2 && areNames(commas) ? commas : null
}

function personIn({ line, text }: Entry, surnameFirst: boolean): Person | Fault {
  if (isTooLong(text)) return { code: 'not-a-name', values: [`${text.slice(0, LONGEST_QUOTE)}…`] }
  const [, before = '', address, after = ''] = /^(.*?)<([^<>]+@[^<>]+)>(.*)$/.exec(text) ?? []
  if (address !== undefined) return addressed(line, [before, address, after], surnameFirst)
  const pieces = piecesOf(text)
  const texts = pieces.filter(({ kind }) => kind === 'text')
  const name = isTurned(pieces, surnameFirst) ? texts.slice(0, 2) : texts.slice(0, 1)
  const written = name.map((piece) => piece.text).join(', ')
  const person = sentence(written) ?? named(line, written, surnameFirst)
  if ('code' in person) return person
  for (const piece of pieces) if (!name.includes(piece)) place(person, piece)
  return person
}

/** "Holm, Anne": all down the list, or two single words with nothing else between. */
function isTurned([first, second, ...others]: readonly Piece[], surnameFirst: boolean): boolean {
  if (first?.kind !== 'text' || second?.kind !== 'text') return false
  const areSingle = words(first.text) === 1 && words(second.text) === 1
  return surnameFirst || (areSingle && others.every(({ kind }) => kind !== 'text'))
}

function addressed(line: number, [before, address, after]: [string, string, string], surnameFirst: boolean) {
  const bare = tidy(before.replaceAll(/["']/g, ''))
  const person = named(line, bare || nameFromAddress(address), surnameFirst)
  if ('code' in person) return person
  put.email(person, address)
  for (const piece of piecesOf(after)) place(person, piece)
  return person
}

/** anne.holm@x.dk is Anne Holm, as far as we know. */
const nameFromAddress = (address: string): string => (address.split('@')[0] ?? '').replaceAll(/[._\d]+/g, ' ').trim()

function place(person: Person, { kind, text }: Piece): void {
  if (kind === 'text') unplaced(person, text)
  else if (kind === 'providerNumber') put.providerNumber(person, text.replaceAll(/\D/g, ''))
  else if (kind !== 'signUp' && kind !== 'kind' && person[kind]) note(person, text)
  else put[kind](person, text)
}

/** The first text behind a name is where the person works. */
const unplaced = (person: Person, piece: string): void =>
  person.practice || fold(piece).length < 3 ? note(person, piece) : put.practice(person, piece)

const LONGEST_QUOTE = 60
const LONGEST_NAME_IN_WORDS = 6
const GREETING = /^(hej|kaere|hi|dear|hello)\b/
const SIGN_OFF =
  /^(mvh|vh|kh|hilsen|(med )?venlige? hilsen(er)?|(de )?bedste hilsner|(kind |best )?regards)( \p{L}+){0,3}$/u

/** A greeting, or prose around the list. */
function sentence(text: string): Fault | null {
  const isProse = words(tidy(text)) > LONGEST_NAME_IN_WORDS || (/[.?!]$/.test(text) && words(text) > 3)
  return isProse || GREETING.test(fold(text)) ? { code: 'not-a-name', values: [text.slice(0, LONGEST_QUOTE)] } : null
}
