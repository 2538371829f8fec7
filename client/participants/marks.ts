// Which letters of a name a search was found by, to be shown in bold.
import { fold, letters } from '../../shared/slices/participants/names.ts'

/** From a place in the name up to, not including, another: as in `name.slice(from, to)`. */
export type Range = readonly [from: number, to: number]

/** A folded name without spaces, each letter of it with its place in the name as written. */
interface Spread {
  text: string
  places: readonly Range[]
  /** Where in the text words begin. */
  begins: readonly number[]
}

const single = new Map<string, string>()
function letterOf(written: string): string {
  const known = single.get(written)
  if (known !== undefined) return known
  const made = letters(written)
  if (single.size < 1000) single.set(written, made)
  return made
}

/** What the fold makes one letter of has the places of both: å and aa, ø and oe. */
function spread(name: string): Spread {
  let text = ''
  const places: [from: number, to: number][] = []
  const begins: number[] = []
  let from = 0
  let inWord = false
  for (const written of name) {
    const to = from + written.length
    const made = letterOf(written).replaceAll('æ', 'ae')
    if (made === '' && !/['’‘`´ʼ\p{Cf}\p{M}]/u.test(written)) inWord = false
    for (const letter of made) {
      const last = places.at(-1)
      const merged = inWord && /aa|oe/.test(`${text.at(-1)}${letter}`)
      if (merged && last) last[1] = to
      else {
        if (!inWord) begins.push(text.length)
        text += letter
        places.push([from, to])
      }
      inWord = true
    }
    from = to
  }
  return { text, places, begins }
}

/** By what: the beginnings of the name's words, its initials, or letters anywhere in it. */
export type By = 'words' | 'initials' | 'inside'

/** The ranges of a name that were found by these folded words, in order and apart; none where it cannot be told. */
export function marked(name: string, asked: readonly string[], by: By): readonly Range[] {
  const { text, places, begins } = spread(name)
  if (text !== fold(name).replaceAll(' ', '')) return []
  const compact = asked.join('')
  const spans =
    by === 'initials'
      ? begins.slice(0, compact.length).map((at) => [at, 1] as const)
      : by === 'inside'
        ? [[text.indexOf(compact), compact.length] as const]
        : begun(text, begins, asked)
  return joined(
    spans.flatMap(([at, length]) => {
      const [first, last] = [places[at], places[at + length - 1]]
      return first && last ? [[first[0], last[1]] as const] : []
    })
  )
}

/** Each asked word at the first of the name's words that begins so and is not taken by another. */
function begun(text: string, begins: readonly number[], asked: readonly string[]): (readonly [number, number])[] {
  const taken = new Set<number>()
  return asked.flatMap((w) => {
    const at = begins.find((b) => !taken.has(b) && text.startsWith(w, b))
    if (at === undefined) return []
    taken.add(at)
    return [[at, w.length] as const]
  })
}

function joined(ranges: readonly Range[]): Range[] {
  const apart: [from: number, to: number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}
