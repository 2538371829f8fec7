// Whatever the host does can be taken back, and then everybody stands where they stood.
import { expect, it } from 'vitest'
import * as acts from '../../../client/host/acts.ts'
import type { Arrival, Person } from '../../../client/host/people.ts'
import { perform } from '../../../client/host/perform.ts'
import { atTheDoor } from './door.ts'

/** Somebody in every place, and two names that nobody knows. */
function evening() {
  const at = atTheDoor()
  const [lars = '', claus = '', soren = '', anne = '', other = ''] = at.register.rows.map((p) => p.id)
  at.asked({ type: 'participants.admit', id: lars })
  at.asked({ type: 'participants.wait', id: claus })
  at.asked({ type: 'participants.admit', id: soren })
  at.asked({ type: 'participants.leave', id: soren })
  at.asked({ type: 'participants.decline', id: anne })
  at.arrives('Anne Dahl, Thurø Lægepraksis', 'praksis nord 2')
  at.at('16:05')
  const person = (id: string): Person => at.register.byId.get(id)!
  const [known, strange] = at.register.arrivals as [Arrival, Arrival]
  const people = { inside: person(lars), waiting: person(claus), left: person(soren), declined: person(anne) }
  return { ...at, ...people, expected: person(other), known, strange }
}
type Evening = ReturnType<typeof evening>

const stands = ({ register }: Evening) => ({
  people: register.rows.map(({ since: _, by: __, ...p }) => p),
  names: register.arrivals.map((a) => a.name)
})

const all: [string, (e: Evening) => acts.Act][] = [
  ...(['waiting', 'left', 'declined', 'expected'] as const).map((who): [string, (e: Evening) => acts.Act] => [
    `letting in who is ${who}`,
    (e) => acts.admit(e[who])
  ]),
  ['going', (e) => acts.leave(e.inside)],
  ['going while waiting', (e) => acts.leave(e.waiting)],
  ['declining', (e) => acts.decline(e.expected)],
  ['not being here after all', (e) => acts.expect(e.inside)],
  ['being expected after all', (e) => acts.expect(e.declined)],
  ['waiting', (e) => acts.wait(e.expected)],
  ['a name that is somebody', (e) => acts.match(e.strange, e.expected)],
  ['a name that is somebody who waits', (e) => acts.match(e.strange, e.waiting)],
  ['many at once', (e) => acts.admitMany([e.waiting], [{ arrival: e.known.id, person: e.expected }])],
  ['a name that is nobody of ours', (e) => acts.dismiss(e.strange)],
  ['names written up', () => acts.arrive('written-up', ['Bo Qvist', 'Ib Qvist'])],
  ['somebody new', () => acts.add('a-newcomer', { name: 'Bo Qvist' }, null)],
  ['somebody new under a name', (e) => acts.add('a-newcomer', { name: 'Bo Qvist' }, e.strange.id)],
  ['sound and picture', (e) => acts.check(e.inside, 'fine')],
  ['a call', (e) => acts.call(e.expected)]
]

it.each(all)('%s', async (_, act) => {
  const e = evening()
  const before = stands(e)
  expect(await perform(e.tools, act(e))).toBe(true)
  expect(stands(e)).not.toEqual(before)
  await e.deeds.undo()
  expect(stands(e)).toEqual(before)
  expect([e.deeds.done, e.notices()]).toEqual([[], []])
})
