// A key that is shown, for a short while, to whoever asked: nothing else in the page ever holds one.
import { type Failed, reveal, type Shown } from './http.ts'
import type { Row } from './people.ts'

/** How long a key is shown, ms. */
export const SHOWN_FOR = 20_000

type Ask = (participant: string) => Promise<Shown | Failed>
interface Around {
  now: () => number
  /** Why it cannot be shown. */
  tell: (fault: string | null) => void
  ask?: Ask
}

export class Reveal {
  /** Whose, what it says, and when it is hidden again. */
  shown = $state.raw<{ id: string; key: string; until: number } | null>(null)
  /** The message as it is sent from one's own phone. */
  byPhone = $state.raw<{ row: Row; text: string; phone: string } | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = 0
  /** Whose was asked for last. */
  #whose = ''
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  async show({ id }: Row) {
    this.hide()
    const { now } = this.#around
    const answer = await this.#ask(id)
    if (!answer) return
    this.shown = { id, key: answer.key, until: now() + SHOWN_FOR }
    this.#timer = setTimeout(() => this.hide(), SHOWN_FOR)
  }

  hide = () => {
    clearTimeout(this.#timer)
    this.#asked += 1
    this.shown = null
  }

  /** Of all others it is shown no longer, nor is one shown that was asked for and has not come. */
  keep(there: ReadonlySet<string>) {
    if (!there.has(this.#whose)) this.hide()
    if (this.byPhone && !there.has(this.byPhone.row.id)) this.close()
  }

  async hand(row: Row) {
    this.hide()
    const answer = await this.#ask(row.id)
    if (answer?.phone) this.byPhone = { row, text: answer.text, phone: answer.phone }
  }
  close = () => {
    this.byPhone = null
  }

  /** Null when it cannot be shown, or something else was asked for meanwhile. */
  async #ask(id: string): Promise<Shown | null> {
    this.#asked += 1
    this.#whose = id
    const mine = this.#asked
    const answer = await (this.#around.ask ?? reveal)(id)
    if (mine !== this.#asked) return null
    if ('key' in answer) return answer
    this.#around.tell(answer.fault)
    return null
  }
}
