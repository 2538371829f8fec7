// A client that never reads: what waits for it is bounded, and beyond that the connection is cut off.
import type { Server } from 'socket.io'

/** What may wait for one client, in characters: many times all that a board member sees. */
const MOST_WAITING = 4_000_000
/** So many messages may wait whatever they weigh. */
const MOST_MESSAGES = 20_000
/** It is weighed each time so many more wait: an honest client has hardly ever one waiting. */
const WEIGHED_EVERY = 8

interface Packet {
  data?: unknown
}

const weight = ({ data }: Packet): number =>
  typeof data === 'string' ? data.length : data instanceof Buffer ? data.length : 0

/** @param sent is told what goes out to each client @param cut is told when one is cut off */
export function boundBacklog(io: Pick<Server, 'engine'>, sent: (data: unknown) => void, cut: () => void): void {
  io.engine.on('connection', (conn) => {
    conn.on('packetCreate', ({ data }: Packet) => {
      sent(data)
      const waiting: readonly Packet[] = conn.writeBuffer
      if (waiting.length < WEIGHED_EVERY || waiting.length % WEIGHED_EVERY > 0) return
      const heavy =
        waiting.length > MOST_MESSAGES || waiting.reduce((sum, packet) => sum + weight(packet), 0) > MOST_WAITING
      if (!heavy) return
      cut()
      conn.close(true)
      hangUp(conn.transport) // whoever does not read will not read that we say goodbye
    })
  })
}

/** A WebSocket keeps what it has to send until the other side has taken its leave; this does not wait for that. */
function hangUp(transport: object): void {
  if (!('socket' in transport)) return
  const { socket } = transport
  if (typeof socket === 'object' && socket && 'terminate' in socket && typeof socket.terminate === 'function')
    socket.terminate()
}
