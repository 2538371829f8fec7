// Our own line to a server, as a browser has it: at this address, and with or without a way through for WebSockets.
import { vi } from 'vitest'
import { Line } from '../../client/line/line.ts'
import { closeLater } from './closing.ts'

/** Never opens. */
class NoWebSocket {
  onclose: (() => void) | null = null
  constructor() {
    setTimeout(() => this.onclose?.())
  }
  close() {}
}

/** @param asked is told of each request that is not a WebSocket */
export function browserAt(url: string, { webSockets = true, asked = (_: string) => {} } = {}): void {
  vi.stubGlobal('location', new URL(url))
  vi.stubGlobal('addEventListener', () => {})
  const fetchThere = fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked(path)
    return fetchThere(new URL(path, url), init)
  })
  if (!webSockets) vi.stubGlobal('WebSocket', NoWebSocket)
  closeLater(() => vi.unstubAllGlobals())
}

/** `after` resolves with how it went, what came then, or how it ended. */
export function line(token: string) {
  const heard: string[] = []
  const waiting: (() => void)[] = []
  const note = (what: string) => {
    heard.push(what)
    for (const go of waiting.splice(0)) go()
  }
  const made = new Line(
    { token, protocol: 1 },
    {
      connected: () => note('connected'),
      lost: () => note('lost'),
      refused: (why) => note(why),
      told: () => {
        if (heard.at(-1) !== 'told') note('told')
      }
    }
  )
  closeLater(() => made.close())
  return {
    line: made,
    heard,
    /** Resolves with what comes next after so many. */
    async after(count: number): Promise<string> {
      while (heard.length <= count) await new Promise<void>((resolve) => waiting.push(resolve))
      return heard[count] ?? ''
    }
  }
}
