// What the host and the coordinator are told about participants in English.
import { n } from './counting.en.ts'
import type { da } from './participants.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const en: typeof da = {
  late: {
    admitted: (who, name, when) => `${who ?? 'You'} let ${name} in at ${when}.`,
    waiting: (who, name, when) => `${who ?? 'You'} marked ${name} as waiting at ${when}.`,
    left: (who, name, when) => `${who ?? 'You'} marked ${name} as gone at ${when}.`,
    declined: (who, name, when) => `${who ?? 'You'} noted at ${when} that ${name} is not coming.`,
    expected: (who, name, when) => `${who ?? 'You'} put ${name} back at ${when}.`
  },
  alreadyThere: (name) => `${name} is on the list already. Search for the name.`,
  takenBy: (name) => `The name has been tied to ${name} in the meantime.`,
  arrivedAlready: (name) => `${name} is here under another name. Choose somebody else, or leave the name as unknown.`,

  refusals: {
    'is-there-already': 'Somebody with that name and practice is there already. Search for the name.',
    'no-such-participant': 'The participant has been taken off the list in the meantime.',
    'no-such-arrival': 'The name is no longer in the waiting room.',
    'arrival-is-taken': 'Somebody has dealt with that name in the meantime.',
    'has-arrived': 'The participant is here under another name.',
    'not-here': 'The participant is no longer here.',
    'is-here': 'The participant is here. Mark them as gone first.',
    'has-moved': 'Something has happened to the participant since, so this cannot be undone.',
    'no-such-import': 'The file has been undone, or another has been read since.',
    'duplicate-id': 'It has been written down already. Reload the page and look.',
    'too-many': 'There is room for 1000. Take somebody off the list first.'
  },

  presses: {
    'participants.admit': (name) => press('Let in', name),
    'participants.admitMany': (count) => press('Let in', n(count, 'participant', 'participants')),
    'participants.match': (name) => press('Let in', name),
    'participants.wait': (name) => press('Waiting', name),
    'participants.leave': (name) => press('Gone', name),
    'participants.decline': (name) => press('Not coming', name),
    'participants.expect': (name) => press('Not here yet', name),
    'participants.call': (name) => press('Rung up', name),
    'participants.techCheck': (name) => press('Sound and picture', name),
    'participants.dismiss': press('Not one of ours'),
    'participants.dismissMany': (count) => press('Take off the list', n(count, 'name', 'names')),
    'participants.reopen': press('Unknown again'),
    'participants.arrive': (count) => press('Write down', n(count, 'name', 'names')),
    'participants.putBack': press('Undo'),
    'participants.add': (name) => press('New participant', name),
    'participants.edit': (name) => press('Change', name),
    'participants.remove': (name) => press('Take out', name),
    'participants.restore': press('Put back'),
    'participants.forget': (name) => press('Forget', name),
    'participants.import': (count) => press('Read in', n(count, 'participant', 'participants')),
    'participants.undoImport': press('Undo the file')
  }
}
