// A row in a list one works in by keys: the keyboard goes along with the choice, and who points chooses.
import { tick } from 'svelte'

interface Desk {
  /** The keyboard goes along with the choice. */
  holds: boolean
  /** What is being asked about the chosen one; null when nothing is. */
  readonly asking: unknown
  choose(id: string): void
}

/** The chosen row is seen and has the keyboard, unless something in it has. */
export function follow(element: HTMLElement, { asking, holds }: Pick<Desk, 'asking' | 'holds'>): void {
  if (!holds) return
  if (asking === null || !element.contains(document.activeElement)) element.focus({ preventScroll: true })
  // what can be done has been drawn by then
  void tick().then(() => element.scrollIntoView({ block: 'nearest' }))
}

/** @returns what stops it */
export function point(element: HTMLElement, desk: Pick<Desk, 'holds' | 'choose'>, id: () => string): () => void {
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a, button, input, textarea')) return
    desk.holds = true
    desk.choose(id())
  }
  const reach = () => desk.choose(id())
  element.addEventListener('click', press)
  element.addEventListener('focus', reach)
  return () => {
    element.removeEventListener('click', press)
    element.removeEventListener('focus', reach)
  }
}
