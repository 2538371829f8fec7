// A digit that may be the first of what one writes, as in »3 står i venteværelset«: it is held for a moment before it sends.

/** As long as it takes to strike the next key. */
const MOMENT = 500

export class Hold<T> {
  /** What is about to be sent. */
  what = $state.raw<T | null>(null)
  /** The key it was pressed by. */
  key = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #go: (what: T) => void

  constructor(go: (what: T) => void) {
    this.#go = go
  }

  begin(what: T, key: string) {
    this.drop()
    this.what = what
    this.key = key
    this.#timer = setTimeout(this.now, MOMENT)
  }

  /** There is nothing more to wait for. */
  now = () => {
    const { what } = this
    this.drop()
    if (what !== null) this.#go(what)
  }

  drop = () => {
    clearTimeout(this.#timer)
    this.what = null
  }
}
