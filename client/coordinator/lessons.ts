// What the coordinator's deeds have to say of participants and of calls, once something is refused or waits.
export { callsLesson } from '../slices/callsLesson.ts'
export { participantsLesson } from '../slices/participantsLesson.ts'
