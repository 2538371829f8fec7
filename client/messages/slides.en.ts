// What the slide operator's view says, in English.
import type { da } from './slides.da.ts'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const times = (count: number) => (count === 1 ? '' : count === 2 ? ' twice' : ` ${words[count] ?? count} times`)

export const en: typeof da = {
  title: 'Slides',
  cues: 'Cues',
  flash: {
    next: 'Next slide',
    back: 'One slide back',
    done: 'shown',
    asked: (who, count) => `${who} has asked for it${times(count)}.`,
    from: (page, to) => `You are on ${page}, show ${to}.`,
    first: (to) => `Show ${to}.`,
    in: (page, deck) => `${page} in ${deck}`,
    quiet: 'Nobody is waiting for a slide',
    quietAt: (page) => `You are on ${page}. When the moderator asks for the next, it lights up here.`,
    off: 'No connection',
    offWhy: 'You cannot see whether anybody asks for a slide. Listen, and press as usual: it is sent when we are back.',
    quietFirst: 'When the moderator asks for the first slide, it lights up here.'
  },
  now: 'shown now',
  notYet: 'Nothing shown yet',
  notYetWhy:
    'Show the first slide, and press it below or with the right arrow. Then the moderator can see where you are.',
  waits: 'waits for the connection',
  next: 'next',
  nextBegins: (title) => `next, begins ${title}`,
  asked: 'asked for',
  askedBegins: (title) => `asked for, begins ${title}`,
  last: 'That was the last slide',
  lastWhy: 'There are no more in the deck.',
  ready: (page) => `Say ready for ${page}`,
  isReady: (page) => `Ready for ${page} said`,
  film: {
    title: 'All slides',
    now: 'now',
    next: 'next',
    deck: 'Deck',
    show: 'Show slide'
  },
  jump: {
    label: 'Go to slide',
    placeholder: 'Number, or words of the title',
    none: (typed) => `No slide fits “${typed}”.`,
    tooHigh: (pages) => `The deck has ${pages} slides.`,
    numberOnly: 'Write a number.',
    hint: 'Enter shows it'
  },
  program: {
    now: 'Now',
    until: (when) => `until ${when}`,
    minutes: (count) => `${count} min`,
    none: 'none',
    missing: (pages) => (pages === 0 ? 'the deck is taken out' : `the deck has only ${pages}`),
    add: (title) => `New cue for ${title}`,
    edit: (pages, say) => `Mend cue ${pages} ${say}`.trim(),
    rewritten: (text) => (text === '' ? 'The playbook has no slides here any more.' : `The playbook says now: ${text}`),
    empty: 'No items yet',
    emptyWhy: 'Here come the items of the meeting with the slides that belong to them. The coordinator puts them in.'
  },
  editor: {
    pages: 'Slides',
    pagesHint: '7–8',
    say: 'Cue',
    sayHint: 'What are you to remember here?',
    deck: 'Deck',
    firstDeck: 'The first deck',
    remove: 'Remove',
    keys: 'Enter saves, Esc leaves. Write “none” where the sharing is to stop.',
    faults: {
      pages: 'Write one slide or a range, like 7 or 7–8. Or “none”.',
      nothing: 'Write a slide or some words.'
    }
  },
  keys: {
    shown: 'shown',
    move: 'move yourself',
    jump: 'go to number',
    ready: 'slide is ready',
    edit: 'mend a cue'
  }
}
