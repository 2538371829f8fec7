// What the operator can do: say which page is shown, that one is ready, and write cues; each with the command that takes it back.
import { nanoid } from 'nanoid'
import type { Command } from '../../shared/slices/index.ts'
import type { Place } from '../../shared/slices/slides/state.ts'
import type { Room } from '../context.ts'
import { saySlideLine } from '../messages/slideLine.ts'
import { standOf } from '../slices/slideStand.ts'
import { callName } from '../ui/people.ts'
import type { Cue } from './deck.ts'

export type Acts = ReturnType<typeof slideActs>
export type Written = Pick<Cue, 'deck' | 'from' | 'to' | 'stops' | 'say'>

const told = () => saySlideLine().told

export function slideActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>) {
  const title = (block: string) => live.views.agenda?.blocks.find((b) => b.id === block)?.title ?? ''

  return {
    show({ deck, page }: Place) {
      const { showing, wanted } = standOf(live.views.slides, live.waiting)
      const since = live.now()
      const others = () => {
        const { shownBy, shownAt } = live.views.slides ?? {}
        const theirs = shownBy && shownBy !== live.you && (shownAt ?? 0) < since
        return theirs ? () => saySlideLine().alreadyShown(callName(live, shownBy), page) : null
      }
      const undo: Command = { type: 'slides.show', ...showing, wanted }
      void deeds.ask({ type: 'slides.show', deck, page }, () => told().shown(page), undo, { others })
    },

    /** Said again, it is taken back. */
    ready({ deck, page }: Place) {
      const was = live.views.slides?.ready ?? null
      const ready: Command = { type: 'slides.ready', deck, page }
      const unready: Command = { type: 'slides.unready' }
      const before: Command = was ? { type: 'slides.ready', deck: was.deck, page: was.page } : unready
      if (was?.deck === deck && was.page === page) void deeds.ask(unready, () => told().unready, ready)
      else void deeds.ask(ready, () => told().ready(page), before)
    },

    /** Why not, to be told where it was written; null once it is done. */
    cue(block: string, written: Written) {
      const id = nanoid()
      const undo: Command = { type: 'slides.removeCue', id }
      return deeds.askHere({ type: 'slides.cue', id, block, ...written }, () => told().cued(title(block)), undo)
    },
    mend({ id, block, deck, from, to, stops, say }: Cue, written: Written) {
      const undo: Command = { type: 'slides.editCue', id, deck, from, to, stops, say }
      return deeds.askHere({ type: 'slides.editCue', id, ...written }, () => told().mended(title(block)), undo)
    },
    remove({ id, block }: Cue) {
      const undo: Command = { type: 'slides.restoreCue', id }
      return deeds.askHere({ type: 'slides.removeCue', id }, () => told().removed(title(block)), undo)
    }
  }
}
