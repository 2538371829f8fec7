// Long sums done a little at a time, so that the seconds go on and one can type meanwhile.

/** A sixtieth of a second has 16 ms; the rest of it is for the page. */
const SLICE = 8
/** A page that is not looked at draws nothing. */
const UNSEEN = 60

/** Once the page has been drawn. */
const drawn = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, UNSEEN)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })

interface Around {
  tell: (progress: number) => void
  stopped: () => boolean
  rest?: () => Promise<void>
  now?: () => number
}

/** What comes of it; null when it was stopped. */
export async function inSlices<T>(sum: Generator<number, T>, around: Around): Promise<T | null> {
  const { tell, stopped, rest = drawn, now = () => performance.now() } = around
  for (;;) {
    await rest()
    if (stopped()) return null
    for (const begun = now(); now() - begun < SLICE; ) {
      const step = sum.next()
      if (step.done) return step.value
      tell(step.value)
    }
  }
}
