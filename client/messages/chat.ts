// The chat-watcher's sentences in the chosen language; apart from the others, so that only that view carries them.
import { da } from './chat.da.ts'
import { said } from './index.svelte.ts'

export const sayChat = said('chat', da)
