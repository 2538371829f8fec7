// What is about to leave the house: whom it goes to is shown first, and it goes when that is pressed once more.
import { type Act, send } from './acts.ts'
import { byName, isReady, type Row } from './people.ts'

interface Around {
  rows: () => readonly Row[]
  perform: (act: Act) => void
  /** Pressed, and not answered. */
  goes: (id: string) => boolean
}

export class Outgoing {
  /** The text is being mended. */
  editing = $state(false)
  /** Those who were shown when it was asked for. */
  #shown: readonly string[] | null = $state.raw(null)
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly ready: readonly Row[] = $derived.by(() => this.#around.rows().filter(isReady).toSorted(byName))
  /** Of those that were shown, who is to have it still. */
  readonly #kept: readonly Row[] = $derived(this.ready.filter(({ id }) => this.#shown?.includes(id)))
  /** To whom it goes: all who are ready, until they have been shown. */
  readonly to: readonly Row[] = $derived(this.#kept.length > 0 ? this.#kept : this.ready)
  /** Ready since it was asked. */
  readonly later: number = $derived(this.ready.length - this.to.length)
  /** It has been pressed, and nothing has come of it yet. */
  readonly pressed: boolean = $derived.by(() => this.to.some(({ id }) => this.#around.goes(id)))

  /** It is asked whether it is to go. */
  get sure(): boolean {
    return this.#kept.length > 0
  }

  press() {
    if (this.to.length === 0 || this.pressed || this.editing) return
    if (!this.sure) {
      this.#shown = this.ready.map(({ id }) => id)
      return
    }
    this.#around.perform(send(this.to))
    this.#shown = null
  }
  leave() {
    this.#shown = null
  }
}
