// What a chat is read as.
import { Problem } from '../../problem.ts'

export type Layout =
  | 'zoom-two-line'
  | 'zoom-one-line'
  | 'zoom-old'
  | 'zoom-recording'
  | 'zoom-new'
  | 'zoom-window'
  | 'teams'
  | 'webex'
  | 'lines'

/** Another message of the same chat by its line; or, when it cannot be found, the words that were quoted from it. */
export type Reference = { line: number } | { text: string }

export type Likely = 'key' | 'help' | 'question'

export interface Message {
  /** Where its header stands in what was sent, from 1. */
  line: number
  /** As it stood, in 24 hours: `16:47` or `16:47:09`. */
  time?: string
  /** Empty when nobody is named. */
  from: string
  /** Not told when it is to everyone. */
  to?: string
  direct: boolean
  text: string
  replyTo?: Reference
  reaction?: { emoji: string; to: Reference; removed?: true }
  likely?: Likely
}

export interface Chat {
  layout: Layout
  messages: Message[]
}

/** A meeting of hundreds, for hours. */
const MOST_MESSAGES = 50_000

/** @throws Problem when there are more than anybody would look through */
export function requireRoom(count: number): void {
  if (count > MOST_MESSAGES) throw new Problem(413, 'chat-too-long')
}
