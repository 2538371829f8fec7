// What the chat-watcher's first look does not need, in one piece: what is pasted, what stands beside the queue, and what is told of other slices.
export { default as TakeIn } from '../participants/TakeIn.svelte'
export { questionsLesson } from '../slices/questionsLesson.ts'
export { roomsLesson } from '../slices/roomsLesson.ts'
export { default as Follow } from './Follow.svelte'
export { default as PasteKeys } from './PasteKeys.svelte'
export { Paste } from './paste.svelte.ts'
export { readChat } from './readChat.ts'
export { default as Side } from './Side.svelte'
