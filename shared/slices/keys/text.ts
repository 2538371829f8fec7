// The text a key is sent in: a template filled in, and how many parts it makes as an SMS.

/** What a template may hold; the key must be in it. */
export const fields = ['navn', 'nøgle', 'klynge'] as const
export type Field = (typeof fields)[number]

export const USUAL_TEXT = 'Hej {navn}. Din nøgle til egne data i {klynge} er {nøgle}.'

/** Each field in braces, however it is cased, and in English too: `{name}`, `{key}`, `{cluster}`. */
const FIELD = /\{\s*(navn|name|nøgle|noegle|key|klynge|cluster)\s*\}/giu
const meant: { readonly [written: string]: Field } = {
  navn: 'navn',
  name: 'navn',
  nøgle: 'nøgle',
  noegle: 'nøgle',
  key: 'nøgle',
  klynge: 'klynge',
  cluster: 'klynge'
}
const fieldOf = (written: string): Field => meant[written.normalize('NFC').toLowerCase()] ?? 'navn'

export const fieldsIn = (template: string): ReadonlySet<Field> =>
  new Set([...template.normalize('NFC').matchAll(FIELD)].map(([, written = '']) => fieldOf(written)))

/** The template with everything put in; a name with braces in it is put in as it stands. */
export const filled = (template: string, values: { readonly [F in Field]: string }): string =>
  template.normalize('NFC').replace(FIELD, (_, written: string) => values[fieldOf(written)])

/**
 * Signs that a word processor puts in and that would more than double the price of a message, as a phone's keyboard has them.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[‘’‚‹›]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')

// 3GPP TS 23.038, 6.2.1: the default alphabet of seven bits, and the signs that take two of its places
const SEPTET = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
)
const ESCAPED = new Set('\f^{}\\[~]|€')

/** How many places of seven bits a text takes; null when a sign in it needs the wide alphabet (UCS-2). */
export function septets(text: string): number | null {
  let sum = 0
  for (const sign of text) {
    if (!SEPTET.has(sign) && !ESCAPED.has(sign)) return null
    sum += ESCAPED.has(sign) ? 2 : 1
  }
  return sum
}

export interface Parts {
  /** Places in the alphabet used: septets, or UTF-16 units. */
  places: number
  parts: number
  wide: boolean
}

/** The places in a message of one part, and in each of several, where a header takes six bytes (3GPP TS 23.040, 9.2.3.24.1). */
export const ROOM = { narrow: { single: 160, each: 153 }, wide: { single: 70, each: 67 } } as const

/** How many parts a text makes. */
export function partsOf(text: string): Parts {
  const { length: places, wide } = shapeOf(text)
  const { single, each } = ROOM[wide ? 'wide' : 'narrow']
  return { places, parts: places <= single ? 1 : Math.ceil(places / each), wide }
}

/** What a key looks like from outside: all that its message's length depends on. */
export interface Shape {
  /** Places it takes. */
  length: number
  wide: boolean
}
export function shapeOf(key: string): Shape {
  const narrow = septets(key)
  return { length: narrow ?? key.length, wide: narrow === null }
}

/** Stands in a preview where the key will be: as long as it, and of the same alphabet. */
export const standIn = ({ length, wide }: Shape): string => (wide ? '•' : 'X').repeat(length)
