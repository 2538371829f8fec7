// The items of the playbook that a parked question may come back with.
import type { Views } from '../../shared/slices/index.ts'

type Agenda = Views['agenda']
/** As many as there are digits, nought being left for later. */
const MOST = 9

export const coming = (agenda: Agenda | undefined): Agenda['blocks'] =>
  (agenda?.blocks ?? []).filter((block) => block.state === 'planned').slice(0, MOST)
