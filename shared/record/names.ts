// What people and things are called in the record: as they were at that moment, and never more than may be kept.
import type { State } from '../slices/index.ts'
import type { Place } from '../slices/slides/state.ts'
import type { About, Name } from './facts.ts'

/** Whoever wants to be rung up writes their number in the chat, and some a CPR number; times and dates are neither. */
const NUMBERS =
  /(?<!\d)(?:(?:(?:\+|00)45 ?)?(?:\d{2}([ .-]?)\d{2}\1\d{2}\1\d{2}|\d{4} \d{4})|\+\d{7,15}|\d{6}[ -]?\d{4})(?!\d)/g

/** What was written, without such numbers; null once it is deleted. */
export const written = (text: string | null | undefined): string | null => text?.replaceAll(NUMBERS, '…') ?? null

export const memberName = ({ board }: State, id: string): Name => board.members.find((m) => m.id === id)?.name ?? null

export function namesOf({ participants }: State): (id: string) => Name {
  const names = new Map(participants.people.map((p) => [p.id, p.details?.name ?? null]))
  return (id) => names.get(id) ?? null
}

/** Also of one that was taken out of the plan. */
export function itemTitle({ agenda }: State, id: string | null): string | undefined {
  const named = ({ id: one }: { id: string }) => one === id
  return (agenda.blocks.find(named) ?? agenda.removed.find(named))?.title
}

/** By the number the rounds bear on the screen: those that were dropped have none. */
export function roundAbout({ breakouts }: State, id: string): About {
  const at = breakouts.rounds.filter((r) => !r.dropped).findIndex((r) => r.id === id)
  return at === -1 ? {} : { round: at + 1 }
}

export function pageAbout({ slides }: State, { deck: id, page }: Place): About {
  const deck = slides.decks.find((d) => d.id === id)
  const several = slides.decks.filter((d) => !d.removed).length > 1
  return {
    page: {
      number: page,
      title: written(deck?.titles[page - 1]) || null,
      deck: (several && deck?.name) || null
    }
  }
}
