// What stands beside the agenda while the meeting runs, in one piece that is fetched when there is time.

export { default as CallNames } from '../calls/CallNames.svelte'
export { default as Calls } from '../calls/Calls.svelte'
export { default as Signals } from '../signals/DeskRows.svelte'
export { default as Board } from './Board.svelte'
export { default as Cells } from './Cells.svelte'
export { default as Questions } from './Questions.svelte'
export { default as RoomLine } from './RoomLine.svelte'
export { default as SlideCue } from './SlideCue.svelte'
export { default as SlideLine } from './SlideLine.svelte'
