// The keys to one's own figures: who has theirs, and how it got there. What a key says never comes here.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event, type KeysEvent } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const keys = defineSlice({
  name: 'keys',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  reads: ['meeting', 'participants', 'questions', 'agenda'],
  forgets: (event: KeysEvent) => (event.type === 'keys.forgotten' ? event.id : undefined),
  empties: (event: KeysEvent) => event.type === 'keys.erased'
})
