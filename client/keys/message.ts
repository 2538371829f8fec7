// The text as it will stand on a phone, without what the key says, and how many parts it makes for how many.
import { filled, partsOf, plainSigns, septets, standIn, USUAL_TEXT } from '../../shared/slices/keys/text.ts'
import type { Row } from './people.ts'

export interface Wording {
  /** As it was written; null for the usual text. */
  template: string | null
  cluster: string
}
export interface Example {
  /** The text in pieces: between each two stands the key. */
  pieces: readonly string[]
  /** What stands for the key. */
  dots: string
  signs: number
  parts: number
  wide: boolean
  /** The signs that no short alphabet has, each once. */
  odd: readonly string[]
}
type To = Pick<Row, 'name' | 'key'>

/** Nobody writes it: from the part of Unicode that is left free. */
const KEY = '\ue000'
/** What keys are mostly like. */
const USUAL_KEY = { length: 6, wide: false }
const DOT = '•'
const MOST_DOTS = 12

const textFor = ({ template, cluster }: Wording, name: string, key: string): string =>
  plainSigns(filled(template ?? USUAL_TEXT, { navn: name, nøgle: key, klynge: cluster }))

const shapeOf = ({ key }: To) => key ?? USUAL_KEY
const partsFor = (wording: Wording, to: To) => partsOf(textFor(wording, to.name, standIn(shapeOf(to))))

export function exampleOf(wording: Wording, to: To): Example {
  const { places, parts, wide } = partsFor(wording, to)
  const pieces = textFor(wording, to.name, KEY).split(KEY)
  const odd = new Set([...pieces.join('')].filter((sign) => septets(sign) === null))
  const dots = DOT.repeat(Math.min(MOST_DOTS, shapeOf(to).length))
  return { pieces, dots, signs: places, parts, wide, odd: [...odd] }
}

/** All of them together, as they are paid for. */
export const partsForAll = (wording: Wording, people: readonly To[]): number =>
  people.reduce((sum, to) => sum + partsFor(wording, to).parts, 0)
