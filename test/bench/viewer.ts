// A viewer that costs next to nothing: a socket whose frames are counted and not read, so that it is the server that is measured.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** Where in the packet `42["update",…` the event's name begins. */
const NAME = 4

export interface Viewer {
  /** All that came, with what WebSocket puts around it. */
  bytes: number
  /** What we said: heartbeats. */
  sent: number
  /** Events that came. */
  events: number
  /** Of the last update, as JSON. */
  last: string
  close(): void
}
interface Hearing {
  /** An update came. */
  update?: (viewer: Viewer) => void
}

/** Resolves with the first update: then one is in. */
export function viewer(url: string, hello: object, hearing: Hearing = {}): Promise<Viewer> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    const me: Viewer = { bytes: 0, sent: 0, events: 0, last: '', close: () => socket.destroy() }
    socket.on('error', reject)
    socket.write(upgrade(host))
    let rest: Buffer | null = null
    let upgraded = false
    const packet = (content: Buffer) => {
      const kind = String.fromCharCode(content[0] ?? 0)
      if (kind === '0') say(socket, me, `40${JSON.stringify(hello)}`)
      else if (kind === '2') say(socket, me, '3')
      else if (kind === '4' && content[1] === 0x32) {
        me.events += 1
        if (content[NAME] !== 0x75) return
        if (me.last === '') resolve(me)
        me.last = content.toString('latin1', NAME + 'update",'.length, content.length - 1)
        hearing.update?.(me)
      } else if (kind === '4' && content[1] === 0x34) reject(new Error(String(content)))
    }
    socket.on('data', (chunk: Buffer) => {
      let data = rest ? Buffer.concat([rest, chunk]) : chunk
      if (!upgraded) {
        const end = data.indexOf('\r\n\r\n')
        rest = data
        if (end < 0) return
        upgraded = true
        data = data.subarray(end + 4)
      }
      me.bytes += chunk.length
      rest = frames(data, packet)
    })
  })
}

/** Hands out the packets of all whole frames; what is left over comes back. */
function frames(data: Buffer, packet: (content: Buffer) => void): Buffer | null {
  let at = 0
  while (data.length - at >= 2) {
    const short = (data[at + 1] ?? 0) & 127
    const head = short < 126 ? 2 : short === 126 ? 4 : 10
    if (data.length - at < head) break
    const length = short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : data.readUInt32BE(at + 6)
    if (data.length - at < head + length) break
    packet(data.subarray(at + head, at + head + length))
    at += head + length
  }
  return at === data.length ? null : data.subarray(at)
}

function say(socket: Socket, me: Viewer, packet: string) {
  const content = Buffer.from(packet)
  // a client has to mask what it says; with nothing, it stays what it is
  const head = content.length < 126 ? Buffer.from([0x81, 128 | content.length, 0, 0, 0, 0]) : longHead(content.length)
  me.sent += head.length + content.length
  socket.write(Buffer.concat([head, content]))
}
const longHead = (length: number) => Buffer.from([0x81, 128 | 126, length >> 8, length & 255, 0, 0, 0, 0])

const upgrade = (host: string) =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    '',
    ''
  ].join('\r\n')
