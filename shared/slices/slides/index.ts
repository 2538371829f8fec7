// The slides: the moderator asks for the next without a word, the operator shows it and says so; and what is to be shown when.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const slides = defineSlice({
  name: 'slides',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  reads: ['agenda']
})
