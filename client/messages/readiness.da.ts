// What the next item needs, in Danish: as short as a glance.
import { n } from './counting.da.ts'

export const da = {
  title: 'Hvad mangler før næste punkt?',
  ready: 'klar',
  missing: 'mangler',
  so: (have: number, of: number) => `${have}/${of}`,
  all: (of: number) => `alle ${of}`,
  later: (title: string) => `til ${title}`,
  keys: 'nøgler',
  allKeys: 'har nøgle',
  groups: 'Grupper',
  noGroups: 'ikke dannet',
  roomsMissing: 'rum mangler',
  slides: 'Dias',
  speaker: 'Taler',
  speakers: 'Talere',
  here: 'er inde',
  notHere: 'ikke inde',
  poll: 'Afstemning',
  question: 'mangler spørgsmål',
  /** What is one's own to do before the next item. */
  before: (title: string) => `Før ${title}`,
  now: 'Nu',
  duties: {
    keys: (count: number) => `${count} mangler nøgle`,
    groups: (count: number) => `${count} er ikke i en gruppe`,
    noGroups: 'grupperne er ikke dannet endnu',
    rooms: 'lav grupperummene, og meld klar',
    slides: 'der mangler dias',
    speaker: (count: number) => n(count, 'taler er ikke inde', 'talere er ikke inde'),
    poll: 'skriv, hvad I stemmer om'
  }
}
