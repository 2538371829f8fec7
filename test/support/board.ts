// A whole board: six people, each with one role.
import type { Role } from '../../shared/slice.ts'

export const board: { name: string; roles: Role[] }[] = [
  { name: 'Lise Brandt', roles: ['coordinator'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] },
  { name: 'Jonas Ravn', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] },
  { name: 'Søren Ask', roles: ['keys'] },
  { name: 'Hanne Toft', roles: ['slides'] }
]
