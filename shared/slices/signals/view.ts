// What each role sees of the silent signals: what was sent to it, to all, or in its name, within the hour; the coordinator no more than others.
import { holds, type Viewer } from '../../slice.ts'
import { HOUR, type Instant } from '../../time.ts'
import { isTo, LASTS, type Seen, type Signal, type Signals } from './state.ts'

/** The log keeps them all. */
const MOST_SHOWN = 30

export function view(signals: Signals, viewer: Viewer, { now }: { now: Instant }) {
  const shown = signals.filter((s) => !s.withdrawn && s.at > now - HOUR && (isTo(s, viewer) || holds(viewer, s.as)))
  return { rows: shown.slice(-MOST_SHOWN).map(row) }
}

/** After `until` it is no longer in sight: whoever shows it has a clock. */
const row = ({ id, at, by, as, to, ready, text, seen }: Signal) => ({
  ...{ id, at, by, as, to, ready, text },
  until: at + LASTS,
  seen: seen.map(looked)
})

const looked = ({ member, at, acknowledged }: Seen) => ({ member, at, acknowledged })
