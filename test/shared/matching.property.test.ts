// Whoever is expected and whatever stands at the door: suggestions keep their promises.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forgetRemembered } from '../../shared/memo.ts'
import { candidates, type Known, SURE, suggestions } from '../../shared/slices/participants/matching.ts'
import { fold, words } from '../../shared/slices/participants/names.ts'
import { evenings } from '../support/matching.ts'

describe('on any evening', () => {
  const always = (rule: (evening: { known: readonly Known[]; arrivals: { id: string; shown: string }[] }) => void) =>
    fc.assert(fc.property(evenings, rule), { numRuns: 300 })

  test('nobody is suggested twice, nor anybody who was not given, and each likelihood is one', () =>
    always(({ known, arrivals }) => {
      const found = [...suggestions(arrivals, known)]
      expect(new Set(found.map(([, s]) => s.participant)).size).toBe(found.length)
      for (const [arrival, { participant, score }] of found) {
        expect(arrivals.map((a) => a.id)).toContain(arrival)
        expect(known.map((p) => p.id)).toContain(participant)
        expect(score > 0.5 && score <= 1).toBe(true)
      }
    }))

  test('the answer is the same each time, remembered or not, and in whatever order the people stand', () =>
    always(({ known, arrivals }) => {
      const found = [...suggestions(arrivals, known)]
      expect([...suggestions(arrivals, structuredClone(known))]).toEqual(found)
      forgetRemembered()
      expect([...suggestions(arrivals, known.toReversed())]).toEqual(found)
    }))

  test('the order of the names at the door only decides between two alike', () =>
    always(({ known, arrivals }) => {
      const byPerson = (found: ReadonlyMap<string, { participant: string; score: number }>) =>
        new Map([...found.values()].map((s) => [s.participant, s.score]))
      expect(byPerson(suggestions(arrivals.toReversed(), known))).toEqual(byPerson(suggestions(arrivals, known)))
    }))

  test('who is sure has all of their name told, and nothing else than their practice', () =>
    always(({ known, arrivals }) => {
      for (const [id, { participant, score }] of suggestions(arrivals, known)) {
        if (score < SURE) continue
        const { name = '' } = known.find((p) => p.id === participant) ?? {}
        const shown = arrivals.find((a) => a.id === id)?.shown ?? ''
        const squeezed = fold(shown).replaceAll(' ', '')
        // the middle name may be an initial
        for (const part of [words(name)[0], words(name).at(-1)]) expect(squeezed).toContain(part)
      }
    }))

  test('candidates come the likeliest first, the suggested one before all', () =>
    always(({ known, arrivals }) => {
      const found = suggestions(arrivals, known)
      for (const { id, shown } of arrivals) {
        const ranks = candidates(shown, known, 100)
        expect(ranks.map((c) => c.score)).toEqual(ranks.map((c) => c.score).toSorted((a, b) => b - a))
        const suggested = found.get(id)
        if (suggested) expect(ranks[0]).toEqual(suggested)
      }
    }))
})
