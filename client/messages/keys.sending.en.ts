// What stands beside the list, in English.
import { duration, list, n } from './counting.en.ts'
import type { sending as da } from './keys.sending.da.ts'

const sms = (count: number) => n(count, 'text', 'texts')

export const sending: typeof da = {
  sum: {
    title: 'Send keys',
    have: (have, due) => `${have} of ${due} have their key`,
    all: (due) => (due === 1 ? 'The one who is in has their key' : `All ${due} have their key`),
    until: (seconds, title) => `${duration(seconds)} until ${title}`,
    over: (seconds, title) => `${duration(seconds)} over time, then ${title}`,
    at: (when) => `Own data begins ${when}`,
    held: 'Own data has been held',
    noBlock: 'There is no item with own data in the playbook'
  },
  ready: {
    title: (count) => `Ready to send: ${count}`,
    going: (count) => `They get it: ${count}`,
    more: (count) => `+ ${count} more`,
    less: 'Show fewer',
    none: 'Nobody is ready to be sent to right now.',
    lacking: (parts) => (parts.length > 0 ? `There are ${list(parts)}.` : ''),
    noPhone: (count) => `${count} without a number`,
    noKey: (count) => `${count} without a key`,
    since: (count) => `${n(count, 'has', 'have')} become ready since. Send to them afterwards.`
  },
  text: {
    title: 'This is how it looks',
    to: (name) => `to ${name}`,
    length: (parts, signs) => `${sms(parts)}, ${n(signs, 'character', 'characters')}`,
    forAll: (parts) => `${sms(parts)} in all`,
    odd: (signs, of) =>
      `${list(signs.map((sign) => `“${sign}”`))}${of ? ` in ${of}` : ''} makes each text dearer: it then holds 70 characters instead of 160. Write it another way.`,
    edit: 'Edit the text',
    template: 'The text',
    cluster: 'The cluster’s name',
    insert: 'Insert',
    fields: { navn: 'name', nøgle: 'key', klynge: 'cluster' },
    usual: 'The usual text',
    noKey: 'The text must hold {key}, or nobody gets theirs.',
    over: (count) => `${n(count, 'character', 'characters')} too many.`,
    save: 'Save the text',
    leave: 'Cancel'
  },
  go: {
    send: (count) => `Send ${sms(count)}`,
    sure: (count) => `Yes, send ${sms(count)} now`,
    title: (count, rehearsal) =>
      rehearsal ? `Rehearsal: ${sms(count)}, and nothing leaves the house` : `${sms(count)} will leave the house`,
    why: 'A text cannot be called back. See who gets it, and what it says.',
    whyRehearsal: 'Drejebog answers itself, as a gateway would. At the meeting a text cannot be called back.',
    leave: 'Cancel',
    held: 'Waits for the connection'
  },
  progress: {
    title: 'Sending',
    count: (done, total) => `${done} of ${total}`,
    failed: (count) => `${count} failed`,
    unknown: (count) => `${count} uncertain`,
    left: (seconds) => `about ${duration(seconds)} more`,
    nearly: 'the last answers are on their way',
    stop: 'Stop',
    stopWhy: 'What is sent is sent. The rest stays ready.'
  },
  went: {
    title: (when) => `Sent ${when}`,
    all: (total, delivered) =>
      `${total === 1 ? 'It is' : `All ${total} are`} sent${delivered === 0 ? '' : delivered === total ? ' and delivered' : `, ${delivered} delivered`}.`,
    some: (sent, total, delivered) =>
      `${sent} of ${total} are sent${delivered === 0 ? '' : delivered === sent ? ' and delivered' : `, ${delivered} delivered`}.`,
    failed: (count) => `${count} did not arrive.`,
    unknown: (count) => `${count} ${count === 1 ? 'is' : 'are'} uncertain.`,
    stopped: (count) => `${count} ${count === 1 ? 'was' : 'were'} not sent.`,
    needsYou: 'They stand on top, under Needs you.',
    stops: {
      'no-answer':
        'The gateway does not answer, so the rest is not sent. Try again shortly, or send from your own phone.',
      'too-old':
        'The server was down, and it is too long since they were ordered. Look through the list, and send again.',
      'no-gateway': 'There is no gateway to send through. Give the keys by hand, or from your own phone.'
    },
    by: (who, when) => `${who ?? 'You'} stopped the sending ${when}.`
  },
  hand: {
    title: 'Give the keys by hand, or from your own phone',
    why: 'No SMS gateway is set up. Choose somebody in the list: F opens the text on your phone, V shows the key, and H notes that they have it.',
    left: (count) => `${count} lack their key`
  },
  noNet: 'Network trouble?',
  fromPhone: 'From your own phone',
  over: 'The meeting is over, and its keys are erased.'
}
