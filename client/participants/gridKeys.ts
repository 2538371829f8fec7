// The keys of the register, as a spreadsheet has them.
import { isChosen } from './fields.ts'
import type { Grid } from './grid.svelte.ts'

const FAR = 10_000
const PAGE = 10
const steps: Partial<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  PageUp: [0, -PAGE],
  PageDown: [0, PAGE],
  Home: [-FAR, 0],
  End: [FAR, 0]
}

/** Was the key for the table? `focus` puts the keyboard where one stands. */
export function press(event: KeyboardEvent, grid: Grid, focus: () => void): boolean {
  if (event.isComposing || event.altKey) return false
  const used = grid.typing ? whileTyping(event, grid) : whileStanding(event, grid)
  if (used && !grid.typing) focus()
  return used
}

function whileTyping({ key, shiftKey }: KeyboardEvent, grid: Grid): boolean {
  if (key === 'Escape') grid.leave()
  else if (key === 'Enter') grid.commit()
  else if (key === 'Tab') {
    if (grid.commit()) grid.go(shiftKey ? -1 : 1, 0)
  } else return false
  return true
}

function whileStanding(event: KeyboardEvent, grid: Grid): boolean {
  const { key } = event
  const step = steps[key]
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'Home' && key !== 'End') return false
    grid.go(key === 'Home' ? -FAR : FAR, key === 'Home' ? -FAR : FAR)
  } else if (step) grid.go(...step)
  else if (key === 'Enter' && grid.answered()) return true
  else if (key === 'Enter' || key === 'F2' || (key === ' ' && isPressed(grid.at?.field ?? ''))) grid.begin()
  else if (key === 'Escape' && grid.reason) grid.leave()
  else if (key === 'Escape' && grid.card) grid.closeCard()
  else if (key === 'Delete') grid.remove()
  else if (/^[\d+]$/.test(key) && grid.at?.field === 'phone') grid.begin(key)
  else return grid.at?.field === 'noCall' && grid.answer(key.toLowerCase())
  return true
}

const isPressed = (field: string) => isChosen(field) || field === 'noCall'
