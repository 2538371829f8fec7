// Whatever list is taken in, in whatever order and however often: the same people once.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, stamped } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { ParsedCommand, Recorded, State } from '../../shared/slices/index.ts'
import type { Details } from '../../shared/slices/participants/person.ts'
import { isHere, type Participant } from '../../shared/slices/participants/state.ts'
import { guest } from '../support/participants.ts'
import { gatherings } from '../support/random.ts'

const host = { id: 'carl', roles: ['host'] } as const

function asked(state: State, command: ParsedCommand, commandId: string): readonly Recorded[] {
  const outcome = decide(state, command, { actor: host, now: 9e12, commandId })
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  return stamped(outcome, { by: host.id, at: 9e12 })
}
const taken = (state: State, rows: readonly Row[], id: string) =>
  asked(state, { type: 'participants.import', rows: [...rows] }, id)

/**
 * Few names and few practices. What two rows tell of one person does not clash, but neither need tell it all. The
 * numbers are nobody's who was known before: one would tie two rows together that tell two things of one person.
 */
interface Row {
  name: string
  practice: string | null
  phone?: string | null
  email?: string
  postcode?: string
}
const nameOf = (n: number) => [guest(0).name, guest(11).name, guest(22).name, 'Åse Kjær', '🩺'][n] ?? ''
const practiceOf = (n: number) => [null, '§practice:0§', '§practice:1§', 'Tåsinge'][n] ?? null
const row = fc
  .record({ name: fc.nat(4), practice: fc.nat(3), phone: fc.nat(3), email: fc.boolean(), postcode: fc.boolean() })
  .map(({ name, practice, phone, email, postcode }): Row => {
    const who = `${name}${practice}`
    return {
      name: nameOf(name),
      practice: practiceOf(practice),
      ...(phone > 1 && { phone: phone === 2 ? null : `+45020000${who}` }),
      ...(email && { email: `${who}@list.example` }),
      ...(postcode && { postcode: `57${who}` })
    }
  })
const rows = fc.array(row, { minLength: 1, maxLength: 12 })
const shuffled = rows.chain((rows) =>
  fc.record({ rows: fc.constant(rows), again: fc.shuffledSubarray(rows, { minLength: rows.length }) })
)
const holds = (rule: (state: State, lists: { rows: Row[]; again: Row[] }) => void) =>
  fc.assert(
    fc.property(gatherings, shuffled, ({ state }, lists) => rule(state, lists)),
    { numRuns: 500 }
  )
const told = ({ participants }: State) =>
  participants.people.flatMap((p) => (p.removed || !p.details ? [] : [JSON.stringify(p.details)])).toSorted()

describe('a list', () => {
  test('taken in again, in any order, leads to nothing', () =>
    holds((state, { rows, again }) => {
      const once = taken(state, rows, 'command-x').reduce(evolve, state)
      expect(taken(once, rows, 'command-y')).toEqual([])
      expect(taken(once, again, 'command-z')).toEqual([])
    }))

  test('in any order tells of the same people, when nobody was known before', () =>
    holds((_, { rows, again }) => {
      const [one, other] = [rows, again].map((list) => taken(initial, list, 'command-x').reduce(evolve, initial))
      expect(told(one!)).toEqual(told(other!))
    }))

  test('takes nobody out, moves nobody who is here, and takes nothing away that was told', () =>
    holds((state, { rows }) => {
      const after = taken(state, rows, 'command-x').reduce(evolve, state).participants.people
      const kept = (p: Participant | undefined, before: Details) =>
        Object.entries(before).every(([field, was]) => was === null || p?.details?.[field as keyof Details] !== null)
      for (const [i, before] of state.participants.people.entries()) {
        expect([after[i]?.id, after[i]?.removed]).toEqual([before.id, before.removed])
        if (isHere(before)) expect(after[i]?.presence).toBe(before.presence)
        if (before.details) expect(kept(after[i], before.details)).toBe(true)
      }
    }))

  test('has everybody in it in the register afterwards, and no two of one name and practice who were not', () =>
    holds((state, { rows }) => {
      const after = taken(state, rows, 'command-x').reduce(evolve, state).participants.people
      const known = after.filter((p) => !p.removed).map((p) => `${p.details?.name} ${p.details?.practice}`)
      for (const { name, practice } of rows)
        if (practice !== null) expect(known).toContain(`${name} ${practice}`)
        else expect(known.some((k) => k.startsWith(name))).toBe(true)
      const added = after.slice(state.participants.people.length)
      for (const { details } of added)
        expect(known.filter((k) => k === `${details?.name} ${details?.practice}`)).toHaveLength(1)
    }))

  test('is taken back to what was told before', () => {
    let edits = 0
    holds((state, { rows }) => {
      const events = taken(state, rows, 'command-x')
      if (events.length === 0) return
      edits += events.filter((e) => e.type === 'participants.edited').length
      const then = events.reduce(evolve, state)
      const undone = asked(then, { type: 'participants.undoImport', import: 'command-x' }, 'command-y').reduce(
        evolve,
        then
      )
      expect(told(undone)).toEqual(told(state))
      const places = (s: State) => s.participants.people.filter((p) => !p.removed).map((p) => [p.id, p.presence])
      expect(places(undone)).toEqual(places(state))
    })
    expect(edits).toBeGreaterThan(100)
  })
})
