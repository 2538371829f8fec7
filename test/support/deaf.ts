// A client that never reads: a WebSocket written by hand, whose bytes stay in the wire, and which goes on saying that it lives.
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { closeLater } from './closing.ts'

/** A frame of text as a client must send it: masked. */
function framed(text: string): Buffer {
  const body = Buffer.from(text)
  const mask = randomBytes(4)
  const size = body.length < 126 ? [0x80 | body.length] : [0x80 | 126, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([0x81, ...size]), mask, body.map((byte, n) => byte ^ (mask[n % 4] ?? 0))])
}

export async function deaf(url: string, token: string) {
  const { port, hostname, host } = new URL(url)
  const wire = connect(Number(port), hostname)
  closeLater(() => wire.destroy())
  const closed = new Promise<void>((resolve) => wire.on('close', () => resolve()))
  wire.on('error', () => {})
  const key = randomBytes(16).toString('base64')
  const asks = [`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1`, `Host: ${host}`, 'Upgrade: websocket']
  wire.write(
    [...asks, 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${key}`, '', ''].join('\r\n')
  )
  await new Promise((resolve) => wire.once('data', resolve))
  wire.pause()
  wire.write(framed(`40${JSON.stringify({ token, protocol: 1 })}`))
  const lives = setInterval(() => wire.writable && wire.write(framed('3')), 500)
  closeLater(() => clearInterval(lives))
  return { closed }
}
