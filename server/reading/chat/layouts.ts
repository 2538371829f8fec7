// Which layout a chat has: the one whose headers are found most often.
import { breaths } from '../turns.ts'
import type { Header, ReadHeader } from './header.ts'
import { isBlank } from './lines.ts'
import type { Layout } from './message.ts'
import { between, bracketed, isZooms, nameAndTime, nameOverTime } from './windows.ts'
import { learned, recorded, zoom } from './zoom.ts'

export interface Found {
  name: Exclude<Layout, 'lines'>
  header: ReadHeader
  /** Is the text set in below the header? */
  indented: boolean
}

interface Candidate extends Found {
  /** A line here and there may look like this by chance. */
  weak: boolean
  counts: (found: Header, lines: readonly string[], at: number) => boolean
}

/** Of those found equally often, the first. */
function candidates(lines: readonly string[]): Candidate[] {
  const kinds = zoom(learned(lines))
  const saved = { indented: false, weak: false, counts: () => true }
  const filled = ({ rest }: Header) => !isBlank(rest)
  const copied = { indented: false, weak: true }
  const hasText =
    (header: ReadHeader) =>
    ({ taken }: Header, all: readonly string[], at: number) => {
      const next = nextFilled(all, at + taken)
      return next !== null && header(all, next) === null
    }
  return [
    {
      ...saved,
      name: 'zoom-two-line',
      header: kinds.twoLine,
      indented: true,
      counts: (_, all, at) => !/\s:\s/.test(all[at] ?? '') && isBlank(kinds.oneLine(all, at)?.rest)
    },
    { ...saved, name: 'zoom-new', header: kinds.dated, counts: filled },
    { ...saved, name: 'zoom-one-line', header: kinds.oneLine, counts: filled },
    { ...saved, name: 'zoom-old', header: kinds.old },
    { ...saved, name: 'zoom-recording', header: recorded },
    { ...copied, name: 'zoom-window', header: between, counts: (_, all, at) => isZooms(all[at] ?? '') },
    { ...copied, name: 'webex', header: between, counts: () => true },
    { ...copied, name: 'teams', header: bracketed, counts: hasText(bracketed) },
    { ...copied, name: 'teams', header: nameOverTime, counts: hasText(nameOverTime) },
    {
      ...copied,
      name: 'webex',
      header: nameAndTime,
      counts: (found, all, at) => /\S(?:\s{2,}|\t)\d\S*\s*$/.test(all[at] ?? '') && hasText(nameAndTime)(found, all, at)
    },
    { ...copied, name: 'teams', header: nameAndTime, counts: hasText(nameAndTime) }
  ]
}

function nextFilled(lines: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + 20); at += 1) if (!isBlank(lines[at])) return at
  return null
}

/** So many lines tell what the rest is like. */
const SAMPLE = 2000
const FEW = 3
/** A chat begins with a header; what is pasted into its messages stands further down. */
const FIRST = 3

/** Null when it has none of them. */
export async function layoutOf(all: readonly string[]): Promise<Found | null> {
  const breathe = breaths()
  const lines = all.slice(all.findIndex((line) => !isBlank(line))).slice(0, SAMPLE)
  let [best, most]: [Found | null, number] = [null, 0]
  for (const one of candidates(lines)) {
    const isHeader = (at: number) => {
      const found = one.header(lines, at)
      return found !== null && one.counts(found, lines, at)
    }
    let count = 0
    for (let at = 0; at < lines.length; at += 1) {
      if (at % 100 === 0) await breathe()
      if (isHeader(at)) count += 1
    }
    const isFirst = isHeader(0)
    const weight = count * (isFirst ? FIRST : 1)
    const isEnough = !one.weak || isFirst || count >= FEW
    if (isEnough && weight > most) [best, most] = [one, weight]
  }
  return best
}
