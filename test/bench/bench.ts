// What each group of figures is given: the server as it is installed, the bare one beside it, and where to note.
import type { Note } from './figures.ts'
import type { Running } from './processes.ts'

export interface Bench {
  note: Note
  ours: Running & { dataDir: string }
  bare: Running
  adminToken: string
}

export const boardRoles = [['moderator', 'coordinator'], ['host'], ['chat'], ['keys'], ['slides'], ['moderator']]
