// An evening's slides for the tests: two decks, an item that is held, and short ways to say what has happened.
import type { z } from 'zod'
import type { Actor } from '../../shared/slice.ts'
import { slides } from '../../shared/slices/slides/index.ts'
import type { command, SlidesEvent } from '../../shared/slices/slides/messages.ts'
import type { Meeting, Place } from '../../shared/slices/slides/state.ts'
import { evening, next, start } from './evening.ts'
import { given, type Past, someone } from './given.ts'

export type Command = z.input<typeof command>

export const mette = someone('moderator', 'mette')
export const karen = someone('moderator', 'karen')
export const hanne = someone('slides', 'hanne')
export const lise = someone('coordinator', 'lise')

/** Data/grafer is held; the playbook says 7–8 and 9 there, 10–13 in plenum, and nothing to be shared in the break. */
export const around = (texts: Record<string, string | null> = {}): Meeting => {
  const said: Record<string, string | null> = {
    data: '7–8: Find jeres tal; 9',
    plenum: '10–13',
    pause: 'ingen',
    ...texts
  }
  const { state } = evening(['16:00', start], ['16:30', next('tjek-ind')])
  return { agenda: { ...state, blocks: state.blocks.map((b) => ({ ...b, slides: said[b.id] ?? null })) } }
}

export const at = (page: number, deck: string | null = null): Place => ({ deck, page })
export const deck = (id: string, pages: number, name = `${id}.pdf`): SlidesEvent => ({
  type: 'slides.deckAdded',
  id,
  pages,
  personal: { name, titles: Array.from({ length: pages }, (_, n) => `${id} side ${n + 1}`) }
})
export const asked = (to: Place): SlidesEvent => ({ type: 'slides.asked', to })
export const shown = (to: Place, wanted: Place = to): SlidesEvent => ({ type: 'slides.shown', to, wanted })
export const ask = (from: Place, by: 1 | -1 = 1): Command => ({ type: 'slides.ask', from, by })
export const show = (page: number, of: string | null = null): Command => ({ type: 'slides.show', deck: of, page })

const asking = (past: readonly Past<SlidesEvent>[], meeting: Meeting) => given(slides, meeting)(...past)

/** The slides after these, in that meeting. */
export const showing = (past: readonly Past<SlidesEvent>[] = [], meeting = around()) => said(asking(past, meeting))

function said(after: ReturnType<typeof asking>) {
  /** Who may, unless told otherwise. */
  const when = (command: Command, actor = command.type === 'slides.ask' ? mette : hanne, context: object = {}) =>
    after.when(command, { actor, ...context })
  return {
    ...after,
    asked: when,
    /** The meeting goes on from there. */
    does: (...commands: Command[]) =>
      commands.reduce((meeting, command) => said(meeting.asked(command).goesOn()), said(after)),
    by: (actor: Actor, command: Command, context: object = {}) => said(when(command, actor, context).goesOn()),
    /** What the operator sees of it in short: page shown, page asked for, how many asked for. */
    stands() {
      const view = after.view(hanne)
      return [view?.showing.page, view?.wanted.page, view?.asked]
    },
    cues: (block: string) => after.view(hanne)?.cues?.filter((c) => c.block === block) ?? []
  }
}
