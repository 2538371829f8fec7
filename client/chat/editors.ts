// What opens in the row of a question, fetched after the first look at the queue.
export { default as Sure } from '../ui/Sure.svelte'
export { default as Also } from './Also.svelte'
export { default as Choices } from './Choices.svelte'
export { default as MendLine } from './MendLine.svelte'
export { default as NoteLine } from './NoteLine.svelte'
