// How the groups stand, where one turns to them, in Danish.
import { n } from './counting.da.ts'

export const da = {
  pages: 'Side',
  people: 'Deltagere',
  agenda: 'Dagsorden',
  groups: 'Grupper',
  count: (groups: number) => (groups === 0 ? 'Ingen grupper endnu' : n(groups, 'gruppe', 'grupper')),
  ready: 'klar',
  open: (until: string) => `åbne til ${until}`,
  called: 'kaldt tilbage',
  unplaced: (count: number) => `${count} ikke placeret`,
  help: (count: number) => n(count, 'gruppe vil have hjælp', 'grupper vil have hjælp'),
  door: (count: number) => `${count} venter ved døren`,
  key: 'grupperne, og tilbage igen'
}
