// THE LIST of features. A key here is the prefix of that feature's commands and events, and its key in state and views.
import type { z } from 'zod'
import type { Stamp } from '../slice.ts'
import { agenda } from './agenda/index.ts'
import { board } from './board/index.ts'
import { breakouts } from './breakouts/index.ts'
import { calls } from './calls/index.ts'
import { keys } from './keys/index.ts'
import { meeting } from './meeting.ts'
import { participants } from './participants/index.ts'
import { questions } from './questions/index.ts'
import { readiness } from './readiness/index.ts'
import { signals } from './signals/index.ts'
import { slides } from './slides/index.ts'

export const slices = {
  meeting,
  board,
  agenda,
  participants,
  questions,
  keys,
  breakouts,
  slides,
  calls,
  signals,
  readiness
}

export type Slices = typeof slices
export type SliceName = keyof Slices
export type State = { readonly [N in SliceName]: Slices[N]['initial'] }
export type Views = { [N in SliceName]: ReturnType<Slices[N]['view']> }
/** A command as it is asked: what has a default may be left out. */
export type Command = z.input<Slices[SliceName]['command']>
/** A command as it was read. */
export type ParsedCommand = z.output<Slices[SliceName]['command']>
export type Event = z.output<Slices[SliceName]['event']>
export type Recorded = Event & Stamp
