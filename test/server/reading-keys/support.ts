// Thirty doctors in eleven practices, files with their keys, and what is read of them. Nobody in it exists.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyReading, readKeys } from '../../../server/reading/keys/index.ts'
import type { Language } from '../../../server/sentence.ts'
import type { Details } from '../../../shared/slices/participants/person.ts'
import type { Register } from '../../../shared/slices/participants/state.ts'
import { codeOf } from '../../support/codeOf.ts'
import { added, details, onlyThose, removed } from '../../support/people.ts'

const FOLDER = join(import.meta.dirname, '../../samples/keys')
export const sample = (name: string): Buffer => readFileSync(join(FOLDER, name))

/** Practice, provider number, postcode, and who works there. */
const practices: readonly (readonly [string | null, string | null, string, string])[] = [
  ['Lægerne Havnegade', '012345', '5700', 'Mikkel Thorup, Poul Skov, Anne-Grethe Riis'],
  ['Marstal Lægehus', '042315', '5960', 'Lars Holm, Signe Aagaard, Karen Bech'],
  ['Lægehuset Sundet', '031107', '5700', 'Claus Ejby, Maja Fjord'],
  ['Tranekær Lægepraksis', '042402', '5953', 'Katrine Sø, Ole Hjort'],
  ['Ærøskøbing Lægehus', null, '5970', 'Erik Brandt, Marie Vestergård Jensen'],
  ['Lægerne ved Torvet', '098761', '5800', 'Anne Holm, Line Bruun, Susanne Kjær'],
  ['Tåsinge Lægehus', '051119', '5700', 'Niels Krogh, Bo Kramer, Inge-Lise Sand'],
  ['Vester Skerninge Lægehus', '051120', '5762', 'Niels Krogh, Pia Østergren'],
  ['Kirkeby Lægeklinik', '060001', '5771', 'Viggo Strand'],
  ['Gudme Lægehus', '070002', '5884', 'Jesper Hald, Ulrik Møllegaard, Tine Ravnsborg'],
  ['Rudkøbing Lægeklinik', '', '5900', 'Ida Munk, Henrik Ladefoged, Kirsten Bjerre'],
  [null, null, '5900', 'Finn Bøgh, Fatima El-Sayed']
]
const shared = { 'Lars Holm': 'marstal@laegehus.example', 'Signe Aagaard': 'marstal@laegehus.example' }
const emails: Readonly<Record<string, string>> = { ...shared, 'Anne Holm': 'Anne.Holm@torvet.example' }

const places = practices.flatMap(([practice, number, postcode, names]) =>
  names.split(', ').map((name) => ({ name, practice, postcode, providerNumber: number || null }))
)
const idOf = (name: string, practice: string | null) =>
  name === 'Niels Krogh' ? `Niels-${practice?.split(' ')[0]}` : name.replaceAll(' ', '-')

/** Their ids are their names with a dash; the two Niels Kroghs' are Niels-Tåsinge and Niels-Vester. */
const everybody = places.map(({ name, ...place }, i) =>
  added(
    idOf(name, place.practice),
    details(name, place.practice, {
      ...place,
      phone: `+4501${String(100_000 + i * 137).padStart(6, '0')}`,
      email: emails[name] ?? null
    })
  )
)
export const phoneOf = (id: string) => register.people.find((p) => p.id === id)?.details?.phone?.slice(3) ?? ''

/** These too, and whoever is taken off. */
export const registerWith = (people: Record<string, Partial<Details>> = {}, ...gone: string[]): Register =>
  onlyThose(
    ...everybody,
    ...Object.entries(people).map(([id, one]) => added(id, details(one.name ?? id, one.practice ?? null, one))),
    ...gone.map(removed)
  ).state
export const register = registerWith()

interface Around {
  name?: string
  language?: Language
  among?: Register
}
export const read = (content: string | Uint8Array, { name = '', language = 'da', among = register }: Around = {}) =>
  readKeys({ bytes: typeof content === 'string' ? Buffer.from(content) : content, name, language, register: among })
export const readSample = (name: string) => read(sample(name), { name })

/** The code of the problem it gives. */
export const refusal = (content: string | Uint8Array, around?: Around): Promise<string> =>
  codeOf(read(content, around), ({ rows, skipped }) => `read ${rows.length} and skipped ${skipped.length}`)

type Row = KeyReading['rows'][number]
/** Who has which key: `Anne-Holm K7PQ4M`. */
export const given = ({ rows }: KeyReading): string[] =>
  rows.map(({ participant, practice, key }) => `${participant ?? practice} ${key}`)
export const codes = (row: Row | undefined): string[] => (row?.doubts ?? []).map(({ code }) => code)
export const texts = ({ skipped }: KeyReading): string[] => skipped.map(({ text }) => text)

/** One line under these headings: whose it is, what is doubtful, and what was said when it was nobody's. */
export const one = async (headings: string, cells: string, among?: Register) => {
  const reading = await read(`${headings}\n${cells}\n`, among ? { among } : {})
  const [row] = reading.rows
  return {
    to: row && (row.participant ?? `${row.practice} (practice)`),
    key: row?.key,
    codes: codes(row),
    said: texts(reading)[0]
  }
}
