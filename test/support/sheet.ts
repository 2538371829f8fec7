// 56 doctors as they stand in a sheet, and the sheet as Danish Excel saves it and as it is pasted.
import type { Page } from 'playwright-core'
import type { Views } from '../../shared/slices/index.ts'

type Row = Views['participants']['rows'][number]
export interface Doctor {
  name: string
  practice: string
  kind: keyof typeof kinds
  /** As it is kept; null where it cannot be read. */
  phone: string | null
  written: string
  email: string
  signUp: keyof typeof answers
  notes: string | null
}

const kinds = { owner: 'Ejer', employed: 'Ansat læge', trainee: 'Uddannelseslæge', locum: 'Vikar' }
const answers = { attends: 'Deltager', 'place-me': 'Vil gerne placeres i gruppe', declines: 'Deltager ikke' }
const firsts =
  'Anne,Bo,Carl,Dorte,Eva,Frede,Gitte,Hans,Ida,Jens,Karen,Lars,Mette,Niels,Ole,Pia,Rasmus,Søren,Torben,Ulla,Viggo,Åse,Ærø-Lise,Østen'
const lasts = 'Holm,Sørensen,Bech,Østergaard,Lund,Møller,Dahl,Friis,Bøgh,Høj,Ågård,Kjærgaard'
const practices = [
  'Marstal Lægehus',
  'Ærøskøbing Lægepraksis',
  'Lægerne Søndergade',
  'Tranekær Lægeklinik',
  'Lægehuset Nørregade'
]

const of = <T>(list: readonly T[], at: number): T => list[at % list.length]!
/** One number lacks a digit, one is not there. */
function numberOf(at: number): Pick<Doctor, 'phone' | 'written'> {
  if (at === 8) return { phone: null, written: '2087224' }
  if (at === 30) return { phone: null, written: '' }
  const digits = `2010${String(at).padStart(4, '0')}`
  return { phone: `+45${digits}`, written: at % 2 ? digits.replace(/(..)(?=.)/g, '$1 ') : digits }
}
export const doctors: readonly Doctor[] = Array.from({ length: 56 }, (_, at) => ({
  name: `${of(firsts.split(','), at)} ${of(lasts.split(','), at + Math.floor(at / 24))}`,
  practice: of(practices, at),
  kind: of(['owner', 'employed', 'trainee', 'locum'] as const, at),
  ...numberOf(at),
  email: `laege${at}@klinik.example`,
  signUp: of(['attends', 'attends', 'place-me', 'declines'] as const, at),
  notes: at % 9 === 0 ? 'Kommer senere; kører fra "Ærø"' : null
}))

const cells = (doctor: Doctor): string[] => {
  const { name, practice, written, phone, email, notes } = doctor
  const number = phone !== null && !written.replaceAll(' ', '').endsWith(phone.slice(3)) ? phone : written
  return [name, practice, number, email, kinds[doctor.kind], answers[doctor.signUp], notes ?? '']
}
const heads = ['Navn', 'Praksis', 'Mobil', 'E-mail', 'Stilling', 'Tilmelding', 'Bemærkning']
const quoted = (cell: string): string => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Semicolons, CRLF, Windows-1252. */
export const excelCsv = (rows: readonly Doctor[]): Buffer =>
  Buffer.from([heads, ...rows.map(cells)].map((row) => `${row.map(quoted).join(';')}\r\n`).join(''), 'latin1')

/** As the clipboard has it. */
export const tabbed = (rows: readonly Doctor[]): string =>
  [heads, ...rows.map(cells)].map((row) => row.join('\t')).join('\r\n')

/** What the sheet says of somebody, from either side. */
export const inRegister = ({ name, practice, kind, phone, email, signUp, notes }: Doctor | Row) => ({
  ...{ name, practice, kind, phone, email, signUp, notes }
})

/** Ctrl V, with this on the clipboard. */
export async function pasted(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}
