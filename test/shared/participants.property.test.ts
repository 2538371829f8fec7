// Whatever happens at the door, this holds: who may see whom, sums that add up, and undo that undoes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, sliceNames, stamped, viewOf } from '../../shared/meeting.ts'
import { holds as has, isRefusal, roles, type ViewerRole } from '../../shared/slice.ts'
import type { ParsedCommand, State } from '../../shared/slices/index.ts'
import { openArrivals } from '../../shared/slices/participants/arrivals.ts'
import { isHere, type Register, registered } from '../../shared/slices/participants/state.ts'
import { frozen } from '../support/people.ts'
import { gatherings, type Meeting } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void, numRuns = 200) =>
  fc.assert(fc.property(gatherings, rule), { numRuns })
const eachStep = (rule: (state: State) => void, numRuns = 200) =>
  always(({ steps }) => {
    for (const { state } of steps) rule(state)
  }, numRuns)
const host = { id: 'carl', roles: ['host'] } as const
const hosted = (state: State) => viewOf('participants', state, host, 0)
const everySeat: ViewerRole[][] = [
  ...Array.from({ length: 2 ** roles.length }, (_, n) => roles.filter((_, i) => n & (2 ** i))),
  ['screen']
]

/** The meeting after the host has asked for this; null when it is refused. */
function after(state: State, asked: ParsedCommand): State | null {
  const outcome = decide(state, asked, { actor: host, now: 9e12, commandId: 'command-x' })
  return isRefusal(outcome) ? null : stamped(outcome, { by: host.id, at: 9e12 }).reduce(evolve, state)
}

describe('a command', () => {
  test('gets the same answer again, and touches nothing that was there', () =>
    always(({ steps }) => {
      let before = frozen(initial)
      for (const [index, { asked, actor, now, outcome, state }] of steps.entries()) {
        if (index > 0 && actor.id !== 'gone') {
          const again = decide(before, asked, { actor, now, commandId: `command-${index}` })
          expect(isRefusal(again) ? again : stamped(again, { by: actor.id, at: now })).toEqual(outcome)
        }
        before = frozen(state)
      }
    }, 100))
})

describe('secrets', () => {
  /** Who asked what is told by other rules: questions.property. */
  const told = sliceNames.filter((name) => name !== 'questions')
  const seen = (state: State, held: readonly ViewerRole[]) =>
    JSON.stringify(told.map((name) => viewOf(name, state, { roles: held }, 0)))

  test('telephone and e-mail reach host, coordinator and keys; names the chat-watcher and the moderator too; notes only hosts; nobody else anything', () => {
    const shown = new Set<string>()
    always(({ state }) => {
      for (const held of everySeat) {
        const all = seen(state, held)
        const may = (...wanted: ViewerRole[]) => has({ roles: held }, ...wanted)
        for (const [what] of all.matchAll(/§(guest|practice|shown|notes|email):|\+4501/g)) shown.add(`${what} ${held}`)
        if (!may('host', 'coordinator')) expect(all).not.toMatch(/§(notes|shown):/)
        if (!may('host', 'coordinator', 'keys')) expect(all).not.toMatch(/§email:|\+4501/)
        if (!may('host', 'coordinator', 'keys', 'chat', 'moderator')) expect(all).not.toMatch(/§(guest|practice):/)
      }
    }, 100)
    const reaches = [
      '§guest: chat',
      '§practice: chat',
      '§guest: moderator',
      '+4501 keys',
      '§email: keys',
      '§notes: host',
      '§shown: host'
    ]
    for (const one of reaches) expect(shown).toContain(one)
  })
})

describe('what is shown', () => {
  test('adds up, and is the same for all', () =>
    eachStep((state) => {
      const { counts, rows, arrivals } = hosted(state)
      const of = (presence: string) => rows.filter((r) => r.presence === presence).length
      expect(counts).toEqual({
        expected: of('expected'),
        waiting: of('waiting'),
        admitted: of('admitted'),
        left: of('left'),
        declined: of('declined'),
        unknown: arrivals?.length,
        checked: rows.filter((r) => r.presence !== 'declined' && r.techCheck === 'fine').length
      })
      const out = state.participants.people.filter((p) => p.removed).map((p) => p.id)
      for (const row of rows) expect(out).not.toContain(row.id)
      for (const held of [['screen'], ['moderator', 'slides'], ['chat'], ['keys']] as ViewerRole[][])
        expect(viewOf('participants', state, { roles: held }, 0).counts).toEqual(counts)
    }))

  test('no two names are the same person, and nobody is suggested twice, or who is here', () => {
    let suggested = 0
    eachStep((state) => {
      const { people, arrivals } = state.participants
      const tied = arrivals.filter((a) => a.outcome === 'matched').map((a) => a.participant)
      expect(new Set(tied).size).toBe(tied.length)
      const likely = (hosted(state).arrivals ?? []).flatMap((a) => a.suggestion?.participant ?? [])
      suggested += likely.length
      expect(new Set(likely).size).toBe(likely.length)
      for (const id of likely) expect(registered(state.participants, id)).not.toSatisfy(isHere)
      expect(new Set(people.map((p) => p.id)).size).toBe(people.length)
    })
    expect(suggested).toBeGreaterThan(100)
  })
})

describe('at the door', () => {
  test('a list that is pasted again adds nothing', () =>
    always(({ state, steps }) => {
      const names = steps.flatMap(({ asked }) => (asked.type === 'participants.arrive' ? asked.names : []))
      if (names.length === 0) return
      const paste: ParsedCommand = { type: 'participants.arrive', names }
      const once = after(state, paste)!
      expect(after(once, { ...paste, names: names.toReversed() })).toEqual(once)
    }))

  test('one who cannot be let in holds nobody up who can', () =>
    eachStep((state) => {
      const all = state.participants.people.map((p) => p.id)
      const matches = all.slice(0, 3).map((participant) => ({ arrival: 'nowhere', participant }))
      const let_in = after(state, { type: 'participants.admitMany', ids: ['nobody', ...all], matches })
      if (!all.some((id) => registered(state.participants, id))) return expect(let_in).toBeNull()
      for (const p of let_in!.participants.people) if (!p.removed) expect(p.presence).toBe('admitted')
    }, 100))

  test('whatever moved people is taken back to the letter', () => {
    const undone = { one: 0, many: 0, tied: 0 }
    eachStep((state) => {
      const { people } = state.participants
      const [arrival = 'none'] = open(state)
      const moves: ParsedCommand[] = [
        ...people.slice(0, 3).flatMap(({ id }): ParsedCommand[] => [
          { type: 'participants.expect', id },
          { type: 'participants.wait', id },
          { type: 'participants.admit', id },
          { type: 'participants.leave', id },
          { type: 'participants.decline', id },
          { type: 'participants.match', arrival, participant: id, admit: true }
        ]),
        { type: 'participants.admitMany', ids: people.map((p) => p.id), matches: [] }
      ]
      for (const asked of moves) {
        const then = after(state, asked)
        const moved = then?.participants.people.filter((p, i) => p.presence !== people[i]?.presence) ?? []
        const [first] = moved
        if (!then || !first) continue
        const to = (id: string) => registered(state.participants, id)?.presence ?? first.presence
        const back = { from: first.presence, people: moved.map(({ id }) => ({ id, to: to(id) })), arrivals: [arrival] }
        const again = after(then, { type: 'participants.putBack', ...back })
        expect(places(again!.participants), JSON.stringify(asked)).toEqual(places(state.participants))
        expect(open(again!)).toEqual(open(state))
        undone[asked.type === 'participants.match' ? 'tied' : moved.length > 1 ? 'many' : 'one'] += 1
      }
    }, 100)
    for (const times of Object.values(undone)) expect(times).toBeGreaterThan(50)
  })
})

const open = ({ participants }: State) => openArrivals(participants).map((a) => a.id)
const places = ({ people }: Register) => people.map(({ since: _, by: __, ...rest }) => rest)
