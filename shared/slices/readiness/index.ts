// Readiness: what each block that is held now or later needs, told from what the other slices know. It has no state and takes no commands.
import { z } from 'zod'
import { defineSlice, holds, type Viewer } from '../../slice.ts'
import { type Agenda, type Block, stateOf } from '../agenda/state.ts'
import type { Breakouts } from '../breakouts/state.ts'
import type { Keys, Meeting as KeysMeeting } from '../keys/state.ts'
import type { Register } from '../participants/state.ts'
import type { Slides } from '../slides/state.ts'
import { type Need, needsOf } from './needs.ts'

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

/** Counts and no names; the room screen is told nothing of it. */
const view = (_: Nothing, viewer: Viewer, { meeting }: { meeting: Meeting }) => ({
  rows: holds(viewer, 'screen') ? [] : rowsOf(meeting)
})

interface Row {
  id: string
  needs: readonly Need[]
}
/** All at the table are told the same: it is worked out once for each state of a meeting, and goes with it. */
const worked = new WeakMap<Meeting, readonly Row[]>()

function rowsOf(meeting: Meeting): readonly Row[] {
  const rows = worked.get(meeting) ?? ahead(meeting.agenda).flatMap((block) => rowOf(block, meeting))
  worked.set(meeting, rows)
  return rows
}

function rowOf(block: Block, meeting: Meeting): Row[] {
  const needs = needsOf(block, meeting)
  return needs.length > 0 ? [{ id: block.id, needs }] : []
}

const ahead = (agenda: Agenda): readonly Block[] =>
  agenda.status === 'finished'
    ? []
    : agenda.blocks.filter((block) => ['current', 'planned'].includes(stateOf(agenda, block)))

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
