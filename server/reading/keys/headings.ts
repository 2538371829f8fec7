// What people write over a column of keys, put as words that the reading of tables knows.
import { fold, isTooLong, tidy } from '../clean.ts'
import { cellOf, filled, isBlank, type Line, type Sheet } from '../file.ts'
import { meaningOf } from '../words.ts'

/** A word for keys in the tables' own words, the surest first. */
type Word = 'nøgle' | 'kode' | 'code'

const folded = (list: string): ReadonlySet<string> => new Set(list.split(';').map(fold))
const KEY = folded(
  `nøgle; nøglen; nøgler; nøglerne; nøglekode; nøgle kode; nøglekoder; nøgle id; nøgleid; nøglenr; nøgle nr; nøglenummer;
  nøgle nummer; praksisnøgle; personlig nøgle; grafnøgle; datanøgle; lægens nøgle; praksis nøgle; key; keys; key code; access key;
  graph key; data key; personal key; practice key; your key; key number; key no`
)
const CODE = folded(
  `kode; koden; koder; kode i graf; kode til graf; grafkode; datakode; id kode; idkode; kode id; personlig kode; unik kode; praksiskode;
  klinikkode; lægekode; deltagerkode; klyngekode; kodenummer; kodenr; code; codes; id code; graph code; personal code; practice code;
  unique code; participant code; pseudonym; anonymt id; anonym id`
)
const PASSWORD = folded(
  `adgangskode; adgangskoder; adgangs kode; adgangsnøgle; kodeord; password; passwords; passord; pin; pinkode; pin kode; pin code; pinkoder;
  loginkode; login kode; engangskode; access code; passcode; pass code; token; secret`
)
/** In a longer heading, a form's for instance; not the postal kind, key figures, or when the key was sent. */
const PART = /\b(\p{L}*noegle(n|r|ne|kode|koder|koden)?|(id|pin|graf|adgangs)?kode[nr]?|keys?|codes?)\b/u
const NOT =
  /\b(post|zip|lande?|country|area|sendt|sendes|modtaget|udleveret|faaet|sent|received|given|dato|date|status|figures?|person)\b/

function wordFor(heading: string): Word | null {
  if (isTooLong(heading)) return null
  const text = fold(heading)
  if (KEY.has(text)) return 'nøgle'
  if (CODE.has(text)) return 'kode'
  if (PASSWORD.has(text)) return 'code'
  return PART.test(text) && !NOT.test(text) && !/\d/.test(text) ? 'code' : null
}

export const isKeyHeading = (text: string): boolean => wordFor(text) !== null

/** How far down headings are looked for. */
const DEEPEST = 25
const translated = (text: string): string => wordFor(tidy(text.slice(0, DEEPEST * 10))) ?? text

/** The sheet with the headings over its keys in the words that are known, and those of two lines on one. */
export function translatedSheet(sheet: Sheet): Sheet {
  const near = sheet.slice(0, DEEPEST).map((line) => ({ ...line, cells: line.cells.map(translated) }))
  return [...near.map((line, i) => under(near[i - 1], line)), ...sheet.slice(DEEPEST)]
}

/** "Praksis, Nøgle" over "Ydernr., Mobil": a heading above an empty place belongs to what is below it too. */
function under(above: Line | undefined, line: Line): Line {
  if (!above || line.cells.filter((cell) => meaningOf(cell)?.sure).length < 2) return line
  const width = Math.max(above.cells.length, line.cells.length)
  const cells = Array.from({ length: width }, (_, i) => {
    const [upper, own] = [cellOf(above, i), cellOf(line, i)]
    return own.trim() === '' && meaningOf(upper)?.sure ? upper : own
  })
  return { ...line, cells }
}

/** The same of lines that are not split yet. */
export const translatedLines = (lines: readonly string[]): string[] =>
  lines.map((line, i) =>
    i < DEEPEST && line.length < 1000
      ? line
          .split(/([\t;,|])/)
          .map((piece) => translated(piece.replaceAll('"', '')))
          .join('')
      : line
  )

/** "Nøgler" alone over a table is its title, not what its first column holds. */
export function withoutTitle(sheet: Sheet): Sheet {
  const used = sheet.filter((line) => !isBlank(line))
  const [first, second] = used
  const isTitle = (line: Line) => filled(line).length === 1 && (line.cells[0] ?? '').trim() !== ''
  if (!first || !second || !isTitle(first) || filled(second).length < 2) return sheet
  return isKeyHeading(first.cells[0] ?? '') ? sheet.filter((line) => line !== first) : sheet
}
