// The questions from the chat: caught, sent up, asked, answered, put aside; nothing is lost, nothing trivial disturbs.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event, type QuestionsEvent } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const questions = defineSlice({
  name: 'questions',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  reads: ['participants', 'agenda'],
  forgets: (event: QuestionsEvent) => (event.type === 'questions.forgotten' ? event.id : undefined)
})
