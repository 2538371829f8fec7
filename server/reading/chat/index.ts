// A saved or pasted chat to its messages: nothing lost, nothing made up. Nothing is stored, nothing is logged.
import { Problem } from '../../problem.ts'
import { decode } from '../bytes.ts'
import { kindOf, requireText, requireWorkbook } from '../kinds.ts'
import { breaths, forEach } from '../turns.ts'
import { Archive } from '../zip.ts'
import { gathered } from './gather.ts'
import { layoutOf } from './layouts.ts'
import { likely } from './likely.ts'
import { linesOf } from './lines.ts'
import type { Chat, Message } from './message.ts'
import { plain } from './plain.ts'
import { resolve } from './quotes.ts'

/** @throws Problem that says what is wrong with the file and how to mend it */
export async function readChat(bytes: Uint8Array): Promise<Chat> {
  if (kindOf(bytes) === 'zip') throw packed(bytes)
  const text = await textIn(bytes)
  const lines = await linesOf(text)
  const layout = await layoutOf(lines)
  const messages = layout ? await resolve(await gathered(lines, layout)) : await plain(lines)
  if (messages.length === 0) throw new Problem(400, 'file-empty')
  await forEach(messages, mark)
  return { layout: layout?.name ?? 'lines', messages }
}

async function textIn(bytes: Uint8Array): Promise<string> {
  const breathe = breaths()
  const text = decode(bytes)
  await breathe()
  requireText(text)
  await breathe()
  return text.toWellFormed()
}

/** A workbook is an archive too, and so is what Word saves. */
function packed(bytes: Uint8Array): Problem {
  requireWorkbook(new Archive(bytes))
  return new Problem(415, 'chat-in-workbook')
}

/** A reaction asks for nothing. */
function mark(message: Message): void {
  const what = message.reaction ? undefined : likely(message.text)
  if (what) message.likely = what
}
