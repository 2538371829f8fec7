// Which needs stand beside Next: what the item that is held still lacks, what the next one needs, and the way to what comes later. Pure.
import type { Views } from '../../shared/slices/index.ts'
import type { Need } from '../../shared/slices/readiness/needs.ts'
import { type Block, nextOf } from './outlook.ts'

export interface Cell extends Need {
  /** The item that needs it. */
  block: Block
  /** Held now, next, or later. */
  when: 'now' | 'next' | 'later'
}

/** Each kind of need once: as it stands for the first item it is open for, else for the first that has it. */
export function cells({ agenda, readiness }: Partial<Views>): Cell[] {
  if (!agenda || !readiness) return []
  const next = nextOf(agenda)
  const needs = agenda.blocks.flatMap((block) =>
    (readiness.rows.find((r) => r.id === block.id)?.needs ?? []).map(
      (need): Cell => ({
        ...need,
        block,
        when: block.id === agenda.current ? 'now' : block.id === next?.id ? 'next' : 'later'
      })
    )
  )
  const near = needs.filter((n) => n.when !== 'later' && !(n.when === 'now' && isOver(n)))
  const kinds = [
    ...new Set([...near.map((n) => n.what), ...needs.filter((n) => n.what === 'groups').map((n) => n.what)])
  ]
  return kinds.flatMap((what) => {
    const of = (near.some((n) => n.what === what) ? near : needs).filter((n) => n.what === what)
    return of.find((n) => n.stand !== 'ready') ?? of[0] ?? []
  })
}

/** Once an item is held, that it could be is no news; the keys go on mattering for as long as one looks at one's figures. */
const isOver = ({ what, stand }: Need): boolean => stand === 'ready' && what !== 'keys'

/** What somebody in this role has to do before the next item. */
export const dutiesOf = (all: readonly Cell[], role: string): readonly Cell[] =>
  all.filter((n) => n.role === role && n.when !== 'later' && n.stand !== 'ready')
