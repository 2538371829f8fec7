// What the key sender's first look does not need, in one piece: what stands beside the list, what comes over it, and what is told of other slices.
export { participantsLesson } from '../slices/participantsLesson.ts'
export { questionsLesson } from '../slices/questionsLesson.ts'
export { default as Intake } from './Intake.svelte'
export { default as OwnPhone } from './OwnPhone.svelte'
export { default as Side } from './Side.svelte'
