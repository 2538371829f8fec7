// Short ways to say what has been signalled, for the slice's tests: who is at the table, a signal of each sort, and what comes next.
import type { z } from 'zod'
import { signals } from '../../shared/slices/signals/index.ts'
import type { command, SignalsEvent } from '../../shared/slices/signals/messages.ts'
import { given, type Past, someone, withRoles } from './given.ts'

type Of<T extends SignalsEvent['type']> = Extract<SignalsEvent, { type: T }>
export type Asked = z.input<typeof command>

export const soren = someone('keys', 'søren')
export const mette = someone('moderator', 'mette')
export const jonas = someone('host', 'jonas')
export const lise = someone('coordinator', 'lise')
/** A small board: she has two of the roles. */
export const karen = withRoles('karen', 'moderator', 'keys')

/** »giv mig 2 minutter til«, from the key sender to the moderator. */
export const said = (id = 'more', more: Partial<Of<'signals.sent'>> = {}): Past<SignalsEvent> => ({
  ...{ type: 'signals.sent', id, as: 'keys', to: 'moderator', ready: null, by: 'søren' },
  personal: { text: 'giv mig 2 minutter til' },
  ...more
})
/** »vent«, from the moderator to all. */
export const ready = (id = 'wait', more: Partial<Of<'signals.sent'>> = {}): Past<SignalsEvent> => ({
  ...{ type: 'signals.sent', id, as: 'moderator', to: 'all', ready: 'wait', personal: null, by: 'mette' },
  ...more
})
export const seen = (by: string, ...ids: string[]): Past<SignalsEvent> => ({ type: 'signals.seen', ids, by })
export const acknowledged = (by: string, id = 'more'): Past<SignalsEvent> => ({ type: 'signals.acknowledged', id, by })
export const withdrawn = (id = 'more', by = 'søren'): Past<SignalsEvent> => ({ type: 'signals.withdrawn', id, by })

export const after = (...past: Past<SignalsEvent>[]) => given(signals)(...past)
