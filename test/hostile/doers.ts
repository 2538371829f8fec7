// The sockets the attacks go over.
import { Wire } from '../support/raw.ts'

/** On one socket, so that the limit per socket is not what refuses. */
const PER_SOCKET = 400

/** A few sockets for each link, given up for new ones before they have sent too much. */
export class Doers {
  readonly #url: string
  readonly #wires = new Map<string, { wire: Promise<Wire>; left: number }>()
  readonly #all: Promise<Wire>[] = []

  constructor(url: string) {
    this.#url = url
  }

  async of(token: string): Promise<Wire> {
    const known = this.#wires.get(token)
    if (known && known.left > 0 && (await known.wire).open) {
      known.left -= 1
      return known.wire
    }
    const fresh = { wire: Wire.in(this.#url, token), left: PER_SOCKET }
    this.#wires.set(token, fresh)
    this.#all.push(fresh.wire)
    return fresh.wire
  }

  close() {
    for (const wire of this.#all) void wire.then((w) => w.close())
  }
}
