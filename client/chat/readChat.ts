// Asks the server to read a chat. When there is no server to be reached, what was pasted is read line by line.

import { sayChat } from '../messages/chat.ts'
import { type Outcome, readFile, type Source } from '../participants/readFile.ts'
import { type Message, messagesIn, plainMessages } from './messages.ts'

/** What is offered to be chosen; also what cannot be read: the sentence then says how to save it instead. */
export const CHATS = '.txt,.text,.log,.csv,.docx,.pdf,.html,text/plain'

export interface Chat {
  messages: readonly Message[]
  /** Read here, line by line. */
  byLine: boolean
}

function chatIn(body: unknown): Chat | null {
  const messages = messagesIn(body)
  return messages && { messages, byLine: false }
}

export async function readChat({ bytes, pasted }: Source, stop: AbortSignal): Promise<Outcome<Chat>> {
  if (bytes.type.startsWith('image/')) return { fault: { code: 'unreadable', sentence: sayChat().paste.picture } }
  const read = await readFile('chat', bytes, chatIn, stop)
  const alone = 'fault' in read && read.fault.code === 'unreachable'
  return alone && pasted ? { messages: plainMessages(await bytes.text()), byLine: true } : read
}
