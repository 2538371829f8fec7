// How the groups stand, where one turns to them, in English.
import { n } from './counting.en.ts'
import type { da } from './groupCount.da.ts'

export const en: typeof da = {
  pages: 'Page',
  people: 'Participants',
  agenda: 'Agenda',
  groups: 'Groups',
  count: (groups) => (groups === 0 ? 'No groups yet' : n(groups, 'group', 'groups')),
  ready: 'ready',
  open: (until) => `open until ${until}`,
  called: 'called back',
  unplaced: (count) => `${count} not placed`,
  help: (count) => n(count, 'group wants help', 'groups want help'),
  door: (count) => `${count} waiting at the door`,
  key: 'the groups, and back again'
}
