// To whom one can send: the roles that somebody else holds, and all.
import type { Role } from '../../shared/slice.ts'
import type { Receiver } from '../../shared/slices/signals/state.ts'
import type { Live } from '../live.svelte.ts'
import type { Me } from './rows.ts'

const order: readonly Role[] = ['moderator', 'host', 'chat', 'keys', 'slides', 'coordinator']

export function receiversFor({ views }: Pick<Live, 'views'>, me: Me): Receiver[] {
  const others = (views.board?.rows ?? []).filter((m) => m.id !== me.id && !m.removed)
  return [...order.filter((role) => others.some((m) => m.roles.includes(role))), 'all']
}

/** The moderator, who leads; the moderator speaks to all. */
export const usualReceiver = (receivers: readonly Receiver[], as: Role): Receiver =>
  as !== 'moderator' && receivers.includes('moderator') ? 'moderator' : 'all'
