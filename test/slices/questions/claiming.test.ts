// Two watchers: who takes a question has it, the other is told who; and it is let go.
import { describe, expect, test } from 'vitest'
import { questionStates } from '../../../shared/slices/questions/state.ts'
import {
  bo,
  brings,
  type Command,
  carl,
  caught,
  chat,
  dea,
  ea,
  evenings,
  flagged,
  mette,
  moved
} from '../../support/chat.ts'

const id = 'figures'
const claim: Command = { type: 'questions.claim', id }
const release: Command = { type: 'questions.release', id }
const taken = evenings().does(claim, { actor: dea })

describe('claimed', () => {
  test('by the first, which both watchers see and nobody else', () => {
    evenings().asked(claim).then(moved('claimed', id))
    const up = evenings(flagged(id)).does(claim, { actor: dea })
    for (const watcher of [dea, ea, mette]) expect(up.view(watcher).rows[0]).toMatchObject({ id, claimedBy: 'dea' })
    expect(up.view(bo).rows[0]).not.toHaveProperty('claimedBy')
  })

  test('the other is told who', () => {
    taken.asked(claim, { actor: ea }).refused('claimed', { by: 'dea' })
    taken.asked(claim, { actor: mette }).refused('claimed', { by: 'dea' })
  })

  test('by the same again is once', () => taken.asked(claim, { actor: dea }).then())

  test('each question by itself', () => {
    const both = taken.does({ type: 'questions.claim', id: 'same' }, { actor: ea })
    expect(both.state.map((q) => q.claimedBy)).toEqual(['dea', 'ea', null, null])
  })

  test('where it stands, it stays', () =>
    expect(evenings(flagged(id, true)).does(claim, { now: 9e12 }).question(id)).toEqual({
      ...evenings(flagged(id, true)).question(id),
      claimedBy: 'dea'
    }))
})

describe('let go', () => {
  test('by who has it, or by the other where somebody went home with it; then it can be taken again', () => {
    for (const actor of [dea, ea]) {
      taken.asked(release, { actor }).then(moved('released', id))
      taken.does(release, { actor }).asked(claim, { actor: ea }).then(moved('claimed', id))
    }
  })

  test('once', () => evenings().asked(release).then())

  test('by itself, when it moves on', () => {
    for (const state of questionStates) {
      const before = state === 'flagged' ? [moved('asked', id)] : [flagged(id)]
      const after = evenings(...before, { ...moved('claimed', id), by: 'dea' }, brings[state](id))
      expect(after.question(id), state).toMatchObject({ state, claimedBy: null })
    }
    const help = chat(caught('help', 'iPad', 'Hjælp', { kind: 'help' }), { ...moved('claimed', 'help'), by: 'dea' })
    const answered = help.does({ type: 'questions.answer', id: 'help' }, { actor: carl })
    expect(answered.question('help')).toMatchObject({ by: 'carl', claimedBy: null })
  })

  test('not by what leaves it where it is', () => {
    const did: Command[] = [
      { type: 'questions.hurry', id, urgent: true },
      { type: 'questions.edit', id, note: 'Kort' },
      { type: 'questions.tie', id, block: 'plenum' }
    ]
    expect(did.reduce((meeting, command) => meeting.does(command, { actor: ea }), taken).question(id)).toMatchObject({
      claimedBy: 'dea',
      urgent: true
    })
  })
})

test('nothing that never was, or is forgotten', () => {
  for (const type of ['questions.claim', 'questions.release'] as const) {
    evenings().asked({ type, id: 'nothing' }).refused('no-such-question')
    evenings(moved('forgotten', id)).asked({ type, id }).refused('no-such-question')
  }
})
