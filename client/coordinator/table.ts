// What a grid of the playbook is about.
import type { Views } from '../../shared/slices/index.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { PlaybookActs } from './playbookActs.ts'
import type { Row } from './rows.ts'

export interface Table {
  agenda(): Views['agenda'] | undefined
  rows(): readonly Row[]
  /** As the server has them, without what is on its way. */
  settled(): readonly Row[]
  acts: PlaybookActs
  tell(told: Told): void
}
