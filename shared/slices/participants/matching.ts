// Who of the participants a name in the video tool's waiting room is likely to be.

import { remembering, rememberingForLong } from '../../memo.ts'
import { odds } from './matching/clues.ts'
import { everythingIn, type Known, type Prepared, prepared } from './matching/known.ts'
import { readShown, type Shown } from './matching/shown.ts'

export { type Known, knownAs } from './matching/known.ts'
export { SURE } from './matching/sure.ts'

export interface Suggestion {
  participant: string
  /** 0–1: the likelihood that they are the one. */
  score: number
}
export interface Arrived {
  id: string
  shown: string
}

/** Below this it would be a guess. More than a half, so that no arrival has two who are likely enough. */
const LIKELY = 0.55

/**
 * Those who it may be, the likeliest first, at most `most`; also where it would be a guess. Give those who can still
 * come: whoever is in already is not one that the next arrival can be.
 */
export const candidates = (shown: string, people: readonly Known[], most = 5): Suggestion[] =>
  rankingOf(people)(shown).slice(0, most)

/** Whom a name by itself most likely means; null where two people may be meant, or where it would be a guess. */
export function likeliest(people: readonly Known[]): (shown: string) => Suggestion | null {
  const ranking = rankingOf(people)
  return (shown) => {
    const [best] = ranking(shown)
    return best && best.score >= LIKELY ? best : null
  }
}

/**
 * At most one for each arrival, by the arrival's id, and nobody twice: whom two arrivals may be is suggested for the
 * likelier, or of two alike the first. Nothing where two people may be the one, or where it would be a guess.
 */
export function suggestions(arrivals: readonly Arrived[], people: readonly Known[]): ReadonlyMap<string, Suggestion> {
  const likeliestOf = likeliest(people)
  const likely = arrivals.flatMap(({ id, shown }) => {
    const best = likeliestOf(shown)
    return best ? [{ id, best }] : []
  })
  const taken = new Set<string>()
  const given = new Map<string, Suggestion>()
  for (const { id, best } of likely.sort((a, b) => b.best.score - a.best.score)) {
    if (taken.has(best.participant)) continue
    taken.add(best.participant)
    given.set(id, best)
  }
  return given
}

type Ranking = (shown: string) => readonly Suggestion[]
/** Several views are made of the same people, one for each set of roles. */
const remembered = rememberingForLong<Ranking>(4)
const rankingOf = (people: readonly Known[]): Ranking =>
  remembered(people.map((p) => `${p.id} ${everythingIn(p)}`).join('\n'), () => {
    const forms = people.map((p) => ({ id: p.id, form: prepared(p) }))
    const ranks = remembering<readonly Suggestion[]>(1000)
    return (shown) => ranks(shown, () => ranked(readShown(shown), forms))
  })

/** Everybody for whom something speaks. Those who fit as well share the likelihood with each other and with somebody unknown. */
function ranked(shown: Shown, people: readonly { id: string; form: Prepared }[]): Suggestion[] {
  const fitting: { participant: string; odds: number }[] = []
  for (const { id, form } of people) {
    const found = odds(shown, form)
    if (found > 0) fitting.push({ participant: id, odds: found })
  }
  // summed in order of odds, so that the order of the people does not show in the last digit
  fitting.sort((a, b) => b.odds - a.odds || (a.participant < b.participant ? -1 : 1))
  const sum = fitting.reduce((sum, f) => sum + f.odds, 1)
  return fitting.map(({ participant, odds }) => ({ participant, score: odds / sum }))
}
