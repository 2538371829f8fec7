// Whose words they are: the name in the chat tied to the register, and whether the same has been caught before.
import { knownAs, likeliest } from '../participants/matching.ts'
import { nameKey } from '../participants/same.ts'
import { type Arrival, type Register, registeredIds } from '../participants/state.ts'
import type { Said } from './messages.ts'
import { ownWords } from './quote.ts'
import type { Queue } from './state.ts'

/** The participants behind these names, by name: whoever came in under it, else whom it most likely is. Nobody where it would be a guess. */
export function whoAre(register: Register, names: readonly string[]): ReadonlyMap<string, string> {
  const known = register.people.filter((p) => !p.removed && p.details !== null).map((p) => knownAs(p))
  const likely = likeliest(known)
  const came = cameAs(register)
  const found = new Map<string, string>()
  for (const name of new Set(names)) {
    const cameUnder = came.get(nameKey(name))
    // each by itself: two names in a chat may well be the same person
    const [only = likely(name)?.participant, another] = cameUnder ?? []
    if (name !== '' && only && another === undefined) found.set(name, only)
  }
  return found
}

/** By name: those who have it in the waiting room; else those who once had it. */
function cameAs(register: Register): ReadonlyMap<string, ReadonlySet<string>> {
  const there = registeredIds(register)
  const came = (wanted: Arrival['outcome']) => {
    const found = new Map<string, Set<string>>()
    for (const { shown, participant, outcome } of register.arrivals) {
      if (outcome !== wanted || shown === null || participant === null || !there.has(participant)) continue
      const key = nameKey(shown)
      found.set(key, (found.get(key) ?? new Set()).add(participant))
    }
    return found
  }
  return new Map([...came('past'), ...came('matched')])
}

const wordsKey = (text: string) => nameKey(ownWords(text))

/**
 * Those of the rows that have not been caught before: the same words by the same name, or by the same person. When they
 * were written does not tell, for what is typed has no time; a message written twice is two.
 */
export function unseen(queue: Queue, rows: readonly Said[], who: ReadonlyMap<string, string>): Said[] {
  const left = Map.groupBy(
    queue.filter((q) => q.heard !== null),
    (q) => wordsKey(q.heard?.text ?? '')
  )
  return rows.filter(({ from, participant, text }) => {
    const person = participant ?? who.get(from)
    const same = left.get(wordsKey(text)) ?? []
    const named = same.find((q) => nameKey(q.heard?.from ?? '') === nameKey(from))
    const old = named ?? same.find((q) => person && q.participant === person)
    left.set(
      wordsKey(text),
      same.filter((q) => q !== old)
    )
    return old === undefined
  })
}
