// How long from a press on one screen until the last of all screens has it.
import { nanoid } from 'nanoid'
import { io, type Socket } from 'socket.io-client'

export interface Crowd {
  sockets: Socket[]
  /** Sends the nth command; resolves with the milliseconds until the last socket got its update. */
  hop(n: number): Promise<number>
  close(): void
}

/** @param tokens whose links the sockets use, in turn; @param command what the first of them asks for, the nth time */
export async function crowd(
  url: string,
  size: number,
  tokens: readonly string[],
  command: (n: number) => unknown
): Promise<Crowd> {
  let heard = () => {}
  const sockets = await Promise.all(
    Array.from({ length: size }, (_, i) => connected(url, tokens[i % tokens.length] ?? '', () => heard()))
  )
  const [first] = sockets
  return {
    sockets,
    hop: (n) =>
      new Promise((resolve) => {
        let waiting = size
        const start = performance.now()
        heard = () => {
          waiting -= 1
          if (waiting === 0) resolve(performance.now() - start)
        }
        first?.emit('command', nanoid(), command(n), () => {})
      }),
    close: () => {
      for (const socket of sockets) socket.close()
    }
  }
}

function connected(url: string, token: string, heard: () => void): Promise<Socket> {
  const socket = io(url, {
    auth: { token, protocol: 1 },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false
  })
  socket.on('update', heard)
  return new Promise((resolve, reject) => {
    socket.on('connect', () => setTimeout(() => resolve(socket), 50))
    socket.on('connect_error', reject)
  })
}
