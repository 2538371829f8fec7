// Keys on their way in: chosen or pasted, read, looked through, and only then put in.
import type { Fault, Source } from '../participants/readFile.ts'
import { type Failed, type Stored, storeKeys } from './http.ts'
import { type KeyList, readKeys } from './keyList.ts'

type Reader = typeof readKeys
type Keeper = typeof storeKeys

export class Taking {
  /** What is being looked at; null when there is nothing. */
  source = $state.raw<Source | null>(null)
  busy = $state(false)
  fault = $state.raw<Fault | null>(null)
  list = $state.raw<KeyList | null>(null)
  /** The lines that are left out. */
  out: ReadonlySet<number> = $state.raw(new Set())
  #stop = new AbortController()
  readonly #read: Reader
  readonly #keep: Keeper

  constructor(read: Reader = readKeys, keep: Keeper = storeKeys) {
    this.#read = read
    this.#keep = keep
  }

  readonly count: number = $derived.by(() => this.list?.rows.filter(({ line }) => !this.out.has(line)).length ?? 0)

  take(source: Source): Promise<void> {
    this.close()
    this.source = source
    return this.again()
  }

  async again() {
    const { source } = this
    if (!source) return
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.busy = true
    this.fault = null
    const answer = await this.#read(source, signal)
    if (signal.aborted) return
    this.busy = false
    if ('fault' in answer) this.fault = answer.fault
    if ('list' in answer) this.list = answer.list
  }

  toggle(line: number) {
    const others = [...this.out].filter((out) => out !== line)
    this.out = new Set(this.out.has(line) ? others : [...others, line])
  }

  /** The same bytes are put in, but for what was left out; null when that is under way already. */
  async put(): Promise<Stored | Failed | null> {
    const { source } = this
    if (!source || this.busy || this.count === 0) return null
    this.busy = true
    const answer = await this.#keep(source.bytes, source.name, [...this.out])
    this.busy = false
    return answer
  }

  close() {
    this.#stop.abort()
    this.source = this.fault = this.list = null
    this.out = new Set()
    this.busy = false
  }
}
