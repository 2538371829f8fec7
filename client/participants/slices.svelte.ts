// Long lists are put on the page a piece at a time, so that it never stands still.

const FIRST = 60
const PIECE = 60

/** How many of them are shown so far. To be made while a component is. */
export class Slices {
  count = $state(FIRST)

  /** @param total how many there are */
  constructor(total: () => number) {
    $effect(() => {
      if (this.count >= total()) return
      const frame = requestAnimationFrame(() => {
        this.count += PIECE
      })
      return () => cancelAnimationFrame(frame)
    })
  }
}
