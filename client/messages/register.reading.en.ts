// What the import of a list says before anything is kept, in English.
import { n } from './counting.en.ts'
import type { reading as da } from './register.reading.da.ts'

export const reading: typeof da = {
  title: 'Participants from a file',
  pastedTitle: 'Participants you pasted',
  pasted: 'Pasted',
  busy: (name) => `Reading ${name} …`,
  stop: 'Stop',
  read: (name, lines) => `${name}, ${n(lines, 'line', 'lines')} read, nothing is saved yet`,
  cancel: 'Cancel',
  put: (added, edited) =>
    [added > 0 ? `Add ${added}` : '', edited > 0 ? (added > 0 ? `change ${edited}` : `Change ${edited}`) : '']
      .filter(Boolean)
      .join(', '),
  putNothing: 'Nothing new',
  putting: 'Adding …',
  waiting: 'Waiting for the connection',
  full: (most) => `There is room for ${most} participants. Leave some out before you add the list.`,
  columns: { use: 'Include', line: 'Line', name: 'Name', practice: 'Practice', phone: 'Phone', readAs: 'Read as' },
  use: (name) => `Include ${name}`,
  mend: (what, line) => `${what} on line ${line}`,
  readSo: 'The columns are read like this',
  notRead: 'not read',
  column: (name) => `The column ${name} is read as`,
  unnamed: 'no heading',
  unchosen: (count) =>
    count === 1
      ? 'There is one column we do not know. Choose what it holds.'
      : 'Choose what the columns we do not know hold.',
  sample: (values) => `e.g. ${values.join(', ')}`,
  rereads: 'Reading again …',
  fields: {
    name: 'name',
    firstName: 'first name',
    lastName: 'last name',
    practice: 'practice',
    providerNumber: 'provider number',
    postcode: 'postcode',
    practiceForm: 'form of practice',
    kind: 'what they are',
    phone: 'phone',
    email: 'e-mail',
    signUp: 'sign-up',
    ownGroup: 'group',
    noCall: 'not to be called on',
    notes: 'note',
    key: 'key'
  },
  skipped: (count) => `${n(count, 'line', 'lines')} left out`,
  skippedLine: (line, text) => `Line ${line}: ${text}`,
  showAll: 'Show all',
  good: (count) => `${count} fine`,
  doubtful: (count) => `${count} to look at`,
  twice: (count) => n(count, 'duplicate', 'duplicates'),
  out: (count) => `${count} left out`,
  participant: 'participant',
  signUps: {
    attends: 'attends',
    declines: 'does not come',
    'own-group': 'own group',
    'place-me': 'wants to be placed in a group',
    'trainee-or-locum': 'trainee or locum'
  },
  isNew: 'new',
  edits: (fields) => `changes: ${fields.join(', ')}`,
  unchanged: 'unchanged',
  isOut: 'left out',
  joins: (line) => `Also on line ${line}, the two are put together`,
  withoutPhone: 'added without a number',
  another: 'Choose another file',
  again: 'Try again',
  faults: {
    unreachable: 'The server does not answer. See whether there is a connection, and try again.',
    unreadable: 'The list could not be read. Try to save it as CSV or Excel.',
    'not-yours': 'This link may not read participants in. Ask the coordinator for a new one.'
  },
  keys: {
    row: 'line',
    rowLong: 'go from line to line',
    use: 'leave out or include',
    useLong: 'leave the line out, or include it again',
    mend: 'edit',
    mendLong: 'edit the line; Enter goes on to the next that can be edited',
    put: 'add',
    putLong: 'add the list'
  }
}
