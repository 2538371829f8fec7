// Whatever is written in the chat, what was not sent up stays with the watcher, and none of it reaches the room screen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { holds as has, isRefusal, roles, type Viewer, type ViewerRole } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import { isOpen, type Question } from '../../shared/slices/questions/state.ts'
import { chats, type Meeting } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(chats, rule), { numRuns: 100 })
/** Now and then in each meeting, and at its end. */
const nowAndThen = (rule: (state: State) => void) =>
  always(({ steps }) => {
    for (const [i, { state }] of steps.toReversed().entries()) if (i % 7 === 0) rule(state)
  })
/** Every seat but the watcher's and the coordinator's. */
const others = roles.filter((role) => role !== 'chat' && role !== 'coordinator')
const unseeing: ViewerRole[][] = [
  ...Array.from({ length: 2 ** others.length }, (_, n) => others.filter((_, i) => n & (2 ** i))),
  ['screen']
]

const known = (state: State) => state.questions.filter((q) => q.words !== null)
/** Every text and note of the chat that is told of anywhere. */
const told = (what: unknown) => new Set(JSON.stringify(what).match(/§(words|aside):\d+§/g))
const everything = (state: State, viewer: Viewer) => sliceNames.map((name) => viewOf(name, state, viewer, 0))

/** May they see it, as the issue has it? */
function may(viewer: Viewer, q: Question): boolean {
  const sentUp = q.state !== 'caught' && q.state !== 'dismissed'
  return (
    (has(viewer, 'moderator') && sentUp) ||
    (has(viewer, 'host') && q.kind === 'help' && isOpen(q)) ||
    (has(viewer, 'keys') && q.kind === 'key' && isOpen(q))
  )
}

describe('what the watcher caught or dismissed', () => {
  test('is theirs: no word of it reaches anybody else, but calls for help the host, and for a key the key sender', () => {
    const hidden = { caught: 0, dismissed: 0 }
    const shown = new Set<string>()
    nowAndThen((state) => {
      for (const held of unseeing) {
        const theirs = known(state).filter((q) => may({ roles: held }, q))
        const allowed = told(theirs.map((q) => q.words))
        const seen = told(everything(state, { roles: held }))
        for (const text of seen) expect(allowed, `${text} to ${held}`).toContain(text)
        const ids = new Set(theirs.map((q) => q.id))
        for (const { id } of viewOf('questions', state, { roles: held }, 0).rows) expect(ids).toContain(id)
        if (seen.size > 0) shown.add(held.join())
        if (!held.includes('moderator') || held.length > 1) continue
        for (const q of known(state)) if (q.state === 'caught' || q.state === 'dismissed') hidden[q.state] += 1
      }
    })
    expect(Math.min(hidden.caught, hidden.dismissed)).toBeGreaterThan(20)
    for (const one of ['moderator', 'host', 'keys']) expect(shown).toContain(one)
  })

  test('who asked it is not named either, once dismissed', () =>
    nowAndThen((state) => {
      const dismissed = state.questions.filter((q) => q.state === 'dismissed').map((q) => q.id)
      for (const held of [['moderator'], ['host'], ['keys'], ['moderator', 'host', 'keys']] as ViewerRole[][])
        for (const row of viewOf('questions', state, { roles: held }, 0).rows)
          for (const { id } of [row, ...row.alsoBy]) expect(dismissed).not.toContain(id)
    }))

  test('none of it reaches the room screen or the slides, least what was written to one person: sums only', () => {
    let direct = 0
    nowAndThen((state) => {
      direct += known(state).filter((q) => q.direct).length
      for (const held of [['screen'], ['slides'], []] as ViewerRole[][]) {
        const all = everything(state, { roles: held })
        expect(JSON.stringify(all)).not.toMatch(/§(words|asker|aside|guest):/)
        const { counts, ...rest } = viewOf('questions', state, { roles: held }, 0)
        expect(rest).toEqual({ rows: [] })
        expect(Object.values(counts).every(Number.isInteger)).toBe(true)
      }
    })
    expect(direct).toBeGreaterThan(100)
  })

  test('nobody but who watches can change it, and nobody else can bring it to the moderator; but who is forgotten, is forgotten there', () =>
    always(({ steps }) => {
      let before: State = initial
      for (const { actor, outcome, state } of steps) {
        for (const q of isRefusal(outcome) || has(actor, 'chat', 'coordinator') ? [] : known(state)) {
          const then = before.questions.find((p) => p.id === q.id)
          if (then?.state !== 'caught' && then?.state !== 'dismissed') continue
          const theirs = (q.kind === 'help' && has(actor, 'host')) || (q.kind === 'key' && has(actor, 'keys'))
          if (!theirs) expect(q).toEqual(then)
          else if (then.state === 'dismissed') expect(q.state).toBe('dismissed')
        }
        before = state
      }
    }))
})
