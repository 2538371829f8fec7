// The plain words for refusals and for presses that wait, as one piece.
export { pressText } from './presses.ts'
export { refusalSentence } from './refusal.ts'
