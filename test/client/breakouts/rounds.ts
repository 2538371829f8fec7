// Rounds, groups and people as the views have them, with only what matters told.
import type { Group, Person, Round } from '../../../client/breakouts/groups.ts'
import { usual } from '../../../shared/slices/breakouts/state.ts'

export const person = (id: string, told: Partial<Person> = {}): Person => ({
  ...{ id, name: `Læge ${id.toUpperCase()}`, practice: null, postcode: null, form: null, kind: null, ownGroup: null },
  ...{ presence: 'admitted', since: 0 },
  ...told
})

export const group = (id: string, people: string[], told: Partial<Group> = {}): Group => ({
  ...{ id, number: Number(id), name: null, task: null, place: null, people, leader: null, locked: false, help: null },
  ...told
})

export const round = (told: Partial<Round> = {}): Round => ({
  ...{ id: 'r', number: 1, block: null, minutes: 10, task: null, version: 1, stage: 'planned' },
  ...{ size: { ...usual.size }, practices: usual.practices, wishes: [...usual.wishes] },
  ...{ openedAt: null, endsAt: null, calledAt: null, closedAt: null, by: null, ready: null },
  ...{ groups: [], locked: [], placed: [], was: [], said: [], arrangement: null },
  ...told
})
