// Copies what happened to the silent signals into state.
import type { Stamp } from '../../slice.ts'
import type { SignalsEvent } from './messages.ts'
import type { Seen, Signal, Signals } from './state.ts'

export function evolve(signals: Signals, event: SignalsEvent & Stamp): Signals {
  const change = (ids: readonly string[], how: (signal: Signal) => Signal) =>
    signals.map((s) => (ids.includes(s.id) ? how(s) : s))
  switch (event.type) {
    case 'signals.sent': {
      const { id, at, by, as, to, ready, personal } = event
      const text = personal?.text ?? null
      return [...signals, { id, at, by, as, to, ready, text, withdrawn: false, seen: [] }]
    }
    case 'signals.seen':
      return change(event.ids, (s) => seenBy(s, event, {}))
    case 'signals.acknowledged':
      return change([event.id], (s) => seenBy(s, event, { acknowledged: true }))
    case 'signals.unacknowledged':
      return change([event.id], (s) => seenBy(s, event, { acknowledged: false }))
    case 'signals.withdrawn':
      return change([event.id], (s) => ({ ...s, withdrawn: true }))
    case 'signals.restored':
      return change([event.id], (s) => ({ ...s, withdrawn: false }))
  }
}

/** Each once, and where they stood. */
function seenBy(signal: Signal, { by, at }: Stamp, more: Partial<Seen>): Signal {
  const known = signal.seen.some((one) => one.member === by)
  const seen = known ? signal.seen : [...signal.seen, { member: by, at, acknowledged: false }]
  return { ...signal, seen: seen.map((one) => (one.member === by ? { ...one, ...more } : one)) }
}
