// Tells who sent a signal that it has been painted where somebody looks: not before, and not from a page that is hidden.
import type { Live } from '../live.svelte.ts'
import { isSeen, type Me, type Row } from './rows.ts'

/** To be attached to where the signal stands. */
export const painted = (live: Live, row: Row, me: Me) => (element: Element) => {
  if (live.link !== 'on' || row.by === me.id || isSeen(row, me)) return
  let inView = false
  const tell = () => {
    if (inView && document.visibilityState === 'visible') live.report({ type: 'signals.see', ids: [row.id] })
  }
  const watch = new IntersectionObserver((entries) => {
    inView = entries.some((entry) => entry.isIntersecting)
    // what is laid out now is on the screen by the next frame
    requestAnimationFrame(tell)
  })
  watch.observe(element)
  document.addEventListener('visibilitychange', tell)
  return () => {
    inView = false
    watch.disconnect()
    document.removeEventListener('visibilitychange', tell)
  }
}
