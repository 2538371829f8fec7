// What the chat-watcher's view says, in English.
import type { da } from './chat.da.ts'
import { pasting, word } from './chat.pasting.en.ts'
import { n } from './counting.en.ts'

const of = (name: string) => (name === '' ? 'somebody' : name)

export const en: typeof da = {
  ...pasting,
  title: 'Questions',
  nobody: 'no name',
  line: {
    title: 'Catch a question',
    name: 'Name',
    text: 'What did they write?',
    names: 'Participants',
    asTyped: (name) => `“${name}”, as typed`,
    tab: 'from name to text',
    catch: 'catch',
    send: 'catch and send to moderator',
    down: 'down to the list',
    here: 'inside'
  },
  tabs: { open: 'In progress', asked: 'Asked', answered: 'Answered', parked: 'Parked', dismissed: 'Dismissed' },
  show: 'Show questions',
  sections: {
    back: 'Parked until now',
    caught: 'Caught',
    flagged: 'With the moderator',
    asked: 'Asked',
    answered: 'Answered',
    parked: 'Parked',
    dismissed: 'Dismissed'
  },
  about: {
    back: (count) => `${count}, the item has begun`,
    caught: (count) => `${count}, decide on them`,
    flagged: (count, urgent) => `${count}${urgent > 0 ? `, ${word(urgent)} urgent` : ''}`
  },
  row: {
    urgent: 'Urgent',
    direct: 'direct',
    help: 'help',
    key: 'key',
    remark: 'remark',
    reactions: (count) => n(count, 'reaction', 'reactions'),
    others: (count) => `+${count}`,
    like: (name) => `like ${name}’s, merge`,
    claimed: (who) => (who === null ? 'You are seeing to it' : `${who} is seeing to it`),
    until: (title) => `until ${title}`,
    later: 'until later',
    answers: (quote) => `answer to ${quote}`,
    note: 'To the moderator:',
    also: 'Also asked by',
    apart: (name) => `Take apart from ${of(name)}`,
    acts: (name) => `Question from ${of(name)}`
  },
  acts: {
    flag: 'Send to moderator',
    hurry: 'Urgent',
    calm: 'Not urgent',
    answer: 'Answered',
    park: 'Park',
    merge: 'Merge',
    key: 'Needs a key',
    noKey: 'No key',
    help: 'Help',
    noHelp: 'No help',
    remark: 'No question',
    noRemark: 'Question',
    mend: 'Correct',
    forget: 'Delete for good',
    forgetFor: (name) => `Delete for good what ${of(name)} wrote`,
    dismiss: 'Dismiss',
    fetch: 'Fetch back',
    claim: 'I see to it',
    release: 'Let it go',
    note: 'Note'
  },
  ask: {
    park: 'Park until',
    later: 'later',
    merge: 'Merge with',
    alike: 'alike',
    nothing: 'There are no others to merge it with yet.',
    note: 'A word to the moderator',
    mend: 'Correct who wrote, and what',
    tooLong: (over) => `${n(over, 'character', 'characters')} too many. Shorten it, or catch the rest by itself.`,
    newLine: 'new line',
    forget: 'Name and text are deleted for everybody, and cannot be fetched back.',
    forgetGo: 'Yes, delete it',
    save: 'Save',
    leave: 'Cancel'
  },
  keys: {
    move: 'up and down',
    flag: 'send to the moderator',
    flagShort: 'send',
    hurry: 'urgent, or not urgent',
    hurryShort: 'urgent',
    answer: 'answered',
    park: 'park until later or until an item',
    parkShort: 'park',
    merge: 'merge with one that is like it',
    mergeShort: 'merge',
    key: 'needs a key: goes to the key sender',
    help: 'needs help: goes to the host',
    remark: 'only a remark, or a question again',
    mend: 'correct who wrote, and what',
    dismiss: 'dismiss, or fetch back',
    claim: 'I see to it, when there are two of you',
    note: 'write a word to the moderator',
    line: 'up to the line in which one catches',
    pasted: 'over to what has been pasted',
    digit: 'choose an answer',
    tab: 'another tab',
    take: 'take what is pointed at'
  },
  empty: {
    open: 'No questions yet',
    openWhy: 'Type the name above, then Tab, what they wrote, and Enter. Or paste a piece of the chat.',
    openPasted: 'Choose from what has been pasted what to catch. It will stand here.',
    done: 'Everything is taken care of',
    doneWhy: 'New questions from the chat are caught in the line above.',
    asked: 'What the moderator has asked stands here until it is answered.',
    answered: 'What has been answered stands here, the newest first.',
    parked: 'What is kept for later stands here. When the item begins, it comes back to In progress.',
    dismissed: 'What you have dismissed stands here. It can be fetched back.'
  },
  news: {
    caught: (count) => n(count, 'new question caught', 'new questions caught'),
    flagged: (name) => `The question from ${of(name)} has been sent to the moderator`,
    urgent: (name) => `The question from ${of(name)} is urgent`,
    back: (names) =>
      names.length === 1
        ? `The question from ${of(names[0] ?? '')} was parked until now and is back`
        : `${names.length} questions were parked until now and are back`
  },
  told: {
    caught: (name) => `you caught a question from ${of(name)}`,
    caughtAndSent: (name) => `you caught a question from ${of(name)} and sent it to the moderator`,
    caughtMany: (count) => `you caught ${n(count, 'message', 'messages')} from the chat`,
    flagged: (name) => `you sent the question from ${of(name)} to the moderator`,
    urgent: (name) => `you said that the question from ${of(name)} is urgent`,
    calm: (name) => `you said that the question from ${of(name)} is not urgent`,
    answered: (name) => `you marked the question from ${of(name)} answered`,
    parked: (name, block) => `you parked the question from ${of(name)} until ${block ?? 'later'}`,
    dismissed: (name) => `you dismissed what ${of(name)} wrote`,
    fetched: (name) => `you fetched back what ${of(name)} wrote`,
    kinds: {
      question: (name) => `you made what ${of(name)} wrote an ordinary question again`,
      remark: (name) => `you called what ${of(name)} wrote a remark`,
      help: (name) => `you wrote that ${of(name)} needs help`,
      key: (name) => `you wrote that ${of(name)} needs a key`
    },
    mended: (name) => `you corrected what ${of(name)} wrote`,
    forgotten: (name) => `you deleted for good what ${of(name)} wrote`,
    noted: (name) => `you wrote to the moderator about the question from ${of(name)}`,
    merged: (name, into) => `you merged the question from ${of(name)} with that from ${of(into)}`,
    unmerged: (name) => `you took the question from ${of(name)} apart`,
    claimed: (name) => `you took the question from ${of(name)}`,
    released: (name) => `you let go of the question from ${of(name)}`
  }
}
