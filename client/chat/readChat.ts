// Asks the server to read a chat, with one's own link; nothing is kept there. What it cannot read is read line by line.
import { type Message, messagesIn, plainMessages } from './messages.ts'

export interface Read {
  messages: readonly Message[]
  /** The server knew what kind of chat it is. */
  known: boolean
}

const PATIENCE = 60_000

export async function readChat(text: string, stop: AbortSignal): Promise<Read> {
  const plain = (): Read => ({ messages: plainMessages(text), known: false })
  try {
    const response = await fetch(`/api/meetings/${location.pathname.split('/')[2] ?? ''}/read/chat`, {
      method: 'POST',
      headers: { authorization: `Bearer ${location.hash.slice(1)}`, 'content-type': 'application/octet-stream' },
      body: new Blob([text]),
      cache: 'no-store',
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
    })
    const messages = response.ok ? messagesIn(await response.json()) : null
    return messages && messages.length > 0 ? { messages, known: true } : plain()
  } catch {
    return plain()
  }
}
