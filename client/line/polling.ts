// The same pipe made of plain requests: one that waits for what the server has to say, one at a time that says what we have.
import { address, type OpenPipe } from './pipe.ts'

/** Between several packets in one answer. */
const SEPARATOR = '\x1e'

export const polling: OpenPipe = (hearer) => {
  const closed = new AbortController()
  const outgoing: string[] = []
  let session = ''

  async function request(body: string | null, signal: AbortSignal | null = closed.signal): Promise<string> {
    const method = body === null ? 'GET' : 'POST'
    const response = await fetch(`${address('polling')}${session}`, { method, body, signal, cache: 'no-store' })
    if (!response.ok) throw new Error(`${response.status}`)
    return response.text()
  }

  async function listen() {
    while (!closed.signal.aborted)
      for (const packet of (await request(null)).split(SEPARATOR)) {
        if (packet.startsWith('0{')) session = `&sid=${JSON.parse(packet.slice(1)).sid}`
        // a network that answers in the server's place, with a page of its own
        if (!session || !/^\d/.test(packet)) throw new Error('not ours')
        hearer.packet(packet)
      }
  }

  let posting = false
  async function post() {
    if (posting) return
    posting = true
    // each by itself: together they may be more than the server takes at once. What is said meanwhile comes last in the same list
    for (const packet of outgoing) await request(packet)
    outgoing.length = 0
    posting = false
  }

  const failed = () => hearer.closed()
  listen().catch(failed)
  return {
    send(packet) {
      outgoing.push(packet)
      post().catch(failed)
    },
    close() {
      closed.abort()
      // the server is told, so that nobody is shown as here until it has waited for them
      if (session) request('1', null).catch(() => {})
    }
  }
}
