// The breakout rooms: groups are formed, put into the video tool's rooms, opened for some minutes, and called back.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const breakouts = defineSlice({
  name: 'breakouts',
  command,
  event,
  initial: empty,
  decide,
  evolve,
  view,
  reads: ['participants', 'agenda']
})
