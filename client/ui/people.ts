// What the board's members are called on screen.
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'

type Rows = NonNullable<Live['views']['board']>['rows']

const rowsOf = (live: Pick<Live, 'views'>): Rows => live.views.board?.rows ?? []

export const fullName = (live: Pick<Live, 'views'>, id: string): string =>
  rowsOf(live).find((m) => m.id === id)?.name ?? say().somebody

/** The first name, where only one on the board has it. */
export function callName(live: Pick<Live, 'views'>, id: string): string {
  const name = fullName(live, id)
  const first = firstOf(name)
  return rowsOf(live).some((m) => m.id !== id && firstOf(m.name ?? '') === first) ? name : first
}

const firstOf = (name: string) => (/\.$/.test(name.split(' ')[0] ?? '') ? name : (name.split(' ')[0] ?? name))
