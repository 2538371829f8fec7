// A piece of the chat pasted in, or all of it in a file: what is in it, what was caught before, and what has been chosen from it.
import { nanoid } from 'nanoid'
import type { Fault, Outcome, Source } from '../participants/readFile.ts'
import type { Act } from './acts.ts'
import { catchMany } from './catching.ts'
import { fitted, type Message } from './messages.ts'
import { type Question, sameAs } from './questions.ts'
import type { Chat } from './readChat.ts'

export interface Line {
  key: string
  message: Message
  /** Caught before. */
  seen: boolean
  taken: boolean
}
const isLikely = ({ message, seen }: Line): boolean => message.likely !== null && !seen
type Reader = (source: Source, stop: AbortSignal) => Promise<Outcome<Chat>>

interface Around {
  rows: () => readonly Question[]
  perform: (act: Act) => void
  read: Reader
}

export class Paste {
  /** What is looked at; null when there is nothing. */
  source = $state.raw<Source | null>(null)
  reading = $state(false)
  /** Why it cannot be read. */
  fault = $state.raw<Fault | null>(null)
  /** The server could not be reached. */
  byLine = $state(false)
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

  get open(): boolean {
    return this.source !== null
  }

  close() {
    this.#stop.abort()
    this.source = this.fault = null
    this.reading = this.byLine = false
    this.#messages = []
    this.#taken = new Set()
  }

  take = async (source: Source) => {
    this.close()
    this.source = source
    this.reading = true
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const read = await this.#around.read(source, signal)
    if (signal.aborted) return
    this.reading = false
    if ('fault' in read) this.fault = read.fault
    if (!('messages' in read)) return
    this.byLine = read.byLine
    this.#messages = read.messages.flatMap(fitted)
    this.at = Math.max(0, this.lines.findIndex(isLikely))
  }
  piece = (text: string) => this.take({ name: '', bytes: new Blob([text]), pasted: true })
  again = () => this.source && this.take(this.source)

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
    this.#around.perform(
      catchMany(
        nanoid(),
        this.chosen.map((line) => line.message)
      )
    )
    this.#taken = new Set()
  }
}
