// The people around the chat: those who may have written in it, and those who watch it.
import type { Views } from '../../shared/slices/index.ts'
import type { Live } from '../live.svelte.ts'

export type Person = Views['participants']['rows'][number]

/** The chat-watchers who are here. */
export const watchers = ({ present }: Pick<Live, 'present'>): number =>
  new Set(present.flatMap((p) => (p.connected && p.roles.includes('chat') ? [p.member] : []))).size
