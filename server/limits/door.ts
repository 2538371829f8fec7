// Who may come to the door over a socket: from our own pages, and no more at once than a whole room behind one address.
import type { IncomingMessage } from 'node:http'
import type { Instant } from '../../shared/time.ts'
import { Allowance, type Size } from '../allowance.ts'
import type { Figures } from '../figures.ts'
import { Crowd } from './crowd.ts'
import type { Guesses } from './guesses.ts'
import { isOwnPage } from './origin.ts'
import { Places } from './places.ts'
import { callerOf, hostOf, type Trust } from './trust.ts'

/** A board and 1,000 screens that all come back at once, and again, and again. */
const COMING: Size = { burst: 5000, perSecond: 200 }

interface Tools {
  now: () => Instant
  figures: Figures
  guesses: Guesses
  trust: Trust | null
  publicUrl: string | null
  warn: (sentence: string) => void
}
type Answer = (refused: string | null, allowed: boolean) => void

export class Door {
  readonly #tools: Tools
  readonly #connections: Places<Allowance>
  readonly #knocks: Places<Allowance>
  readonly #crowd = new Crowd()
  #warned = false

  constructor(tools: Tools) {
    this.#tools = tools
    const coming = () => new Places(() => new Allowance(COMING, tools.now))
    this.#connections = coming()
    this.#knocks = coming()
  }

  /** Before there is a connection; what is refused here is told in the answer to the request. */
  allowRequest = (request: IncomingMessage, answer: Answer): void => {
    const { trust, publicUrl, figures } = this.#tools
    if (!isOwnPage(request, trust, publicUrl)) {
      figures.count('limits', 'origin')
      this.#warnOnce(request)
      answer('wrong-origin: this page is not of this server', false)
    } else if (this.#mayCome(this.#connections, request)) answer(null, true)
    else answer('too-many-connections: wait a little, and try again', false)
  }

  /** Before a token is looked at. */
  mayKnock = (request: IncomingMessage): boolean => this.#mayCome(this.#knocks, request)

  /** The token was wrong: resolves when that may be told, with false when there is no room to wait. */
  isSettled = (request: IncomingMessage): Promise<boolean> => {
    this.#tools.figures.count('limits', 'wrong-token')
    return this.#tools.guesses.wait(callerOf(request, this.#tools.trust))
  }

  /** False when too many are in that meeting. */
  enter(meeting: string): boolean {
    const enters = this.#crowd.enter(meeting)
    if (!enters) this.#tools.figures.count('limits', 'meeting')
    return enters
  }

  leave(meeting: string): void {
    this.#crowd.leave(meeting)
  }

  #mayCome(places: Places<Allowance>, request: IncomingMessage): boolean {
    const may = places.at(callerOf(request, this.#tools.trust)).take()
    if (!may) this.#tools.figures.count('limits', 'connections')
    return may
  }

  /** Mostly it is a proxy that does not tell what was asked for; then nobody gets in, and somebody looks here. */
  #warnOnce(request: IncomingMessage) {
    if (this.#warned) return
    this.#warned = true
    const [page, host] = [request.headers.origin, hostOf(request, this.#tools.trust)].map((told) =>
      JSON.stringify(told)
    )
    this.#tools.warn(
      `A page of ${page} wanted to connect, and was refused: it asked for ${host}. If that page is this server's own, set PUBLIC_URL to its address.`
    )
  }
}
