// Across the board, in English: a colleague who is away, several roles, being told.
import type { da } from './attention.da.ts'
import { list, n } from './counting.en.ts'

export const en: typeof da = {
  duties: {
    moderator: 'the chair',
    host: 'the door',
    chat: 'the chat',
    keys: 'the keys',
    slides: 'the slides',
    coordinator: 'the coordination'
  },
  take: {
    short: 'Take over',
    label: (duty) => `Take over ${duty}`,
    why: (duty, name) => `${name} is away, and nobody has ${duty} now. Take over with Alt+T.`,
    told: (duty, name) => `you took ${duty} over from ${name}`
  },
  'give-back': {
    short: 'Give back',
    label: (duty) => `Give back (${duty})`,
    why: (duty, name) => `${name} is back. Give ${duty} back with Alt+T.`,
    told: (duty, name) => `you gave ${duty} back to ${name}`
  },
  'take-back': {
    short: 'Take back',
    label: (duty) => `Take back (${duty})`,
    why: (duty, name) => `${name} took ${duty} over while you were away. Take it back with Alt+T.`,
    told: (duty, name) => `you took ${duty} back from ${name}`
  },
  waits: (each, signals) =>
    list([
      ...each.map(([role, count]) => `${role}: ${count} for you`),
      ...(signals > 0 ? [n(signals, 'silent signal', 'silent signals')] : [])
    ]),
  bell: {
    title: 'Be told when something waits for you',
    why: 'Only while you are somewhere else than on this page. No names are mentioned: your screen may be shared.',
    notes: 'A note on the desktop',
    notPossible:
      'The browser shows notes only on an encrypted connection (https). Use the sound, or keep an eye on the tab: it shows the number.',
    forbidden: 'The browser has been told not to. Allow notifications for this page in the browser’s settings.',
    sound: 'A soft sound',
    soundWhy: 'It can be heard through an open microphone.',
    close: 'Close'
  },
  roles: {
    label: 'Your roles',
    beside: 'Side by side',
    alone: 'Only one',
    next: 'the next of your roles'
  }
}
