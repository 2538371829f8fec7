// Whatever happens about the calls: one has the floor at most, nobody stands twice in an item, who has been heard is what the log tells.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { isRefusal, roles, type ViewerRole } from '../../shared/slice.ts'
import { heard, practiceOf } from '../../shared/slices/calls/heard.ts'
import { isOpen } from '../../shared/slices/calls/state.ts'
import type { Recorded, State } from '../../shared/slices/index.ts'
import { callings, type Meeting } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(callings, rule), { numRuns: 150 })
const bo = { id: 'bo', roles: ['moderator'] } as const

test('at most one has the floor, and nobody is to be called twice in one item', () =>
  always(({ steps }) => {
    for (const { state } of steps) {
      const stand = state.calls.rows.filter((c) => !c.removed)
      expect(stand.filter((c) => c.state === 'called').length).toBeLessThan(2)
      const twice = stand.filter(isOpen).map((c) => `${c.participant} ${c.block}`)
      expect(new Set(twice).size).toBe(twice.length)
      expect(new Set(state.calls.spoken).size).toBe(state.calls.spoken.length)
    }
  }))

/** Who has been heard, told from the log alone: what became of each call and each question, as it was last taken up. */
function heardIn(log: readonly Recorded[]): Map<string, string> {
  const calls = new Map<string, { who: string; floor: number | null; passed: boolean }>()
  const asked = new Map<string, { who: string | null; at: number | null; first: number | null; state: string }>()
  for (const event of log) {
    const call = 'id' in event ? calls.get(event.id) : undefined
    const question = 'id' in event ? asked.get(event.id) : undefined
    if (event.type === 'calls.planned') calls.set(event.id, { who: event.participant, floor: null, passed: false })
    if (call && event.type === 'calls.called') Object.assign(call, { floor: event.at, passed: false })
    if (call && event.type === 'calls.passed') call.passed = true
    if (call && event.type === 'calls.putBack')
      Object.assign(call, {
        passed: event.to === 'passed',
        floor: event.to === 'planned' ? null : (call.floor ?? event.at)
      })
    if (event.type === 'questions.caught')
      asked.set(event.id, { who: event.participant, at: null, first: null, state: 'caught' })
    if (!question || !event.type.startsWith('questions.')) continue
    if (event.type === 'questions.edited') question.who = event.participant
    if (event.type === 'questions.forgotten') question.who = null
    if (event.type === 'questions.asked') {
      question.first = question.at === null ? event.at : null
      question.at ??= event.at
    }
    if (event.type === 'questions.putBack') {
      const undone = question.state === 'asked' && question.first !== null && event.to !== 'asked'
      if (undone) question.at = null
      if (event.to === 'asked') question.at ??= event.at
    }
    const moves = ['asked', 'answered', 'parked', 'dismissed', 'flagged']
    const to = event.type === 'questions.putBack' ? event.to : event.type.slice('questions.'.length)
    if (event.type === 'questions.putBack' || moves.includes(to)) question.state = to
  }
  const found = new Map<string, number>()
  const note = (who: string | null, at: number | null) => {
    if (who !== null && at !== null) found.set(who, Math.min(at, found.get(who) ?? at))
  }
  for (const { who, floor, passed } of calls.values()) if (!passed) note(who, floor)
  for (const { who, at, state } of asked.values()) if (state !== 'caught' && state !== 'flagged') note(who, at)
  return new Map([...found].map(([who, at]) => [who, String(at)]))
}

test('who has been heard, and when, is what the log tells', () => {
  let some = 0
  always(({ log, state }) => {
    const known = heard(state.calls, state.questions)
    expect(new Map([...known].map(([who, { at }]) => [who, String(at)]))).toEqual(heardIn(log))
    some += known.size
    const view = viewOf('calls', state, bo, 0)
    for (const { id, heard: said } of view.people ?? []) expect(said).toEqual(known.get(id) ?? null)
    const left = (view.people ?? []).filter((p) => p.here && !p.heard && !p.noCall && !p.guest)
    expect(view.unheard).toBe(left.length)
  })
  expect(some).toBeGreaterThan(30)
})

describe('a draw', () => {
  test('is of somebody who is in, unheard, no guest and willing; nobody of the practice that spoke last, or stands drawn', () => {
    let drawn = 0
    always(({ steps }) => {
      let before = initial
      for (const { asked, outcome, state } of steps) {
        const then = before
        before = state
        if (asked.type !== 'calls.pick' || isRefusal(outcome) || then === initial) continue
        const event = outcome.find((e) => e.type === 'calls.planned')
        const person = then.participants.people.find(
          (p) => p.id === (event && 'participant' in event ? event.participant : '')
        )
        if (!person) throw new Error('Nobody was drawn.')
        drawn += 1
        expect(person).toMatchObject({ presence: 'admitted', removed: false })
        expect(person.details?.noCall ?? false).toBe(false)
        expect(['guest', 'speaker']).not.toContain(person.details?.kind)
        expect(heard(then.calls, then.questions).has(person.id)).toBe(false)
        expect(resting(then, asked.instead)).not.toContain(practiceOf(person))
      }
    })
    expect(drawn).toBeGreaterThan(50)
  })

  /** Of whom nobody may be drawn now. */
  function resting({ calls, participants }: State, instead: string | undefined): string[] {
    const drawn = calls.rows.filter((c) => c.picked && !c.removed && c.state === 'planned' && c.id !== instead)
    const there = drawn.filter((c) => participants.people.some((p) => p.id === c.participant && !p.removed))
    const last = calls.rows.filter((c) => c.id === calls.spoken.at(-1))
    const who = [...there, ...last].map((c) => c.participant)
    return participants.people.filter((p) => who.includes(p.id)).map(practiceOf)
  }
})

describe('secrets', () => {
  test('the moderator and the coordinator see the calls; nobody else anything of them', () => {
    let told = 0
    always(({ steps }) => {
      for (const [i, { state, now }] of steps.toReversed().entries()) {
        if (i % 9 > 0) continue
        for (const role of [...roles, 'screen'] as ViewerRole[]) {
          const sees = role === 'moderator' || role === 'coordinator'
          const all = JSON.stringify(sliceNames.map((name) => viewOf(name, state, { roles: [role] }, now)))
          const texts = all.match(/§call:\d+§/g) ?? []
          if (!sees) expect(viewOf('calls', state, { roles: [role] }, now)).toEqual({})
          if (!sees) expect(texts).toEqual([])
          told += texts.length
        }
      }
    })
    expect(told).toBeGreaterThan(200)
  })

  test('no refusal, which the log keeps as it is and for good, tells anything of anybody but their id', () =>
    always(({ steps }) => {
      for (const { outcome } of steps) if (isRefusal(outcome)) expect(JSON.stringify(outcome)).not.toContain('§')
    }))

  test('who is out of the register is in no row, and once forgotten their words are gone', () => {
    let gone = 0
    always(({ steps }) => {
      for (const { state, now } of steps) {
        const removed = state.participants.people.filter((p) => p.removed)
        const view = viewOf('calls', state, bo, now)
        for (const { id, details } of removed) {
          for (const row of [...(view.rows ?? []).map((r) => r.participant), ...(view.people ?? []).map((p) => p.id)])
            expect(row).not.toBe(id)
          const own = state.calls.rows.filter((c) => c.participant === id)
          if (details === null) for (const { words } of own) expect(words).toBeNull()
          gone += own.length
        }
      }
    })
    expect(gone).toBeGreaterThan(50)
  })
})
