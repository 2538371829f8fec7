// Somebody on their way by mouse or finger: over whom and which group. With the keyboard, a group's number does the same.

export interface Over {
  /** The group's id; null for the tray. */
  seat: string | null
  /** Who sits there. */
  person: string | null
}
interface Around {
  drop(person: string, over: Over, swaps: boolean): void
  /** Somebody has been taken. */
  taken(person: string): void
}

/** So far a mouse moves before it is no click any more, in px; so long a finger rests before it takes, in ms. */
const FAR = 5
const LONG = 300
const EDGE = 48
const PACE = 10

export class Drag {
  /** Who is in the hand. */
  person = $state<string | null>(null)
  over = $state.raw<Over | null>(null)
  /** With Shift they change places. */
  swaps = $state(false)
  at = $state.raw({ x: 0, y: 0 })
  readonly #around: Around
  #pressed: { person: string; event: PointerEvent; timer: ReturnType<typeof setTimeout> | undefined } | null = null
  #root: HTMLElement | null = null
  #frame = 0

  constructor(around: Around) {
    this.#around = around
  }

  /** Around what scrolls, which bears data-scrolls; those who can be taken bear data-person, the places data-seat. */
  readonly within = (root: HTMLElement) => {
    const listening = new AbortController()
    const { signal } = listening
    this.#root = root
    root.addEventListener('pointerdown', this.#down, { signal })
    addEventListener('pointermove', this.#move, { signal })
    addEventListener('pointerup', this.#up, { signal })
    addEventListener('pointercancel', this.cancel, { signal })
    addEventListener('blur', this.cancel, { signal })
    addEventListener('keydown', this.#key, { signal, capture: true })
    addEventListener('keyup', this.#key, { signal, capture: true })
    // a finger that has taken somebody does not scroll, and asks for no menu
    const still = (event: Event) =>
      (this.person ?? (event.type === 'contextmenu' && this.#pressed)) && event.preventDefault()
    root.addEventListener('touchmove', still, { signal, passive: false })
    root.addEventListener('contextmenu', still, { signal, capture: true })
    return () => {
      this.cancel()
      listening.abort()
    }
  }

  readonly cancel = () => {
    clearTimeout(this.#pressed?.timer)
    cancelAnimationFrame(this.#frame)
    this.#pressed = null
    this.person = this.over = null
    this.swaps = false
  }

  readonly #down = (event: PointerEvent) => {
    const { target, button, pointerType } = event
    if (button !== 0 || !(target instanceof Element) || target.closest('button, input, textarea, a')) return
    const person = target.closest<HTMLElement>('[data-person]')?.dataset.person
    if (person === undefined) return
    this.cancel()
    const timer = pointerType === 'mouse' ? undefined : setTimeout(this.#take, LONG)
    this.#pressed = { person, event, timer }
  }

  readonly #take = () => {
    if (!this.#pressed) return
    const { person, event } = this.#pressed
    this.person = person
    this.#around.taken(person)
    this.#look(event)
    this.#frame = requestAnimationFrame(this.#scroll)
  }

  readonly #move = (event: PointerEvent) => {
    if (!this.#pressed || event.pointerId !== this.#pressed.event.pointerId) return
    if (this.person === null) {
      const { clientX, clientY } = this.#pressed.event
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < FAR) return
      // a finger that moves before it has rested scrolls
      if (event.pointerType !== 'mouse') return this.cancel()
      this.#take()
    }
    this.#look(event)
  }

  readonly #up = (event: PointerEvent) => {
    if (!this.#pressed || event.pointerId !== this.#pressed.event.pointerId) return
    const { person, over, swaps } = this
    this.cancel()
    if (person !== null && over) this.#around.drop(person, over, swaps)
  }

  readonly #key = (event: KeyboardEvent) => {
    if (this.person === null) return
    this.swaps = event.shiftKey
    if (event.key !== 'Escape' || event.type !== 'keydown') return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.cancel()
  }

  #look({ clientX: x, clientY: y, shiftKey }: PointerEvent) {
    this.at = { x, y }
    this.swaps = shiftKey
    const there = document.elementFromPoint(x, y)
    const seat = there?.closest<HTMLElement>('[data-seat]')?.dataset.seat
    const person = there?.closest<HTMLElement>('[data-person]')?.dataset.person ?? null
    this.over = seat === undefined ? null : { seat: seat || null, person }
  }

  /** At the upper and the lower edge the page comes along. */
  readonly #scroll = () => {
    const page = this.#root?.querySelector('[data-scrolls]')
    if (this.person === null || !page) return
    const { top, bottom } = page.getBoundingClientRect()
    const { y } = this.at
    if (y < top + EDGE) page.scrollBy(0, -PACE)
    else if (y > bottom - EDGE) page.scrollBy(0, PACE)
    this.#frame = requestAnimationFrame(this.#scroll)
  }
}
