// SMPP 3.4's messages as bytes: only what Kannel and a message centre say to each other.

export const COMMANDS = { submit: 0x04, deliver: 0x05, bind: 0x09 }
export const RESPONSE = 0x80000000
export const INVALID_DESTINATION = 0x0b
const HAS_HEADER = 0x40
const IS_RECEIPT = 0x04
const UCS2 = 8

// 3GPP TS 23.038, 6.2.1, by the septet's value
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const ESCAPED = new Map([...'\f^{}\\[~]|€'].map((sign, i) => ['\n\u0014()/<=>@e'.charCodeAt(i), sign]))

function narrow(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++)
    text += bytes[at] === 0x1b ? (ESCAPED.get(bytes[++at]!) ?? ' ') : GSM[bytes[at]!]
  return text
}

export function pdu(command: number, sequence: number, body = Buffer.alloc(0) as Buffer, status = 0): Buffer {
  const header = Buffer.alloc(16)
  for (const [i, value] of [16 + body.length, command, status, sequence].entries()) header.writeUInt32BE(value, i * 4)
  return Buffer.concat([header, body])
}
export const cString = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1')

export interface Submitted {
  from: string
  /** With a plus. */
  to: string
  text: string
  wide: boolean
  /** Which of how many it is, and of what. */
  part: { ref: number; parts: number; number: number }
}

/** The body of submit_sm: section 4.4.1. */
export function submitted(body: Buffer): Submitted {
  let at = 0
  const byte = () => body[at++]!
  const string = () => {
    const end = body.indexOf(0, at)
    const text = body.toString('latin1', at, end)
    at = end + 1
    return text
  }
  const number = () => {
    at += 2 // its type and its plan
    return string()
  }
  string() // service type
  const [from, to] = [number(), number()]
  const hasHeader = (byte() & HAS_HEADER) > 0
  at += 2 // protocol, priority
  string() // when
  string() // until when
  at += 2 // receipts, replacing
  const wide = byte() === UCS2
  at += 1 // a canned message
  const length = byte()
  const message = body.subarray(at, at + length)
  const bytes = Buffer.from(hasHeader ? message.subarray(message[0]! + 1) : message)
  const [ref = 0, parts = 1, which = 1] = hasHeader ? message.subarray(message[0]! - 2, message[0]! + 1) : []
  const text = wide ? bytes.swap16().toString('utf16le') : narrow(bytes)
  return { from, to: `+${to.replace(/^\+/, '')}`, text, wide, part: { ref, parts, number: which } }
}

/** The body of deliver_sm as operators report with it (appendix B): the text's beginning is in it. */
export function receipt(id: string, { from, to, text }: Submitted, delivered: boolean): Buffer {
  const now = new Date().toISOString().replace(/\D/g, '').slice(2, 12)
  const [got, stat, err] = delivered ? ['001', 'DELIVRD', '000'] : ['000', 'UNDELIV', '001']
  const told = `id:${id} sub:001 dlvrd:${got} submit date:${now} done date:${now} stat:${stat} err:${err}`
  const message = Buffer.from(`${told} text:${text.slice(0, 20)}`, 'latin1')
  const number = (digits: string) => Buffer.concat([Buffer.from([1, 1]), cString(digits.replace(/^\+/, ''))])
  return Buffer.concat([
    ...[cString(''), number(to), number(from), Buffer.from([IS_RECEIPT, 0, 0]), cString(''), cString('')],
    ...[Buffer.from([0, 0, 0, 0, message.length]), message]
  ])
}
