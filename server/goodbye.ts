// A server that stops says goodbye to every WebSocket, and is gone when each has answered. A laptop whose lid was closed never does.
import type { FastifyInstance } from 'fastify'

/** For all to take their leave; the rest are hung up on, so that those who are here find the next server soon. */
const LONGEST_GOODBYE = 1000

/** @returns to be called when goodbye has been said */
export function hangingUp(server: FastifyInstance['server']): () => void {
  const open = new Set<{ destroy(): unknown }>()
  server.on('upgrade', (_, socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () => {
    const hangUp = () => {
      for (const socket of open) socket.destroy()
    }
    setTimeout(hangUp, LONGEST_GOODBYE).unref()
  }
}
