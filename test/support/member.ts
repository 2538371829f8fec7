// A stock client of the wire contract, as anybody could write one: it keeps its views and remembers all it was told.
import { randomUUID } from 'node:crypto'
import { io as connect, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Ack, Present, ToClient, ToServer, Update } from '../../shared/wire.ts'
import { closeLater } from './closing.ts'
import { patched } from './patch.ts'

export type Client = Socket<ToClient, ToServer>
export type Member = ReturnType<typeof member>

export function open(url: string, auth: unknown, options: Partial<ManagerOptions & SocketOptions> = {}): Client {
  const socket: Client = connect(url, {
    auth: auth as Record<string, unknown>,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 30,
    reconnectionDelayMax: 100,
    timeout: 2000, // a server that dies in the middle of a handshake leaves the library waiting for this long
    ...options
  })
  closeLater(() => socket.disconnect())
  return socket
}

/** @param token of a link */
export function member(url: string, token: string, options: Partial<ManagerOptions & SocketOptions> = {}) {
  const socket = open(url, { token, protocol: 1 }, options)
  const updates: Update[] = []
  const presences: (readonly Present[])[] = []
  let views: Record<string, unknown> = {}
  socket.on('update', (update) => {
    updates.push(structuredClone(update))
    const changed = Object.entries(update.patches ?? {}).map(([name, patch]) => [name, patched(views[name], patch)])
    views = { ...(update.you ? {} : views), ...update.views, ...Object.fromEntries(changed) }
  })
  socket.on('presence', (present) => presences.push(present))
  const joined = new Promise<Update>((resolve) => socket.once('update', resolve))

  return {
    socket,
    updates,
    presences,
    /** Resolves with the first update. */
    joined,
    get views() {
      return views as unknown as Views
    },
    /** Who is here, as last told. */
    get present() {
      return presences.at(-1) ?? []
    },
    send: (command: Command, id: string = randomUUID()): Promise<Ack> => socket.emitWithAck('command', id, command),
    /** A round trip: whatever the server sent before it answered has arrived. */
    settled: () => socket.emitWithAck('clock'),
    /** Sends until there is an answer, through whatever happens in between; the same id each time. */
    async insist(command: Command, id: string = randomUUID()): Promise<{ ack: Ack; tries: number }> {
      for (let tries = 1; ; tries += 1) {
        if (!socket.connected) await new Promise<void>((resolve) => socket.once('connect', resolve))
        const ack = await socket
          .timeout(5000)
          .emitWithAck('command', id, command)
          .catch(() => null)
        if (ack) return { ack, tries }
      }
    }
  }
}

/** Why the server will not let this one in. */
export const refusal = (socket: Client): Promise<string> =>
  new Promise((resolve, reject) => {
    socket.once('connect_error', (error) => resolve(error.message))
    socket.once('connect', () => reject(new Error('It was let in.')))
  })

export const gone = (socket: Client): Promise<string> =>
  new Promise((resolve) => (socket.connected ? socket.once('disconnect', resolve) : resolve('already')))

type Forgiving = Partial<Views['agenda']>
/** Views without what depends on when they were made. */
export function timeless(views: Views) {
  const { expectedEnd: _, drift: __, blocks, ...agenda }: Forgiving = views.agenda
  return { ...views, agenda: { ...agenda, blocks: blocks?.map(({ expectedStart: _, ...block }) => block) } }
}
