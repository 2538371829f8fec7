// Chats to be read: the samples, conversations written in each layout, and what is read of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChat } from '../../server/reading/chat/index.ts'
import type { Message } from '../../server/reading/chat/message.ts'
import { codeOf } from './codeOf.ts'
import { oneOf } from './dice.ts'

const FOLDER = join(import.meta.dirname, '../samples/chat')
export const chatSample = (name: string): Buffer => readFileSync(join(FOLDER, name))

export const readText = (text: string | Uint8Array) => readChat(typeof text === 'string' ? Buffer.from(text) : text)
export const messagesOf = async (text: string | Uint8Array): Promise<Message[]> => (await readText(text)).messages
/** The code of the problem it gives. */
export const chatRefusal = (content: string | Uint8Array): Promise<string> =>
  codeOf(readText(content), ({ layout }) => `read as ${layout}`)

/** A message as it was written, before any layout. */
export interface Said {
  /** Seconds since midnight. */
  at: number
  from: string
  to: string | null
  text: string
}

const two = (n: number) => String(n).padStart(2, '0')
export const seconds = (at: number): string =>
  `${two(Math.floor(at / 3600) % 24)}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`
export const minutes = (at: number): string => seconds(at).slice(0, 5)
const halves = (at: number): string =>
  `${Math.floor(at / 3600) % 12 || 12}:${two(Math.floor(at / 60) % 60)} ${at % 86_400 < 43_200 ? 'AM' : 'PM'}`

const setIn = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n')

/** How each layout puts it, as the sources in server/reading/chat have it. */
export const writers = {
  'zoom-two-line': ({ at, from, to, text }: Said) =>
    `${seconds(at)} From  ${from}  to  ${to === null ? 'Everyone' : `${to}(Direct Message)`}:\n${setIn(text, '\t')}`,
  'four spaces, narrow': ({ at, from, text }: Said) =>
    `${seconds(at)} From ${from} To Everyone:\n${setIn(text, '    ')}`,
  'zoom-one-line': ({ at, from, to, text }: Said) =>
    `${seconds(at)}\t From  ${from}  to  ${to === null ? 'Everyone' : `${to}(Direct Message)`} : ${text}`,
  'zoom-old': ({ at, from, to, text }: Said) =>
    `${seconds(at)}\t From  ${from}${to === null ? '' : `   to   ${to}(Privately)`} : ${text}`,
  'zoom-recording': ({ at, from, text }: Said) => `${seconds(at)}\t${from}:\t${text}`,
  'zoom-new': ({ at, from, text }: Said) => `2026-11-21 ${seconds(at)} From ${from} to Everyone: ${text}`,
  'zoom-window': ({ at, from, text }: Said) => `From ${from} to Everyone: (${halves(at)})\n ${text}`,
  webex: ({ at, from, to, text }: Said) =>
    `from ${from} ${to === null ? 'to everyone' : '(privately)'}:    ${halves(at)}\n${text}`,
  teams: ({ at, from, text }: Said) => `[${minutes(at)}] ${from}\n\n${text}\n`,
  'teams over': ({ at, from, text }: Said) => `${from}\n21-11-2026 ${minutes(at)}\n\n${text}\n`
} as const
export type Writer = keyof typeof writers

/** Lines of messages. */
export const ordinary = oneOf(
  'Hej',
  'Hvad: siger I?',
  '  sat ind',
  '',
  '- punkt\tmed tab',
  'a : b',
  '<b>x</b> & "y"',
  'to Everyone:',
  'From  Bo  to  Everyone:',
  'Replying to alle',
  '👍🏻',
  'x'.repeat(4000)
)
/** Of another meeting, earlier than this one. */
export const pasted = oneOf(
  '09:00:00 From  Bo  to  Everyone:',
  '09:00:00\t From  Bo  to  Everyone : hej',
  '09:00:00\t From  Bo : hej',
  '09:00:00\tBo:\thej',
  '2026-11-20 09:00:00 From Bo to Everyone: hej'
)
