// When a parked question may come back: just later, or when a certain block begins.
import type { Views } from '../../shared/slices/index.ts'
import { coming } from '../slices/coming.ts'

type Block = Views['agenda']['blocks'][number]
export type Later = Pick<Block, 'id' | 'title' | 'expectedStart'> | null

/** Later first, then those that are still to come. */
export const laters = (agenda: Views['agenda'] | undefined): Later[] => [null, ...coming(agenda)]
