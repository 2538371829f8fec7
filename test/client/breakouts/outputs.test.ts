// The groups as texts: the order, two with one name, what the video tool shows, where they sit; who Zoom knows; who has been placed.
import { expect, test } from 'vitest'
import type { Group, Person, Round } from '../../../client/breakouts/groups.ts'
import { byPerson, byRoom, linesOf } from '../../../client/breakouts/outputs/lists.ts'
import { countPlaced, place, placedIn } from '../../../client/breakouts/outputs/placing.ts'
import { roomsOf } from '../../../client/breakouts/outputs/room.ts'
import { zoomOf } from '../../../client/breakouts/outputs/zoom.ts'
import { da } from '../../../client/messages/breakouts.outputs.da.ts'
import type { Command } from '../../../shared/slices/index.ts'

const person = (id: string, name: string, practice: string, presence: Person['presence'] = 'admitted'): Person => ({
  ...{ id, name, practice, presence, since: 0 },
  ...{ postcode: null, form: null, kind: null, ownGroup: null }
})
const people = new Map(
  [
    person('1', 'Øjvind Krag', 'Thurø'),
    person('2', 'Anne Holm', 'Marstal', 'expected'),
    person('3', 'anne holm', 'Humble'),
    person('4', 'Åge Ås', 'Thurø'),
    person('5', 'Ærlig Æbelø', 'Thurø')
  ].map((p) => [p.id, p])
)
const group = (number: number, ids: string[], changes: Partial<Group> = {}): Group => ({
  ...{ id: `g${number}`, number, people: ids, name: null, task: null, place: null, leader: null, locked: false },
  ...{ help: null, ...changes }
})
const round = {
  id: 'r1',
  placed: ['4'],
  groups: [group(10, ['4', '5', '1']), group(2, ['3', '2'], { name: 'Ærø', place: 'Lokale 2' }), group(3, [])]
} as unknown as Round

test('room by room in their order, by Danish letters, the practice only where two are called the same', () => {
  expect(byRoom(roomsOf(round, people), 'Gruppe')).toBe(
    'Gruppe 2 Ærø, Lokale 2\nanne holm, Humble\nAnne Holm, Marstal\n\nGruppe 10\nÆrlig Æbelø\nØjvind Krag\nÅge Ås'
  )
})

test('what the video tool shows stands first, and sorts', () => {
  const shown = (id: string) => (id === '4' ? 'Aages iPad' : id === '1' ? 'ØJVIND KRAG' : null)
  expect(byRoom(roomsOf(round, people, shown), 'Gruppe')).toMatch(
    /Gruppe 10\nÆrlig Æbelø\nØjvind Krag\nAages iPad \(Åge Ås\)$/
  )
})

test('person by person, all or those who are here', () => {
  const rooms = roomsOf(round, people)
  expect(byPerson(linesOf(rooms, 'Gruppe', false)).split('\n')).toHaveLength(5)
  const here = byPerson(linesOf(rooms, 'Gruppe', true))
  expect(here).toMatch(/^anne holm, Humble → Gruppe 2 Ærø, Lokale 2\n/)
  expect(here).not.toContain('Marstal')
})

test('Zoom knows each e-mail once; the others are named', () => {
  const emails: Record<string, string> = { 1: 'o@k.dk', 2: 'post@marstal.dk', 3: 'POST@marstal.dk', 4: ' ' }
  const zoom = zoomOf(roomsOf(round, people), 'Gruppe', (id) => emails[id] ?? null)
  expect(zoom.rows.map((r) => [r.room, r.email])).toEqual([
    ['Gruppe 2 Ærø', 'POST@marstal.dk'],
    ['Gruppe 10', 'o@k.dk']
  ])
  expect(zoom.shared.map((l) => l.id)).toEqual(['2'])
  expect(zoom.without.map((l) => l.who)).toEqual(['Ærlig Æbelø', 'Åge Ås'])
  expect(zoom.tooMany).toBeNull()
})

test('more than Zoom says it takes is told', () => {
  const many = { groups: Array.from({ length: 51 }, (_, i) => group(i + 1, ['1'])) }
  expect(zoomOf(roomsOf(many, people), 'Gruppe', () => null).tooMany).toBe('rooms')
})

test('the sum is a sentence whatever is missing', () => {
  const { sum } = da.zoom
  expect(sum(54, 54, 0, 0)).toBe('Alle 54 har en e-mail.')
  expect(sum(49, 54, 3, 2)).toBe(
    '49 af 54 har en e-mail. Tre deler e-mail med en anden, og to har ingen: dem skal du selv sætte i rum.'
  )
  expect(sum(53, 54, 0, 1)).toBe('53 af 54 har en e-mail. Én har ingen: vedkommende skal du selv sætte i rum.')
})

test('a room is placed by those who are missing only, and taken back by them only', () => {
  const rooms = roomsOf(round, people)
  const placed = placedIn(round, [])
  const seats = rooms[1]?.seats ?? []
  const act = place(round, seats, true, placed)
  expect(act?.command).toMatchObject({ type: 'breakouts.place', people: ['5', '1'], placed: true })
  expect(act?.undo).toMatchObject({ people: ['5', '1'], placed: false })
  expect(place(round, seats, true, new Set(['1', '4', '5']))).toBeNull()
  expect(countPlaced(rooms, placed)).toBe(1)
})

test('what has been pressed counts before it is answered', () => {
  const press = (people: string[], placed: boolean): Command => ({
    type: 'breakouts.place',
    round: 'r1',
    people,
    placed
  })
  expect([...placedIn(round, [press(['1'], true), press(['4'], false)])]).toEqual(['1'])
})
