// What the pieces of the silent signals on a page share, wherever on it they stand.

class Panel {
  /** One is about to send, or looks at what was sent. */
  open = $state(false)
  /** What it is made of has come. */
  there = $state(false)
  /** Written and not sent: it is there again when one comes back. */
  text = $state('')
  /** How many places show the signals larger than the strip does. */
  places = $state(0)

  /** For as long as a place lives; stop it with what is returned. */
  show = (): (() => void) => {
    this.places += 1
    return () => {
      this.places -= 1
    }
  }
  turn = () => {
    this.open = !this.open
  }
}

/** One page is one person's. */
export const panel = new Panel()
