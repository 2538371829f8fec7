// A message centre as an operator has one (SMPP 3.4): it takes messages, remembers every one, and reports by the number's ending.
import { createServer, type Socket } from 'node:net'
import { closeLater } from './closing.ts'
import { COMMANDS, cString, INVALID_DESTINATION, pdu, RESPONSE, receipt, type Submitted, submitted } from './sms-pdu.ts'

export interface Received {
  /** With a plus. */
  to: string
  from: string
  text: string
  parts: number
  wide: boolean
  ending: 'delivered' | 'undelivered' | 'rejected'
}

/** Ending in 00: reported as not delivered; in 01: not taken at all; all others are delivered. */
const endingOf = (to: string) => (to.endsWith('00') ? 'undelivered' : to.endsWith('01') ? 'rejected' : 'delivered')

/** `received` is every message in the order it was whole, also those it did not take; the same one twice is there twice. */
export async function messageCentre({ port = 0, receiptAfter = 30 } = {}) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const take = taker(received)
  let count = 0

  function submit(socket: Socket, sequence: number, body: Buffer) {
    const message = submitted(body)
    const ending = take(message)
    if (ending === 'rejected') {
      socket.write(pdu(RESPONSE + COMMANDS.submit, sequence, cString(''), INVALID_DESTINATION))
      return
    }
    const number = ++count
    socket.write(pdu(RESPONSE + COMMANDS.submit, sequence, cString(String(number))))
    const report = () => {
      const body = receipt(String(number), message, ending === 'delivered')
      if (socket.writable) socket.write(pdu(COMMANDS.deliver, number, body))
    }
    setTimeout(report, receiptAfter).unref()
  }

  function answer(socket: Socket, one: Buffer) {
    const [command, sequence] = [one.readUInt32BE(4), one.readUInt32BE(12)]
    if (command === COMMANDS.submit) submit(socket, sequence, one.subarray(16))
    else if (command === COMMANDS.bind) socket.write(pdu(RESPONSE + command, sequence, cString('centre')))
    // also to "are you there?" and to "goodbye"
    else if (command < RESPONSE) socket.write(pdu(RESPONSE + command, sequence))
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    let unread: Buffer = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (data) => {
      unread = Buffer.concat([unread, data])
      while (unread.length >= 16 && unread.length >= unread.readUInt32BE(0)) {
        const length = unread.readUInt32BE(0)
        answer(socket, unread.subarray(0, length))
        unread = unread.subarray(length)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  closeLater(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const address = server.address()
  return { received, port: typeof address === 'object' && address ? address.port : port }
}

/** Puts parts together, and remembers what is whole. */
function taker(received: Received[]) {
  const begun = new Map<string, Map<number, string>>()
  return ({ from, to, text, wide, part: { ref, parts, number } }: Submitted): Received['ending'] => {
    const ending = endingOf(to)
    const key = `${to} ${ref} ${parts}`
    const got = (begun.get(key) ?? new Map<number, string>()).set(number, text)
    begun.set(key, got)
    if (got.size === parts) {
      begun.delete(key)
      const inOrder = [...got].sort(([a], [b]) => a - b).map(([, piece]) => piece)
      received.push({ to, from, text: inOrder.join(''), parts, wide, ending })
    }
    return ending
  }
}
