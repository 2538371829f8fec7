// Every sentence in English.

import { agenda } from './agenda.en.ts'
import { duration, list, n } from './counting.en.ts'
import { deeds } from './deeds.en.ts'
import type { Messages } from './index.svelte.ts'

export const en: Messages = {
  ...agenda,
  ...deeds,
  locale: 'en-GB',
  colon: ':',
  list,
  quote: (words) => (words.startsWith('“') ? words : `“${words}”`),
  somebody: 'somebody else',
  minutes: (count) => `${count} min`,
  movedOn: (who, when, block) =>
    `${who ?? 'You'} moved on${block ? ` to ${block}` : ''} at ${when}. Press again if you want to go further.`,
  finishedBy: (who, when) => `${who ?? 'You'} ended the meeting at ${when}. Reopen it if you are not done.`,

  kinds: {
    'check-in': 'Check-in',
    talk: 'Talk',
    'own-data': 'Own data',
    reflection: 'Reflection',
    groups: 'Group work',
    plenary: 'Plenary',
    questions: 'Questions',
    poll: 'Poll',
    break: 'Break',
    'wrap-up': 'Wrap-up',
    'open-floor': 'Open floor'
  },
  roles: {
    coordinator: 'Coordinator',
    host: 'Host',
    moderator: 'Moderator',
    chat: 'Chat-watcher',
    keys: 'Key sender',
    slides: 'Slide operator'
  },
  signs: {
    coordinator: 'Coordinator',
    host: 'Host',
    moderator: 'Moderator',
    chat: 'Chat',
    keys: 'Keys',
    slides: 'Slides'
  },
  keyNames: {
    ctrl: 'Ctrl',
    alt: 'Alt',
    delete: 'Delete',
    enter: 'Enter',
    escape: 'Esc',
    ' ': 'Space',
    '-': '−',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→'
  },

  page: {
    connecting: 'Connecting …',
    unreachable: 'The server does not answer',
    triesAgain: 'This page tries again by itself. Check that the server runs, and that you are on the same network.',
    nothingHere: 'There is nothing here',
    useYourLink: 'Open the link you were given to the meeting.',
    rehearsal: 'Rehearsal',
    theme: 'Light or dark',
    language: 'Dansk',
    bell: 'Be told',
    mine: (count) => `${count} for you`,
    dismiss: 'Close the message'
  },

  strip: {
    now: 'Now',
    next: 'Next',
    end: 'End',
    start: 'Start',
    lastBlock: 'last item',
    planned: 'Planned',
    afterPlan: 'as planned',
    finished: 'The meeting is over',
    begins: (title) => `Begins with ${title}`,
    place: (number, of) => `Item ${number} of ${of}`,
    left: (until) => `left, ends ${until}`,
    over: (until) => `over time, was to end ${until}`,
    leftShort: 'left',
    overShort: 'over time',
    until: (when) => `until ${when}`,
    since: (when) => `since ${when}`,
    stopped: 'the clock is stopped',
    untilStart: (when) => `until the meeting begins ${when}`,
    pastStart: (when) => `was to begin ${when}`,
    days: (count) => n(count, 'day', 'days'),
    ended: 'Over',
    endedAt: (when) => `the meeting ended ${when}`,
    late: (count) => `${count} min late`,
    ahead: (count) => `${count} min ahead`,
    onTime: 'on time',
    later: (count) => `${count} min later`,
    earlier: (count) => `${count} min earlier`,
    overAlert: (title) => `${title} has gone over time`
  },

  board: {
    title: 'The board',
    away: (what) => `${what} away`,
    manyAway: (count) => `${count} away`,
    sign: (role, names, state) => `${role}: ${names}, ${state}`,
    here: 'here',
    notHere: 'not here',
    unknown: 'unknown whether they are here',
    you: 'you',
    allHere: 'all are here',
    someAway: (count) => `${count} not here`,
    noRole: 'no role',
    show: 'Show',
    hide: 'Hide',
    handOver: 'Change role',
    give: (role) => `Give them the role of ${role.toLowerCase()}`,
    take: (role) => `Take over as ${role.toLowerCase()}`
  },

  headcount: {
    title: 'The participants',
    inside: (count) => `${count} in`,
    insideOf: (count, of) => `${count}/${of} in`,
    of: (count) => `of ${count}`,
    door: (count) => `${count} at the door`,
    screen: (inside, all) => `${inside} of ${all} are in`
  },

  band: {
    off: (seconds) => `No connection for ${duration(seconds)}`,
    since: (when) => `since ${when}`,
    kept: (count) =>
      `The clock goes on. ${count === 0 ? 'What you press is' : count === 1 ? 'Your press is' : `Your ${count} presses are`} kept here and sent when we are back.`,
    retry: (seconds) => (seconds > 0 ? `trying again in ${seconds} s` : 'trying again now'),
    alert: (when) => `No connection since ${when}. The clock goes on.`,
    back: 'The connection is back',
    reload: 'Drejebog has been updated.',
    reloadWhy: 'Reload the page to keep up.',
    reloadNow: 'Reload the page',
    screenOff: (when) => `No connection since ${when}, the clock goes on`
  },

  waiting: {
    saved: 'Everything is saved',
    held: (count) => `${n(count, 'press is', 'presses are')} only on this computer`,
    title: (count) => `${n(count, 'press is', 'presses are')} waiting to be sent`,
    mark: 'waiting',
    withdraw: 'Take back',
    tooLate: 'That press has already been sent. Undo it when we are back.'
  },

  undo: { button: 'Undo', label: 'undo the last thing', bar: 'undo' },

  keys: {
    all: 'All keys',
    title: 'Keys',
    close: 'Close',
    note: 'While you write in a field, letters are just letters.'
  },

  room: {
    title: 'Room screen',
    label: 'Write a line to the room screen',
    placeholder: 'For instance: we go on at 17:15',
    show: 'Show',
    remove: 'Take it off',
    shown: 'is on the screen now',
    none: 'no line on the screen',
    left: (count) => n(count, 'character left', 'characters left'),
    over: 'over time',
    paused: 'paused',
    before: 'until we begin',
    thanks: 'Thank you for today'
  }
}
