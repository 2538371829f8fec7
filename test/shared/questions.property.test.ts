// Whatever is written in the chat, this holds: nothing comes twice, nothing is lost, sums add up, and what is done is taken back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, stamped, viewOf } from '../../shared/meeting.ts'
import { type Actor, isRefusal, roles, type ViewerRole } from '../../shared/slice.ts'
import type { ParsedCommand, State } from '../../shared/slices/index.ts'
import { rootOf } from '../../shared/slices/questions/moves.ts'
import { isOpen, type Question, questionStates } from '../../shared/slices/questions/state.ts'
import { frozen } from '../support/people.ts'
import { chats, type Meeting } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void, numRuns = 150) => fc.assert(fc.property(chats, rule), { numRuns })
/** Now and then in each meeting, and at its end. */
const nowAndThen = (rule: (state: State) => void, numRuns = 100) =>
  always(({ steps }) => {
    for (const [i, { state }] of steps.toReversed().entries()) if (i % 4 === 0) rule(state)
  }, numRuns)
const dea: Actor = { id: 'dea', roles: ['chat'] }
const watched = (state: State) => viewOf('questions', state, dea, 0)
const seats: ViewerRole[][] = [
  ...Array.from({ length: 2 ** roles.length }, (_, n) => roles.filter((_, i) => n & (2 ** i))),
  ['screen']
]

/** The meeting after the watcher has asked for this; null when it is refused. */
function after(state: State, asked: ParsedCommand, commandId = 'command-x'): State | null {
  const outcome = decide(state, asked, { actor: dea, now: 9e12, commandId })
  return isRefusal(outcome) ? null : stamped(outcome, { by: dea.id, at: 9e12 }).reduce(evolve, state)
}
const known = (state: State) => state.questions.filter((q) => q.words !== null)
describe('a list of what was written', () => {
  const pasted = ({ steps }: Meeting) =>
    steps.flatMap(({ asked, outcome }) =>
      isRefusal(outcome)
        ? []
        : asked.type === 'questions.catchMany'
          ? [asked.rows]
          : asked.type === 'questions.catch'
            ? [[asked]]
            : []
    )
  const paste = (rows: Extract<ParsedCommand, { type: 'questions.catchMany' }>['rows']): ParsedCommand => ({
    type: 'questions.catchMany',
    rows
  })

  test('pasted again adds nothing, in whatever order', () =>
    fc.assert(
      fc.property(chats, fc.infiniteStream(fc.nat(999)), (meeting, chance) => {
        const rows = pasted(meeting).flat()
        if (rows.length === 0) return
        const shuffled = rows
          .map((row) => ({ row, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row)
        const once = after(meeting.state, paste(rows))!
        expect(after(once, paste(shuffled), 'command-y')).toBe(once)
      }),
      { numRuns: 150 }
    ))

  test('and each that was caught before adds nothing later on, whatever has been done since, unless it was forgotten', () => {
    let again = 0
    always((meeting) => {
      const { questions } = meeting.state
      const forgotten = questions.filter((q) => q.words === null).length
      for (const rows of pasted(meeting)) {
        again += 1
        const news = after(meeting.state, paste(rows))!.questions.length - questions.length
        expect(news).toBeLessThanOrEqual(forgotten)
      }
    })
    expect(again).toBeGreaterThan(50)
  })
})

describe('what is merged', () => {
  test('is stood for by one that is not merged itself; nothing goes round in circles', () => {
    const pathOf = (q: Question, state: State) => {
      const path = new Set<Question>()
      for (let at: Question | undefined = q; at; at = known(state).find((p) => p.id === at?.mergedInto)) {
        expect(path.has(at)).toBe(false)
        path.add(at)
      }
      return path
    }
    nowAndThen((state) => {
      for (const q of known(state)) {
        pathOf(q, state)
        expect(known(state)).toContain(rootOf(state.questions, q))
      }
      const rows = watched(state).rows
      for (const row of rows) if (row.mergedInto) expect(rows.find((r) => r.id === row.mergedInto)).toBeDefined()
    })
    // these meetings are worth it: what others stand for is merged again
    const states = fc.sample(chats, { numRuns: 100, seed: 1 }).flatMap(({ steps }) => steps.map((step) => step.state))
    expect(states.some((state) => known(state).some((q) => pathOf(q, state).size > 2))).toBe(true)
  })

  test('everything known is there or is stood for: to the watcher, each once', () =>
    nowAndThen((state) => {
      const { rows } = watched(state)
      const alone = rows.filter((row) => row.mergedInto === null)
      const names = alone.flatMap((row) => [row.id, ...row.alsoBy.map((asker) => asker.id)])
      expect(new Set(names).size).toBe(names.length)
      const left = known(state).filter((q) => !names.includes(q.id))
      for (const q of left) expect(q.state).toBe('dismissed')
    }))
})

describe('the sums', () => {
  test('add up, and are the same for all', () =>
    nowAndThen((state) => {
      const { counts, rows } = watched(state)
      const open = rows.filter((row) => row.mergedInto === null && isOpen(row))
      const of = (what: string) => open.filter((row) => row.state === what).length
      expect(counts).toMatchObject({
        caught: of('caught'),
        flagged: of('flagged'),
        asked: of('asked'),
        parked: of('parked'),
        urgent: open.filter((row) => row.urgent && row.state === 'flagged').length
      })
      expect(counts.caught + counts.flagged + counts.asked + counts.parked).toBe(open.length)
      for (const held of seats) expect(viewOf('questions', state, { roles: held }, 0).counts).toEqual(counts)
    }))
})

describe('whatever is done', () => {
  test('is taken back to the letter, but for since when, by whom, who saw to it, and that the moderator has seen it', () => {
    const undone = new Set<string>()
    nowAndThen((state) => {
      const [q] = known(state).slice(-1)
      if (!q) return
      for (const to of questionStates) {
        if (to === q.state) continue
        const there = after(state, { type: 'questions.putBack', id: q.id, from: q.state, to, block: q.block })
        const back =
          there &&
          after(there, { type: 'questions.putBack', id: q.id, from: to, to: q.state, block: q.block, urgent: q.urgent })
        expect(back?.questions.map(bare)).toEqual(state.questions.map(bare))
        undone.add(`${q.state} ${to}`)
      }
    }, 50)
    expect(undone.size).toBeGreaterThan(20)
  })

  test('the same is answered again, and nothing that was there is touched', () =>
    always(({ steps }) => {
      let before = frozen(initial)
      for (const [index, { asked, actor, now, outcome, state }] of steps.entries()) {
        if (index > 0 && actor.id !== 'gone') {
          const again = decide(before, asked, { actor, now, commandId: `command-${index}` })
          expect(isRefusal(again) ? again : stamped(again, { by: actor.id, at: now })).toEqual(outcome)
        }
        before = frozen(state)
      }
    }, 50))

  test('once everything is forgotten, nothing of it is left', () =>
    always(({ state }) => {
      const gone = known(state).reduce((now, { id }) => after(now, { type: 'questions.forget', id })!, state)
      expect(JSON.stringify(gone.questions)).not.toMatch(/§|invited|"from"/)
      expect(watched(gone).rows).toEqual([])
      expect(Object.values(watched(gone).counts).every((n) => n === 0)).toBe(true)
    }))
})

const bare = ({ since: _, by: __, claimedBy: ___, sentUp: ____, ...rest }: Question) => ({
  ...rest,
  // when it was first asked is since when, too
  askedAt: rest.askedAt !== null
})
