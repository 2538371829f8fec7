// What the key sender's view says, in English.
import { list } from './counting.en.ts'
import type { da } from './keys.da.ts'
import { deeds } from './keys.deeds.en.ts'
import { rows } from './keys.rows.en.ts'

export const en: typeof da = {
  ...deeds,
  ...rows,
  title: 'Keys',
  rehearsal: 'Rehearsal: no texts are sent',
  find: 'Find a participant',
  placeholder: 'Name, practice or phone',
  leaveSearch: 'Clear what you typed',
  found: (count) => (count === 0 ? 'Nobody found' : `${count} found`),
  notFound: (typed) =>
    `No participant is like “${typed}”. Search by name, practice or at least three digits of the number.`,
  without: 'Got no key',
  quiet: {
    nobody: 'There are no participants yet',
    nobodyWhy: 'The coordinator or the host puts the participants in. Then they can have keys.',
    noneIn: 'Nobody has been let in yet',
    noneInWhy: 'Whoever is let in comes here by themselves.'
  },
  sections: {
    found: 'Found',
    needs: 'Needs you',
    sending: 'On the way',
    have: 'Have their key',
    away: 'Not in',
    exempt: 'Are to have no key'
  },
  about: {
    have: (count, confirmed) => `${count}${confirmed > 0 ? `, ${confirmed} of them confirmed` : ''}`,
    away: (waiting, expected, gone) =>
      list([
        ...(waiting > 0 ? [`${waiting} at the door`] : []),
        ...(expected > 0 ? [`${expected} not here yet`] : []),
        ...(gone > 0 ? [`${gone} left`] : [])
      ])
  },
  unfold: 'Show',
  fold: 'Hide',

  why: {
    failed: 'Did not arrive',
    unknown: 'Uncertain, may have arrived',
    asked: 'Asked for their key in the chat',
    noPhone: 'No phone number',
    noKey: 'No key put in',
    arrived: 'Just let in',
    ready: 'Has not had their key',
    newPhone: 'Has a new number',
    newKey: 'Has a new key',
    since: (when) => `in since ${when}`,
    sentAt: (when) => `sent ${when}`,
    had: { yes: 'had it', no: 'it did not arrive', maybe: 'may have had it' },
    hadIt: (had, when) => `${had} ${when}`,
    onTheOld: (had, when) => `${had} ${when} on the old one`,
    theOld: (had, when) => `${had} ${when}, the old one`
  },
  presence: {
    admitted: (when) => `in since ${when}`,
    waiting: () => 'waits at the door',
    expected: () => 'not here yet',
    left: (when) => `left ${when}`,
    declined: () => 'is not coming'
  },
  states: {
    'no-key': 'no key',
    'no-phone': 'no number',
    ready: 'ready',
    sending: 'being sent',
    sent: 'sent',
    delivered: 'delivered',
    failed: 'did not arrive',
    unknown: 'uncertain',
    'by-hand': 'by hand',
    confirmed: 'confirmed',
    exempt: 'to have none'
  },
  queued: 'in line',
  held: 'waits',
  guest: 'guest or speaker',
  hiddenKey: 'hidden key',
  noKey: 'no key',
  reasons: {
    ours: {
      gone: 'the key or the number was erased before it could be sent',
      'no-answer': 'the gateway did not answer in time',
      'too-old': 'the server was down for too long after it was ordered',
      'no-gateway': 'there is no gateway to send through'
    },
    gateway: (words) => `the gateway says: ${words}`,
    none: {
      failed: 'the gateway did not say why',
      unknown: 'nobody knows whether it arrived',
      stopped: 'stopped'
    }
  },

  news: {
    failed: (name) => `The text for ${name} did not arrive`,
    unknown: (name) => `It is uncertain whether ${name} has had their key`,
    asked: (name) => `${name} has asked for their key in the chat`,
    other: (names) => (names.length > 3 ? `${names.length} more lack their key` : `${list(names)} lacks a key`)
  },
  keys: {
    move: 'up and down',
    find: 'find a participant',
    send: 'send',
    again: 'send again; asks first when it may have arrived',
    number: 'mend number',
    byHand: 'given by hand',
    byHandShort: 'by hand',
    confirmed: 'has it',
    show: 'show the key for 20 seconds',
    showShort: 'show key',
    byPhone: 'from my own phone',
    exempt: 'to have no key, or one after all',
    settle: 'seen to, when somebody unknown has asked for theirs',
    history: 'show what has happened',
    all: 'send to all who are ready',
    text: 'mend the text',
    takeIn: 'put in keys',
    leave: 'cancel; stop, while it sends'
  }
}
