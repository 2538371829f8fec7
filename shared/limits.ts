// Limits that both the schemas and the screens go by.

/** The longest a block may be planned or grow to, in minutes: ten hours. */
export const LONGEST_BLOCK = 600
/** The most blocks a meeting may have. */
export const MOST_BLOCKS = 100
/** The latest a meeting can start: the year 2200. Beyond what a calendar knows, no clock time can be reckoned. */
export const LATEST_START = Date.UTC(2200, 0)
/** The most people on a board. */
export const MOST_MEMBERS = 30
/** The most participants a meeting may have, and the most names at its door. */
export const MOST_PARTICIPANTS = 1000
/** The most that can be caught from the chat of one meeting. */
export const MOST_QUESTIONS = 2000
/** The most rounds of breakout rooms in a meeting, and the most groups of one: Zoom makes a hundred rooms. */
export const MOST_ROUNDS = 20
export const MOST_GROUPS = 100
/** The most decks of slides, those that were removed too; the most pages of one, and the most bytes of its PDF. */
export const MOST_DECKS = 20
export const MOST_PAGES = 100
export const LARGEST_DECK = 60_000_000
/** The most cues to what is to be shown. */
export const MOST_CUES = 500
/** The highest number that a page can have where no deck tells how many there are. */
export const HIGHEST_PAGE = 999
/** The most that can be planned to be called upon in one meeting. */
export const MOST_CALLS = 500
/** The most bytes of one command; a socket that is sent more is cut off. */
export const LARGEST_COMMAND = 990_000
/** The most characters in each text that people write. */
export const LONGEST = {
  meeting: 160,
  name: 80,
  message: 120,
  title: 120,
  owner: 120,
  script: 4000,
  slides: 200,
  /** The title of a page of a deck, and its words. */
  pageTitle: 120,
  pageText: 4000,
  /** What to say, or do, at a page. */
  cue: 200,
  practice: 120,
  /** Provider numbers, postcodes, a word for the form of practice. */
  number: 40,
  email: 254,
  notes: 1000,
  /** A message in the chat. */
  question: 4000,
  /** What somebody is to be asked. */
  call: 200,
  /** A name as the video tool shows it. */
  shown: 120,
  key: 64,
  /** The text of an SMS, before it is filled in: some five parts. */
  template: 700,
  /** What a gateway says. */
  reason: 200,
  /** A silent signal in one's own words. */
  signal: 140
} as const
