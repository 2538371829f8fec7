// Whatever happens in a meeting, this holds: every command is answered, the log tells it all, and nothing secret gets out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, parseCommand, parseEvent, sliceNames, viewOf } from '../../shared/meeting.ts'
import { isRefusal, roles, type Viewer, type ViewerRole } from '../../shared/slice.ts'
import type { Recorded, State } from '../../shared/slices/index.ts'
import { commandTypes } from '../support/commands.ts'
import { everyKind, type Meeting, meetings } from '../support/random.ts'

const holds = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(meetings, rule), { numRuns: 300 })

const seen = (state: State, viewer: Viewer, now: number) =>
  JSON.stringify(sliceNames.map((name) => viewOf(name, state, viewer, now)))
const screen: Viewer = { roles: ['screen'] }
const moderator = { id: 'bo', roles: ['moderator'] } as const
const someRoles = fc.oneof(fc.subarray<ViewerRole>([...roles]), fc.constant<ViewerRole[]>(['screen']))

describe('every command is answered', () => {
  test('with events that can be stored, with nothing, or with a reason in kebab-case', () =>
    holds(({ steps }) => {
      for (const { outcome } of steps)
        if (isRefusal(outcome)) expect(outcome.refused).toMatch(/^[a-z]+(-[a-z]+)*$/)
        else for (const event of outcome) expect({ ...stored(event), by: event.by, at: event.at }).toEqual(event)
    }))

  test('also what is no command at all', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.anything())
    const typed = fc.tuple(
      fc.constantFrom(...commandTypes, 'agenda', 'agenda.', '.', '__proto__.x'),
      fc.dictionary(fc.string(), odd)
    )
    const fields = fc.constantFrom(
      'from',
      'to',
      'block',
      'minutes',
      'after',
      'member',
      'roles',
      'lengths',
      'startsAt',
      'blocks',
      'id',
      'ids',
      'names',
      'rows',
      'people',
      'arrivals',
      'participant',
      'text',
      'urgent',
      'into',
      'note',
      'deck',
      'page',
      'pages',
      'say'
    )
    const close = fc.tuple(fc.constantFrom(...commandTypes), fc.array(fc.tuple(fields, odd)))
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          typed.map(([type, rest]) => ({ ...rest, type })),
          close.map(([type, rest]) => ({ type, ...Object.fromEntries(rest) }))
        ),
        (raw) => {
          const read = parseCommand(raw)
          if (read.ok)
            decide(initial, read.value, {
              actor: { id: 'anna', roles: ['coordinator'] },
              now: 0,
              commandId: 'command-1'
            })
          else expect(Array.isArray(read.path)).toBe(true)
        }
      ),
      { numRuns: 2000 }
    )
  })

  test('these meetings are worth it: every command is both done and refused, and most are done', () => {
    const done = new Map<string, number>()
    const refused = new Map<string, number>()
    const sample = Object.values(everyKind).flatMap((some) => fc.sample(some, { numRuns: 250, seed: 1 }))
    for (const { steps } of sample)
      for (const { asked, outcome } of steps) {
        const count = isRefusal(outcome) ? refused : done
        if (isRefusal(outcome) || outcome.length > 0) count.set(asked.type, (count.get(asked.type) ?? 0) + 1)
      }
    const all = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)
    for (const type of commandTypes) {
      // a meeting is created once, before these begin
      if (type !== 'meeting.create') expect(done.get(type) ?? 0, `${type} done`).toBeGreaterThan(5)
      expect(refused.get(type) ?? 0, `${type} refused`).toBeGreaterThan(5)
    }
    expect(all(done)).toBeGreaterThan(all(refused))
  })
})

const stored = (event: Recorded) => parseEvent(JSON.parse(JSON.stringify(event)))

describe('the log tells it all', () => {
  test('read back through JSON and the schemas, it gives the same meeting', () =>
    holds(({ log, state }) => {
      const read = log.map((event) => ({ ...stored(event), by: event.by, at: event.at }))
      expect(read.reduce(evolve, initial)).toEqual(state)
    }))

  test('once all that is personal is forgotten, the agenda stands as it stood, without names', () =>
    holds(({ log, state, now }) => {
      const bare = log.map((event) => ('personal' in event ? { ...event, personal: null } : event) as Recorded)
      const after = bare.reduce(evolve, initial)
      expect(viewOf('agenda', after, screen, now)).toEqual(viewOf('agenda', state, screen, now))
      expect(JSON.stringify(after)).not.toContain('§')
    }))
})

describe('secrets', () => {
  test('no name, owner or script reaches the room screen', () =>
    holds(({ steps }) => {
      for (const { state, now } of steps) expect(seen(state, screen, now)).not.toContain('§')
    }))

  test('but the board sees them', () => {
    const [meeting] = fc.sample(meetings, { numRuns: 1, seed: 1 })
    const shown = seen(meeting!.state, moderator, meeting!.now)
    for (const what of ['name', 'owner', 'script']) expect(shown).toContain(`§${what}:`)
  })

  test('no link’s hash reaches anybody', () =>
    fc.assert(
      fc.property(meetings, someRoles, ({ state, now }, held) => {
        expect(seen(state, { roles: held }, now)).not.toMatch(/[0-9a-f]{64}/)
      })
    ))

  test('who has left the table is seen by the coordinator only', () =>
    fc.assert(
      fc.property(meetings, someRoles, ({ state, now }, held) => {
        fc.pre(!held.includes('coordinator'))
        const shown = viewOf('board', state, { roles: held }, now).rows.map((row) => row.id)
        for (const { id, removed } of state.board.members) if (removed) expect(shown).not.toContain(id)
      })
    ))

  test('two with the same roles see the same, whoever they are', () =>
    fc.assert(
      fc.property(meetings, someRoles, fc.constantFrom('anna', 'bo', 'gry', 'admin'), ({ state, now }, held, id) => {
        const one = { id, roles: held }
        expect(seen(state, one, now)).toBe(seen(state, { roles: held.toReversed() }, now))
      })
    ))
})
