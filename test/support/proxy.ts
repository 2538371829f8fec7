// A wire between client and server that can be cut without a goodbye: bytes stop, nothing is closed.
import { connect, createServer, type Socket } from 'node:net'
import { closeLater } from './closing.ts'

/** @param seen what comes from the client, once it has been passed on */
export async function wire(to: string, seen: (chunk: Buffer) => void = () => {}) {
  const { hostname, port } = new URL(to)
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near]
    ] as const) {
      ends.add(one)
      one.pipe(other)
      if (one === near) one.on('data', seen)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        ends.delete(one)
        if (!one.isPaused()) other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('No port.')
  closeLater(() => {
    for (const end of ends) end.destroy()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** The cable is pulled: not a byte passes, in either direction. */
    cut() {
      for (const end of ends) end.unpipe().pause()
      server.close()
    },
    /** A new cable: what hung is gone, and one can connect again. */
    async mend() {
      for (const end of ends) end.destroy()
      server.listen(address.port, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
    }
  }
}
