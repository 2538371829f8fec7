// What was done about the keys, what waits to be done, and why something was not, in English.
import { n } from './counting.en.ts'
import type { deeds as da } from './keys.deeds.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })
const keysOf = (count: number) => n(count, 'key', 'keys')

export const deeds: typeof da = {
  unreachable: 'The server does not answer. See whether you are connected, and try again.',
  told: {
    sentOne: (name) => `you sent ${name} their key; a text cannot be called back`,
    sent: (count) => `you set ${n(count, 'text', 'texts')} going; what is sent cannot be called back`,
    stopped: 'you stopped the sending; what was sent is sent',
    marked: {
      'by-hand': (name) => `you gave ${name} the key by hand`,
      confirmed: (name) => `you noted that ${name} has their key`
    },
    unmarked: (name) => `you noted that ${name} does not have their key`,
    exempt: (name) => `you noted that ${name} is to have no key`,
    due: (name) => `you noted that ${name} is to have a key`,
    numbered: (name) => `you mended the number of ${name}`,
    settled: (from) => `you saw to ${from || 'somebody'}, who asked for their key`,
    worded: 'you mended the text',
    stored: (fresh, unchanged) =>
      `you put in ${keysOf(fresh)}${unchanged > 0 ? `, ${unchanged} were there already` : ''}`,
    storedNone: (unchanged) =>
      unchanged === 1 ? 'The key was there already.' : `All ${unchanged} keys were there already.`,
    made: (count) => `you made ${keysOf(count)}`,
    madeNone: 'Everybody has a key already.',
    erased: 'you erased all keys'
  },
  refusals: {
    'no-key': 'There is no key to send. Put the keys in, or make them here.',
    'no-phone': 'There is no number to send to. Write the number first.',
    'no-such-participant': 'The participant has been taken off the list meanwhile.',
    finished: 'The meeting is over and its keys are erased. Reopen the meeting first.',
    'no-key-in-text': 'The text must hold {key}, or nobody gets theirs.'
  },
  noKeyOf: (name) => `${name} has no key. Put it in, or make one.`,
  noPhoneOf: (name) => `${name} has no number. Write it first.`,
  presses: {
    'keys.send': (count, name) => press('Send', count === 1 ? name : n(count, 'text', 'texts')),
    'keys.stop': press('Stop', 'the sending'),
    'keys.mark': (name) => press('Has their key, or not', name),
    'keys.exempt': (name) => press('To have a key, or not', name),
    'keys.word': press('Edit the text'),
    'keys.drop': (count) => press('Undo', keysOf(count)),
    'keys.erase': press('Erase all keys'),
    other: press('Keys')
  }
}
