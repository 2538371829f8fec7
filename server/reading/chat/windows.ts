// Headers of what is copied out of a chat window: Zoom's and Webex' (from … to …: time), Teams' (name and time).
// Webex: `from Anne (Guest) to everyone:    4:23 PM`, `from Anne (privately):    4:03 PM`, `to Anne (privately):    6:12 PM`;
// Zoom: `From Anne to Everyone:  11:22 PM`, `From Anne to Me: (Privately) (10:55 AM)`: in many public notes and files.
// Teams: `[10:37 AM] Carl S` (github.com/adifyr/obsidian-chat-view/issues/30); name over date and time, with the beginning
// of the text "by" that name above (two public scripts that read what Teams puts on the clipboard).
import { tidy } from '../clean.ts'
import { type Header, known, LONGEST_HEADER, MARK, mayBeName, type ReadHeader, recipient } from './header.ts'
import { isBlank } from './lines.ts'
import { readClock, TIME } from './times.ts'

const BETWEEN = new RegExp(
  String.raw`^(${known.from}|${known.to})\s+(\S.*?)(?::\s*(${MARK})?\s*\((${TIME})\):?(?=\s|$)|:\s*(${TIME})\s*$)`,
  'iu'
)
const SIDES = [`^(.+) (?:${known.to}) (${known.everyone})$`, `^(.+?) (?:${known.to}) (.+)$`].map(
  (way) => new RegExp(way, 'iu')
)

export const between: ReadHeader = (lines, at) => {
  const line = lines[at] ?? ''
  if (!/^\p{L}{2,4}\s/u.test(line)) return null
  const [all = '', word = '', who = '', mark = '', inBrackets, bare] = BETWEEN.exec(line.slice(0, LONGEST_HEADER)) ?? []
  const clock = readClock(inBrackets ?? bare ?? '')
  if (!clock || (bare && line.length > LONGEST_HEADER)) return null
  const isMine = new RegExp(`^(?:${known.to})$`, 'iu').test(word)
  const people = isMine ? mine(who + mark) : theirs(who + mark)
  return people && { clock, ...people, rest: line.slice(all.length), taken: 1 }
}

type People = Pick<Header, 'from' | 'to' | 'direct'>

/** "to Anne Holm (privately)": written by whoever copied it. */
const mine = (who: string): People | null => {
  return isMarked(who) ? { from: '', ...recipient(who, known) } : null
}

function theirs(who: string): People | null {
  const [, from, to] = SIDES.map((way) => way.exec(tidy(who))).find(Boolean) ?? []
  if (from !== undefined && to !== undefined) return { from, ...recipient(to, known) }
  return isMarked(who) ? { from: recipient(who, known).to ?? '', direct: true } : null
}
const isMarked = (who: string): boolean => new RegExp(`${MARK}$`, 'i').test(who)

/** Zoom says From and Everyone, Webex from and everyone. */
export const isZooms = (line: string): boolean => /^\p{Lu}/u.test(line) && !/\s(?:everyone|alle):/.test(line)

/** A day in any words, before the time. */
const WHEN = String.raw`(?:([\p{L}\d][\p{L}\d .,/-]{0,38}?)[ ,]+)?(${TIME})`
const BRACKETED = new RegExp(String.raw`^\[${WHEN}\]\s+(\S.*?)\s*$`, 'iu')
const NAME_AND_TIME = new RegExp(String.raw`^(\S.*?)\s+(${TIME})\s*$`, 'iu')
const TIME_ALONE = new RegExp(String.raw`^\s*${WHEN}\s*$`, 'iu')

const short = (line = ''): string => (line.length > LONGEST_HEADER ? '' : line)

export const bracketed: ReadHeader = (lines, at) => {
  const [, date, time = '', name = ''] = BRACKETED.exec(short(lines[at])) ?? []
  const clock = readClock(time, date)
  const isName = name.length <= 120 && !/:\s|[.,;:!?]$/.test(name)
  return clock && isName ? { clock, from: tidy(name), direct: false, rest: '', taken: 1 } : null
}

export const nameAndTime: ReadHeader = (lines, at) => {
  const [, name = '', time = ''] = NAME_AND_TIME.exec(short(lines[at])) ?? []
  const clock = readClock(time)
  return clock && mayBeName(name) ? { clock, from: tidy(name), direct: false, rest: '', taken: 1 } : null
}

/** A name, and on the line below it the time; above both, perhaps, the beginning of the text and the name again. */
export const nameOverTime: ReadHeader = (lines, at) => {
  const line = short(lines[at])
  if (isBlank(line)) return null
  const [, previewed] = /\s(?:by|af)\s+(\S.*?)\s*$/.exec(line) ?? []
  const under = short(lines[at + 1]).trim()
  if (previewed && (under === previewed || under.startsWith(`${previewed} `)))
    return taller(nameOverTime(lines, at + 1))
  const [, date, time = ''] = mayBeName(line) ? (TIME_ALONE.exec(short(lines[at + 1])) ?? []) : []
  const clock = readClock(time, date)
  return clock && { clock, from: tidy(line), direct: false, rest: '', taken: 2 }
}

const taller = (header: Header | null): Header | null => header && { ...header, taken: header.taken + 1 }
