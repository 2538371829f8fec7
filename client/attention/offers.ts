// When a colleague is away: which role the others are offered to take, and when it is to be given back. Pure.
import type { Role } from '../../shared/slice.ts'
import type { Views } from '../../shared/slices/index.ts'
import type { Instant, Millis } from '../../shared/time.ts'

/** Somebody who reloads a page is back sooner. */
export const AWAY_FOR: Millis = 15_000

export interface Offer {
  /** I take what has nobody; I give what I took, for its owner is back; I take back what was mine. */
  what: 'take' | 'give-back' | 'take-back'
  role: Role
  from: string
  to: string
}

interface Table {
  board: Pick<Views['board'], 'rows' | 'loans'>
  me: string
  /** Since when each of the others has been missed; who is here is not among them. */
  away: ReadonlyMap<string, Instant>
  now: Instant
}

/** The keys and the coordinator's role are given by who has them; only the coordinator may move the keys. */
const takers = (mine: readonly Role[]): readonly Role[] =>
  mine.includes('coordinator')
    ? ['moderator', 'host', 'chat', 'keys', 'slides']
    : ['moderator', 'host', 'chat', 'slides']

/** The most pressing first: a role that nobody sees to. */
export function offersTo({ board, me, away, now }: Table): Offer[] {
  const seated = board.rows.filter((m) => !m.removed)
  const mine = seated.find((m) => m.id === me)?.roles ?? []
  const gone = (id: string) => now - (away.get(id) ?? now) >= AWAY_FOR
  const take = takers(mine).flatMap((role): Offer[] => {
    const holders = seated.filter((m) => m.roles.includes(role))
    const [holder] = holders
    return holder && holders.every((m) => gone(m.id)) ? [{ what: 'take', role, from: holder.id, to: me }] : []
  })
  const back = board.loans.flatMap(({ role, from, to }): Offer[] => {
    if (from === me) return takers(mine).includes(role) ? [{ what: 'take-back', role, from: to, to: me }] : []
    return to === me && !away.has(from) ? [{ what: 'give-back', role, from: me, to: from }] : []
  })
  return [...take.filter((o) => !back.some((b) => b.role === o.role)), ...back]
}
