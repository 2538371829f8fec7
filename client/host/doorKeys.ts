// The keys at the door. Letters are letters; these do the rest.
import type { Door } from './door.svelte.ts'

/** What the keys need besides. */
export interface Hands {
  undo(): void
  help(): void
  /** Puts the keyboard among the acts of the chosen row. */
  toActs(): void
}

/** Was the key for the door? @param atEnd the caret stands behind the last letter */
export function press(event: KeyboardEvent, door: Door, hands: Hands, atEnd: boolean): boolean {
  if (event.isComposing || event.altKey) return false
  const ctrl = event.ctrlKey || event.metaKey
  const empty = door.query === ''
  switch (event.key) {
    case 'Enter':
      if (!event.repeat) enter(event, door, ctrl)
      return true
    case 'ArrowDown':
    case 'ArrowUp':
      door.go(event.key === 'ArrowDown' ? 1 : -1)
      return true
    case 'ArrowRight':
      return atEnd && !ctrl && !event.shiftKey && openMore(door, hands)
    case 'Escape':
      return door.leave()
    case '?':
      if (empty) hands.help()
      return empty
    case 'z':
    case 'Z':
      // in a field with something in it, it takes back what was typed there
      if (empty && ctrl && !event.shiftKey) hands.undo()
      return empty && ctrl
    default:
      return false
  }
}

function enter({ shiftKey }: KeyboardEvent, door: Door, ctrl: boolean) {
  if (ctrl) door.admitAll()
  else if (shiftKey) door.addNew()
  else door.press()
}

/** What else there is to do about somebody; about a name, who else it may be. */
function openMore(door: Door, hands: Hands): boolean {
  const { chosen } = door
  if (chosen?.kind === 'arrival') door.ask(chosen.arrival)
  if (chosen?.kind !== 'person') return chosen?.kind === 'arrival'
  door.more = true
  hands.toActs()
  return true
}

/** There the keys are for what one writes, or for the dialog. */
const isTaken = ({ target }: KeyboardEvent) =>
  !(target instanceof Element) || target.closest('input, textarea, select, dialog, [contenteditable]') !== null

/** A letter pressed anywhere but in a field or a dialog is meant for the door. */
export function isForDoor(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (isTaken(event)) return false
  if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary')) return false
  return [...event.key].length === 1 && event.key !== '?'
}

/** Ctrl Z, where nothing is written. */
export const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isTaken(event)
