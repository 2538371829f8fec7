// What is seen of the calls: by the moderator and the coordinator all, by others nothing; and who has been heard.
import { describe, expect, test } from 'vitest'
import { caught, flagged, moved as happened, putBack } from '../../support/chat.ts'
import { around, called, cluster, did, floor, planned } from '../../support/floor.ts'
import { at, oclock, someone } from '../../support/given.ts'

const bo = someone('moderator', 'bo')
const past = [
  planned('anne', { personal: { question: 'Hvad gør I?' } }),
  planned('hans', { after: 'anne', block: 'gone' }),
  at('16:40', called('anne'))
]

describe('the moderator and the coordinator', () => {
  test.each(['moderator', 'coordinator'] as const)(
    '%s sees whom to call, who is here, and who has the floor',
    (role) => {
      const { rows, floor: speaks, unheard } = floor(past).view(someone(role))
      expect(rows?.[0]).toEqual({
        ...{ id: 'anne', block: 'data', participant: 'anne', name: 'Anne Holm', practice: 'Humble' },
        ...{
          question: 'Hvad gør I?',
          state: 'called',
          since: oclock('16:40'),
          by: 'someone',
          picked: false,
          here: true
        }
      })
      // of an item that has been taken out it is just to be called some time
      expect(rows?.[1]).toMatchObject({ block: null, here: false, state: 'planned' })
      expect(speaks).toBe('anne')
      // Bo, Carla, Dan and Else; not Finn the guest, nor Gry who would rather not, nor Hans who is not here
      expect(unheard).toBe(4)
    }
  )

  test('everybody else, and the room screen, sees nothing', () => {
    for (const role of ['host', 'chat', 'keys', 'slides', 'screen'] as const)
      expect(floor(past).view(someone(role)), role).toEqual({})
  })
})

describe('heard', () => {
  const of = (...args: Parameters<typeof floor>) => {
    const { people } = floor(...args).view(bo)
    return Object.fromEntries((people ?? []).flatMap(({ id, heard }) => (heard ? [[id, heard.by]] : [])))
  }
  const question = [caught('q', 'Dan', 'Hvorfor?', { participant: 'dan' }), flagged('q')]
  const read = [...question, at('16:50', happened('asked', 'q'))]

  test('is who has or had the floor; not who passed it on, or is yet to have it', () => {
    expect(of(past)).toEqual({ anne: 'call' })
    expect(of([...past, did('answered', 'anne')])).toEqual({ anne: 'call' })
    expect(of([...past, did('passed', 'anne')])).toEqual({})
  })
  test('is whose question was read aloud, also once it is answered; until that is taken back', () => {
    expect(of([], around(cluster, ...question))).toEqual({})
    expect(of([], around(cluster, ...read))).toEqual({ dan: 'question' })
    expect(of([], around(cluster, ...read, happened('answered', 'q')))).toEqual({ dan: 'question' })
    expect(of([], around(cluster, ...read, putBack('q', 'flagged')))).toEqual({})
    expect(of([], around(cluster, ...question, happened('answered', 'q')))).toEqual({})
  })
  test('is told with when they first were', () => {
    const both = floor([planned('dan'), at('16:40', called('dan'))], around(cluster, ...read)).view(bo)
    expect(both.people?.find((p) => p.id === 'dan')?.heard).toEqual({ by: 'call', at: oclock('16:40') })
  })
  test('by practice: those spelt as one are one, who has none is one, guests are of none', () => {
    expect(floor(past).view(bo).practices).toEqual([
      { id: 'practice:humble', name: 'Humble', here: 2, heard: 1 },
      { id: 'practice:tasinge', name: 'Tåsinge', here: 2, heard: 0 },
      { id: 'alone:else', name: null, here: 1, heard: 0 },
      { id: 'practice:rudkobing', name: 'Rudkøbing', here: 1, heard: 0 },
      { id: 'practice:marstal', name: 'Marstal', here: 0, heard: 0 }
    ])
  })
})
