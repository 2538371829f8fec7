// The keyboard: each piece of a page declares its keys, and the key bar and the `?` dialog are made from the same list.
import { onDestroy } from 'svelte'

export interface Key {
  /** As `KeyboardEvent.key` in lower case, as in 'n', '+', 'enter'; 'shift+n' where Shift makes it another key. */
  key: string
  /** What it does, in a few words. Neighbours that say the same are shown as one. */
  label: string
  /** Shown in the key bar too, in a word or two. */
  bar?: string
  run(): void
  /** Held down, it goes on. */
  repeats?: boolean
  /** May it be pressed right now? Always, when left out. */
  when?(): boolean
  /** What does it is elsewhere on the page: here it is only told of. */
  elsewhere?: true
}

export class Keymap {
  #sources: (() => readonly Key[])[] = []
  #changes = 0
  /** A signal only: while one piece goes and another comes, Svelte shows the one that goes what was before. */
  #version = $state(0)

  /** For as long as the component lives. To be called while it is made. */
  declare(source: () => readonly Key[]) {
    this.#set([...this.#sources, source])
    onDestroy(() => this.#set(this.#sources.filter((s) => s !== source)))
  }

  get all(): readonly Key[] {
    void this.#version
    return this.#sources.flatMap((source) => source())
  }

  #set(sources: (() => readonly Key[])[]) {
    this.#sources = sources
    this.#changes += 1
    this.#version = this.#changes
  }

  press(event: KeyboardEvent) {
    const found = this.all.find((k) => fits(k, event) && (k.when?.() ?? true))
    if (!found) return
    event.preventDefault()
    found.run()
  }
}

function fits({ key, repeats }: Key, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (event.repeat && !repeats) return false
  const target = event.target
  if (target instanceof Element) {
    // there letters are typed, and a dialog has the keyboard to itself
    if (target.closest('input, textarea, select, dialog, [contenteditable]')) return false
    // there Enter and Space press what has the focus
    if (['Enter', ' '].includes(event.key) && target.closest('button, a, summary, [role="button"]')) return false
  }
  const pressed = event.key.toLowerCase()
  // Shift counts with letters only: on some keyboards it takes Shift to write a plus or a question mark
  return key === (event.shiftKey && /^\p{L}$/u.test(pressed) ? `shift+${pressed}` : pressed)
}

/** In the bar stands only what would do something now. */
export const inBar = (key: Key): string | undefined => (key.elsewhere || (key.when?.() ?? true) ? key.bar : undefined)

export interface Caps {
  label: string
  keys: readonly string[]
}

/** The list as it is read: neighbours with the same label in one line. */
export function grouped(keys: readonly Key[], label: (key: Key) => string | undefined): Caps[] {
  const lines: { label: string; keys: string[] }[] = []
  for (const key of keys) {
    const text = label(key)
    const last = lines.at(-1)
    if (text === undefined) continue
    if (last?.label === text) last.keys.push(key.key)
    else lines.push({ label: text, keys: [key.key] })
  }
  return lines
}
