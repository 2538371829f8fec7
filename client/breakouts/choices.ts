// What can be done about somebody, and about a group: the keys and the menus go by the same lists.
import { sayBreakouts } from '../messages/breakouts.ts'
import { type Act, help, lead, lockGroup, lockPerson, place } from './acts.ts'
import type { Desk } from './desk.svelte.ts'
import type { Group, Person } from './groups.ts'

export interface Choice {
  key: string
  label: string
  run: () => void
}

/** Without moving to a group: that is by its number. */
export function aboutPerson(desk: Desk, person: Person): readonly Choice[] {
  const { round } = desk
  const words = sayBreakouts().acts
  if (!round || round.stage === 'closed') return []
  const group = desk.groupOf(person.id)
  const other = desk.people.get(desk.swapping ?? '')
  const does = (key: string, label: string, act: () => Act | null): Choice => ({
    key,
    label,
    run: () => desk.perform(act())
  })
  const swap: Choice =
    other && other.id !== person.id
      ? { key: 'x', label: words.swapWith(other.name), run: () => desk.swap(other, person) }
      : { key: 'x', label: words.swap, run: () => (desk.swapping = other ? null : person.id) }
  if (!group) return [swap]
  return [
    does('l', group.leader === person.id ? words.notLead : words.lead, () => lead(round, group, person)),
    swap,
    does('o', round.locked.includes(person.id) ? words.unlock : words.lock, () => lockPerson(round, person)),
    does('p', round.placed.includes(person.id) ? words.unplace : words.place, () => place(round, [person])),
    { key: '0', label: words.out, run: () => desk.move(person, null) }
  ]
}

export function aboutGroup(desk: Desk, group: Group): readonly Choice[] {
  const { round } = desk
  const words = sayBreakouts().acts
  if (!round || round.stage === 'closed') return []
  const people = desk.members.get(group.id) ?? []
  const all = people.length > 0 && people.every((p) => round.placed.includes(p.id))
  const isOpen = round.stage !== 'planned'
  const does = (key: string, label: string, act: () => Act | null): Choice => ({
    key,
    label,
    run: () => desk.perform(act())
  })
  return [
    { key: 'e', label: words.write, run: () => (desk.writing = group.id) },
    ...(people.length > 0
      ? [does('shift+p', all ? words.unplaceGroup : words.placeGroup, () => place(round, people))]
      : []),
    ...(isOpen || group.help ? [does('h', group.help ? words.helped : words.help, () => help(round, group))] : []),
    does('shift+o', group.locked ? words.unlockGroup : words.lockGroup, () => lockGroup(round, group))
  ]
}
