// What was done, and what waits to be done, in English.
import { list } from './counting.en.ts'
import type { deeds as da } from './deeds.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const deeds: typeof da = {
  told: {
    started: (who) => `${who ?? 'you'} started the meeting`,
    next: (who, title) => `${who ?? 'you'} moved on to ${title}`,
    back: (who, title) => `${who ?? 'you'} went back to ${title}`,
    gone: (who, title) => `${who ?? 'you'} went to ${title}`,
    finished: (who) => `${who ?? 'you'} ended the meeting`,
    reopened: 'you reopened the meeting',
    extended: (count, title) =>
      count > 0 ? `you gave ${title} ${count} more min` : `you took ${-count} min from ${title}`,
    took: (parts) => `you took ${list(parts.map((p) => `${p.minutes} min from ${p.title}`))}`,
    paused: 'you stopped the clock',
    resumed: 'you started the clock again',
    skipped: (title) => `you skipped ${title}`,
    unskipped: (title) => `you included ${title} again`,
    gave: (role, name) => `you gave the role of ${role.toLowerCase()} to ${name}`,
    tookRole: (role, name) => `you took over as ${role.toLowerCase()} from ${name}`,
    said: 'you wrote on the room screen',
    unsaid: 'you took the line off the room screen'
  },

  presses: {
    'agenda.extend': (minutes, title) => press(minutes > 0 ? `+${minutes} min` : `−${-minutes} min`, `for ${title}`),
    'agenda.next': (title) => press('Next item', `from ${title}`),
    'agenda.back': (title) => press('Back', `from ${title}`),
    'agenda.goto': (title) => press('Go to', title),
    'agenda.skip': (title) => press('Skip', title),
    'agenda.unskip': (title) => press('Include', title),
    'agenda.resize': (titles) => press('Move minutes', `in ${list(titles)}`),
    'agenda.add': (title) => press('New item', title),
    'agenda.edit': (title) => press('Edit', title),
    'agenda.move': (title) => press('Move', title),
    'agenda.remove': (title) => press('Take out', title),
    'meeting.rename': (title) => press('Name of the meeting', title),
    'agenda.start': press('Start the meeting'),
    'agenda.unstart': press('Take back the start'),
    'agenda.pause': press('Pause'),
    'agenda.resume': press('Resume'),
    'agenda.finish': press('End the meeting'),
    'agenda.reopen': press('Reopen the meeting'),
    'board.handOver': (role, name) => press(role, `to ${name}`),
    'meeting.say': (words) => press('Line on the room screen', words),
    other: press('A press')
  }
}
