// Where the slides stand, with what this person has pressed and has no answer to yet.
import type { Command, Views } from '../../shared/slices/index.ts'
import { askedFor, isSame, stepped, wantedAfter } from '../../shared/slices/slides/places.ts'
import type { Place } from '../../shared/slices/slides/state.ts'

export type SlidesView = NonNullable<Views['slides']>

export interface Stand {
  showing: Place
  wanted: Place
  /** How many pages on are asked for; back, when negative. */
  asked: number
}

const nowhere: Place = { deck: null, page: 0 }

export function standOf(view: Views['slides'] | undefined, waiting: readonly { command: Command }[]): Stand {
  let { showing, wanted } = view ?? { showing: nowhere, wanted: nowhere }
  for (const { command } of waiting) {
    if (command.type === 'slides.ask' && isSame(command.from, wanted)) wanted = stepped(wanted, command.by)
    if (command.type !== 'slides.show') continue
    const to = { deck: command.deck, page: command.page }
    ;[showing, wanted] = [to, command.wanted ?? wantedAfter(showing, wanted, to)]
  }
  return { showing, wanted, asked: askedFor(showing, wanted) }
}
