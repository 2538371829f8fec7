// Sockets in, sockets out. Knows no feature: a new slice changes nothing here.
import type { Server, Socket } from 'socket.io'
import { z } from 'zod'
import { parseCommand } from '../shared/meeting.ts'
import { isRefusal, refuse } from '../shared/slice.ts'
import { linkHolder } from '../shared/slices/board/state.ts'
import { type Instant, SECOND } from '../shared/time.ts'
import { type Ack, type ConnectFault, PROTOCOL, type ToClient, type ToServer } from '../shared/wire.ts'
import { Allowance } from './allowance.ts'
import type { Figures } from './figures.ts'
import type { Outlet } from './gallery.ts'
import type { Door } from './limits/door.ts'
import { hashOf, meetingOf } from './links.ts'
import type { Room } from './room.ts'
import type { Held, Rooms } from './rooms.ts'

export interface Connected extends Held {
  meeting: string
  member: string
  linkHash: string
}
export type Io = Server<ToServer, ToClient, Record<string, never>, Connected>
type Connection = Socket<ToServer, ToClient, Record<string, never>, Connected>

const handshake = z.object({ token: z.string().max(200), protocol: z.literal(PROTOCOL) })
const protocolOnly = z.object({ protocol: z.literal(PROTOCOL) })
const commandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
/** At least 100 in a second and 500 in ten are free; more is no person. */
const COMMANDS = { burst: 500, perSecond: 50 }

/** How rooms reach those connected: one message, serialised once, to many sockets. */
export const outlet = (io: Io, figures: Figures): Outlet => ({
  update: (to, update) => {
    figures.count('updates', '', to.length)
    io.to([...to]).emit('update', update)
  },
  presence: (to, present) => io.to([...to]).emit('presence', present),
  dismiss: (seat) => io.in(seat).disconnectSockets(true),
  cut: (seat) => io.sockets.sockets.get(seat)?.conn.close()
})

interface Tools {
  rooms: Rooms
  now: () => Instant
  report: (error: unknown) => void
  figures: Figures
  door: Door
}

export function gateway(io: Io, { rooms, now, report, figures, door }: Tools) {
  io.use((socket, next) => {
    const refused = (fault: ConnectFault) => next(new Error(fault))
    if (!protocolOnly.safeParse(socket.handshake.auth).success) return refused('reload')
    const hello = handshake.safeParse(socket.handshake.auth)
    if (!hello.success || !meetingOf(hello.data.token)) return refused('unknown-link')
    if (!door.mayKnock(socket.request)) return refused('try-again')
    identify(rooms, hello.data.token).then(
      async (connected) => {
        if (!connected) return refused((await door.isSettled(socket.request)) ? 'unknown-link' : 'try-again')
        if (!door.enter(connected.meeting)) {
          connected.release()
          return refused('try-again')
        }
        socket.data = connected
        // the room was acquired for this connection, and is released with it
        const release = () => {
          connected.release()
          door.leave(connected.meeting)
        }
        socket.conn.once('close', release)
        if (socket.conn.readyState === 'open') return next()
        socket.conn.off('close', release)
        release()
      },
      (error: unknown) => {
        report(error)
        figures.count('log_failures')
        socket.conn.close() // not refused: any client looks for the server again by itself
      }
    )
  })

  io.on('connection', (socket: Connection) => {
    const { room, member, linkHash } = socket.data
    // between the door and here, the link may have been closed
    if (!linkHolder(room.state.board, linkHash)) return socket.disconnect(true)
    const commands = new Allowance(COMMANDS, now)
    room.join({ id: socket.id, member, linkHash })
    socket.on('disconnect', () => room.leave(socket.id))
    socket.on('clock', (answer) => typeof answer === 'function' && answer({ now: now() }))
    socket.on('command', async (...sent: unknown[]) => {
      const began = performance.now()
      const answer = sent.at(-1) // where it belongs, also when something else is missing
      const ack = await command(room, member, commands, sent).catch((error: unknown) => {
        report(error)
        return refuse('failed')
      })
      if (isRefusal(ack)) figures.refused(ack.refused)
      else figures.took((performance.now() - began) / SECOND)
      if (typeof answer === 'function') answer(ack)
    })
  })
}

async function identify(rooms: Rooms, token: string): Promise<Connected | null> {
  const meeting = meetingOf(token)
  const held = meeting && (await rooms.acquire(meeting))
  if (!held) return null
  const linkHash = hashOf(token)
  const holder = await held.room.holder(linkHash).catch((error: unknown) => {
    held.release()
    throw error
  })
  if (holder) return { ...held, meeting, member: holder.id, linkHash }
  held.releaseLater()
  return null
}

async function command(room: Room, by: string, allowance: Allowance, [id, raw]: readonly unknown[]): Promise<Ack> {
  if (!allowance.take()) return refuse('too-fast')
  const readId = commandId.safeParse(id)
  if (!readId.success) return refuse('malformed', { path: ['id'] })
  const read = parseCommand(raw)
  if (!read.ok) return refuse('malformed', { path: read.path })
  return room.submit({ commandId: readId.data, command: read.value, by })
}
