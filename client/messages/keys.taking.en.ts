// How keys come in, and go, in English; and the coordinator's page about them.
import { list, n } from './counting.en.ts'
import type { taking as da } from './keys.taking.da.ts'

const keysOf = (count: number) => n(count, 'key', 'keys')

export const taking: typeof da = {
  none: {
    title: 'There are no keys yet',
    why: 'Put them in from a file with name, practice or provider number and key, or let Drejebog make them.',
    erased: (when) => `The keys were erased ${when}`
  },
  takeIn: {
    open: 'Put in keys',
    title: 'Put in keys',
    there: (count) => `${keysOf(count)} are here already.`,
    drop: 'Drop the file here to read the keys',
    pasted: 'Pasted',
    file: 'From a file or a sheet',
    fileWhy:
      'Excel, CSV or text: a column with keys, and one with name, practice or provider number. Drop the file here, or choose it.',
    choose: 'Choose a file',
    paste: 'Paste them',
    pasteWhy: 'Copy the lines where they are, and paste them here.',
    field: 'Paste the keys here',
    read: 'Read them',
    make: 'Let Drejebog make them',
    makeWhy: 'Six characters without 0, O, 1 and I, none alike. Whoever has a key keeps it.',
    perPractice: 'Make one for each practice',
    perPerson: 'Make one for each participant',
    reading: (name) => `Reading ${name} …`,
    stop: 'Stop',
    another: 'Choose another file',
    again: 'Try again',
    close: 'Close',
    faults: {
      unreachable: 'The server does not answer. See whether you are connected, and try again.',
      unreadable: 'The keys could not be read. Save the list as CSV or Excel, and try again.',
      'not-yours': 'The link may not read keys in. Ask the coordinator for a new one.'
    }
  },
  preview: {
    sum: (lines) => `${n(lines, 'line', 'lines')} read, nothing is put in yet`,
    use: (name) => `Take ${name} along`,
    columns: { use: 'Use', line: 'Line', to: 'For', key: 'Key', about: 'To look at' },
    practice: 'the whole practice',
    fine: 'fine',
    out: 'left out',
    put: (count) => (count === 0 ? 'None chosen' : `Put in ${keysOf(count)}`),
    putting: 'Putting in …',
    cancel: 'Cancel',
    keys: { row: 'line', use: 'leave out or take along' }
  },
  erase: {
    text: 'Erase all keys now',
    sure: (count) => `All ${keysOf(count)} are erased for good. It cannot be undone, and no more can be sent.`,
    go: 'Yes, erase them',
    no: 'No'
  },
  page: {
    nobody: 'Put the participants in first, under Participants. Then they can have keys.',
    lead: (count, due) => (count === 0 ? 'No keys put in yet' : `${due} have a key, ${keysOf(count)} in all`),
    lacking: 'Lacking before the meeting',
    noKey: (count) => `${count} without a key`,
    noPhone: (count) => `${count} without a phone number`,
    ready: 'Everybody has a key and a number',
    names: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} others` : list(names)),
    secret:
      'Only the key sender can see what the keys say, one at a time, and it is noted. They are erased when the meeting ends.',
    gateway: 'SMS gateway',
    through: (name) => `Texts are sent through ${name}`,
    standIn: 'The rehearsal',
    stands: 'Drejebog answers by itself, as a gateway would',
    pace: (perSecond) => `at most ${perSecond} a second`,
    byHand: 'No gateway: keys are given by hand, or from a phone. A gateway is set up on the server with SMS_GATEWAY.',
    asking: 'Asking the server …',
    test: 'Send me a test text',
    to: 'Your mobile number',
    send: 'Send the test',
    trying: 'Sending …',
    accepted: (name) => `${name} took it. See whether it arrives on the phone.`,
    rehearsed: 'Rehearsal: it would have been sent, but nothing has left the house.',
    refused: (name, reason) => `${name} would not send it: ${reason}`,
    unknown: (name, reason) =>
      `It is uncertain whether ${name} sent it${reason === '' ? '' : ` (${reason})`}. Look at the phone before you try again.`
  }
}
