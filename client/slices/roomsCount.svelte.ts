// The groups' countdown as it ticks: on the server's clock, with its own seconds, the same on every screen.
import { onDestroy, untrack } from 'svelte'
import { Clock } from '../clock.svelte.ts'
import type { Live } from '../live.svelte.ts'
import { type RoomsOutlook, roomsOutlook } from './roomsOutlook.ts'

/** To be called while a component is made, and for as long as it lives. */
export function roomsCount(live: Pick<Live, 'views' | 'now'>): { readonly out: RoomsOutlook | null } {
  const clock = new Clock(() => live.now())
  const endsAt = $derived(live.views.breakouts?.now?.endsAt ?? 0)
  const out = $derived(roomsOutlook(live.views.breakouts?.now, clock.now))
  // the seconds change exactly when those that are left to the groups do, not with the agenda's
  $effect(() => {
    const to = endsAt
    untrack(() => clock.align(to))
  })
  onDestroy(() => clock.stop())
  return {
    get out() {
      return out
    }
  }
}
