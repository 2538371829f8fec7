// A list on its way in: being read, refused with a reason, or read and looked through before it is kept.
import type { ColumnField, ReadColumn } from './answer.ts'
import { Preview } from './preview.svelte.ts'
import type { Fault, Source } from './readFile.ts'
import { type Answer, readList } from './readList.ts'

export type Reader = (source: Source, columns: readonly string[] | null, stop: AbortSignal) => Promise<Answer>

export class Reading {
  /** What is being looked at; null when there is nothing. */
  source = $state.raw<Source | null>(null)
  busy = $state(false)
  fault = $state.raw<Fault | null>(null)
  preview = $state.raw<Preview | null>(null)
  /** As they are read, or as somebody has just said that they are. */
  columns = $state.raw<readonly ReadColumn[]>([])
  /** The import that was asked for and has not been answered. */
  pressed = $state<string | null>(null)
  #stop = new AbortController()
  readonly #read: Reader

  constructor(read: Reader = readList) {
    this.#read = read
  }

  get open(): boolean {
    return this.source !== null
  }

  /** A file was chosen or dropped, or a list pasted: it takes the place of what was looked at before. */
  take(source: Source): Promise<void> {
    this.close()
    this.source = source
    return this.again()
  }

  again(): Promise<void> {
    return this.#ask(this.columns.length > 0 ? this.columns.map((column) => column.field ?? '') : null)
  }

  /** Somebody says what stands in a column: the same bytes are read anew. */
  choose(index: number, field: ColumnField | null): Promise<void> {
    this.columns = this.columns.map((column, at) => (at === index ? { ...column, field } : column))
    return this.again()
  }

  close() {
    this.#stop.abort()
    this.source = this.fault = this.preview = null
    this.columns = []
    this.pressed = null
    this.busy = false
  }

  async #ask(columns: readonly string[] | null) {
    const { source } = this
    if (!source) return
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.busy = true
    this.fault = null
    const answer = await this.#read(source, columns, signal)
    if (signal.aborted) return
    this.busy = false
    if ('fault' in answer) this.fault = answer.fault
    if (!('list' in answer)) return
    this.preview = new Preview(answer.list, this.preview)
    this.columns = answer.list.columns
  }
}
