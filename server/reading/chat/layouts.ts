// Which layout a chat has: the one whose headers are found most often.
import { known, type ReadHeader } from './header.ts'
import { breaths, isBlank } from './lines.ts'
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
  counts: (lines: readonly string[], at: number) => boolean
}

/** Of those found equally often, the first. */
function candidates(lines: readonly string[]): Candidate[] {
  const kinds = zoom(lines.some((line) => /^\d/.test(line)) ? learned(lines) : known)
  const saved = { indented: false, weak: false, counts: () => true }
  const filled = (header: ReadHeader) => (all: readonly string[], at: number) => !isBlank(header(all, at)?.rest)
  const copied = { indented: false, weak: true }
  const hasText = (header: ReadHeader) => (all: readonly string[], at: number) => {
    const next = nextFilled(all, at + (header(all, at)?.taken ?? 1))
    return next !== null && header(all, next) === null
  }
  return [
    {
      ...saved,
      name: 'zoom-two-line',
      header: kinds.twoLine,
      indented: true,
      counts: (all, at) => !/\s:\s/.test(all[at] ?? '') && isBlank(kinds.oneLine(all, at)?.rest)
    },
    { ...saved, name: 'zoom-new', header: kinds.dated, counts: filled(kinds.dated) },
    { ...saved, name: 'zoom-one-line', header: kinds.oneLine, counts: filled(kinds.oneLine) },
    { ...saved, name: 'zoom-old', header: kinds.old },
    { ...saved, name: 'zoom-recording', header: recorded },
    { ...copied, name: 'zoom-window', header: between, counts: (all, at) => isZooms(all[at] ?? '') },
    { ...copied, name: 'webex', header: between, counts: () => true },
    { ...copied, name: 'teams', header: bracketed, counts: hasText(bracketed) },
    { ...copied, name: 'teams', header: nameOverTime, counts: hasText(nameOverTime) },
    {
      ...copied,
      name: 'webex',
      header: nameAndTime,
      counts: (all, at) => /\S(?:\s{2,}|\t)\d\S*\s*$/.test(all[at] ?? '') && hasText(nameAndTime)(all, at)
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
    let count = 0
    for (let at = 0; at < lines.length; at += 1) {
      if (at % 100 === 0) await breathe()
      if (one.header(lines, at) && one.counts(lines, at)) count += 1
    }
    const isFirst = one.header(lines, 0) !== null && one.counts(lines, 0)
    const weight = count * (isFirst ? FIRST : 1)
    const isEnough = !one.weak || isFirst || count >= FEW
    if (isEnough && weight > most) [best, most] = [one, weight]
  }
  return best
}
