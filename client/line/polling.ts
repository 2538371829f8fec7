// The same pipe made of plain requests: one that waits for what the server has to say, one at a time that says what we have.
import { address, type OpenPipe } from './pipe.ts'

/** Between several packets in one request. */
const SEPARATOR = '\x1e'

export const polling: OpenPipe = (hearer) => {
  const closed = new AbortController()
  const outgoing: string[] = []
  let session = ''
  let asked = 0

  async function request(body: string | null, signal: AbortSignal | null = closed.signal): Promise<string> {
    asked += 1
    const method = body === null ? 'GET' : 'POST'
    const response = await fetch(`${address('polling')}${session}&t=${asked}`, { method, body, signal })
    if (!response.ok) throw new Error(`${response.status}`)
    return response.text()
  }

  async function listen() {
    while (!closed.signal.aborted)
      for (const packet of (await request(null)).split(SEPARATOR)) {
        if (packet.startsWith('0')) session = `&sid=${JSON.parse(packet.slice(1)).sid}`
        hearer.packet(packet)
      }
  }

  let posting = false
  async function post() {
    if (posting) return
    posting = true
    while (outgoing.length > 0) await request(outgoing.splice(0).join(SEPARATOR))
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
