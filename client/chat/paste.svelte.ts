// A piece of the chat pasted in, or all of it in a file: what is in it, what has been caught, and what has been chosen from it.
import { nanoid } from 'nanoid'
import type { Command } from '../../shared/slices/index.ts'
import { fromText } from '../participants/clipboard.ts'
import type { Fault, Outcome, Source } from '../participants/readFile.ts'
import type { Act } from './acts.ts'
import { catchAndSend, catchMany } from './catching.ts'
import { fitted, type Message } from './messages.ts'
import { catching } from './pending.ts'
import type { Question } from './questions.ts'
import type { Chat } from './readChat.ts'
import { heard, placesOf } from './seen.ts'

/** Before; from here; or on its way to the server. */
export type Caught = 'before' | 'now' | 'waits'
export interface Line {
  index: number
  message: Message
  caught: Caught | null
  taken: boolean
}
const isLikely = ({ message, caught }: Line): boolean => message.likely !== null && caught === null
type Reader = (source: Source, stop: AbortSignal) => Promise<Outcome<Chat>>

interface Around {
  rows: () => readonly Question[]
  /** What has not been answered. */
  pressed: () => readonly Command[]
  perform: (act: Act) => void
  read: Reader
}

export class Paste {
  /** What is looked at; null when there is nothing. */
  source = $state.raw<Source | null>(null)
  reading = $state(false)
  /** The keys are for it. */
  holds = $state(false)
  /** Why it cannot be read. */
  fault = $state.raw<Fault | null>(null)
  /** The server could not be reached. */
  byLine = $state(false)
  /** Where the keys are. */
  at = $state(0)
  #messages = $state.raw<readonly Message[]>([])
  #taken = $state.raw<ReadonlySet<number>>(new Set())
  /** Caught from here. */
  #mine = $state.raw<ReadonlySet<number>>(new Set())
  #stop = new AbortController()
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly #heard = $derived(this.#messages.map(heard))
  readonly #caught: ReadonlyMap<number, Caught> = $derived.by(() => {
    // of two that say the same, the one that was chosen is the one that was caught
    const [mine, others] = [true, false].map((is) => this.#heard.filter((h) => this.#mine.has(h.index) === is))
    const messages = [...(mine ?? []), ...(others ?? [])]
    const known = placesOf(messages, this.#around.rows())
    const left = messages.filter((h) => !known.has(h.index))
    return new Map([
      ...[...known].map((i) => [i, this.#mine.has(i) ? 'now' : 'before'] as const),
      ...[...placesOf(left, catching(this.#around.pressed()))].map((i) => [i, 'waits'] as const)
    ])
  })
  readonly lines: readonly Line[] = $derived(
    this.#messages.map((message, index) => {
      const caught = this.#caught.get(index) ?? null
      return { index, message, caught, taken: this.#taken.has(index) && caught === null }
    })
  )
  readonly chosen = $derived(this.lines.filter((line) => line.taken))
  readonly likely = $derived(this.lines.filter(isLikely))
  /** What would be caught: the chosen, or the one pointed at; nothing when somebody has just caught all that was chosen. */
  readonly meant = $derived.by(() => {
    const pointed = this.lines[this.at]
    return this.#taken.size > 0 || !pointed || pointed.caught ? this.chosen : [pointed]
  })

  get open(): boolean {
    return this.source !== null
  }

  close() {
    this.#stop.abort()
    this.source = this.fault = null
    this.reading = this.byLine = this.holds = false
    this.#messages = []
    this.#taken = this.#mine = new Set()
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
  piece = (text: string) => this.take(fromText(text))
  again = () => this.source && this.take(this.source)

  step(by: number) {
    this.at = Math.min(this.lines.length - 1, Math.max(0, this.at + by))
  }

  toggle(index: number) {
    this.at = index
    const taken = new Set(this.#taken)
    if (!taken.delete(index) && this.lines[index]?.caught === null) taken.add(index)
    this.#taken = taken
  }

  toggleLikely() {
    this.#taken = new Set([...this.#taken, ...this.likely.map((line) => line.index)])
  }

  /** Catches what is meant; what stands there is greyed, and more may be chosen. */
  go() {
    const messages = this.#takeMeant()
    if (messages.length > 0) this.#around.perform(catchMany(nanoid(), messages))
  }
  /** And sends it on to the moderator, in the order in which it was written. */
  send() {
    for (const message of this.#takeMeant()) this.#around.perform(catchAndSend(nanoid(), message))
  }

  /** Pressed twice, it does nothing more: the keys stand at the nearest of those that were caught. */
  #takeMeant(): Message[] {
    const { meant, at } = this
    const [nearest = at] = [...this.#taken].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
    this.at = nearest
    this.#mine = new Set([...this.#mine, ...meant.map((line) => line.index)])
    this.#taken = new Set()
    return meant.map((line) => line.message)
  }
}
