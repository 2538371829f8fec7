// What is said about the record of the meeting, in English.
import type { da } from './record.da.ts'

export const en: typeof da = {
  get: 'Get the record',
  getting: 'Getting it',
  how: 'Who did what and when, as a spreadsheet. Get it today: the meeting erases itself, as a rule after 30 days.',
  file: (date) => `record-${date}.csv`,
  saved: (file) => `${file} is downloaded.`,
  faults: {
    'not-yours': 'Only the cluster coordinator can get the record.',
    unreachable: 'The server cannot be reached right now. Try again in a moment.'
  }
}
