// The keys of the table, as a spreadsheet has them.
import type { Grid } from './grid.svelte.ts'

const arrows: Partial<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0]
}
/** Further than any table goes. */
const FAR = 1000

/** Was the key for the table? `focus` puts the keyboard where one stands. */
export function press(event: KeyboardEvent, grid: Grid, focus: () => void): boolean {
  if (event.isComposing) return false
  const used = grid.typing ? whileTyping(event, grid) : whileStanding(event, grid)
  if (used && !grid.typing) focus()
  return used
}

function whileTyping(event: KeyboardEvent, grid: Grid): boolean {
  const { key, shiftKey } = event
  if (key === 'Escape') grid.leave()
  else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) grid.add()
  else if (key === 'Enter' && !(shiftKey && grid.typing?.field === 'script')) grid.commit()
  else if (key === 'Tab') {
    if (grid.commit()) grid.go(shiftKey ? -1 : 1, 0)
  } else return false
  return true
}

function whileStanding(event: KeyboardEvent, grid: Grid): boolean {
  const { key } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (event.altKey) return moveBy(key, ctrl, grid)
  if (ctrl) return jump(key, grid)
  const arrow = arrows[key]
  const field = grid.at?.field
  if (arrow) grid.go(...arrow)
  else if (key === 'Home' || key === 'End') grid.go(key === 'Home' ? -FAR : FAR, 0)
  else if (
    key === 'Enter' ||
    key === 'F2' ||
    (key === ' ' && (field === 'protected' || field === 'kind' || field === 'calls'))
  )
    grid.begin()
  else if (key === 'Escape' && grid.reason) grid.leave()
  else if (key === 'Delete') grid.remove()
  else if (/^\d$/.test(key) && (field === 'minutes' || field === 'time' || field === 'slides')) grid.begin(key)
  else return false
  return true
}

function moveBy(key: string, ctrl: boolean, grid: Grid): boolean {
  if (ctrl || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false
  grid.move(key === 'ArrowUp' ? -1 : 1)
  return true
}

function jump(key: string, grid: Grid): boolean {
  if (key === 'Enter') grid.add()
  else if (key === 'Home' || key === 'End') grid.go(key === 'Home' ? -FAR : FAR, key === 'Home' ? -FAR : FAR)
  else return false
  return true
}
