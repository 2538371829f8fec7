// Readiness: what each block that is held now or later needs, told from what the other slices know. It has no state and takes no commands.
import { z } from 'zod'
import { defineSlice, holds, type Viewer } from '../../slice.ts'
import { type Agenda, stateOf } from '../agenda/state.ts'
import type { Breakouts } from '../breakouts/state.ts'
import type { Keys, Meeting as KeysMeeting } from '../keys/state.ts'
import type { Register } from '../participants/state.ts'
import type { Slides } from '../slides/state.ts'
import { needsOf } from './needs.ts'

/** The slices that are read. */
export interface Meeting extends KeysMeeting {
  agenda: Agenda
  keys: Keys
  breakouts: Breakouts
  participants: Register
  slides: Slides
}

const nothing = z.never()
type Nothing = Record<string, never>

export const readiness = defineSlice({
  name: 'readiness',
  command: nothing,
  event: nothing,
  initial: {} satisfies Nothing,
  decide: () => [],
  evolve: (state) => state,
  view,
  reads: ['agenda', 'keys', 'breakouts', 'participants', 'slides', 'questions']
})

/** Counts and no names; the room screen is told nothing of it. */
function view(_: Nothing, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  const { agenda } = meeting
  const ahead = agenda.status === 'finished' ? [] : agenda.blocks.filter((b) => isAhead(agenda, b))
  return {
    rows: holds(viewer, 'screen')
      ? []
      : ahead.flatMap((block) => {
          const needs = needsOf(block, meeting)
          return needs.length > 0 ? [{ id: block.id, needs }] : []
        })
  }
}

const isAhead = (agenda: Agenda, block: Agenda['blocks'][number]): boolean =>
  ['current', 'planned'].includes(stateOf(agenda, block))
