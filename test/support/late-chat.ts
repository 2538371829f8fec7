// What doctors wrote in the chat late on an evening, as Zoom's window shows it and as Zoom saves it; and what they are called in the register.
import { type Said, writers } from './chat-text.ts'
import { doctors } from './guests.ts'

const HTML = 'Er <b>alle</b> & "tal" <img src=x onerror=alert(1)> med?'
/** Who, what, to whom: the names as people's computers have them, not as the register has. */
const written: [from: string, text: string, to?: string][] = [
  ['Anne Holm (Marstal)', 'Godaften fra Marstal, vi er to i dag'],
  ['Holm, Bo', 'Godaften'],
  ['Dr. Carl Dahl', 'Hvilken periode dækker graferne?'],
  ['Dorte D.', 'Tak for invitationen'],
  ['Åse Holm', 'Er vikarernes recepter talt med i praksis’ tal?'],
  ['freja dahl', 'Dækker graferne en anden periode end sidst?'],
  ['Gitte Holm iPad', 'To ting til tallene:\n1. Må man bruge egne udtræk?\n2. Hvornår kommer dias?'],
  ['Hans Dahls iPad', 'Lyden er fin her i Humble'],
  ['Soren Holm', 'Replying to "Hvilken periode dækk..."\n\nDet vil jeg også gerne vide'],
  ['Karen Dahl', 'Reacted to "Lyden er fin her i Humble" with 👍'],
  ['Klaus Dahlberg', 'Må jeg tage ordet efter pausen?', 'Mette Kjærgaard'],
  ['Ulla D', HTML],
  ['VIGGO HOLM', 'Hvad gør I, når speciallægen har givet Z-medicin?'],
  ['Ojvind Dahl', 'Vi har trappet 14 ud siden april'],
  ['Ida Holm', 'Flot'],
  ['Jens Holm | Marstal', 'Sender I listen ud bagefter?'],
  ['Lars Dahl (læge)', 'Vi er kun halvt så mange i år'],
  ['Niels Holm', 'Enig'],
  ['Ole Dahl', 'Kan sygeplejersken tage samtalen?'],
  ['PIA DAHL', 'Hos os gør hun det allerede'],
  ['Rikke Holm', 'Hvor længe skal en nedtrapning vare?'],
  ['Tove Dahl', 'Pausen er velfortjent'],
  ['Birte Dahl', 'Kaffe her også'],
  ['Aage Holm', 'Er der nogen, der bruger FMK-overblikket?'],
  ['iPhone', 'Vi gør det hver måned'],
  ['Einar Holm', 'Kan vi få plejehjemmene med næste gang?'],
  ['Ditte Holm', 'Ja tak'],
  ['Erik Dahl', 'Det er sent, men spændende'],
  ['Lægehuset: Mette Holm', 'Kører bussen hjem efter midnat?'],
  ['Karen Holm', 'Tak for i aften'],
  ['Hans Holm', 'Kom godt hjem alle sammen']
]
const FIRST = 23 * 3600 + 50 * 60
/** Thirty messages and a reaction. */
export const chat: readonly Said[] = written.map(([from, text, to], i) => ({
  ...{ at: FIRST + i * 30, from, text },
  to: to ?? null
}))
export const later: readonly Said[] = [
  { at: FIRST + 1200, from: 'Tove Holm', text: 'Hvem skriver referat?', to: null },
  { at: FIRST + 1230, from: 'Anne Holm (Marstal)', text: 'Tak, det var godt', to: null }
]

/** Copied from Zoom's window. */
export const inWindow = (said: readonly Said[]): string =>
  said
    .map((one) => {
      const copied = writers['zoom-window'](one)
      return one.to === null ? copied : copied.replace('to Everyone:', 'to Me: (Privately)')
    })
    .join('\n')
/** Saved by Zoom. */
export const inFile = (said: readonly Said[]): string => said.map(writers['zoom-two-line']).join('\n')

/** A question as the eye has it: who, from where, what. */
export type Row = readonly [name: string, practice: string, text: string]
export const textOf = ([, , text]: Row): string => text
export const sorted = (rows: readonly Row[]): string[] => rows.map(textOf).sort()

/** The one that begins so, without what it answers, under the name in the register. */
function row(name: string, begins: string): Row {
  const { text } = chat.find((one) => one.text.includes(begins)) ?? { text: '' }
  const { practice } = doctors.find((one) => one.name === name) ?? { practice: '' }
  return [name, practice, text.split('\n\n').at(-1) ?? '']
}
export const rikke = row('Rikke Holm', 'Hvor længe')
export const carl = row('Carl Dahl', 'Hvilken periode')
export const gitte = row('Gitte Holm', 'To ting')
export const ulla = row('Ulla Dahl', 'Er <b>alle')
export const viggo = row('Viggo Holm', 'Hvad gør I')
export const aase = row('Aase Holm', 'Er vikarernes')
export const claus = row('Claus Dahlberg', 'Må jeg tage')
export const jens = row('Jens Holm', 'Sender I')
export const freja = row('Freja Dahl', 'Dækker graferne')
export const ole = row('Ole Dahl', 'Kan sygeplejersken')
export const ejnar = row('Ejnar Holm', 'Kan vi få')
export const soren = row('Søren Holm', 'Det vil jeg')
/** In the order in which they are sent up. */
export const sentUp = [rikke, carl, gitte, ulla, viggo, freja, claus]
export const caught = [...sentUp, jens, aase, ole, ejnar, soren]

export const many = (count: number): Said[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ at: FIRST - 7200 + i * 10, from: doctors[i % doctors.length]?.name ?? '', to: null },
    text: `Spørgsmål nummer ${i}: hvad gør I ved recept ${i}?`
  }))

const RUNS = '<img src=x onerror="window.ran=1">'
/** Would run, or turn what is around it, if it were anything but text. */
export const harmful: readonly Said[] = [
  [`${RUNS} Holm`, `${RUNS} Hvad sker der?`],
  ['<script>window.ran=1</script>', '</p><script>window.ran=1</script><svg onload="window.ran=1">'],
  ['javascript:alert(1)', '[klik](javascript:window.ran=1) <a href="javascript:window.ran=1">her</a>'],
  ['Ida \u202emloH', 'Hvad \u202emed dette\u2066 her'],
  ['{@html x}', '{{constructor.constructor("window.ran=1")()}}']
].map(([from = '', text = ''], i) => ({ at: FIRST + i * 60, from, text, to: null }))
