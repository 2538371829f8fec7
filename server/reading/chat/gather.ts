// Headers and what stands below them, to messages. A line that only looks like a header is text.
import { breaths, forEach } from '../turns.ts'
import type { Header } from './header.ts'
import type { Found } from './layouts.ts'
import { isBlank } from './lines.ts'
import { type Message, requireRoom } from './message.ts'
import { type Clock, follows } from './times.ts'

interface At extends Header {
  index: number
  /** The header of the message that this one answers, as Teams puts it above the answer; and where that message is. */
  quoted?: { under: number; line: number }
}

export async function gathered(lines: readonly string[], layout: Found): Promise<Message[]> {
  const headers = await inOrder(lines, await headersIn(lines, layout))
  const messages: Message[] = []
  const byLine = new Map<number, string>()
  const above = textOf(lines.slice(0, headers[0]?.index ?? lines.length), layout)
  if (above) messages.push({ line: lines.findIndex((line) => line.trim()) + 1, from: '', direct: false, text: above })
  await forEach(headers, ({ index, taken, rest, clock, from, to, direct, quoted }, i) => {
    const below = lines.slice(quoted?.under ?? index + taken, headers[i + 1]?.index)
    const own = quoted ? withoutQuote(below, byLine.get(quoted.line) ?? '') : below
    const text = textOf([rest, ...own], layout)
    const replyTo = quoted && { line: quoted.line }
    const head = { line: index + 1, time: clock.text, from, ...(to !== undefined && { to }), direct }
    messages.push({ ...head, text, ...(replyTo && { replyTo }) })
    byLine.set(index + 1, text)
  })
  return messages
}

async function headersIn(lines: readonly string[], { header }: Found): Promise<At[]> {
  const found: At[] = []
  const breathe = breaths()
  for (let index = 0, turns = 0; index < lines.length; turns += 1) {
    if (turns % 200 === 0) await breathe()
    const one = header(lines, index)
    if (one) requireRoom(found.push({ ...one, index }))
    index += one?.taken ?? 1
  }
  return found
}

/** Without what is set in, one step of it; without blank lines above and below. */
function textOf(lines: readonly string[], { indented }: Found): string {
  const set = indented ? lines.map((line) => line.replace(/^(?:\t| {1,4})/, '')) : lines
  const ended = set.map((line) => line.trimEnd())
  return ended.join('\n').trim()
}

/** What is quoted is the text of the other message, or its first line, perhaps cut short. */
function withoutQuote(lines: readonly string[], quoted: string): readonly string[] {
  const start = lines.findIndex((line) => !isBlank(line))
  const words = quoted.split('\n').map((line) => line.trim())
  const same = words.findIndex((line, i) => (lines[start + i] ?? '').trim() !== line)
  return lines.slice(start + (same < 0 ? words.length : Math.max(same, 1)))
}

async function inOrder(lines: readonly string[], found: readonly At[]): Promise<At[]> {
  const kept: At[] = []
  const seen = new Map<string, number>()
  await forEach(found, (one, i) => {
    const before = kept.at(-1)
    const name = `${one.from}\n${one.clock.date}\n${one.clock.text}`
    const original = seen.get(name)
    if (before && original && one.taken > 1 && isRight(lines, before, one))
      before.quoted = { under: one.index + one.taken, line: original }
    else if (!before || follows(before.clock, one.clock) || beginsAnew(found, i, before.clock)) {
      kept.push(one)
      seen.set(name, one.index + 1)
    }
  })
  return kept
}

/** Is there nothing between them? */
const isRight = (lines: readonly string[], { index, taken, quoted }: At, below: At): boolean =>
  !quoted && lines.slice(index + taken, below.index).every(isBlank)

/**
 * A pasted piece of another chat has headers too, but of an earlier time. So many of them in a row are no longer a piece:
 * there two chats stand below one another.
 */
const A_CHAT = 5

/** Do enough of them follow one another from here, all of them earlier than what stands above? */
function beginsAnew(found: readonly At[], from: number, above: Clock): boolean {
  const clocks = found.slice(from, from + A_CHAT).map(({ clock }) => clock)
  const isRow = clocks.every((clock, i) => !follows(above, clock) && follows(clocks[i - 1] ?? clock, clock))
  return isRow && clocks.length === A_CHAT
}
