// A row on its way by its grip: where it would land. With the keyboard, Alt and the arrows do the same.

export class Drag {
  /** Which block is in the hand. */
  block = $state<string | null>(null)
  /** The line between two rows where it would land: as many rows stand above it. */
  line = $state(-1)
  readonly #rows: () => HTMLElement[]
  readonly #drop: (block: string, to: number) => void

  /** @param rows the rows on the page, from the top */
  constructor(rows: () => HTMLElement[], drop: (block: string, to: number) => void) {
    this.#rows = rows
    this.#drop = drop
  }

  take(block: string, event: PointerEvent & { currentTarget: HTMLElement }) {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    this.block = block
    this.line = -1
  }

  over(event: PointerEvent) {
    if (this.block === null) return
    const middles = this.#rows()
      .map((row) => row.getBoundingClientRect())
      .map((rect) => rect.top + rect.height / 2)
    this.line = middles.filter((middle) => middle < event.clientY).length
  }

  let() {
    const { block, line } = this
    this.cancel()
    if (block === null || line < 0) return
    const from = this.#rows().findIndex((row) => row.dataset.block === block)
    this.#drop(block, line > from ? line - 1 : line)
  }

  cancel() {
    this.block = null
    this.line = -1
  }
}
