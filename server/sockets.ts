// Socket.IO beside the routes: how fast a silent client is missed, how much one may send, and what its own answers tell a browser.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Server } from 'socket.io'
import { type Instant, SECOND } from '../shared/time.ts'
import type { Figures } from './figures.ts'
import type { Io } from './gateway.ts'
import { plainHeaders } from './headers.ts'
import { boundBacklog } from './limits/backlog.ts'
import type { Door } from './limits/door.ts'
import { boundMessages } from './limits/messages.ts'

/** A cable that is pulled must be noticed within five seconds, on both sides. */
const HEARTBEAT = { pingInterval: 1500, pingTimeout: 2000 }
/** For whoever has connected to say whose link it has. */
const SLOWEST_HELLO = 10 * SECOND

interface Tools {
  now: () => Instant
  door: Door
  figures: Figures
  /** The most bytes of one message; who sends more is cut off (1009, as WebSockets have it). */
  largest: number
}

export function sockets(server: FastifyInstance['server'], { now, door, figures, largest }: Tools): Io {
  const io: Io = new Server(server, {
    ...HEARTBEAT,
    maxHttpBufferSize: largest,
    connectTimeout: SLOWEST_HELLO,
    perMessageDeflate: false,
    serveClient: false,
    allowRequest: door.allowRequest
  })
  io.engine.use(({ method = '' }: IncomingMessage, answer: ServerResponse, next: () => void) => {
    for (const [name, value] of Object.entries(plainHeaders)) answer.setHeader(name, value)
    if (['GET', 'POST'].includes(method)) next()
    else answer.writeHead(405, { allow: 'GET, POST' }).end()
  })
  boundBacklog(io, figures.sent, () => figures.count('limits', 'backlog'))
  boundMessages(io, now, () => figures.count('limits', 'messages'))
  return io
}
