// Who is to do what about whom: worked out from register, chat and sendings, for everybody who has come.
import { describe, expect, test } from 'vitest'
import { caught, chat } from '../../support/chat.ts'
import { at, oclock, someone } from '../../support/given.ts'
import {
  around,
  aroundAfter,
  eva,
  failed,
  happened,
  katrines,
  keysAfter,
  keysIn,
  marked,
  own,
  queued,
  stored
} from '../../support/keys.ts'
import { added, details, edited, moved, removed } from '../../support/people.ts'

const sent = [at('16:30', katrines), at('16:30', happened('begun')), at('16:31', happened('accepted'))]
const katrineWith = (phone: string | null) =>
  edited('katrine', details('Katrine Sø', 'Tranekær Lægepraksis', { phone, kind: 'owner' }))
const asks = (clock: string, participant: string | null = 'katrine') =>
  at(clock, caught('ask', 'Katrine', 'Jeg har ikke fået min nøgle', { kind: 'key', participant }))
const whileAsking = (...past: Parameters<typeof chat>) => ({ ...around, questions: chat(...past).state })

describe('before anything is sent', () => {
  test('each by whether there is a key and a number; guests have no figures', () => {
    const states = keysAfter()
      .view(eva)
      .rows.map(({ id, state, key }) => [id, state, key?.of ?? null])
    expect(states).toEqual([
      ['katrine', 'ready', 'practice'],
      ['nina', 'ready', 'practice'],
      ['lars', 'no-phone', 'person'],
      ['claus', 'ready', 'person'],
      ['gerda', 'exempt', null]
    ])
    expect(keysIn(around).stands('claus')).toBe('no-key')
  })

  test('a guest who is given a key is to have it; and whoever is to have none is passed over', () => {
    expect(keysAfter(own('own', 'gerda')).stands('gerda')).toBe('ready')
    const exempt = keysAfter({ type: 'keys.exempted', participant: 'katrine', exempt: true })
    expect(exempt.stands('katrine')).toBe('exempt')
    exempt.asked({ type: 'keys.send', participants: ['katrine'], again: true }).then()
    const all = keysAfter({ type: 'keys.exempted', participant: 'gerda', exempt: false })
    expect(all.row('gerda')).toMatchObject({ state: 'no-key', exempt: false })
    expect(
      exempt.asked({ type: 'keys.exempt', participant: 'katrine', exempt: false }).goesOn().view(eva).counts.due
    ).toBe(3)
  })

  test('the practice’s name is read as names are; a newcomer of the practice has its key at once', () => {
    const more = aroundAfter(added('ny', details('Ny Læge', 'tranekær  lægepraksis', { phone: '+4501100009' })))
    expect(keysIn(more, stored).row('ny')).toMatchObject({ state: 'ready', key: { of: 'practice' } })
  })

  test('who has said no, or is out of the register, is no task', () => {
    const rows = (...past: Parameters<typeof aroundAfter>) =>
      keysIn(aroundAfter(...past), stored)
        .view(eva)
        .rows.map((r) => r.id)
    expect(rows(moved('declined', 'nina'), removed('claus'))).toEqual(['katrine', 'lars', 'gerda'])
    expect(keysIn(aroundAfter(moved('declined', 'katrine')), stored, ...sent).stands('katrine')).toBe('sent')
  })
})

describe('on the way', () => {
  test('as far as it has come', () => {
    const past = [katrines, happened('begun')]
    expect(keysAfter(katrines).row('katrine')).toMatchObject({ state: 'sending', waits: true })
    expect(keysAfter(...past).row('katrine')).toMatchObject({ state: 'sending', waits: false })
    expect(keysAfter(...past, happened('accepted')).stands('katrine')).toBe('sent')
    expect(keysAfter(...past, happened('delivered')).stands('katrine')).toBe('delivered')
    expect(keysAfter(...past, failed('refused', 'no-credit')).row('katrine')).toMatchObject({
      state: 'failed',
      reason: 'no-credit'
    })
    expect(keysAfter(...past, failed('doubted', 'no-answer')).row('katrine')).toMatchObject({
      state: 'unknown',
      reason: 'no-answer'
    })
  })

  test('what was stopped was never on the way: it stands as it stood before', () => {
    const stopped = { type: 'keys.stopped' as const, ids: ['again'], reason: null }
    const again = queued('again', 'katrine', '+4501100001', 'of-tranekaer')
    const before = [katrines, happened('begun'), failed('refused', 'no-credit')]
    expect(keysAfter(...before, again, stopped).row('katrine')).toMatchObject({ state: 'failed', reason: 'no-credit' })
    expect(keysAfter(again, stopped).stands('katrine')).toBe('ready')
  })

  test('whoever was given one by hand and is sent another has not said that they have that', () => {
    const byHand = marked('katrine', 'by-hand', 'of-tranekaer')
    const anew = queued('new-one', 'katrine', '+4501100001', 'new')
    expect(keysAfter(byHand, own('new', 'katrine'), anew, happened('begun', 'new-one')).stands('katrine')).toBe(
      'sending'
    )
  })

  test('what somebody at the table says goes before; taken back, it is as it was', () => {
    const confirmed = keysAfter(...sent, at('16:40', marked('katrine', 'confirmed', 'of-tranekaer')))
    expect(confirmed.row('katrine')).toMatchObject({ state: 'confirmed', at: oclock('16:40') })
    const mark = { type: 'keys.mark', participant: 'katrine', how: null } as const
    const back = confirmed.asked(mark).goesOn()
    expect(back.view(eva).rows[0]).toMatchObject({ state: 'sent', at: oclock('16:31') })
    back.when(mark, { actor: eva, commandId: 'twice' }).then()
    keysAfter()
      .asked({ ...mark, how: 'by-hand' })
      .then(marked('katrine', 'by-hand', 'of-tranekaer'))
    confirmed.asked({ ...mark, how: 'confirmed' }).then()
  })
})

describe('opened anew', () => {
  test('by asking in the chat, when it was sent before', () => {
    const later = keysIn(whileAsking(asks('16:35')), stored, ...sent)
    expect(later.row('katrine')).toMatchObject({ state: 'ready', reopened: 'asked', asked: 'ask' })
    expect(later.asked({ type: 'keys.send', participants: ['katrine'] }).outcome).toHaveLength(1)
    const earlier = keysIn(whileAsking(asks('16:20')), stored, ...sent)
    expect(earlier.row('katrine')).toMatchObject({ state: 'sent', reopened: null, asked: 'ask' })
    const settled = whileAsking(asks('16:35'), { type: 'questions.answered', id: 'ask' })
    expect(keysIn(settled, stored, ...sent).row('katrine')).toMatchObject({ state: 'sent', asked: null })
    expect(
      keysIn(
        whileAsking(asks('16:35')),
        stored,
        ...sent,
        at('16:40', marked('katrine', 'confirmed', 'of-tranekaer'))
      ).stands('katrine')
    ).toBe('confirmed')
  })

  test('by another number; but not what is on the way, nor what was given by hand', () => {
    const other = aroundAfter(katrineWith('+4501999999'))
    expect(keysIn(other, stored, ...sent).row('katrine')).toMatchObject({ state: 'ready', reopened: 'new-phone' })
    expect(keysIn(other, stored, ...sent.slice(0, 2)).stands('katrine')).toBe('sending')
    const byHand = marked('katrine', 'by-hand', 'of-tranekaer')
    expect(keysIn(other, stored, byHand).stands('katrine')).toBe('by-hand')
    expect(keysIn(other, stored, ...sent, byHand).stands('katrine')).toBe('by-hand')
    expect(keysIn(aroundAfter(katrineWith(null)), stored, ...sent).stands('katrine')).toBe('sent')
  })

  test('by another key; dropped, the one before is theirs again', () => {
    const other = keysAfter(...sent, own('new', 'katrine'))
    expect(other.row('katrine')).toMatchObject({ state: 'ready', reopened: 'new-key' })
    const dropped = other.asked({ type: 'keys.drop', keys: ['new', 'nowhere'] })
    dropped.then({ type: 'keys.dropped', keys: ['new'] })
    expect(dropped.goesOn().view(eva).rows[0]).toMatchObject({ state: 'sent', reopened: null })
    const back = dropped.goesOn().when({ type: 'keys.restore', keys: ['new'] }, { actor: eva })
    back.then({ type: 'keys.restored', keys: ['new'] })
    expect(back.goesOn().view(eva).rows[0]).toMatchObject({ reopened: 'new-key' })
  })

  test('who asks and is known to nobody is a task of their own', () => {
    expect(keysIn(whileAsking(asks('16:35', null)), stored).view(eva).asks).toEqual([
      { id: 'ask', from: 'Katrine', text: 'Jeg har ikke fået min nøgle', at: oclock('16:35') }
    ])
  })
})

describe('the sums', () => {
  test('are of those who are in the meeting, and the same for all of the board', () => {
    const meeting = keysAfter(...sent)
    const atTheDoor = keysIn(aroundAfter(moved('waiting', 'nina')), stored, ...sent)
    expect(atTheDoor.view(eva).counts).toEqual(meeting.view(eva).counts)
    const counts = { due: 3, have: 1, ready: 1, sending: 0, failed: 0, unknown: 0, noPhone: 1, noKey: 0 }
    for (const role of ['keys', 'coordinator', 'moderator', 'host', 'chat', 'slides'] as const)
      expect(meeting.view(someone(role)).counts).toEqual(counts)
    const all = aroundAfter(moved('admitted', 'nina'))
    expect(keysIn(all, stored, ...sent).view(someone('moderator')).counts).toMatchObject({ due: 4, have: 1, ready: 2 })
  })

  test('and all that who does not send them sees', () => {
    for (const role of ['moderator', 'host', 'chat', 'slides', 'screen'] as const) {
      const view = keysAfter(...sent).view(someone(role))
      expect(Object.keys(view)).toEqual(['counts', 'ownData', 'rows'])
      expect(view.rows).toEqual([])
    }
  })
})
