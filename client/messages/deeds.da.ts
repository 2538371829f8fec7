// What was done, and what waits to be done, in Danish.
import { list } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const deeds = {
  /** What was done, after the time it was done: "16.44 gik du videre til …". Null is "du". */
  told: {
    started: (who: string | null) => `startede ${who ?? 'du'} mødet`,
    next: (who: string | null, title: string) => `gik ${who ?? 'du'} videre til ${title}`,
    back: (who: string | null, title: string) => `gik ${who ?? 'du'} tilbage til ${title}`,
    gone: (who: string | null, title: string) => `gik ${who ?? 'du'} til ${title}`,
    finished: (who: string | null) => `afsluttede ${who ?? 'du'} mødet`,
    reopened: 'genåbnede du mødet',
    extended: (count: number, title: string) =>
      count > 0 ? `gav du ${title} ${count} min mere` : `tog du ${-count} min fra ${title}`,
    took: (parts: readonly { title: string; minutes: number }[]) =>
      `tog du ${list(parts.map((p) => `${p.minutes} min fra ${p.title}`))}`,
    paused: 'stoppede du uret',
    resumed: 'satte du uret i gang',
    skipped: (title: string) => `sprang du ${title} over`,
    unskipped: (title: string) => `tog du ${title} med igen`,
    gave: (role: string, name: string) => `gav du rollen som ${role.toLowerCase()} til ${name}`,
    tookRole: (role: string, name: string) => `overtog du rollen som ${role.toLowerCase()} fra ${name}`,
    said: 'skrev du på rumskærmen',
    unsaid: 'tog du linjen af rumskærmen'
  },

  /** A press that waits: the first part is stressed. */
  presses: {
    'agenda.extend': (minutes: number, title: string) =>
      press(minutes > 0 ? `+${minutes} min` : `−${-minutes} min`, `til ${title}`),
    'agenda.next': (title: string) => press('Næste punkt', `fra ${title}`),
    'agenda.back': (title: string) => press('Tilbage', `fra ${title}`),
    'agenda.goto': (title: string) => press('Gå til', title),
    'agenda.skip': (title: string) => press('Spring over', title),
    'agenda.unskip': (title: string) => press('Tag med', title),
    'agenda.resize': (titles: readonly string[]) => press('Flyt minutter', `i ${list(titles)}`),
    'agenda.add': (title: string) => press('Nyt punkt', title),
    'agenda.edit': (title: string) => press('Ret', title),
    'agenda.move': (title: string) => press('Flyt', title),
    'agenda.remove': (title: string) => press('Tag ud', title),
    'meeting.rename': (title: string) => press('Mødets navn', title),
    'agenda.start': press('Start mødet'),
    'agenda.unstart': press('Tag starten tilbage'),
    'agenda.pause': press('Pause'),
    'agenda.resume': press('Genoptag'),
    'agenda.finish': press('Afslut mødet'),
    'agenda.reopen': press('Genåbn mødet'),
    'board.handOver': (role: string, name: string) => press(role, `til ${name}`),
    'meeting.say': (words: string) => press('Linje på rumskærmen', words),
    other: press('Et tryk')
  }
}
