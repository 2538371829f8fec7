// The page of the participants, and a list on its way in, which stays while one looks at another page.
export { default as Register } from '../participants/Register.svelte'
export { Reading } from '../participants/reading.svelte.ts'
