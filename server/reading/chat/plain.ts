// A chat without a layout: every line a message, with a name and perhaps a time before it where they are told.
import { tidy } from '../clean.ts'
import { forEach } from '../turns.ts'
import { LONGEST_HEADER, mayBeName } from './header.ts'
import { isBlank } from './lines.ts'
import { type Message, requireRoom } from './message.ts'
import { readClock, TIME } from './times.ts'

const TIMED = new RegExp(
  String.raw`^\s*(?:\[(?:[\d][\d ./-]{0,12}[ ,]+)?(${TIME})\]|(${TIME})(?=\s))\s*(?:[-–]\s+)?`,
  'i'
)
const NAMED = /^\s*(\S[^:]{0,79}?)\s?:(?:\s+|$)/u
/** What people write before a colon that is nobody's name. */
const NOT_A_NAME =
  /^(?:spørgsmål(?: til .*)?|svar|husk|bemærk|note|nb|obs|ps|p\.s\.|link|info|emne|tema|punkt .*|re|sv|vs|vedr|ang|kl|question|answer|remember|subject|meeting|møde|zoom|tlf|telefon|mail|e-mail|mobil|sms|kode|koden|nøgle|nøglen|adgangskode|password|login|tid|dato)$/iu

export async function plain(lines: readonly string[]): Promise<Message[]> {
  const messages: Message[] = []
  await forEach(lines, (line, i) => {
    if (isBlank(line)) return
    messages.push({ line: i + 1, ...read(line) })
    requireRoom(messages.length)
  })
  return messages
}

function read(line: string): Omit<Message, 'line'> {
  const shown = line.slice(0, LONGEST_HEADER)
  const [begin = '', inBrackets, bare] = TIMED.exec(shown) ?? []
  const clock = readClock(inBrackets ?? bare ?? '')
  const untimed = clock ? line.slice(begin.length) : line
  const [head = '', name = ''] = NAMED.exec(untimed.slice(0, LONGEST_HEADER)) ?? []
  const text = untimed.slice(head.length).trim()
  const isNamed = text !== '' && mayBeName(name) && !NOT_A_NAME.test(name)
  if (!clock || untimed.trim() === '')
    return isNamed ? { from: tidy(name), direct: false, text } : { from: '', direct: false, text: line.trim() }
  return { time: clock.text, from: isNamed ? tidy(name) : '', direct: false, text: isNamed ? text : untimed.trim() }
}
