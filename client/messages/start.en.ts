// What the start page and the join page say, in English.
import { hours, list, n } from './counting.en.ts'
import type { da } from './start.da.ts'

export const en: typeof da = {
  newMeeting: 'New meeting',
  title: 'Drejebog',

  door: {
    title: 'Write the key to make a meeting',
    why: 'The server showed it when it started, last in the address beside “Nyt møde”. On a lasting installation the key is in the file admin-token in the server’s data folder.',
    label: 'Key, or the whole address',
    wrong: 'That key does not fit. Write the one the server showed when it started; the whole address will do too.',
    wrongKept: 'The key no longer fits. Everything you wrote will still be here once you have written the new one.',
    unreachable: 'The server does not answer. See that it is running, and try again.',
    go: 'Go on',
    trying: 'Trying the key …'
  },

  join: {
    have: 'Were you sent a link?',
    label: 'Paste your link',
    placeholder: 'http://…/m/…#…',
    go: 'Open the meeting',
    none: 'There is no link in what you pasted. Copy the whole link, with what comes after the #.',
    noToken: 'Part of the link is missing',
    noTokenWhy:
      'The last part, after the #, is what lets you in. Open the link again as it was sent to you, or paste the whole of it here.',
    unknown: 'This link no longer works',
    unknownWhy:
      'It has been closed or replaced, or the meeting is erased. Ask the coordinator for a new one, and paste it here.'
  },

  shelf: {
    title: 'Take a pack down from the shelf',
    loading: 'Fetching the shelf …',
    unreachable: 'The server does not answer, so the shelf is empty right now. What you write stays here.',
    failed: 'The shelf could not be fetched.',
    retry: 'Try again',
    empty: 'Empty playbook',
    emptyBlock: 'Check-in',
    facts: (count, length, kinds) => [n(count, 'item', 'items'), length, list(kinds)].filter(Boolean).join(', '),
    kinds: { 'own-data': 'own data', groups: 'groups', poll: 'poll' },
    length
  },

  when: {
    legend: 'Name and time',
    name: 'Name of the meeting',
    date: 'Date',
    checkIn: 'Check-in',
    begins: 'Begins',
    result: (checkIn, start, end) =>
      checkIn === null ? `start ${start}, end ${end}` : `check-in ${checkIn}, start ${start}, end ${end}`,
    unknown: 'The times come here once date and time are in place.',
    noPack: 'The times come here once a pack is chosen.',
    otherZone: (there) =>
      `Times are Danish. Your computer is in another time zone: it is ${there} there when you begin.`,
    gone: (minutes) => `That was ${length(minutes)} ago.`
  },

  board: {
    title: 'Who does what',
    name: 'Name',
    nameOf: (number) => `Name of person ${number}`,
    rolesOf: (who) => `Roles: ${who}`,
    person: (number) => `person ${number}`,
    remove: (who) => `Take the row out: ${who}`,
    add: 'One more',
    unnamed: (count) => `${n(count, 'row', 'rows')} without a name will be left out.`,
    noCoordinator: 'Nobody is coordinator, so nobody can make new links or change the playbook.',
    missing: (roles) => `Nobody is ${list(roles, 'or')}. That can wait.`,
    without: (names) => `${list(names)} ${names.length === 1 ? 'has' : 'have'} no role yet.`
  },

  make: {
    go: 'Make the meeting',
    going: 'Making the meeting …',
    rehearsal: 'Rehearsal: nothing real is touched',
    mend: (count) => `${count === 1 ? 'One thing needs' : `${count} things need`} mending first.`,
    unreachable:
      'The server does not answer. Everything you wrote is still here. See that it is running, and try again.',
    failed: 'The meeting was not made. Everything you wrote is still here. Try again.'
  },

  programme: {
    title: 'How the meeting will be',
    fixed: 'fixed time',
    minutes: (count) => `${count} min`,
    source: 'Where does it come from?',
    restLater: 'The other items are added afterwards, in the coordinator’s view.',
    linksLater:
      'Once the meeting is made, its links are here: one for each, with a QR code, and one for the screen in the room.',
    earlier: (title) => `The links for “${title}” are still here.`,
    showEarlier: 'Show them'
  },

  links: {
    title: 'The meeting is ready. Share the links.',
    why: 'Copy each link and send it to the one it is for, or print the sheet. A link is the key to the role: give it to nobody else.',
    once: 'They cannot be shown again later; if one is lost, the coordinator makes a new one.',
    screenName: 'The screen in the room',
    next: 'Then: open the coordinator’s seat, and put the participants in.',
    enter: 'Open the coordinator’s seat',
    address: (address) => `The other computers reach the server at ${address}.`,
    sameNetwork: 'They must be on the same network as it.',
    onlyHere: 'The links work on this computer only: the server has no address on the network.',
    print: 'Print all',
    again: 'New meeting',
    rehearsal: 'Rehearsal'
  },

  fields: {
    title: 'The name of the meeting',
    startsAt: 'The time',
    name: 'The name',
    roles: 'The roles',
    board: 'The board',
    block: 'The item',
    playbook: 'The playbook'
  },
  blockField: (title) => `“${title}”`,

  faults: {
    'no-pack': () => 'Choose a pack once the shelf is here, or begin with the empty playbook.',
    'title-empty': () => 'Give the meeting a name.',
    'title-long': ({ count }) => `The name may be 160 characters at most. This one is ${count}.`,
    'date-empty': () => 'Choose a date.',
    'date-past': () => 'That day has gone by. Choose today or a later day.',
    'date-far': () => 'The calendar does not reach that far. Choose a day before the year 2200.',
    'clock-empty': () => 'Write when you begin, as in 16:30.',
    'clock-shape': () => 'Write the time as in 16:30.',
    'clock-hour': () => 'Hours go from 0 to 23.',
    'clock-minute': () => 'Minutes go from 0 to 59.',
    'clock-gap': () => 'That time does not exist on that day: the clocks go forward. Choose another.',
    'fixed-gap': ({ title }) =>
      `“${title}” would begin in the hour that is skipped when the clocks go forward. Choose another time.`,
    'fixed-order': ({ title }) =>
      `“${title}” would begin before the item ahead of it, or more than 12 hours into the meeting. Choose another time.`,
    nobody: () => 'Write at least one name, so that there is somebody to make a link for.',
    'too-many': ({ count }) => `There can be 30 on the board at most. Here are ${count}.`,
    'name-long': ({ count }) => `The name may be 80 characters at most. This one is ${count}.`
  }
}

/** 90 → 1½ hours. */
function length(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  return minutes % 60 === 30 && whole > 0 ? `${whole}½ hours` : hours(minutes)
}
