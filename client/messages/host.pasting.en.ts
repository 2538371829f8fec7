// What stands where a waiting room is pasted, in English.
import { n } from './counting.en.ts'
import type { pasting as da } from './host.pasting.da.ts'

export const pasting: typeof da = {
  paste: {
    title: 'Paste a list',
    lead: 'Copy the names from the video tool’s waiting room or list of participants, and paste them here. A file can be dropped on the page.',
    field: 'Names, one on each line',
    read: (count) => `${n(count, 'name', 'names')} read`,
    reading: 'Reading …',
    failed: 'The server could not read it, so it has been split line by line.',
    unreadable: 'There are no names in it.',
    readIt: 'Read the names',
    sure: (count) => `${count} known`,
    likely: (count) => `${count} maybe`,
    unknown: (count) => `${count} unknown`,
    inside: (count) => `${count} in already`,
    go: (admit, write) =>
      admit > 0 && write > 0
        ? `Let ${admit} in, and write ${write} down`
        : admit > 0
          ? `Let ${admit} in`
          : `Write ${n(write, 'name', 'names')} down`,
    nothing: 'There is nothing new in the list',
    cancel: 'Cancel',
    close: 'Close',
    becomes: {
      in: 'in already',
      waiting: 'will be let in',
      sure: 'will be let in',
      likely: 'maybe',
      unknown: 'unknown',
      stands: 'is there already'
    }
  }
}
