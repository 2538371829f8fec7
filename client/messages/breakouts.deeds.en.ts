// What was done about the groups, what waits to be done, and why something was not, in English.
import type { deeds as da } from './breakouts.deeds.da.ts'
import { n } from './counting.en.ts'

const press = (strong: string, rest = '') => ({ strong, rest })
const people = (count: number, name: string) => (count === 1 ? name : n(count, 'participant', 'participants'))

export const deeds: typeof da = {
  told: {
    moved: (name, group) => `you moved ${name} to ${group}`,
    takenOut: (name) => `you took ${name} out of the group`,
    swapped: (one, other) => `you swapped ${one} and ${other}`,
    leads: (name, group) => `you made ${name} the leader of ${group}`,
    leadsNot: (name) => `you took ${name} off as group leader`,
    locked: (what) => `you locked ${what}`,
    unlocked: (what) => `you unlocked ${what}`,
    placed: (count, name) => `you put ${people(count, name)} in their room`,
    unplaced: (count, name) => `you noted that ${people(count, name)} ${count === 1 ? 'is' : 'are'} not in their room`,
    help: (group) => `you noted that ${group} wants help`,
    helped: (group) => `you noted that ${group} has been helped`,
    written: (group) => `you changed ${group}`,
    gathered: (count, group) => `you gathered ${n(count, 'participant', 'participants')} in ${group}`
  },

  refusals: {
    'no-such-round': 'The round has been removed meanwhile.',
    'no-such-group': 'The group is not there any more. The groups have been formed anew meanwhile.',
    'round-is-over': 'The round is over. Start it again, or make a new one.',
    'round-was-held': 'The round has been open and cannot be removed.',
    'has-changed': 'The groups have been changed meanwhile. Look them through, and try again.',
    'in-two-groups': 'A participant came to be in two groups. Try again.',
    'is-locked': 'The place is locked. Unlock it first.',
    'sits-elsewhere': 'The participant has been moved meanwhile.',
    'no-groups': 'Nobody is in the groups yet. Form the groups first.',
    'other-round-is-open': 'Another round is open. Close it first.',
    'not-open': 'The rooms are not open.',
    'called-back': 'The groups have been called back.',
    'round-went-on': 'The round has gone on meanwhile. See where it is, and try again.',
    'rule-of-one': 'An agreement needs at least two participants.',
    'no-such-participant': 'The participant has been taken off the list meanwhile.'
  },
  changedBy: (who, when) => `${who ?? 'You'} changed the groups at ${when}. Look them through, and try again.`,
  lockedPerson: (name) => `${name} is locked in place. Unlock first.`,
  lockedGroup: (group) => `${group} is locked. Unlock it first.`,
  movedBy: (who, name, group, when) => `${who ?? 'You'} moved ${name} to ${group} at ${when}`,
  takenOutBy: (who, name, when) => `${who ?? 'You'} took ${name} out of their group at ${when}`,
  sitsIn: (name, group) => `${name} is in ${group} now.`,
  sitsNowhere: (name) => `${name} is in no group now.`,
  calledBackBy: (who) => `${who ?? 'You'} called the groups back.`,

  presses: {
    'breakouts.move': (name, group) =>
      press(group === null ? 'Take out' : 'Move', group === null ? name : `${name} to ${group}`),
    'breakouts.swap': (one, other) => press('Swap', `${one} and ${other}`),
    'breakouts.lead': (name) => press('Group leader', name),
    'breakouts.lock': (locked, what) => press(locked ? 'Lock' : 'Unlock', what),
    'breakouts.place': (placed, count, name) => press(placed ? 'Put in room' : 'Not put in room', people(count, name)),
    'breakouts.help': (wanted, group) => press(wanted ? 'Wants help' : 'Has been helped', group),
    'breakouts.write': (group) => press('Change', group ?? 'the task'),
    'breakouts.round': press('New round'),
    'breakouts.set': press('Set up', 'the round'),
    'breakouts.drop': press('Remove', 'the round'),
    'breakouts.restore': press('Bring back', 'the round'),
    'breakouts.arrange': press('Arrange the groups'),
    'breakouts.takeBack': press('Undo', 'the groups'),
    'breakouts.rule': press('New agreement'),
    'breakouts.unrule': press('Remove', 'the agreement'),
    'breakouts.ready': (ready) => press(ready ? 'The groups are ready' : 'The groups are not ready'),
    'breakouts.open': press('Open', 'the groups'),
    'breakouts.extend': (minutes) => press(`${minutes > 0 ? '+' : '−'}${Math.abs(minutes)} min`, 'for the groups'),
    'breakouts.tell': (words) => press('Message to the groups', words),
    'breakouts.callBack': press('Call back'),
    'breakouts.close': press('Close', 'the round'),
    'breakouts.putBack': press('Undo', 'the round')
  }
}
