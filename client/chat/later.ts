// When a parked question may come back: just later, or when a certain block begins.
import type { Views } from '../../shared/slices/index.ts'

type Block = Views['agenda']['blocks'][number]
export type Later = Pick<Block, 'id' | 'title' | 'expectedStart'> | null
/** As many as there are digits. */
const MOST = 9

/** Later first, then those that are still to come. */
export const laters = (agenda: Views['agenda'] | undefined): Later[] => [
  null,
  ...(agenda?.blocks ?? []).filter((b) => b.state === 'planned').slice(0, MOST)
]
