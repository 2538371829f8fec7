// A participant in the form in which shown names are held against them.
import { rememberingForLong } from '../../../memo.ts'
import { fold, type Word, word, words } from '../names.ts'
import type { Participant } from '../state.ts'
import { firstLetters, national, readShown } from './shown.ts'

export interface Known {
  id: string
  name: string
  practice: string | null
  /** E.164, as in +4520123456. */
  phone: string | null
  email: string | null
  /** Shown names matched to them before. */
  aliases: readonly string[]
}

/** @param aliases shown names matched to them before */
export const knownAs = (
  { id, details }: Pick<Participant, 'id' | 'details'>,
  aliases: readonly string[] = []
): Known => ({
  id,
  name: details?.name ?? '',
  practice: details?.practice ?? null,
  phone: details?.phone ?? null,
  email: details?.email ?? null,
  aliases
})

export interface Prepared {
  /** First name first, family name last. */
  words: readonly Word[]
  compact: string
  /** Those before the family name as one word, and their initials; those after the first likewise. */
  given: { glued: string; initials: string }
  rest: { initials: string }
  /** What may stand for all of the name: of all its words, and of the first and last. */
  initials: readonly string[]
  /** The first name's or names' initials with the family name, or the first name with the other's initial. */
  userNames: readonly string[]
  practice: { words: readonly string[]; telling: readonly Word[]; whole: string; letters: number } | null
  phone: string | null
  email: { local: string; domain: string } | null
  aliases: readonly string[]
  /** What their names begin with, as `firstLetters` has it. */
  letters: number
}

/** Words that any practice may have in its name. */
const GENERAL = new Set(
  words(`laegehus laegehuset laegerne laeger laegeklinik laegeklinikken laegepraksis laegecenter laegecentret sundhedshus
    sundhedshuset klinik klinikken praksis praksissen ved v paa og i for den det`)
)
export const isGeneral = (folded: string): boolean => GENERAL.has(folded)

/** Callers make the people anew each time, so it is what is known of them that is remembered by, not they. */
export const everythingIn = ({ name, practice, phone, email, aliases }: Known): string =>
  JSON.stringify([name, practice, phone, email, aliases])
const remembered = rememberingForLong<Prepared>(4000)
export const prepared = (known: Known): Prepared => remembered(everythingIn(known), () => prepare(known))

function prepare({ name, practice, phone, email, aliases }: Known): Prepared {
  const all = words(name)
  const [first = '', last = ''] = [all[0], all.at(-1)]
  const initials = (of: readonly string[]) => of.map((w) => w[0]).join('')
  const [given, rest] = [all.slice(0, -1), all.slice(1)]
  const ofPractice = practice === null ? [] : words(practice)
  const [local, domain] = email?.toLowerCase().split('@') ?? []
  const told = all.map(word)
  const telling = ofPractice.filter((w) => !isGeneral(w)).map(word)
  const shownBefore = aliases.filter((a) => readShown(a).distinct).map((a) => fold(a).replaceAll(' ', ''))
  return {
    words: told,
    compact: all.join(''),
    given: { glued: given.join(''), initials: initials(given) },
    rest: { initials: initials(rest) },
    initials: all.length < 2 ? [] : [initials(all), initials([first, last])],
    userNames: all.length < 2 ? [] : [`${first[0]}${last}`, `${initials(given)}${last}`, `${first}${last[0]}`],
    practice:
      ofPractice.length === 0
        ? null
        : {
            words: ofPractice,
            telling,
            whole: ofPractice.join(''),
            letters: firstLetters((telling.length > 0 ? telling : ofPractice.map(word)).map((w) => w.sound))
          },
    phone: phone === null ? null : national(phone),
    email: local && domain ? { local, domain } : null,
    aliases: shownBefore,
    letters: firstLetters(told.map((w) => w.sound))
  }
}
