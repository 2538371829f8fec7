// Which slide is shown and which is asked for, what was done about them, and why something was not, in English.
import { list } from './counting.en.ts'
import type { da } from './slideLine.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const en: typeof da = {
  title: 'Slides',
  page: (page, of) => (of === null ? `Slide ${page}` : `Slide ${page} of ${of}`),
  nothingYet: 'No slide shown yet',
  askedFor: (page, count) => (page === 0 ? 'none asked for' : `${page} asked for${count > 1 ? ` (${count})` : ''}`),
  shown: 'shown',
  next: (title) => `next: ${title}`,
  shownBy: (names) => `${list(names)} shows them`,
  away: (names) => `${list(names)} ${names.length === 1 ? 'is' : 'are'} not here`,
  vacant: 'Nobody is to show slides',
  vacantAsk: (names) => `${names.length > 0 ? list(names) : 'The coordinator'} can give the role to one of you.`,
  vacantMine: 'Choose somebody under Board and links, or take it yourself.',
  take: 'Take slides',
  back: 'One slide back',
  forth: 'Next slide',
  keys: {
    back: 'ask for one slide back',
    forth: 'ask for the next slide'
  },
  cue: {
    none: 'none',
    of: (pages, of) => (of === null ? pages : `${pages} of ${of}`)
  },
  told: {
    took: 'you took the slides',
    asked: (page) => (page === 0 ? 'you asked for no slides' : `you asked for slide ${page}`),
    shown: (page) => (page === 0 ? 'you went back to the start' : `you showed slide ${page}`),
    ready: (page) => `you said ready for slide ${page}`,
    unready: 'you took back that you were ready',
    cued: (title) => `you wrote a cue for ${title}`,
    mended: (title) => `you mended a cue for ${title}`,
    removed: (title) => `you took a cue out of ${title}`
  },
  askedBy: (who, page) => `${who} has just asked for slide ${page}.`,
  alreadyShown: (who, page) => `${who} has just shown slide ${page}.`,
  refusals: {
    'slides-moved': 'Another slide has been asked for meanwhile. See where you are, and press again.',
    'last-page': 'This is the last slide.',
    'first-page': 'This is the first slide.',
    'no-such-page': 'There is no such slide in the deck.',
    'no-such-deck': 'The deck has been taken out meanwhile. Choose another.',
    'no-such-cue': 'The cue has been mended or taken out meanwhile. Have a look, and try again.'
  },
  moved: (who, page) => `${who ?? 'You'} came first: it is slide ${page} now. Press again if you want to go further.`,
  noSuchPage: (page, pages) => `The deck has ${pages} slides, so there is no slide ${page}.`,
  presses: {
    'slides.ask': (by) => press(by > 0 ? 'Next slide' : 'One slide back'),
    'slides.show': (page) => press('Shown', `slide ${page}`),
    'slides.ready': (page) => press('Ready', `for slide ${page}`),
    'slides.unready': press('Not ready'),
    'slides.cue': press('New cue'),
    'slides.editCue': press('Mend a cue'),
    'slides.removeCue': press('Take a cue out'),
    'slides.restoreCue': press('Put a cue back'),
    'slides.addDeck': (name) => press('New deck', name),
    'slides.removeDeck': press('Take a deck out'),
    'slides.restoreDeck': press('Put a deck back')
  }
}
