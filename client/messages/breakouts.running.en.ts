// How a round runs, in English: what stands above the groups, how long they are open, what is said to them.
import type { da } from './breakouts.running.da.ts'
import { n } from './counting.en.ts'

export const en: typeof da = {
  told: {
    ready: 'you said that the groups are ready',
    notReady: 'you took back that the groups are ready',
    opened: (count: number) => `you opened the groups for ${count} min`,
    extended: (count: number) =>
      count > 0 ? `you gave the groups ${count} min more` : `you took ${-count} min from the groups`,
    said: (text: string) => `you noted that the groups were told: “${text}”`,
    calledBack: 'you called the groups back',
    closed: 'you closed the round'
  },

  title: (round: number, block: string | null) => `Round ${round}${block === null ? '' : `, ${block}`}`,
  sum: {
    groups: (count: number) => n(count, 'group', 'groups'),
    none: 'no groups yet',
    placed: (placed: number, all: number) => (placed === all ? `all ${all} placed` : `${placed} of ${all} placed`),
    people: (count: number) => n(count, 'participant', 'participants'),
    opens: (when: string) => `opens ${when}`,
    lasts: (minutes: number) => `takes ${minutes} min`,
    opened: (when: string) => `opened ${when}`,
    ready: (when: string) => `ready since ${when}`,
    held: (from: string, to: string) => `held ${from} to ${to}`
  },

  acts: {
    again: 'Mix again',
    adjust: 'Adjust',
    settings: 'Set up',
    ready: 'The groups are ready',
    isReady: 'Ready',
    notReady: 'Ready. Press if they are not after all',
    open: 'Open the groups',
    minutes: 'Minutes',
    min: 'min',
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count > 0 ? `Give ${count} min more` : `Take ${-count} min`),
    message: 'Message',
    callBack: 'Call back',
    close: 'Close the round'
  },

  count: {
    back: 'until everybody is back',
    backOver: (when: string) => `should be back, called ${when}`
  },

  message: {
    title: 'Message to all groups',
    lead: 'The text is copied. Paste it where the video tool writes to all rooms.',
    left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    writeDown: 'Write down what you want to bring back',
    teller: 'Agree on who tells about it afterwards',
    own: 'Write another message',
    go: 'Copy',
    copied: (text: string) => `“${text}” is copied. Paste it in the video tool.`,
    byHand: 'It could not be copied from here. The text is selected: copy it yourself.',
    sent: 'Said to the groups',
    sentAt: (when: string, text: string) => `${when} said to the groups: “${text}”`,
    none: 'Nothing yet.',
    tooLong: (count: number) => `${count} characters too many.`,
    close: 'Close'
  },
  warning: {
    text: 'The rooms close in 60 seconds. Finish your talk and come back to everybody.',
    lead: 'Close the rooms in the video tool, and send them the text first:',
    copy: 'Copy the text'
  },

  keys: {
    next: {
      ready: 'say that the groups are ready',
      open: 'open the groups',
      callBack: 'call back',
      close: 'close the round'
    },
    more: '1 min more for the groups',
    less: '1 min less for the groups',
    moreBar: '1 min more',
    message: 'message to all groups'
  }
}
