// Sockets in, sockets out. Knows no feature: a new slice changes nothing here.
import type { Server, Socket } from 'socket.io'
import { z } from 'zod'
import { parseCommand } from '../shared/meeting.ts'
import { refuse } from '../shared/slice.ts'
import type { Instant } from '../shared/time.ts'
import { type Ack, type ConnectFault, PROTOCOL, type ToClient, type ToServer } from '../shared/wire.ts'
import type { Outlet } from './gallery.ts'
import { hashOf, meetingOf } from './links.ts'
import type { Room } from './room.ts'
import type { Held, Rooms } from './rooms.ts'

export interface Connected extends Held {
  member: string
  linkHash: string
}
export type Io = Server<ToServer, ToClient, Record<string, never>, Connected>
type Connection = Socket<ToServer, ToClient, Record<string, never>, Connected>

const handshake = z.object({ token: z.string().max(200), protocol: z.literal(PROTOCOL) })
const protocolOnly = z.object({ protocol: z.literal(PROTOCOL) })
const commandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
/** At least 100 in a second and 500 in ten are free; more is no person. */
const BURST = 500
const PER_SECOND = 50

/** How rooms reach those connected: one message, serialised once, to many sockets. */
export const outlet = (io: Io): Outlet => ({
  update: (to, update) => io.to([...to]).emit('update', update),
  presence: (to, present) => io.to([...to]).emit('presence', present),
  dismiss: (seat) => io.in(seat).disconnectSockets(true),
  cut: (seat) => io.sockets.sockets.get(seat)?.conn.close()
})

export function gateway(
  io: Io,
  { rooms, now, report }: { rooms: Rooms; now: () => Instant; report: (error: unknown) => void }
) {
  io.use((socket, next) => {
    const refused = (fault: ConnectFault) => next(new Error(fault))
    if (!protocolOnly.safeParse(socket.handshake.auth).success) return refused('reload')
    const hello = handshake.safeParse(socket.handshake.auth)
    if (!hello.success) return refused('unknown-link')
    identify(rooms, hello.data.token).then(
      (connected) => {
        if (!connected) return refused('unknown-link')
        socket.data = connected
        // the room was acquired for this connection, and is released with it
        socket.conn.once('close', connected.release)
        if (socket.conn.readyState === 'open') return next()
        socket.conn.off('close', connected.release)
        connected.release()
      },
      (error: unknown) => {
        report(error)
        socket.conn.close() // not refused: any client looks for the server again by itself
      }
    )
  })

  io.on('connection', (socket: Connection) => {
    const { room, member, linkHash } = socket.data
    const mayAct = allowance(now)
    room.join({ id: socket.id, member, linkHash })
    socket.on('disconnect', () => room.leave(socket.id))
    socket.on('clock', (answer) => typeof answer === 'function' && answer({ now: now() }))
    socket.on('command', async (...sent: unknown[]) => {
      const [id, raw] = sent
      const answer = sent.at(-1) // where it belongs, also when something else is missing
      const ack = await command(room, member, mayAct, id, raw)
      if (typeof answer === 'function') answer(ack)
    })
  })
}

async function identify(rooms: Rooms, token: string): Promise<Connected | null> {
  const meeting = meetingOf(token)
  const held = meeting && (await rooms.acquire(meeting))
  if (!held) return null
  const linkHash = hashOf(token)
  const holder = await held.room.holder(linkHash)
  if (holder) return { ...held, member: holder.id, linkHash }
  held.release()
  return null
}

async function command(room: Room, by: string, mayAct: () => boolean, id: unknown, raw: unknown): Promise<Ack> {
  if (!mayAct()) return refuse('too-fast')
  const readId = commandId.safeParse(id)
  if (!readId.success) return refuse('malformed', { path: ['id'] })
  const read = parseCommand(raw)
  if (!read.ok) return refuse('malformed', { path: read.path })
  return room.submit({ commandId: readId.data, command: read.value, by })
}

/** A bucket that holds BURST commands and refills PER_SECOND. */
function allowance(now: () => Instant): () => boolean {
  let left = BURST
  let at = now()
  return () => {
    const t = now()
    left = Math.min(BURST, left + (Math.max(0, t - at) / 1000) * PER_SECOND)
    at = t
    if (left < 1) return false
    left -= 1
    return true
  }
}
