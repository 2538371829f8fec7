// Since when each of the board has been away, as far as this page has seen it.
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'

export class Absence {
  away: ReadonlyMap<string, Instant> = $state.raw(new Map())
  /** Who has been here since this page was opened: before the meeting, only they can be missed. */
  readonly seen = new Set<string>()
  readonly #live: Pick<Live, 'present' | 'link' | 'now'>

  constructor(live: Pick<Live, 'present' | 'link' | 'now'>) {
    this.#live = live
  }

  /** Looks at who is here. Without a connection we cannot know, and begin anew once there is one. */
  look(before: ReadonlyMap<string, Instant>): void {
    const { present, link } = this.#live
    const now = this.#live.now()
    for (const { member, connected } of present) if (connected) this.seen.add(member)
    const gone = link === 'on' ? present.filter((p) => !p.connected) : []
    this.away = new Map(gone.map(({ member }) => [member, before.get(member) ?? now]))
  }
}
