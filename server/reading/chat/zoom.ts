// Headers of the chats that Zoom saves. The kinds, as public parsers and their samples have them:
// github.com/kjhealy/zoomchattr (R/utility_functions.R), github.com/bushong1/zoom-chat-parse (cleanup-zoom-chat.py);
// one line with a date and 50 quoted characters: seen in minutes of a W3C group, May 2026.
import { tidy } from '../clean.ts'
import { type Header, known, LONGEST_HEADER, MARK, type ReadHeader, recipient, type Words } from './header.ts'
import { readClock, TIME } from './times.ts'

interface Zoom {
  twoLine: ReadHeader
  oneLine: ReadHeader
  dated: ReadHeader
  old: ReadHeader
}

type Sides = [from: string, to: string] | [from: string]
/** Where two spaces stand around a name, and where one does. */
type Ways = Record<'wide' | 'narrow', readonly RegExp[]>
interface Parted {
  sides: Sides
  /** How much of the text they fill, the colon included. */
  length: number
}

/** Two spaces on either side of a name are Zoom's own; a name has them so seldom that they part before all else. */
export function zoom(words: Words): Zoom {
  const to = `(?:${words.to}|${known.to})`
  const everyone = `(?:${words.everyone}|${known.everyone})`
  const start = new RegExp(
    String.raw`^(\d{4}-\d\d-\d\d\s+)?(${TIME})\t? +(?:(?:${words.from}|${known.from})\s+|\p{L}+\s{2,})(?=\S)`,
    'iu'
  )
  const ways = (...sources: string[]) => sources.map((source) => new RegExp(source, 'iu'))
  const wide = String.raw`^(.+?)\s{2,}${to}\s{2,}`
  const wideInAnyTongue = String.raw`^(.+?)\s{2,}\p{L}{1,6}\s{2,}`
  const narrow = String.raw`^(.+?)\s${to}\s`
  const sure = [String.raw`${narrow}(${everyone})\s?:`, String.raw`${narrow}(.+?${MARK})\s?:`]
  const whole = {
    wide: ways(
      String.raw`${wide}(.+?)\s*:\s*$`,
      ...sure.map((way) => String.raw`${way}\s*$`),
      String.raw`${wideInAnyTongue}(.+?)\s*:\s*$`
    ),
    narrow: ways(String.raw`^(.+)\s${to}\s(${everyone})\s*:\s*$`, String.raw`${narrow}(.+?)\s*:\s*$`)
  }
  const begun = {
    wide: ways(
      String.raw`${wide}(${everyone}|.+?${MARK})\s?:`,
      String.raw`${wide}(.+?)\s:(?:\s|$)`,
      String.raw`${wide}(.+?):(?:\s|$)`,
      ...sure,
      String.raw`${wideInAnyTongue}(.+?)\s:(?:\s|$)`
    ),
    narrow: ways(...sure, String.raw`${narrow}(.+?)\s?:(?:\s|$)`)
  }
  const alone = ways(String.raw`^(.+?)(?:\s{2,}${to}\s{2,}(.+?))?\s:(?:\s|$)`)
  const old = { wide: alone, narrow: alone }

  const reader =
    (patterns: Ways, { needsDate = false, mayHoldColons = false } = {}): ReadHeader =>
    (lines, at) => {
      const line = lines[at] ?? ''
      if (!/^\d/.test(line)) return null
      const shown = line.slice(0, LONGEST_HEADER)
      const [begin, date = '', time = ''] = start.exec(shown) ?? []
      const clock = begin === undefined ? null : readClock(time, date)
      if (!clock || begin === undefined || (needsDate && !date)) return null
      const parted = partedBy(/\s{2}$/.test(begin) ? patterns.wide : patterns.narrow, shown.slice(begin.length))
      if (!parted) return null
      if (!mayHoldColons && parted.sides.some((side) => /\s:(?:\s|$)/.test(side))) return null
      const rest = line.slice(begin.length + parted.length)
      return { clock, ...people(parted.sides, words), rest, taken: 1 }
    }
  const two = reader(whole, { mayHoldColons: true })
  return {
    twoLine: (lines, at) => ((lines[at]?.length ?? 0) < LONGEST_HEADER ? two(lines, at) : null),
    oneLine: reader(begun),
    dated: reader(begun, { needsDate: true }),
    old: reader(old)
  }
}

function partedBy(patterns: readonly RegExp[], text: string): Parted | null {
  for (const pattern of patterns) {
    const [all, from, to] = pattern.exec(text) ?? []
    if (all === undefined || from === undefined) continue
    return { sides: to === undefined ? [from] : [from, to], length: all.length }
  }
  return null
}

const people = ([from, to]: Sides, words: Words): Pick<Header, 'from' | 'to' | 'direct'> => ({
  from: tidy(from),
  ...(to === undefined
    ? { direct: false }
    : recipient(to, { ...words, everyone: `${words.everyone}|${known.everyone}` }))
})

const RECORDED = new RegExp(String.raw`^(${TIME})\t(\S.*?):(?:\t|\s*$)`, 'i')

/** The cloud's: time, name and text with tabs between. */
export const recorded: ReadHeader = (lines, at) => {
  const line = lines[at] ?? ''
  const [all = '', time = '', from = ''] = RECORDED.exec(line.slice(0, LONGEST_HEADER)) ?? []
  const clock = readClock(time)
  return clock && { clock, from: tidy(from), direct: false, rest: line.slice(all.length), taken: 1 }
}

const CANDIDATE = new RegExp(String.raw`^${TIME}\t? +(\p{L}+)\s+(.+?)(?:\s+:(?:\s.*)?|:\s*)$`, 'iu')
const isKnown = new RegExp(`^(?:${known.from})$`, 'i')

/**
 * The words of a client whose language is not known: most of what is written is written to everyone, so the word that
 * stands first and the two that stand last before the colon come again and again.
 */
export function learned(lines: readonly string[]): Words {
  const seen = new Map<string, number>()
  let all = 0
  for (const line of lines) {
    const [, from, others = ''] = /^\d/.test(line) ? (CANDIDATE.exec(line.slice(0, LONGEST_HEADER)) ?? []) : []
    const [, to, everyone] = /\s(\p{L}{1,6})\s+(\p{L}+)$/u.exec(others) ?? []
    if (!from || isKnown.test(from)) continue
    all += 1
    if (to && everyone) seen.set(`${from} ${to} ${everyone}`, (seen.get(`${from} ${to} ${everyone}`) ?? 0) + 1)
  }
  const [commonest, times] = [...seen].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 1])
  const [from, to, everyone] = commonest.split(' ')
  return from && to && everyone && times >= all / 2 ? { from, to, everyone } : known
}
