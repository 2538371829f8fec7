// The silent signals' sentences in English.
import { duration, list } from './counting.en.ts'
import type { da } from './signals.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const en: typeof da = {
  title: 'Silent signal',
  all: 'Silent signals',
  button: 'Signal',
  key: 'send a silent signal',
  ready: {
    wait: 'wait',
    faster: 'speed up',
    'all-in': 'everybody is in',
    technical: 'technical problem',
    come: 'come to me',
    five: '5 minutes'
  },
  forgotten: 'the text is erased',
  from: (name, role) => `${name}, ${role.toLowerCase()}:`,
  receivers: {
    coordinator: 'the coordinator',
    host: 'the host',
    moderator: 'the moderator',
    chat: 'the chat-watcher',
    keys: 'the key sender',
    slides: 'the slide operator',
    all: 'everybody'
  },
  to: (receiver) => `To ${receiver}:`,
  more: (count) => `+${count}`,
  moreWhy: (count) => (count === 1 ? 'one more signal' : `${count} more signals`),
  show: 'Show the signals',
  set: 'Seen',
  setOf: (name) => `Seen: the signal from ${name}`,
  withdraw: 'Take back',
  withdrawOf: (what) => `Take back: ${what}`,
  seenBy: (names) => `Seen by ${list(names)}`,
  seenByMany: (count) => `Seen by ${count}`,
  confirmed: 'confirmed',
  notSeen: 'not seen yet',
  came: (from, what) => `Silent signal from ${from} ${what}`,
  wasSeen: (names, what) => `${list(names)} ${names.length === 1 ? 'has' : 'have'} seen: ${what}`,

  send: {
    to: 'To',
    everybody: 'All',
    ready: 'Ready signals',
    own: 'Your own words',
    placeholder: 'Your own words',
    go: 'Send',
    left: (count) => `${count} left`,
    past: 'The last hour',
    kept: 'Kept with the meeting',
    none: 'None yet. What you send and get stands here, and is kept with the meeting.',
    close: 'Close'
  },

  told: {
    sent: (what, to) => `you sent “${what}” to ${to}`,
    acknowledged: (name) => `you saw the signal from ${name}`,
    withdrew: (what) => `you took “${what}” back`
  },
  tooMany: (seconds) =>
    `That is 20 signals in a minute, and then nobody reads them. You can send again in ${duration(seconds)}.`,
  refusals: {
    'too-many-signals': 'That is 20 signals in a minute, and then nobody reads them. Wait a little, and send again.',
    'no-such-signal': 'The signal has been taken back.',
    'not-your-signal': 'The signal is somebody else’s. Only who sent it can take it back.'
  },
  presses: {
    'signals.send': (what, to) => press('Signal', `“${what}” to ${to}`),
    'signals.acknowledge': press('Seen', 'a signal'),
    'signals.unacknowledge': press('Not seen', 'a signal'),
    'signals.withdraw': press('Take back', 'a signal'),
    'signals.restore': press('Send after all', 'a signal')
  }
}
