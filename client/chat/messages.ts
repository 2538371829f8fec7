// What a chat holds: as the server reads it, or, when it cannot be reached, line by line.
import { LONGEST } from '../../shared/limits.ts'
import { answering, quoted } from '../../shared/slices/questions/quote.ts'

export interface Message {
  from: string
  text: string
  time: string | null
  direct: boolean
  /** How many reacted to it. */
  reactions: number
  /** What it looks like; nothing is taken for that alone. */
  likely: 'question' | 'help' | 'key' | null
  /** The one it answers, in short. */
  answers: string | null
  /** Which piece it is of one that was too long to be kept whole. */
  piece?: { nth: number; of: number }
}

type Parts = Readonly<Record<string, unknown>>
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const kinds = ['question', 'help', 'key'] as const

/** The messages in the server's answer; null when it is something else. */
export function messagesIn(answer: unknown): Message[] | null {
  if (!isParts(answer) || !Array.isArray(answer.messages)) return null
  const parts: Parts[] = answer.messages.filter(isParts)
  const reactions = parts.filter(isReaction)
  const said = parts.filter((part) => !isReaction(part) && textOf(part.text) !== '')
  const counts = countReactions(said, reactions)
  const byLine = new Map(said.map((part) => [part.line, part]))
  return said.map((part) => ({ ...messageOf(part, counts.get(part) ?? 0), answers: answered(part.replyTo, byLine) }))
}

const isReaction = ({ reaction }: Parts): boolean => reaction !== undefined && reaction !== null && reaction !== false

function messageOf(part: Parts, reactions: number): Omit<Message, 'answers'> {
  return {
    from: textOf(part.from),
    text: textOf(part.text),
    time: textOf(part.time) || null,
    direct: part.direct === true,
    reactions,
    likely: kinds.find((kind) => kind === part.likely) ?? null
  }
}

/** Who wrote it is known when it is in the chat too. */
function answered(to: unknown, byLine: ReadonlyMap<unknown, Parts>): string | null {
  if (!isParts(to)) return null
  const { from, text } = byLine.get(to.line) ?? to
  return textOf(text) === '' ? null : quoted(textOf(from), textOf(text))
}

/** Each reaction belongs to the message it names, by its line or by how that begins; the latest that fits. One that is taken back counts no more. */
function countReactions(said: readonly Parts[], reactions: readonly Parts[]): ReadonlyMap<Parts, number> {
  const counts = new Map<Parts, number>()
  for (const { reaction } of reactions) {
    if (!isParts(reaction)) continue
    const to = said.findLast((part) => isMeant(part, reaction.to))
    if (to) counts.set(to, Math.max(0, (counts.get(to) ?? 0) + (reaction.removed === true ? -1 : 1)))
  }
  return counts
}

function isMeant({ line, text }: Parts, to: unknown): boolean {
  if (!isParts(to)) return false
  if (typeof to.line === 'number') return line === to.line
  const quoted = textOf(to.text)
    .replace(/(?:\.{3}|…)$/, '')
    .trim()
  return quoted !== '' && textOf(text).startsWith(quoted)
}

/** `16:47 Kirsten Bjerre: Må vi …?`, the time or not; a line without a name goes on with the one before. */
const SAID =
  /^\s*(?:\[?(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)\]?\s+)?(?:(?:from|fra)\s+)?([^:]{1,120}?)(?:\s+(?:to|til)\s+(?:everyone|alle))?\s*:\s+(\S.*)$/i

export function plainMessages(text: string): Message[] {
  const messages: Message[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue
    const [, time, from, words] = SAID.exec(line) ?? []
    const last = messages.at(-1)
    if (words !== undefined) messages.push(plain(from ?? '', words, time ?? null))
    else if (last) last.text = `${last.text}\n${line.trim()}`
    else messages.push(plain('', line, null))
  }
  return messages
}

const plain = (from: string, text: string, time: string | null): Message => ({
  ...{ from: from.trim(), text: text.trim(), time },
  ...{ direct: false, reactions: 0, likely: text.includes('?') ? 'question' : null, answers: null }
})

/** `16:47 Kirsten Bjerre: Må vi …?` on a line of its own; without the time it might be anything with a colon. */
export function wholeMessage(line: string): Pick<Message, 'from' | 'text'> | null {
  const [message] = plainMessages(line)
  return message && message.time !== null && message.from !== '' ? message : null
}

/** As it can be kept: what is too long comes in pieces, and nothing is lost. */
export function fitted(message: Message): Message[] {
  const { from, text, answers } = message
  const texts = piecesOf(text, LONGEST.question - answering(answers, '').length)
  const name = from.length > LONGEST.shown ? `${from.slice(0, LONGEST.shown - 1)}…` : from
  return texts.map((words, i) => ({
    ...message,
    ...{ from: name, text: words },
    ...(texts.length > 1 && { piece: { nth: i + 1, of: texts.length } })
  }))
}

/** Cut between words where there are any, and never through a character. */
function piecesOf(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const start = text.slice(0, most)
  const gap = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'))
  const at = gap > most / 2 ? gap : /[\ud800-\udbff]$/.test(start) ? most - 1 : most
  return [text.slice(0, at).trim(), ...piecesOf(text.slice(at).trim(), most)]
}
