// Replies and reactions in Zoom's newer chat: ordinary messages that begin with words from the message they are about.
// As in github.com/bushong1/zoom-chat-parse and two other public parsers: 17 to 20 characters and `...`, later 50.
import { forEach } from '../turns.ts'
import type { Message, Reference } from './message.ts'
import { Parents } from './parents.ts'

/** English as seen; the Danish is what it would be, no file of a Danish client is known. */
const REPLY = /^(?:Replying to|Svarer på|Svar på|Som svar på|Svar til) ["“”]/u
const REACTION =
  /^(?:Reacted to|Reagerede på|Har reageret på|Reaktion på) ["“”]([\s\S]*)["“”] (?:with|med) (\S[^\n]{0,39})$/u
const REMOVAL =
  /^(?:Removed a|Fjernede en|Har fjernet en) (\S[^\n]{0,39}?) (?:reaction from|reaktion fra|reaktion på) ["“”]([\s\S]*)["“”]$/u
/** About the message before it. */
const ADDED = /^(add|remove) (\S{1,30})$/u
const isEmoji = (text: string): boolean =>
  /^(?:\p{Emoji}|\u200d|\ufe0f|\u20e3)+$/u.test(text) && !/^[\d#*]+$/.test(text)

/** Past this nothing of a quotation is looked for. */
const LONGEST_QUOTE = 300
const MOST_MARKS = 10
/** A reaction is short: emoji, quotation and Zoom's own words. */
const LONGEST_REACTION = LONGEST_QUOTE + 100

export async function resolve(messages: readonly Message[]): Promise<Message[]> {
  const parents = new Parents()
  const resolved: Message[] = []
  await forEach(messages, (message) => {
    const reaction = reactionIn(message.text, parents)
    const one = reaction ? { ...message, reaction } : replying(message, parents)
    if (!reaction) parents.add(one)
    resolved.push(one)
  })
  return resolved
}

function reactionIn(text: string, parents: Parents): Message['reaction'] | undefined {
  if (text.length > LONGEST_REACTION) return undefined
  const [, quote, emoji] = REACTION.exec(text) ?? []
  if (quote !== undefined && emoji) return { emoji: emoji.trim(), to: about(quote, parents) }
  const [, taken, from] = REMOVAL.exec(text) ?? []
  if (taken && from !== undefined) return { emoji: taken, to: about(from, parents), removed: true }
  const [, verb, which] = ADDED.exec(text) ?? []
  const last = parents.last
  if (!which || !isEmoji(which) || last === null) return undefined
  return { emoji: which, to: { line: last }, ...(verb === 'remove' && { removed: true as const }) }
}

const about = (quote: string, parents: Parents): Reference => {
  const line = parents.find(quote)
  return line === null ? { text: quote } : { line }
}

/** The quotation ends where it is that of an earlier message; else behind dots, at the end of its line, or at the first mark. */
function replying(message: Message, parents: Parents): Message {
  const { text } = message
  const begin = REPLY.exec(text)?.[0].length
  if (begin === undefined) return message
  const ends = marksIn(text, begin)
  const known = ends.find((end) => parents.find(text.slice(begin, end)) !== null)
  const cut = ends.find((end) => /(?:\.{3}|…)$/u.test(text.slice(begin, end)))
  const end = known ?? cut ?? ends.find((at) => /^["“”]:?\s*(?:\n|$)/u.test(text.slice(at, at + 20))) ?? ends[0]
  if (end === undefined) return message
  const own = text.slice(end + 1).replace(/^:(?=\s|$)/, '')
  return { ...message, text: own.trim(), replyTo: about(text.slice(begin, end), parents) }
}

/** Where quotation marks stand that may close it. */
function marksIn(text: string, begin: number): number[] {
  const shown = text.slice(begin, begin + LONGEST_QUOTE)
  return [...shown.matchAll(/["“”](?=[\s:]|$)/gu)].slice(0, MOST_MARKS).map(({ index }) => begin + index)
}
