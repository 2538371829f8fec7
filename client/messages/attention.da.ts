// Across the board, in Danish: a colleague who is away, several roles, being told.
import { list, n } from './counting.da.ts'

export const da = {
  /** What somebody sees to, as one would say it across a table. */
  duties: {
    moderator: 'ordstyrerrollen',
    host: 'værtsrollen',
    chat: 'chatvagten',
    keys: 'nøglerne',
    slides: 'dias',
    coordinator: 'koordinatorrollen'
  },
  take: {
    short: 'Overtag',
    label: (duty: string) => `Overtag ${duty}`,
    why: (duty: string, name: string) => `${name} er væk, og ingen har ${duty} nu. Overtag med Alt+T.`,
    told: (duty: string, name: string) => `overtog du ${duty} fra ${name}`
  },
  'give-back': {
    short: 'Giv tilbage',
    label: (duty: string) => `Giv tilbage (${duty})`,
    why: (duty: string, name: string) => `${name} er tilbage. Giv ${duty} tilbage med Alt+T.`,
    told: (duty: string, name: string) => `gav du ${duty} tilbage til ${name}`
  },
  'take-back': {
    short: 'Tag tilbage',
    label: (duty: string) => `Tag tilbage (${duty})`,
    why: (duty: string, name: string) => `${name} overtog ${duty}, mens du var væk. Få rollen igen med Alt+T.`,
    told: (duty: string, name: string) => `tog du ${duty} tilbage fra ${name}`
  },
  waits: (each: readonly (readonly [string, number])[], signals: number) =>
    list([
      ...each.map(([role, count]) => `${role}: ${count} til dig`),
      ...(signals > 0 ? [n(signals, 'stille signal', 'stille signaler')] : [])
    ]),
  bell: {
    title: 'Få besked, når noget venter på dig',
    why: 'Kun når du er et andet sted end på siden her. Beskeden nævner ingen navne, for din skærm kan være delt.',
    notes: 'Besked på skrivebordet',
    notPossible:
      'Browseren viser kun beskeder på en krypteret forbindelse (https). Brug lyden, eller hold øje med fanen: Den viser tallet.',
    forbidden: 'Browseren har fået at vide, at den ikke må. Tillad beskeder for denne side i browserens indstillinger.',
    sound: 'En blød lyd',
    soundWhy: 'Den kan høres gennem en åben mikrofon.',
    close: 'Luk'
  },
  roles: {
    label: 'Dine roller',
    beside: 'Side om side',
    alone: 'Kun én',
    next: 'næste af dine roller'
  }
}
