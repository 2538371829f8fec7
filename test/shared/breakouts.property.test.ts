// Whatever happens in the breakout rooms: nobody sits twice, no two groups bear one number, and what was done can be taken back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, evolve, parseCommand, stamped, viewOf } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import { leaderOf, type Round, seatOf } from '../../shared/slices/breakouts/state.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { commandTypes, dice, make } from '../support/commands.ts'
import { breakouts } from '../support/random.ts'

const host = { id: 'carl', roles: ['host'] } as const

test('nobody sits in two groups or is remembered where they sit; numbers and ids are of one group each', () =>
  fc.assert(
    fc.property(breakouts, ({ steps }) => {
      for (const { state } of steps)
        for (const { groups, was, locked, placed } of state.breakouts.rounds) {
          const seated = groups.flatMap((g) => g.people)
          expect(new Set(seated).size).toBe(seated.length)
          expect(new Set(groups.map((g) => g.number)).size).toBe(groups.length)
          expect(new Set(groups.map((g) => g.id)).size).toBe(groups.length)
          for (const person of was.keys()) expect(seated).not.toContain(person)
          for (const person of [...locked, ...placed]) expect(seated).toContain(person)
        }
    }),
    { numRuns: 300 }
  ))

/** What takes it back; null where there is nothing, or nothing that a single command could. */
function undoing(asked: Command, before: State, after: State): Command | null {
  const id = 'round' in asked ? asked.round : ''
  const found = (state: State): Round | undefined => state.breakouts.rounds.find((r) => r.id === id)
  const [was, is] = [found(before), found(after)]
  const seat = (person: string) => (was && seatOf(was, person)?.id) ?? null
  switch (asked.type) {
    case 'breakouts.drop':
      return { type: 'breakouts.restore', round: id }
    case 'breakouts.restore':
      return { type: 'breakouts.drop', round: id }
    case 'breakouts.arrange':
      return { type: 'breakouts.takeBack', round: id, arrangement: 'command-1' }
    case 'breakouts.move':
      return { ...asked, from: asked.to, to: seat(asked.person) }
    case 'breakouts.swap': {
      const { one, other } = asked
      return { ...asked, one: { ...one, from: seat(other.person) }, other: { ...other, from: seat(one.person) } }
    }
    case 'breakouts.lead':
      return { ...asked, person: was?.groups.flatMap((g) => (g.id === asked.group ? leaderOf(g) : [])).at(0) ?? null }
    case 'breakouts.lock':
      return { ...asked, locked: !asked.locked }
    case 'breakouts.ready':
      return { ...asked, ready: !asked.ready }
    case 'breakouts.help':
      return { ...asked, wanted: !asked.wanted }
    case 'breakouts.extend':
      return { ...asked, minutes: -asked.minutes }
    case 'breakouts.open':
    case 'breakouts.callBack':
    case 'breakouts.close':
      return is && is.stage !== 'planned' ? { type: 'breakouts.putBack', round: id, from: is.stage } : null
    default:
      return null
  }
}

/** As the host sees it, without who did what last and when; in a group nobody stands before anybody. */
function seen(state: State) {
  const { rounds, now } = viewOf('breakouts', state, host, 0)
  const plain = (rounds ?? []).map(({ by: _, version: __, arrangement: ___, placed, was, locked, ...round }) => ({
    ...round,
    ready: round.ready !== null,
    locked: locked.toSorted(),
    was: was.length >= 0,
    placed: placed.length >= 0,
    groups: round.groups.map((g) => ({ ...g, help: g.help !== null, people: g.people.toSorted() }))
  }))
  return { rounds: plain, now }
}

function after(state: State, raw: Command, commandId: string): State | null {
  const read = parseCommand(raw)
  const outcome = read.ok ? decide(state, read.value, { actor: host, now: 0, commandId }) : []
  if (isRefusal(outcome) || outcome.length === 0) return null
  return stamped(outcome, { by: host.id, at: 0 }).reduce(evolve, state)
}

test('one command takes back another', () => {
  const taken = new Set<string>()
  const types = commandTypes.filter((t) => t.startsWith('breakouts.'))
  fc.assert(
    fc.property(breakouts, fc.constantFrom(...types), dice, ({ steps }, type, rolled) => {
      for (const { state } of steps) {
        const asked = make[type](rolled, state)
        const then = after(state, asked, 'command-1')
        const undo = then && undoing(asked, state, then)
        if (!then || !undo) continue
        const back = after(then, undo, 'command-2')
        const why = `${JSON.stringify(asked)} and ${JSON.stringify(undo)}`
        if (asked.type === 'breakouts.close') {
          // calls for help end with the round
          const quiet = (all: ReturnType<typeof seen> | null) =>
            all?.rounds.map((r) => ({ ...r, groups: r.groups.map((g) => ({ ...g, help: null })) }))
          expect(quiet(back && seen(back)), why).toEqual(quiet(seen(state)))
        } else expect(back && seen(back), why).toEqual(seen(state))
        taken.add(type)
      }
    }),
    { numRuns: 600 }
  )
  const never = types.filter((t) => !taken.has(t)).toSorted()
  expect(never).toEqual(
    ['place', 'putBack', 'round', 'rule', 'set', 'takeBack', 'tell', 'unrule', 'write'].map((t) => `breakouts.${t}`)
  )
})
