// The silent signals: short messages between the board's roles while the microphones are open; who has seen them, and what was said.
import { defineSlice } from '../../slice.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { command, event } from './messages.ts'
import { empty } from './state.ts'
import { view } from './view.ts'

export const signals = defineSlice({ name: 'signals', command, event, initial: empty, decide, evolve, view })
