// How groups are made, in English: what is asked for, who is in them, what comes of it, and what is agreed about people.
import type { da } from './breakouts.forming.da.ts'
import { list, n } from './counting.en.ts'

const groups = (count: number) => n(count, 'group', 'groups')
const people = (count: number) => n(count, 'participant', 'participants')

export const en: typeof da = {
  told: {
    planned: 'you made a new round',
    set: (round: number) => `you changed how round ${round} is to be`,
    dropped: (round: number) => `you removed round ${round}`,
    formed: (count: number) => `you formed ${groups(count)}`,
    adjusted: (count: number) => `you adjusted the groups, so that there are ${groups(count)}`,
    agreed: {
      together: (names: readonly string[]) => `you put ${list(names)} together`,
      apart: (names: readonly string[]) => `you put ${list(names)} apart`
    },
    disagreed: (names: readonly string[]) => `you removed the agreement on ${list(names)}`
  },

  setup: {
    title: 'What the groups are to be like',
    again: 'Set up the round',
    block: 'Item',
    noBlock: 'No item',
    minutes: 'Length',
    min: 'min',
    size: 'Size',
    smallest: 'Fewest in a group',
    largest: 'Most in a group',
    to: 'to',
    each: 'in each group',
    practices: 'From one practice',
    practiceRules: { together: 'Same group', apart: 'Different groups', free: 'As it falls' },
    wishes: 'Wishes, the most important first',
    wish: {
      near: 'Practices close to each other',
      mixed: 'Different forms of practice together',
      alike: 'The same form of practice together',
      trainees: 'Trainees spread out',
      even: 'Groups of the same size',
      leaders: 'Somebody who can lead',
      others: 'Meet others than last time'
    },
    idle: {
      near: 'nobody has a postcode',
      mixed: 'nobody has a form of practice',
      alike: 'nobody has a form of practice',
      trainees: 'nobody is a trainee',
      even: '',
      leaders: '',
      others: 'nobody has sat together yet'
    },
    up: (wish: string) => `Move “${wish}” up`,
    down: (wish: string) => `Move “${wish}” down`,
    moved: (wish: string, place: number) => `“${wish}” is now number ${place}`,
    who: 'Who',
    pool: {
      all: (count: number) => `Everybody expected: ${count}`,
      here: (count: number) => `Only those who are here: ${count}`
    },
    faults: {
      number: 'Write whole numbers.',
      'no-people': 'A group needs at least 1 participant. Write a larger number.',
      'min-above-max': (min: number, max: number) =>
        `At least ${min} and at most ${max} cannot both hold. Swap the numbers.`,
      'too-many': (most: number) => `A group can have at most ${most} participants. Write a smaller number.`,
      minutes: (most: number) => `A round takes from 1 to ${most} minutes. Write another number.`
    },
    one: (count: number, min: number) =>
      `There ${count === 1 ? 'is' : 'are'} only ${people(count)}, and a group needs at least ${min}. It becomes one small group.`,
    unfit: (count: number, min: number, max: number) =>
      `${people(count)} cannot be divided into groups of ${min} to ${max}. One of them becomes larger or smaller.`,
    nobody: 'There is nobody to form groups of yet.',
    nobodyWhy:
      'The coordinator or the host puts the participants in under Participants. Then you can form groups here, also before they have come.',
    nobodyHere: 'Nobody is in right now. Choose everybody expected, or wait until they have come.',
    go: (count: number, sure: boolean) => (sure ? `Form ${groups(count)}` : `Form about ${groups(count)}`),
    save: 'Save',
    leave: 'Cancel',
    over: 'The round was held without groups.'
  },
  counted: {
    in: (count: number, here: number, awaited: number) =>
      `${count} are to be in a group${here > 0 || awaited > 0 ? `: ${list([...(here > 0 ? [`${here} are here`] : []), ...(awaited > 0 ? [`${awaited} are expected`] : [])])}` : ''}.`,
    out: (guests: number, declined: number, left: number) => {
      const parts = [
        ...(guests > 0 ? [n(guests, 'guest', 'guests')] : []),
        ...(declined > 0 ? [`${declined} who declined`] : []),
        ...(left > 0 ? [`${left} who left`] : [])
      ]
      return parts.length === 0 ? '' : `Not counted: ${list(parts)}.`
    }
  },

  making: {
    forming: 'Forming groups',
    progress: (share: number) => `${Math.round(share * 100)}%`,
    stop: 'Stop',
    stopped: 'You stopped. The groups are as they were.',
    same: 'It comes to the same groups: they fit your wishes best. Change the wishes under Set up, or move people yourself.',
    again: 'Try again',
    broken: 'Not everything worked out:',
    more: (count: number) => `and ${count} more`,
    mendRules: 'Change the agreements',
    dismiss: 'Close',
    contradictions: 'This cannot work out:'
  },

  rounds: {
    label: 'Rounds',
    round: (number: number) => `Round ${number}`,
    add: 'New round',
    same: 'The same groups again',
    sameWhy: 'Everybody sits as in the last round',
    remix: 'New groups where they meet others',
    remixWhy: 'As few as possible see somebody they have sat with',
    empty: 'Empty round',
    emptyWhy: 'Choose yourself what the groups are to be like',
    drop: (number: number) => `Remove round ${number}`,
    held: 'held'
  },

  adjust: {
    title: 'Adjust the groups to those who are here',
    nobody: 'Nobody is in right now, so there is nobody to adjust the groups to.',
    away: (count: number) => `${count} missing`,
    counts: (aside: number, moved: number, placed: number) =>
      list([
        ...(aside > 0 ? [`${aside} set aside`] : []),
        ...(placed > 0 ? [`${placed} get a group`] : []),
        ...(moved > 0 ? [`${moved} move`] : [])
      ]),
    becomes: (count: number) => `That makes ${groups(count)}.`,
    aside: 'Set aside until they come',
    merged: (from: string, to: readonly string[]) => `${from} goes into ${list(to)}`,
    why: {
      unplaced: 'had no group',
      merged: 'the group became too small',
      filled: 'so that the group is large enough',
      rule: 'so that the agreements are kept'
    },
    from: (group: string) => `from ${group}`,
    to: (group: string) => `to ${group}`,
    newGroup: 'a new group',
    nothing: 'There is nothing to adjust. Everybody in the groups is here, and everybody here has a group.',
    renewed: 'Somebody came, left or was moved while you were looking. The proposal has been made anew.',
    accept: 'Adjust the groups',
    leave: 'Leave it',
    close: 'Close'
  },

  pairs: {
    title: 'Agreements',
    lead: 'They hold in every round.',
    open: (count: number) => (count === 0 ? 'Agreements on who sits together' : `Agreements: ${count}`),
    none: 'No agreements yet. Write two or more names, and choose whether they sit together or apart.',
    together: 'together',
    apart: 'apart',
    how: { together: 'Are to sit together', apart: 'Are to sit apart' },
    field: 'Write a name',
    add: 'Make the agreement',
    found: (count: number) => (count === 0 ? 'Nobody found' : `${count} found`),
    takeOut: (name: string) => `Take out ${name}`,
    more: 'Choose at least two.',
    remove: (names: readonly string[]) => `Remove the agreement on ${list(names)}`,
    removeShort: 'Remove',
    close: 'Close'
  },

  keys: {
    again: 'mix again',
    againLong: 'mix again; those locked stay where they are',
    adjust: 'adjust',
    adjustLong: 'adjust the groups to those who are here',
    settings: 'set up the round',
    pairs: 'agreements on who sits together',
    round: 'new round',
    go: 'form the groups',
    stop: 'stop while the groups are being formed'
  }
}
