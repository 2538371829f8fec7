// What the playbook check says, in English.
import type { CoordinatorMessages } from './coordinator.da.ts'
import { hours, list } from './counting.en.ts'

const some = (parts: readonly string[]) =>
  list(parts.length > 3 ? [...parts.slice(0, 2), `${parts.length - 2} more`] : parts)
const told = (strong: string, rest: string) => ({ strong, rest })

export const check: CoordinatorMessages['check'] = {
  title: 'Playbook check',
  count: (found: number, fine: number) => (found === 0 ? 'all in order' : `${found} to look at, ${fine} in order`),
  over: 'The meeting is over. The check is for the next playbook.',
  overlap: (block: string, at: string, before: string, until: string) =>
    told(block, ` is to begin ${at}, but ${before} lasts until ${until}.`),
  gap: (minutes: number, block: string, at: string) =>
    told(`${minutes} min`, ` are empty before ${block} begins ${at}.`),
  noBreak: (minutes: number, from: string, to: string) =>
    told(
      `${hours(minutes)} without a break`,
      ` from ${from} to ${to}. People need to leave the screen after 45 min at most.`
    ),
  longBlock: (block: string, minutes: number) => told(block, ` lasts ${minutes} min in one form. Change after 10–15.`),
  sameForm: (kind: string, titles: readonly string[], minutes: number) =>
    told(`${kind} for ${minutes} min`, `: ${some(titles)} follow each other. Put another form in between.`),
  longMeeting: (minutes: number) =>
    told('The meeting', ` lasts ${hours(minutes)} after check-in. Keep it to 2 hours at most.`),
  noCheckIn: () => told('No check-in', ' before the start. Give people time to get sound and picture.'),
  noOwner: (titles: readonly string[]) =>
    told(some(titles), titles.length === 1 ? ' has nobody responsible.' : ' have nobody responsible.'),
  noClosing: () => told('No wrap-up', ' and no open floor. End it together.'),
  mend: {
    resize: (block: string, minutes: number) => `Make ${block} ${minutes} min`,
    addBreak: (minutes: number, at: string) => `Add a ${minutes} min break at ${at}`,
    takenFrom: (minutes: number, block: string | null) => `${minutes} min from ${block ?? 'the item before'}`,
    split: (parts: readonly number[]) => `Split into ${list(parts.map(String))}`,
    addCheckIn: (minutes: number) => `Add a ${minutes} min check-in first`,
    addWrapUp: (minutes: number) => `Add a ${minutes} min wrap-up at the end`,
    choose: 'Choose who',
    endsAt: (when: string) => `ends ${when}`,
    part: (title: string, kind: string) => `${title}: ${kind.toLowerCase()}`
  },
  passed: {
    times: () => 'The minutes fit the fixed times',
    breaks: (minutes: number) => `At most ${minutes} min without a break`,
    lengths: (minutes: number) => `No item over ${minutes} min in one form`,
    forms: () => 'The form changes along the way',
    meeting: (minutes: number) => `${hours(minutes)} after check-in`,
    'check-in': (minutes: number) => `${minutes} min to check in`,
    owners: () => 'Every item has somebody responsible',
    closing: () => 'Ends with a wrap-up or an open floor'
  }
}
