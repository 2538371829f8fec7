// What is typed while an editor is on its way, as an attachment of what stands in its place: no command, but written there once it has come.
import { tick } from 'svelte'

let held = 0
/** For whoever listens before all others. */
export const isHeld = () => held > 0
const isElsewhere = ({ target }: Event) =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null

/** @param leave Esc: it is not wanted after all */
export const typedAhead = (leave: () => void) => () => {
  let typed = ''
  const hold = (event: KeyboardEvent) => {
    const { key } = event
    if (event.isComposing || isElsewhere(event)) return
    // the browser's own keys stay its own
    event.stopImmediatePropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const letter = [...key].length === 1
    if (letter || ['Enter', 'Escape', 'Backspace'].includes(key)) event.preventDefault()
    if (event.type === 'keyup' || event.repeat) return
    if (key === 'Escape') leave()
    else if (key === 'Backspace') typed = typed.slice(0, -1)
    else if (letter) typed += key
  }
  held += 1
  addEventListener('keydown', hold, true)
  addEventListener('keyup', hold, true)
  return async () => {
    held -= 1
    removeEventListener('keydown', hold, true)
    removeEventListener('keyup', hold, true)
    const before = document.activeElement
    await tick()
    // as if it were typed now: in the place of what is selected, and it can be taken back
    if (typed !== '' && document.activeElement !== before) document.execCommand('insertText', false, typed)
  }
}
