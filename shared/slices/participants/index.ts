// The participants: who is expected, who waits, who is in, and who at the door nobody knows.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event, type ParticipantsEvent } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const participants = defineSlice({
  name: 'participants',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  forgets: (event: ParticipantsEvent) => (event.type === 'participants.forgotten' ? event.id : undefined)
})
