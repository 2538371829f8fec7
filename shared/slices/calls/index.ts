// The calls: whom to ask by name, planned or drawn, and who has been heard; so that the floor is spread, and nobody is asked who would rather not.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { type CallsEvent, command, event } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const calls = defineSlice({
  name: 'calls',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  reads: ['participants', 'questions', 'agenda'],
  forgets: (event: CallsEvent) => (event.type === 'calls.forgotten' ? event.id : undefined)
})
