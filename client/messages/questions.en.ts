// Why something about a question was not done, and what a press that waits is about, in English.
import type { da } from './questions.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const en: typeof da = {
  late: {
    caught: (who, when) => `${who ?? 'You'} put it back among the caught ${when}`,
    flagged: (who, when) => `${who ?? 'You'} sent it to the moderator ${when}`,
    asked: (who, when) => `${who ?? 'You'} marked it asked ${when}`,
    answered: (who, when) => `${who ?? 'You'} marked it answered ${when}`,
    parked: (who, when) => `${who ?? 'You'} parked it ${when}`,
    dismissed: (who, when) => `${who ?? 'You'} dismissed it ${when}`
  },
  claimed: (who) => `${who} is seeing to it`,
  refusals: {
    'no-such-question': 'The question has been deleted meanwhile.',
    'has-moved': 'Something has happened to the question since, so this cannot be undone.',
    claimed: 'Somebody else is seeing to it.',
    'same-question': 'It is the same question.',
    'duplicate-id': 'It has been caught already.',
    'too-many': '2000 have been caught, and there is no room for more.'
  },
  presses: {
    'questions.catch': (from) => press('Catch', from),
    'questions.catchMany': (count) => press('Catch', `${count} from the chat`),
    'questions.uncatchMany': press('Undo', 'what was caught from the chat'),
    'questions.flag': (from) => press('Send to the moderator', from),
    'questions.hurry': (from) => press('Urgent', from),
    'questions.ask': (from) => press('Asked', from),
    'questions.answer': (from) => press('Answered', from),
    'questions.park': (from) => press('Park', from),
    'questions.dismiss': (from) => press('Dismiss', from),
    'questions.edit': (from) => press('Edit', from),
    'questions.tie': (from) => press('Belongs to an item', from),
    'questions.claim': (from) => press('I see to it', from),
    'questions.release': (from) => press('Let go', from),
    'questions.merge': (from) => press('Merge', from),
    'questions.unmerge': (from) => press('Take apart', from),
    'questions.forget': (from) => press('Delete', from),
    'questions.putBack': (from) => press('Undo', from)
  }
}
