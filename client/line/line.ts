// The line to the server: as much of Socket.IO's protocol as a browser of ours needs, see docs/decisions. Once it is lost, one connects again.
import type { Command } from '../../shared/slices/index.ts'
import type { Present, Update } from '../../shared/wire.ts'
import { type OpenPipe, type Pipe, webSocket } from './pipe.ts'

/** Told what happens on the line. */
export interface Ear {
  connected(): void
  /** There was a connection. */
  lost(): void
  /** There was none yet: the server says why, or it cannot be reached. */
  refused(why: string): void
  told(said: ['update', Update] | ['presence', readonly Present[]]): void
}
type Words = ['clock'] | ['command', id: string, command: Command]

/** For the server to greet, and for it to answer. */
const PATIENCE = 4000

export class Line {
  connected = false
  readonly #hello: object
  readonly #ear: Ear
  readonly #answers = new Map<number, (json: string | null) => void>()
  #asked = 0
  #pipe: Pipe | null = null
  /** The server says something at least this often, ms; else it is gone. */
  #heartbeat = PATIENCE
  #silentAt = 0
  #silence: ReturnType<typeof setTimeout> | undefined
  /** The pipe is closed, or nothing comes through it. */
  #failed = () => {}

  constructor(hello: object, ear: Ear) {
    this.#hello = hello
    this.#ear = ear
    // on this very computer the server is there without any network
    if (location.hostname !== 'localhost') addEventListener('offline', () => this.#end())
  }

  connect(): void {
    if (this.#pipe) return
    this.#open(webSocket, () => this.#openSlowly())
  }

  /** Begins again from nothing. */
  restart(): void {
    this.#end()
    this.connect()
  }

  /** For good, and in silence. */
  close(): void {
    clearTimeout(this.#silence)
    this.#pipe?.close()
    this.#pipe = null
    this.connected = false
  }

  /** Says something that needs no answer. */
  tell(...words: Words): void {
    if (this.connected) this.#send(`42${JSON.stringify(words)}`)
  }

  /** Rejects when there is no answer in time, or no connection. */
  ask<T>(...words: Words): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.connected) return reject(new Error('off'))
      this.#asked += 1
      const id = this.#asked
      const answered = (json: string | null) => {
        clearTimeout(late)
        this.#answers.delete(id)
        if (json === null) reject(new Error('no answer'))
        else resolve(JSON.parse(json)[0])
      }
      const late = setTimeout(() => answered(null), PATIENCE)
      this.#answers.set(id, answered)
      this.#send(`42${id}${JSON.stringify(words)}`)
    })
  }

  /** @param otherwise when nothing was told this way: it is swallowed, or too much at once for a slow network */
  #open(open: OpenPipe, otherwise: () => void) {
    let told = false
    this.#failed = () => {
      if (this.#pipe !== pipe) return
      pipe.close()
      if (this.connected) this.#end()
      if (told) return
      this.#pipe = pipe
      otherwise()
    }
    const pipe = open({
      packet: (packet) => {
        if (this.#pipe !== pipe) return
        told ||= packet.startsWith('42')
        this.#hear(packet)
      },
      closed: this.#failed
    })
    this.#pipe = pipe
    this.#heartbeat = PATIENCE
    this.#heard()
  }

  /** A network that lets no WebSocket through, or is too slow for what is not compressed; or a server that is not there. */
  async #openSlowly() {
    const tried = this.#pipe
    this.#failed = () => this.#end()
    this.#heard() // what is fetched may be swallowed too
    const slow = await import('./polling.ts').catch(() => null)
    if (this.#pipe !== tried) return
    if (slow) this.#open(slow.polling, () => this.#end())
    else this.#end()
  }

  #heard() {
    clearTimeout(this.#silence)
    this.#silentAt = Date.now() + this.#heartbeat
    this.#silence = setTimeout(this.#failed, this.#heartbeat)
  }

  #send(packet: string) {
    // a computer that has slept: its timers have not run
    if (Date.now() > this.#silentAt) this.#end()
    else this.#pipe?.send(packet)
  }

  /** Packets of Engine.IO: its greeting, its end, its heartbeat, and what it carries. */
  #hear(packet: string) {
    switch (packet[0]) {
      case '0': {
        const { pingInterval, pingTimeout } = JSON.parse(packet.slice(1))
        this.#heartbeat = pingInterval + pingTimeout
        this.#heard()
        return this.#send(`40${JSON.stringify(this.#hello)}`)
      }
      case '1':
        return this.#end()
      case '2':
        this.#heard()
        return this.#send('3')
      case '4':
        return this.#carried(packet[1], packet.slice(2))
    }
  }

  /** What it carries, from Socket.IO: in, out, something told, an answer, a refusal. */
  #carried(kind: string | undefined, content: string) {
    switch (kind) {
      case '0':
        this.connected = true
        return this.#ear.connected()
      case '1':
        return this.#end()
      case '2':
        return this.#ear.told(JSON.parse(content))
      case '3': {
        const begins = content.indexOf('[')
        return this.#answers.get(Number(content.slice(0, begins)))?.(content.slice(begins))
      }
      case '4':
        return this.#end(JSON.parse(content).message)
    }
  }

  #end(why = 'unreachable') {
    if (!this.#pipe) return
    const had = this.connected
    this.close()
    for (const answered of [...this.#answers.values()]) answered(null)
    if (had) this.#ear.lost()
    else this.#ear.refused(why)
  }
}
