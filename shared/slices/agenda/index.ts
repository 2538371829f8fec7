// The agenda: where the meeting stands, how long is left, and when it will end.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const agenda = defineSlice({ name: 'agenda', command, event, initial: empty, decide, evolve, view })
