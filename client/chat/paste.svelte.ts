// A piece of the chat pasted in: what is in it, what was caught before, and what has been chosen from it.
import { LONGEST } from '../../shared/limits.ts'
import type { Act } from './acts.ts'
import { catchMany } from './catching.ts'
import type { Message } from './messages.ts'
import { type Question, sameAs } from './questions.ts'
import type { Read } from './readChat.ts'

export interface Line {
  key: string
  message: Message
  /** Caught before. */
  seen: boolean
  taken: boolean
}
const isLikely = ({ message, seen }: Line): boolean => message.likely !== null && !seen
type Reader = (text: string, stop: AbortSignal) => Promise<Read>

interface Around {
  rows: () => readonly Question[]
  perform: (act: Act) => void
  read: Reader
}

export class Paste {
  open = $state(false)
  reading = $state(false)
  /** Where the keys are. */
  at = $state(0)
  #messages = $state.raw<readonly Message[]>([])
  #taken = $state.raw<ReadonlySet<number>>(new Set())
  #stop = new AbortController()
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly #seen = $derived.by(() => {
    const names = (q: Question) => [q.from, ...(q.name === null ? [] : [q.name])]
    return new Set(this.#around.rows().flatMap((q) => names(q).map((name) => sameAs(name, q.text))))
  })
  readonly lines: readonly Line[] = $derived(
    this.#messages.map((message, i) => {
      const seen = this.#seen.has(sameAs(message.from, message.text))
      return { key: `paste-${i}`, message, seen, taken: this.#taken.has(i) && !seen }
    })
  )
  readonly chosen = $derived(this.lines.filter((line) => line.taken))
  readonly likely = $derived(this.lines.filter(isLikely))

  begin() {
    this.close()
    this.open = true
  }

  close() {
    this.#stop.abort()
    this.open = this.reading = false
    this.#messages = []
    this.#taken = new Set()
  }

  async take(text: string) {
    this.begin()
    this.reading = true
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const { messages } = await this.#around.read(text, signal)
    if (signal.aborted) return
    this.reading = false
    this.#messages = messages.map(fitted)
    this.at = Math.max(0, this.lines.findIndex(isLikely))
  }

  step(by: number) {
    this.at = Math.min(this.lines.length - 1, Math.max(0, this.at + by))
  }

  toggle(index: number) {
    this.at = index
    const taken = new Set(this.#taken)
    if (!taken.delete(index) && this.lines[index]?.seen === false) taken.add(index)
    this.#taken = taken
  }

  toggleLikely() {
    const wanted = this.lines.flatMap((line, i) => (isLikely(line) ? [i] : []))
    this.#taken = new Set([...this.#taken, ...wanted])
  }

  /** Catches what is chosen; what stands there is greyed, and more may be chosen. */
  go() {
    if (this.chosen.length === 0) return
    this.#around.perform(catchMany(this.chosen.map((line) => line.message)))
    this.#taken = new Set()
  }
}

/** No longer than can be kept. */
const fitted = (message: Message): Message => ({
  ...message,
  from: message.from.slice(0, LONGEST.shown),
  text: message.text.slice(0, LONGEST.question),
  time: message.time?.slice(0, LONGEST.number) ?? null
})
