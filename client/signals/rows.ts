// Which signals concern whoever sits here: those to see, and one's own; and what stands in them.
import type { Role } from '../../shared/slice.ts'
import type { Views } from '../../shared/slices/index.ts'
import { type ReadySignal, receives } from '../../shared/slices/signals/state.ts'
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { saySignals } from '../messages/signals.ts'

export type Row = Views['signals']['rows'][number]
type Knows = Pick<Live, 'views' | 'you' | 'waiting'>

export interface Me {
  id: string
  roles: readonly Role[]
}

/** Null for who is not on the board. */
export function meOf({ views, you }: Knows): Me | null {
  const row = views.board?.rows.find((m) => m.id === you && !m.removed)
  return row ? { id: row.id, roles: row.roles } : null
}

/** The role one speaks for: the one whose page it is. Who holds none speaks for none. */
export const roleOf = ({ roles }: Me, { role }: { role: Role | null }): Role | null =>
  roles.find((held) => held === role) ?? roles[0] ?? null

/** Within the hour, the oldest first; what I have just taken back is gone at once. */
export function concerning(live: Knows, me: Me): Row[] {
  const taken = pressed(live, 'signals.withdraw')
  return (live.views.signals?.rows ?? []).filter((row) => (row.by === me.id ? !taken.has(row.id) : receives(row, me)))
}

/** What is in sight now: what others sent me and I have not acknowledged, and what I sent. */
export function inSight(live: Knows, me: Me, now: Instant): { incoming: Row[]; own: Row[] } {
  const pressedSet = pressed(live, 'signals.acknowledge')
  const fresh = concerning(live, me).filter((row) => row.until > now)
  return {
    incoming: fresh.filter((row) => row.by !== me.id && !isSet(row, me) && !pressedSet.has(row.id)),
    own: fresh.filter((row) => row.by === me.id)
  }
}

export const isSeen = (row: Row, me: Me): boolean => row.seen.some((one) => one.member === me.id)
export const isSet = (row: Row, me: Me): boolean => row.seen.some((one) => one.member === me.id && one.acknowledged)

function pressed({ waiting }: Knows, type: 'signals.withdraw' | 'signals.acknowledge'): ReadonlySet<string> {
  return new Set(waiting.flatMap(({ command }) => (command.type === type ? command.id : [])))
}

interface Said {
  ready?: ReadySignal | null | undefined
  text?: string | null | undefined
}
export const wordsOf = ({ ready, text }: Said): string =>
  ready ? saySignals().ready[ready] : (text ?? saySignals().forgotten)
