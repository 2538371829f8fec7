// How it is told that roles changed hands, and that people came and went.
import type { Presence } from '../slices/participants/person.ts'
import { begun } from './agenda.ts'
import { type About, type Fact, fact, type Moment, type Tellers } from './facts.ts'
import { memberName, namesOf } from './names.ts'

export const boardTellers: Tellers<'board'> = {
  'board.added': ({ id, roles }, moment) =>
    begun(moment) ? fact('member-added', { roles }, member(id, moment)) : null,
  'board.renamed': null, // spelling
  'board.rolesSet': ({ id, roles }, moment) =>
    begun(moment) ? fact('roles-set', { roles }, member(id, moment)) : null,
  'board.handedOver': ({ id, role, to, by }, { after }) => {
    const what = by === to ? 'role-taken' : by === id ? 'role-given' : 'role-moved'
    return fact(what, { role }, { people: [memberName(after, id)], to: memberName(after, to) })
  },
  'board.removed': ({ id }, moment) => (begun(moment) ? fact('member-removed', {}, member(id, moment)) : null),
  'board.restored': ({ id }, moment) => (begun(moment) ? fact('member-restored', {}, member(id, moment)) : null),
  'board.forgotten': null, // forgotten
  'board.linkMade': null, // secret
  'board.linksRevoked': null // secret
}

export const participantsTellers: Tellers<'participants'> = {
  'participants.added': null, // register
  'participants.edited': null, // register
  'participants.importUndone': null, // register
  'participants.removed': null, // register
  'participants.restored': null, // register
  'participants.forgotten': null, // forgotten
  'participants.arrived': null, // door
  'participants.matched': null, // door
  'participants.dismissed': null, // door
  'participants.reopened': null, // door
  'participants.moved': ({ ids, to }, moment) => {
    const count = ids.length
    if (to === 'admitted') return fact('people-admitted', { count }, people(ids, moment))
    if (to === 'left') return fact('people-left', { count }, people(ids, moment))
    if (to === 'declined') return fact('people-declined', { count }, people(ids, moment))
    return putBack(ids, to, moment)
  },
  'participants.putBack': ({ ids, to }, moment) => putBack(ids, to, moment),
  'participants.techChecked': null, // preparation
  'participants.called': null // preparation
}

const settled: readonly Presence[] = ['admitted', 'left', 'declined']

/** Between those who wait and those who are awaited nothing has happened that was told. */
function putBack(ids: readonly string[], to: Presence, moment: Moment): Fact | null {
  const presences = new Map(moment.before.participants.people.map((p) => [p.id, p.presence]))
  const told = settled.includes(to) ? ids : ids.filter((id) => settled.includes(presences.get(id) ?? 'expected'))
  return told.length > 0 ? fact('people-put-back', { to, count: told.length }, people(told, moment)) : null
}

const member = (id: string, { after }: Moment): About => ({ people: [memberName(after, id)] })
const people = (ids: readonly string[], { after }: Moment): About => ({ people: ids.map(namesOf(after)) })
