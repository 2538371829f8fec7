// The record as a file that a Danish Excel opens rightly by a double click, and that starts nothing there.
import papaparse from 'papaparse'
import type { About, Fact, Name, What } from '../../shared/record/facts.ts'
import { type Row, recordOf } from '../../shared/record/index.ts'
import { roomName } from '../../shared/slices/breakouts/rooms.ts'
import type { Recorded } from '../../shared/slices/index.ts'
import { calendarDate, clockSeconds } from '../../shared/time.ts'
import { FORMULA } from '../formula.ts'
import type { Language } from '../sentence.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import type { RecordWords } from './sentences.ts'

/** Without it Excel takes UTF-8 for Windows' own letters, and æ, ø and å are lost. */
const MARK = '\uFEFF'
/** In Denmark the comma stands in numbers, so Excel parts by semicolon; and its clock is 16.30.00, whatever the language here. */
export function recordFile(log: readonly Recorded[], timeZone: string, language: Language): string {
  const words = language === 'en' ? en : da
  const { date, time, who, item, what, about } = words.columns
  const data = recordOf(log).map((row) => [
    calendarDate(row.at, timeZone),
    clockSeconds(row.at, timeZone).replaceAll(':', '.'),
    whoDid(row, words),
    row.item ?? '',
    sentence(row.fact, words),
    aboutOf(row.fact, words)
  ])
  const headings = [date, time, who, item, what, about]
  const csv = papaparse.unparse([headings, ...data], { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })
  return `${MARK}${csv}\r\n`
}

const whoDid = ({ who }: Row, words: RecordWords): string =>
  who.kind === 'member' ? (who.name ?? words.memberForgotten) : words[who.kind]

const sentence = <W extends What>({ what, told }: Fact<W>, { sentences }: RecordWords): string => sentences[what](told)

/** Runde 1, Gruppe 3 Ærø; Anne Holm: »Hvornår er der pause?« */
function aboutOf({ what, about }: Fact, words: RecordWords): string {
  const { item, page, people = [], to } = about
  const forgotten = /^(member|role|roles|signal)-/.test(what) ? words.memberForgotten : words.forgotten
  const named = (name: Name) => name ?? forgotten
  const who = people.map(named).join(', ')
  const things = [
    item,
    placeOf(about, words),
    page && [words.page(page.number), page.deck].filter(Boolean).join(', '),
    to === undefined ? who : `${who} → ${named(to)}`
  ]
  return [things.filter(Boolean).join(', '), said(about, words)].filter(Boolean).join(': ')
}

const placeOf = ({ round, group }: About, words: RecordWords): string =>
  [round && words.round(round), group && roomName(group, words.group)].filter(Boolean).join(', ')

function said({ page, ready, words: written }: About, { quote, ready: signals, deleted }: RecordWords): string | null {
  if (ready) return quote(signals[ready])
  if (page?.title) return quote(page.title)
  if (written === undefined) return null
  return written === null ? deleted : quote(written)
}
