// What the host's view says, in English.
import { n } from './counting.en.ts'
import type { HostMessages } from './host.da.ts'
import { pasting } from './host.pasting.en.ts'

const few = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const word = (count: number) => few[count] ?? String(count)

export const en: HostMessages = {
  ...pasting,
  quotes: ['“', '”'],
  door: {
    title: 'Let in',
    field: 'Find a participant',
    placeholder: 'Three letters of the name',
    hint: 'lets in',
    whom: (shown) => `Who is “${shown}”?`,
    leave: 'Close the search',
    found: (count) => (count === 0 ? 'Nobody found' : `${count} found`),
    results: 'Found',
    arrived: (names) => (names.length < 3 ? `${names.join(' and ')} waiting` : `${names.length} new waiting`)
  },
  help: {
    title: 'Need help',
    nobody: 'No name',
    since: (when) => `since ${when}`,
    helped: 'Helped',
    helpedFor: (name) => `Helped: ${name}`,
    told: (name) => `${name} was helped`,
    came: (names) => (names.length < 3 ? `${names.join(' and ')} wants help` : `${names.length} want help`)
  },
  waiting: {
    title: 'In the waiting room',
    unknown: (count) => (count === 1 ? 'one unknown name' : `${word(count)} unknown names`),
    longest: (minutes) => (minutes < 1 ? 'just arrived' : `longest: ${minutes} min`),
    all: (count) => `Let all ${count} known in`,
    none: 'Nobody is waiting',
    noneWhy: 'Type three letters of a name, or paste the list from the video tool.',
    allIn: 'Everybody is in',
    allInWhy: 'When somebody comes whom nobody knows, type the name here.',
    nobody: 'No participants yet',
    nobodyWhy: 'Read in a file with those you expect, or type a name when somebody comes.',
    import: 'Read in a file'
  },
  missing: {
    title: 'Missing',
    hint: 'ring up, if they are not here',
    show: 'Show them',
    hide: 'Hide',
    later: (count, when) => `${count} expected. From ${when} they are listed here, so that you can ring them up.`,
    noPhone: 'no number',
    called: (when) => `rung up ${when}`,
    call: (name, phone) => `Call ${name}, ${phone}`
  },
  acts: {
    admit: 'Let in',
    admitAgain: 'Let in again',
    admitFor: (name) => `Let ${name} in`,
    yes: (first) => `Yes, let ${first} in`,
    other: 'Somebody else',
    otherFor: (shown) => `“${shown}” is somebody else`,
    who: 'Find who',
    whoFor: (shown) => `Find who “${shown}” is`,
    inside: (when) => `in since ${when}`,
    write: 'Write down as unknown',
    writeWhy: 'stays here until you know who it is',
    add: 'Let in as new',
    addWhy: 'name, practice, phone',
    newcomer: 'New participant',
    dismiss: 'Not one of ours',
    dismissWhy: 'a recorder, a technician or the same name twice',
    dismissGo: 'Take off the list',
    more: (name) => `More about ${name}`,
    fine: 'Sound and picture fine',
    help: 'Needs help',
    left: 'Gone',
    wait: 'Waiting',
    decline: 'Not coming',
    declineFor: (name) => `${name} is not coming`,
    noCall: 'Not to be called on',
    expect: 'Not here yet',
    unknown: 'unknown',
    maybe: (name) => `${name}?`,
    under: (shown) => `as “${shown}”`,
    on: 'on its way'
  },
  presence: { expected: 'not here yet', waiting: 'waiting', admitted: 'in', left: 'gone', declined: 'not coming' },
  kinds: { owner: '', employed: '', trainee: 'trainee', locum: 'locum', guest: 'guest', speaker: 'speaker' },
  sum: {
    title: 'Participants',
    in: (of) => `of ${of} let in`,
    all: (of) => (of === 1 ? 'the one expected is in' : `all ${of} are in`),
    none: 'No participants yet',
    checked: (count) =>
      `${count === 0 ? 'nobody has' : count === 1 ? '1 has' : `${count} have`} tried sound and picture`,
    paste: 'Paste a list',
    show: 'Show'
  },
  chips: {
    admitted: 'Let in',
    waiting: 'Waiting',
    unknown: 'Unknown',
    expected: 'Missing',
    coming: 'Expected',
    left: 'Gone',
    declined: 'Not coming'
  },
  table: {
    name: 'Name',
    practice: 'Practice',
    check: 'Sound and picture',
    phone: 'Phone',
    guess: 'Maybe',
    time: {
      admitted: 'In',
      waiting: 'Since',
      unknown: 'Since',
      expected: 'Rung up',
      left: 'Left',
      declined: 'Told'
    },
    fine: 'fine',
    'needs-help': 'needs help',
    'not-done': 'not tried',
    late: 'came after the start',
    empty: {
      admitted: 'Those who have been let in stand here, the newest first.',
      waiting: 'Nobody is waiting right now.',
      unknown: 'No unknown names. Names that nobody knows stay here until somebody deals with them.',
      expected: 'Nobody is missing.',
      left: 'Nobody has left.',
      declined: 'Nobody has declined.'
    }
  },
  keys: {
    admit: 'let in',
    admitLong: 'let the chosen one in, or what the button says',
    move: 'choose',
    more: 'more',
    moreLong: 'more about the chosen one: sound and picture, gone, not coming',
    clear: 'clear the field',
    clearLong: 'clear the field, or close what is open',
    all: 'let all known in',
    add: 'let in as a new participant: name, practice, phone',
    undo: 'undo what you did last',
    undoShort: 'undo',
    lettersLong: 'find a participant; letters always go to the field'
  },

  told: {
    admitted: (name) => `you let ${name} in`,
    admittedMany: (count) => `you let ${n(count, 'participant', 'participants')} in`,
    matched: (shown, name) => `you let ${name} in, who was “${shown}”`,
    left: (name) => `you marked ${name} as gone`,
    declined: (name) => `you noted that ${name} is not coming`,
    expected: (name) => `you put ${name} back to not here yet`,
    waits: (name) => `you marked ${name} as waiting`,
    dismissed: (shown) => `you took “${shown}” off the list`,
    wroteUp: (name) => `you wrote “${name}” down as unknown`,
    wroteUpMany: (count) => `you wrote ${count} names down`,
    added: (name) => `you let ${name} in as new`,
    noCall: (name, on) =>
      on ? `you noted that ${name} is not to be called on` : `you noted that ${name} may be called on`,
    called: (name) => `you rang ${name}`,
    checked: {
      fine: (name) => `you noted that sound and picture are fine for ${name}`,
      'needs-help': (name) => `you noted that ${name} needs help`,
      'not-done': (name) => `you took back the check of sound and picture for ${name}`
    }
  }
}
