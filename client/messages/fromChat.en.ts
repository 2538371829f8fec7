// What the moderator's panel "from the chat" says, in English.
import type { FromChat } from './fromChat.da.ts'

export const en: FromChat = {
  title: 'From the chat',
  urgentOf: (count) => `${count} urgent`,
  empty: 'What the chat-watcher sends up to you comes here.',
  noneLeft: 'Nothing more from the chat right now.',
  gathered: (count) => `All that is still open: ${count}. What was parked, too.`,
  allSettled: 'All from the chat is answered.',
  nobody: 'No name',
  inChat: (from) => `Called “${from}” in the chat`,
  urgent: 'Urgent',
  asked: 'Asked',
  isParked: 'Parked',
  kinds: { question: '', remark: 'Remark', help: 'Wants help', key: 'Has no key' },
  direct: 'written to one person',
  same: (count) => (count === 1 ? 'One more has written the same' : `${count} have written the same`),
  reactions: (count) => (count === 1 ? 'one reaction' : `${count} reactions`),
  note: 'Chat-watcher:',
  rest: 'Show the rest',
  back: 'Back again: parked until this item',
  acts: { ask: 'Asked', answer: 'Answered', park: 'Park', raise: 'Take up' },
  raiseFor: (name) => `Take up again: ${name}`,
  park: { title: 'Park until', later: 'Later', cancel: 'Do not' },
  until: (title) => `until ${title}`,
  parked: 'Parked',
  answered: 'Answered',
  keys: {
    move: 'from the chat',
    moveLong: 'up and down in what is from the chat',
    ask: 'the chosen one from the chat has been asked',
    answer: 'the chosen one from the chat has been answered',
    park: 'park the chosen one from the chat'
  },
  told: {
    asked: (name) => `you asked what ${name} wrote`,
    answered: (name) => `what ${name} wrote was answered`,
    parked: (name, title) => `you parked what ${name} wrote until ${title ?? 'later'}`,
    raised: (name) => `you took up what ${name} wrote again`
  },
  came: (names) => (names.length < 3 ? `From the chat: ${names.join(' and ')}` : `${names.length} new from the chat`),
  cameUrgent: (name, text) => `Urgent, from ${name}: ${text}`,
  wait: 'waiting'
}
