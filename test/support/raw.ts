// A client that writes its frames itself, so that it can say what no honest library would.

export const CUT = Symbol('cut')
/** Long enough for any answer. */
const PATIENCE = 20_000

export class Wire {
  readonly closed: Promise<void>
  readonly #ws: WebSocket
  readonly #waiting = new Map<number, (answer: unknown) => void>()
  #asked = 0
  #open = true
  /** What it was told when it came. */
  first: { seq: number; you: string; views: Record<string, unknown> } | null = null
  updates = 0
  seq = 0

  private constructor(ws: WebSocket) {
    this.#ws = ws
    this.closed = new Promise((resolve) => ws.addEventListener('close', () => resolve()))
    void this.closed.then(() => {
      this.#open = false
      for (const settle of this.#waiting.values()) settle(CUT)
    })
    ws.addEventListener('error', () => {})
  }

  get open(): boolean {
    return this.#open
  }

  /** Comes in by a link and has been told all it may see. */
  static async in(url: string, token: string): Promise<Wire> {
    const wire = await Wire.to(url)
    wire.say(`40${JSON.stringify({ token, protocol: 1 })}`)
    while (!wire.first && wire.open) await new Promise((resolve) => setTimeout(resolve, 2))
    if (!wire.first) throw new Error('It was not let in.')
    return wire
  }

  /** Connected, and nobody yet. */
  static async to(url: string): Promise<Wire> {
    const ws = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
    const wire = new Wire(ws)
    const hello = new Promise<void>((resolve) => ws.addEventListener('message', () => resolve(), { once: true }))
    ws.addEventListener('message', ({ data }) => wire.#heard(String(data)))
    await Promise.race([hello, wire.closed])
    return wire
  }

  say(frame: string | Uint8Array<ArrayBuffer>): void {
    if (this.#open) this.#ws.send(frame)
  }

  /** An event whose arguments are this JSON, with bytes where it holds places for them; resolves with the answer, CUT, or undefined when there was none. */
  ask(args: string, bytes: readonly Uint8Array<ArrayBuffer>[] = []): Promise<unknown> {
    this.#asked += 1
    const number = this.#asked
    const answer = new Promise<unknown>((resolve) => {
      const late = setTimeout(() => resolve(undefined), PATIENCE)
      this.#waiting.set(number, (told) => {
        clearTimeout(late)
        resolve(told)
      })
      if (!this.#open) this.#waiting.get(number)?.(CUT)
    }).finally(() => this.#waiting.delete(number))
    this.say(bytes.length > 0 ? `45${bytes.length}-${number}${args}` : `42${number}${args}`)
    for (const piece of bytes) this.say(piece)
    return answer
  }

  /** Does it still answer? */
  async answers(): Promise<boolean> {
    const answer = await this.ask('["clock"]')
    return typeof answer === 'object' && answer !== null && 'now' in answer
  }

  close(): void {
    this.#ws.close()
  }

  #heard(frame: string) {
    if (frame === '2') this.say('3')
    const ack = /^43(\d+)\[/.exec(frame)
    if (ack) this.#waiting.get(Number(ack[1]))?.(JSON.parse(frame.slice(2 + (ack[1]?.length ?? 0)))[0])
    if (!frame.startsWith('42["update",')) return
    const [, update] = JSON.parse(frame.slice(2))
    this.first ??= update
    this.updates += 1
    this.seq = update.seq
  }
}
