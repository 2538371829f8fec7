// What was caught is forgotten: by the watcher, or because who wrote it is forgotten.
import { describe, expect, test } from 'vitest'
import { decide, forgottenBy, initial } from '../../../shared/meeting.ts'
import { around, bo, type Command, caught, chat, dea, evenings, flagged, four, moved } from '../../support/chat.ts'
import { now, someone } from '../../support/given.ts'
import { forgotten } from '../../support/people.ts'

describe('forgotten', () => {
  const forget: Command = { type: 'questions.forget', id: 'figures' }
  const gone = evenings(flagged('figures', true)).does(forget)

  test('nothing of it is left, in the state or on any screen', () => {
    evenings().asked(forget).then(moved('forgotten', 'figures'))
    expect(JSON.stringify(gone.state)).not.toMatch(/Katrine|tallene|"katrine"/)
    for (const viewer of [dea, bo]) expect(gone.ids(viewer)).not.toContain('figures')
    expect(gone.view(bo).counts).toMatchObject({ flagged: 0, urgent: 0 })
  })

  test('it is not there for any command, and its id is not given again', () => {
    gone.asked(forget).refused('no-such-question')
    gone.asked({ type: 'questions.catch', id: 'figures', from: 'iPad', text: 'Igen' }).refused('duplicate-id')
  })

  test('the log is asked to forget it too, and nothing else', () => {
    expect(forgottenBy([flagged('same'), moved('forgotten', 'figures'), moved('dismissed', 'sound')])).toEqual([
      { slice: 'questions', id: 'figures' }
    ])
  })

  test('the others are as they were', () =>
    expect(gone.state.slice(1)).toEqual(evenings(flagged('figures', true)).state.slice(1)))
})

describe('a participant is forgotten', () => {
  const forget = (id: string, queue = evenings().state) =>
    decide(
      { ...initial, ...around, questions: queue },
      { type: 'participants.forget', id },
      {
        actor: someone('host'),
        now,
        commandId: 'new'
      }
    )
  const own = caught('own', 'Lars Holm', 'Igen', { participant: 'lars' })

  test('and so is what they wrote, however it stands; what others wrote is not', () => {
    expect(forget('katrine')).toEqual([forgotten('katrine'), moved('forgotten', 'figures')])
    const { state } = chat(...four, own, moved('dismissed', 'own'))
    expect(forget('lars', state)).toEqual([
      forgotten('lars'),
      forgotten('a1'),
      moved('forgotten', 'sound'),
      moved('forgotten', 'own')
    ])
  })

  test('what is forgotten already is not forgotten again', () =>
    expect(forget('katrine', evenings(moved('forgotten', 'figures')).state)).toEqual([forgotten('katrine')]))
})
