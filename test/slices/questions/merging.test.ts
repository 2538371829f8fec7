// Two ask the same: one question stands for both, and both are named.
import { describe, expect, test } from 'vitest'
import { bo, type Command, caught, dea, evenings, flagged, merged, moved, parked } from '../../support/chat.ts'
import { at, oclock } from '../../support/given.ts'

const merge = (id: string, into: string): Command => ({ type: 'questions.merge', id, into })
const unmerge = (id: string): Command => ({ type: 'questions.unmerge', id })
const third = caught('third', 'Lars Holm', 'Årstal?', { participant: 'lars' })
const alsoBy = (meeting: ReturnType<typeof evenings>, id: string, viewer = bo) =>
  meeting
    .view(viewer)
    .rows.find((row) => row.id === id)
    ?.alsoBy.map((asker) => asker.from)

describe('one into another', () => {
  const both = evenings(flagged('figures')).does(merge('same', 'figures'))

  test('the moderator sees one, with both askers and their practices', () => {
    evenings().asked(merge('same', 'figures')).then(merged('same', 'figures'))
    const lars = evenings(third, flagged('same'), flagged('third')).does(merge('third', 'same'))
    expect(lars.view(bo).rows).toMatchObject([
      {
        id: 'same',
        from: 'iPad',
        name: null,
        alsoBy: [{ id: 'third', from: 'Lars Holm', name: 'Lars Holm', practice: 'Marstal Lægehus' }]
      }
    ])
    expect(lars.view(bo).counts).toMatchObject({ flagged: 1 })
  })

  test('the watcher sees both, and which stands for which', () => {
    expect(both.view(dea).rows).toMatchObject([
      { id: 'figures', mergedInto: null, alsoBy: [{ id: 'same', from: 'iPad', name: null, practice: null }] },
      { id: 'same', mergedInto: 'figures', alsoBy: [] },
      {},
      {}
    ])
    expect(both.view(dea).counts).toMatchObject({ caught: 2, flagged: 1 })
  })

  test('once', () => both.asked(merge('same', 'figures')).then())

  test('and apart again, as it was, once', () => {
    both.asked(unmerge('same')).then({ type: 'questions.unmerged', id: 'same' })
    expect(both.does(unmerge('same')).state).toEqual(evenings(flagged('figures')).state)
    evenings().asked(unmerge('same')).then()
  })
})

describe('three', () => {
  test('each into the one that stands for them', () => {
    const chain = evenings(third, flagged('figures')).does(merge('same', 'figures'))
    chain.asked(merge('third', 'same')).then(merged('third', 'figures'))
    expect(alsoBy(chain.does(merge('third', 'same')), 'figures')).toEqual(['iPad', 'Lars Holm'])
  })

  test('when the one that stood for another is merged itself, the last stands for all', () => {
    const chain = evenings(third, flagged('figures'), merged('same', 'third')).does(merge('third', 'figures'))
    expect(alsoBy(chain, 'figures')).toEqual(['iPad', 'Lars Holm'])
    expect(chain.ids(bo)).toEqual(['figures'])
    expect(alsoBy(chain, 'third', dea)).toEqual([])
    const apart = chain.does(unmerge('third'))
    expect([alsoBy(apart, 'figures', dea), alsoBy(apart, 'third', dea)]).toEqual([[], ['iPad']])
  })

  test('one can be moved over to another', () => {
    const pair = evenings(third, merged('same', 'figures'))
    pair.asked(merge('same', 'third')).then(merged('same', 'third'))
    expect(alsoBy(pair.does(merge('same', 'third')), 'third', dea)).toEqual(['iPad'])
  })
})

describe('not', () => {
  test('into itself, nor into what it stands for', () => {
    evenings().asked(merge('figures', 'figures')).refused('same-question')
    evenings(merged('same', 'figures')).asked(merge('figures', 'same')).refused('same-question')
    evenings(third, merged('third', 'same'), merged('same', 'figures'))
      .asked(merge('figures', 'third'))
      .refused('same-question')
  })

  test('what never was, nor into it, nor what is forgotten', () => {
    evenings().asked(merge('nothing', 'figures')).refused('no-such-question')
    evenings().asked(merge('figures', 'nothing')).refused('no-such-question')
    evenings(moved('forgotten', 'same')).asked(merge('figures', 'same')).refused('no-such-question')
    evenings(moved('forgotten', 'same')).asked(merge('same', 'figures')).refused('no-such-question')
  })
})

describe('who asked the same is named', () => {
  test('not where the watcher has dismissed it, until it is caught again', () => {
    const gone = evenings(flagged('figures'), merged('same', 'figures'), moved('dismissed', 'same'))
    expect(alsoBy(gone, 'figures')).toEqual([])
    const back = gone.does({ type: 'questions.putBack', id: 'same', from: 'dismissed', to: 'caught' })
    expect(alsoBy(back, 'figures')).toEqual(['iPad'])
  })

  test('not where it is forgotten', () =>
    expect(
      alsoBy(evenings(flagged('figures'), merged('same', 'figures'), moved('forgotten', 'same')), 'figures')
    ).toEqual([]))

  test('what was asked with the other words is not told with it', () => {
    const both = evenings(flagged('figures'), merged('same', 'figures'))
    expect(JSON.stringify(both.view(bo))).not.toContain('Hvilket år er det?')
  })
})

describe('what is before the moderator stays there', () => {
  const urgent = { type: 'questions.hurried', id: 'figures', urgent: true } as const

  test('the one that stands for it is sent up with it, as urgent', () => {
    evenings(flagged('same', true))
      .asked(merge('same', 'figures'))
      .then(merged('same', 'figures'), flagged('figures', true))
    evenings(moved('asked', 'same')).asked(merge('same', 'figures')).then(merged('same', 'figures'), flagged('figures'))
    const parks = evenings(flagged('same'), parked('same', 'plenum')).does(merge('same', 'figures'))
    expect(parks.ids(bo)).toEqual(['figures'])
  })

  test('or hurried, where it is there already; or nothing more', () => {
    const up = evenings(flagged('figures'), flagged('same', true))
    up.asked(merge('same', 'figures')).then(merged('same', 'figures'), urgent)
    up.asked(merge('figures', 'same')).then(merged('figures', 'same'))
    evenings(flagged('figures')).asked(merge('same', 'figures')).then(merged('same', 'figures'))
    evenings(flagged('same'), moved('answered', 'same')).asked(merge('same', 'figures')).then(merged('same', 'figures'))
  })

  test('not into what is dismissed: who dismissed it is told', () => {
    const gone = evenings(flagged('same'), { ...at('16:50', moved('dismissed', 'figures')), by: 'ea' })
    gone
      .asked(merge('same', 'figures'))
      .refused('has-moved', { question: 'figures', state: 'dismissed', by: 'ea', at: oclock('16:50') })
  })

  test('the one that stands for it is sent up when it is itself', () => {
    const both = evenings(merged('same', 'figures')).does({ type: 'questions.flag', id: 'same', urgent: true })
    expect(both.view(bo).rows).toMatchObject([{ id: 'figures', urgent: true, alsoBy: [{ id: 'same' }] }])
  })

  test('when the watcher dismisses the one, those it stands for go along', () => {
    const gone = evenings(flagged('figures'), flagged('same'), merged('same', 'figures'), moved('dismissed', 'figures'))
    expect(gone.view(bo).rows).toEqual([])
    const back = gone.does({ type: 'questions.putBack', id: 'figures', from: 'dismissed', to: 'flagged' })
    expect(alsoBy(back, 'figures')).toEqual(['iPad'])
  })
})

describe('nothing is lost', () => {
  test('when the one that stood for it is forgotten, it stands for itself again', () => {
    const gone = evenings(flagged('figures'), flagged('same'), merged('same', 'figures'), moved('forgotten', 'figures'))
    expect(gone.ids(bo)).toEqual(['same'])
    expect(gone.view(bo).counts).toMatchObject({ flagged: 1 })
    expect(gone.view(dea).rows[0]).toMatchObject({ id: 'same', mergedInto: null })
  })

  test('what is merged after that stands with it', () => {
    const gone = evenings(third, flagged('same'), merged('same', 'figures'), moved('forgotten', 'figures'))
    gone.asked(merge('third', 'same')).then(merged('third', 'same'))
    expect(alsoBy(gone.does(merge('third', 'same')), 'same')).toEqual(['Lars Holm'])
  })
})
