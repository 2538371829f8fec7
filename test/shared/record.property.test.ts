// Over random meetings: the record never fails, tells in order what was pressed, and holds no key, no number and nobody who is forgotten.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordFile } from '../../server/record/file.ts'
import { recordOf } from '../../shared/record/index.ts'
import { USUAL_ZONE } from '../../shared/time.ts'
import { everyKind, gatherings, type Meeting } from '../support/random.ts'
import { asKept, table } from '../support/recorded.ts'

const always = (rule: (meeting: Meeting) => void, of = Object.values(everyKind), numRuns = 240) =>
  fc.assert(fc.property(fc.oneof(...of), rule), { numRuns })
/** What Excel would be given, in both languages. */
const files = (log: Meeting['log']) => (['da', 'en'] as const).map((language) => recordFile(log, USUAL_ZONE, language))

describe('the record of any meeting', () => {
  test('is a whole table, in the order in which it happened, every cell said', () => {
    const seen = new Set<string>()
    always(({ log }) => {
      const rows = recordOf(asKept(log))
      const moments = log.map((e) => e.at)
      let from = 0
      for (const { at, fact } of rows) {
        seen.add(fact.what)
        from = moments.indexOf(at, from)
        expect(from).not.toBe(-1)
      }
      for (const file of files(asKept(log))) {
        expect(table(file)).toHaveLength(rows.length + 1)
        expect(file).not.toMatch(/undefined|null|NaN|\[object|: ?(?:;|"?\r)/)
      }
    })
    expect(seen.size).toBeGreaterThan(50)
  })

  test('holds no number, no e-mail, no key, no text of an SMS, nothing but what was said', () => {
    const allowed = new Set<string>()
    always(({ log }) => {
      for (const file of files(log)) {
        expect(file).not.toMatch(/\+?4501\d{6}/)
        for (const [, what = ''] of file.matchAll(/§(\w+):/g)) allowed.add(what)
      }
    })
    for (const never of ['email', 'notes', 'practice', 'template', 'cluster', 'owner', 'script', 'shown'])
      expect(allowed).not.toContain(never)
    for (const said of ['name', 'guest', 'words', 'asker']) expect(allowed).toContain(said)
  })

  test('has no name and no word of who is forgotten, also of what happened before', () => {
    let gone = 0
    always(
      ({ log, state }) => {
        const kept = asKept(log)
        const [file = ''] = files(kept)
        const left = JSON.stringify(kept)
        for (const { id, personal } of log.flatMap((e) => (e.type === 'participants.added' ? [e] : []))) {
          const forgotten = state.participants.people.find((p) => p.id === id)?.details === null
          if (!forgotten || !personal || left.includes(personal.name)) continue
          gone += 1
          expect(file).not.toContain(personal.name)
        }
      },
      [gatherings],
      300
    )
    expect(gone).toBeGreaterThan(20)
  })

  test('agrees with what was pressed: as many steps on, signals and questions asked as there were', () => {
    always(({ log }) => {
      const rows = recordOf(log)
      const told = (...whats: string[]) => rows.filter((r) => whats.includes(r.fact.what)).length
      const happened = (...types: string[]) => log.filter((e) => types.includes(e.type)).length
      expect(told('item-next', 'item-ahead', 'item-back')).toBe(happened('agenda.moved'))
      expect(told('signal-sent', 'signal-acknowledged')).toBe(happened('signals.sent', 'signals.acknowledged'))
      expect(told('question-asked', 'floor-given')).toBe(happened('questions.asked', 'calls.called'))
      const keys = rows.flatMap(({ fact }) => (fact.what === 'keys-sent' ? [fact.told] : []))
      for (const { count, messages, accepted, failed, unknown, stopped, waiting } of keys)
        expect([messages.length, accepted + failed + unknown + stopped + waiting]).toEqual([count, count])
      expect(keys.reduce((sum, { count }) => sum + count, 0)).toBe(happened('keys.queued'))
    })
  })
})
