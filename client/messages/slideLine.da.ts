// Which slide is shown and which is asked for, what was done about them, and why something was not, in Danish.
import { list } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const da = {
  title: 'Dias',
  page: (page: number, of: number | null) => (of === null ? `Dias ${page}` : `Dias ${page} af ${of}`),
  nothingYet: 'Intet dias vist endnu',
  askedFor: (page: number, count: number) =>
    page === 0 ? 'bedt om ingen' : `bedt om ${page}${count > 1 ? ` (${count})` : ''}`,
  shown: 'vist',
  next: (title: string) => `næste: ${title}`,
  shownBy: (names: readonly string[]) => `${list(names)} viser`,
  /** Whoever has the role is not connected. */
  away: (names: readonly string[]) => `${list(names)} er ikke her`,
  vacant: 'Ingen er diasansvarlig',
  vacantAsk: (names: readonly string[]) =>
    `${names.length > 0 ? list(names) : 'Koordinatoren'} kan give rollen til en af jer.`,
  vacantMine: 'Vælg en under Bestyrelse og links, eller tag den selv.',
  take: 'Tag dias',
  back: 'Et dias tilbage',
  forth: 'Næste dias',
  keys: {
    back: 'bed om et dias tilbage',
    forth: 'bed om næste dias'
  },
  cue: {
    none: 'ingen',
    of: (pages: string, of: number | null) => (of === null ? pages : `${pages} af ${of}`)
  },

  /** What was done, after the time it was done: "16.50 bad du om dias 9". */
  told: {
    took: 'tog du rollen som diasansvarlig',
    asked: (page: number) => (page === 0 ? 'bad du om ingen dias' : `bad du om dias ${page}`),
    shown: (page: number) => (page === 0 ? 'gik du tilbage til start' : `viste du dias ${page}`),
    ready: (page: number) => `meldte du klar til dias ${page}`,
    unready: 'tog du meldingen om klar tilbage',
    cued: (title: string) => `skrev du et stikord til ${title}`,
    mended: (title: string) => `rettede du et stikord til ${title}`,
    removed: (title: string) => `tog du et stikord ud af ${title}`
  },
  /** It was the same that somebody else had just asked for, or shown. */
  askedBy: (who: string, page: number) => `${who} har lige bedt om dias ${page}.`,
  alreadyShown: (who: string, page: number) => `${who} har lige vist dias ${page}.`,

  refusals: {
    'slides-moved': 'Der er bedt om et andet dias i mellemtiden. Se, hvor I er, og tryk igen.',
    'last-page': 'Det er det sidste dias.',
    'first-page': 'Det er det første dias.',
    'no-such-page': 'Det dias findes ikke i sættet.',
    'no-such-deck': 'Diassættet er taget ud i mellemtiden. Vælg et andet.',
    'no-such-cue': 'Stikordet er rettet eller taget ud i mellemtiden. Se efter, og prøv igen.'
  },
  moved: (who: string | null, page: number) =>
    `${who ?? 'Du'} kom først: Nu gælder dias ${page}. Tryk igen, hvis du vil længere.`,
  noSuchPage: (page: number, pages: number) => `Sættet har ${pages} dias, så der er ikke noget dias ${page}.`,

  presses: {
    'slides.ask': (by: number) => press(by > 0 ? 'Næste dias' : 'Et dias tilbage'),
    'slides.show': (page: number) => press('Vist', `dias ${page}`),
    'slides.ready': (page: number) => press('Klar', `til dias ${page}`),
    'slides.unready': press('Ikke klar'),
    'slides.cue': press('Nyt stikord'),
    'slides.editCue': press('Ret et stikord'),
    'slides.removeCue': press('Tag et stikord ud'),
    'slides.restoreCue': press('Sæt et stikord ind igen'),
    'slides.addDeck': (name: string) => press('Nyt diassæt', name),
    'slides.removeDeck': press('Tag et diassæt ud'),
    'slides.restoreDeck': press('Sæt et diassæt ind igen')
  }
}
