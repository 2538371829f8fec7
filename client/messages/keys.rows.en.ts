// What can be done about somebody's key, what is asked first, and what is shown of it, in English.
import { n } from './counting.en.ts'
import type { rows as da } from './keys.rows.da.ts'

export const rows: typeof da = {
  acts: {
    of: (name) => `The key for ${name}`,
    send: 'Send',
    again: (asks) => (asks ? 'Send again …' : 'Send again'),
    renumber: 'Correct number',
    number: 'Write number',
    byHand: 'By hand',
    notByHand: 'Not by hand',
    confirmed: 'Has it',
    notConfirmed: 'Has it not',
    show: 'Show key',
    hide: 'Hide key',
    byPhone: 'Own phone …',
    exempt: 'Needs none',
    due: 'To have one after all',
    settle: 'Seen to',
    takeIn: 'Put in a key …',
    history: 'History'
  },
  again: {
    title: (name) => `Send again to ${name}?`,
    mayHave: (name, when) => `${name} may have had it at ${when}. Two texts alike confuse.`,
    yes: 'Yes, send again',
    no: 'No'
  },
  phone: {
    field: (name) => `Phone number of ${name}`,
    save: 'Save',
    leave: 'Cancel',
    none: 'Write the number, or cancel.',
    faults: {
      missing: (count) => `${n(count, 'digit is', 'digits are')} missing.`,
      over: (count) => `${n(count, 'digit', 'digits')} too many.`,
      phone: 'That is not a phone number. Write eight digits, or a number with its country code.'
    }
  },
  reveal: {
    whose: (name) => `The key for ${name}`,
    left: (seconds) => `hidden in ${seconds} s`,
    noted: 'It is noted that you have seen it.'
  },
  history: {
    title: (name) => `What has happened for ${name}`,
    none: 'Nothing has happened yet.',
    server: 'Drejebog',
    you: 'you',
    steps: {
      queued: 'ordered',
      sending: 'being sent',
      sent: 'taken by the gateway',
      delivered: 'delivered to the phone',
      failed: 'did not arrive',
      unknown: 'uncertain whether it arrived',
      stopped: 'not sent',
      'by-hand': 'given by hand',
      confirmed: 'has it',
      unmarked: 'has it not after all',
      revealed: 'key shown',
      exempt: 'to have no key',
      due: 'to have a key'
    }
  },
  byPhone: {
    title: (name) => `Text ${name} from your own phone`,
    warning: 'Do not show it on the shared screen: the code and the text hold the key.',
    scan: 'Point the phone’s camera at the code, open the message, and send it.',
    qr: (name) => `QR code that opens the text for ${name}`,
    open: 'Open the text on this device',
    copy: 'Copy the text',
    copied: 'Copied',
    byHand: 'Copy the text from here:',
    noted: 'It is noted that you have seen the key.',
    done: 'Sent',
    close: 'Close'
  }
}
