// What the register of participants says, in English.
import { n } from './counting.en.ts'
import type { RegisterMessages } from './register.da.ts'
import { reading } from './register.reading.en.ts'

const people = (count: number) => n(count, 'participant', 'participants')

export const en: RegisterMessages = {
  reading,
  title: 'Participants',
  lead: (count, practices, declined) =>
    `${people(count)}${practices > 0 ? ` from ${n(practices, 'practice', 'practices')}` : ''}${declined > 0 ? `, ${declined} declined` : ''}`,
  fromFile: 'From a file',
  search: 'Search: name, practice, phone',
  table: 'The participants',
  columns: {
    name: 'Name',
    practice: 'Practice',
    phone: 'Phone',
    email: 'E-mail',
    kind: 'Is',
    signUp: 'Sign-up',
    noCall: 'Not to be called on',
    techCheck: 'Sound and picture',
    remove: 'Remove'
  },
  techShort: 'Sound',
  callShort: 'Call',
  noCallShort: 'no',
  mayCall: 'May be called on',
  presence: 'Right now',
  fields: {
    notes: 'Note',
    providerNumber: 'Provider no.',
    postcode: 'Postcode',
    practiceForm: 'Form of practice',
    ownGroup: 'Own group'
  },
  kinds: {
    owner: 'owner',
    employed: 'employed',
    trainee: 'trainee',
    locum: 'locum',
    guest: 'guest',
    speaker: 'speaker'
  },
  signUps: {
    attends: 'attends',
    declines: 'declined',
    'own-group': 'own group',
    'place-me': 'place me',
    'trainee-or-locum': 'trainee or locum'
  },
  techChecks: { 'not-done': 'not tried', fine: 'works', 'needs-help': 'needs help' },
  presences: { expected: 'expected', waiting: 'waiting', admitted: 'admitted', left: 'left', declined: 'declined' },
  unknown: 'not told',
  noPhone: 'Cannot get a key by SMS',
  noPhoneShort: 'missing',
  isNew: 'new',
  isEdited: 'changed',
  waits: 'waiting',
  nobody: 'No participants fit.',
  nobodyLike: (typed) => `No participants fit “${typed}”.`,
  showAll: 'Show all',
  filters: {
    label: 'Show only',
    all: 'All',
    fresh: 'From the last file',
    noPhone: 'No phone',
    noPractice: 'No practice',
    needsHelp: 'Needs help',
    declined: 'Declined'
  },
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  remove: (name) => `Remove ${name}`,
  choose: (what, name) => `${what}, ${name}`,
  gone: (typed) => `The participant was removed while you wrote: “${typed}”`,

  add: {
    label: 'New participant',
    placeholder: 'Name, practice, phone',
    go: 'Add',
    hint: 'Write name, practice and phone with commas between. Enter adds.',
    read: (parts) => `Read as: ${parts.join(' · ')}`
  },
  faults: {
    'name-empty': 'A participant needs a name.',
    'email-shape': 'Write an e-mail with an @, or leave the field empty.',
    'too-long': (most) => `That is too long. There is room for ${most} characters.`,
    phone: 'The number cannot be read',
    missing: (count) => `The number lacks ${count === 1 ? 'a digit' : `${count} digits`}`,
    over: (count) => `The number has ${count === 1 ? 'a digit' : `${count} digits`} too many`
  },

  side: {
    title: 'Before the meeting',
    ready: 'All who come have a phone and a practice.',
    noPhone: (count) => `${people(count)} without a phone number`,
    noPhoneWhy: 'They cannot get a key by SMS, and the host cannot call them.',
    noPractice: (count) => `${people(count)} without a practice`,
    noPracticeWhy: 'They cannot be placed in a group with their own.',
    unchecked: (count, of) => `Sound and picture are tried with ${count} of ${of}`,
    needsHelp: (count) => `${n(count, 'participant needs', 'participants need')} help with sound or picture`,
    show: 'Show them',
    phones: 'Phone numbers are seen by the host, the key sender and the coordinator, and erased after the meeting.',
    lastImport: 'Last file',
    imported: (when, who) => `Added ${when} by ${who}`,
    sums: (added, edited) =>
      [added > 0 ? `${added} new` : '', edited > 0 ? `${edited} changed` : ''].filter(Boolean).join(', ') ||
      'nothing new',
    undoImport: 'Undo the import'
  },
  removed: {
    title: 'Removed',
    restore: 'Put back',
    restoreFor: (name) => `Put back: ${name}`,
    forget: 'Erase for good',
    forgetFor: (name) => `Erase ${name} for good`,
    sure: 'Name, phone and everything else are erased for good. It cannot be undone.',
    go: 'Yes, erase it',
    more: (count) => `and ${count} more`
  },
  person: { title: 'Participant', close: 'Close', notesHint: 'E.g. comes at 17:00', add: 'add' },
  empty: {
    title: 'Who is invited?',
    text: 'The participants will stand here. Then the host can let them in by name, and each can get their key by SMS.',
    drop: 'Drop a file here',
    or: 'or copy the list and paste it with',
    choose: 'Choose a file',
    formats: 'Excel, CSV or text. Nothing is saved until you have looked it through.',
    where: 'Where do I get the list?',
    sources: [
      {
        from: 'Excel or Google Sheets',
        how: 'Select the rows with their headings, copy, and paste them here.'
      },
      { from: 'Zoom', how: 'On zoom.us, under Reports, the list of registrants is fetched as CSV.' },
      { from: 'Doodle or Rallly', how: 'Fetch the answers as Excel or CSV. They are read as the sign-up.' },
      { from: 'An e-mail', how: 'Copy the lines: name, practice and phone, one person on each.' }
    ],
    hand: 'Or write the first one yourself'
  },
  dropHere: 'Let go, and the file is read. Nothing is saved yet.',
  keys: {
    search: 'search',
    searchLong: 'search for a participant',
    cell: 'cell',
    cellLong: 'go from cell to cell',
    edit: 'edit',
    editLong: 'edit the cell; Enter or Tab saves, Esc leaves it',
    add: 'new participant',
    addLong: 'write a new participant',
    removeLong: 'remove the participant',
    paste: 'paste a list',
    pasteLong: 'paste a list you have copied',
    undoLong: 'undo what you did last'
  },

  told: {
    added: (name) => `you added ${name}`,
    named: (from, to) => `you changed ${from} to ${to}`,
    edited: (what, name, to) =>
      to === ''
        ? `you emptied ${what.toLowerCase()} of ${name}`
        : `you changed ${what.toLowerCase()} of ${name} to ${to}`,
    removed: (name) => `you removed ${name}`,
    restored: (name) => `you put ${name} back`,
    forgot: 'you erased a participant',
    noCall: (name, on) =>
      on ? `you noted that ${name} is not to be called on` : `you noted that ${name} may be called on`,
    checked: (name, result) => `you noted sound and picture of ${name}: ${result}`,
    imported: (added, edited) =>
      edited === 0
        ? `you added ${people(added)}`
        : added === 0
          ? `you changed ${people(edited)} from a file`
          : `you added ${people(added)} and changed ${edited}`,
    undidImport: 'you undid the import'
  }
}
