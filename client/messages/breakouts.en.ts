// Everything about the groups, in English.
import type { da } from './breakouts.da.ts'
import { deeds } from './breakouts.deeds.en.ts'
import { list, n } from './counting.en.ts'

const groups = (numbers: readonly number[], and = 'and') =>
  `${numbers.length === 1 ? 'group' : 'groups'} ${list(numbers.map(String), and)}`

export const en: typeof da = {
  ...deeds,
  title: 'Groups',
  group: (number) => `Group ${number}`,
  inGroup: (number) => `group ${number}`,

  count: (inside, coming, gone) =>
    [
      ...(inside > 0 || coming + gone === 0 ? [`${inside} in`] : []),
      ...(coming > 0 ? [`${coming} to come`] : []),
      ...(gone > 0 ? [`${gone} left`] : [])
    ].join(', '),
  placed: (count, of) => (count === of ? 'all put in room' : `${count} of ${of} put in room`),
  presence: { expected: 'missing', waiting: 'waiting', left: 'left', declined: 'not coming' },
  kinds: { trainee: 'trainee', locum: 'locum', guest: 'guest', speaker: 'speaker' },
  marks: {
    leader: 'group leader',
    locked: 'locked',
    placed: 'put in room',
    waits: 'not sent',
    swaps: 'to be swapped',
    leaderless: 'no leader',
    help: (when: string) => `Help since ${when}`,
    helped: 'Done'
  },
  place: (place) => `Place: ${place}`,
  task: (task) => `Task: ${task}`,
  empty: 'Nobody yet. Drag somebody here, or choose somebody and press the group’s number.',

  tray: {
    title: 'Not placed',
    none: 'All who have come are in a group. Those who come later are shown here.',
    nobody: 'Nobody is in a group yet. Those who have come are shown here.',
    accept: (name, group) => `Put ${name} in group ${group}`,
    was: (group) => `was in group ${group}`,
    belongs: (practice, group) => `belongs with ${practice}, group ${group}`,
    ownGroup: (name, group) => `belongs with “${name}”, group ${group}`,
    together: (name, group) => `is to be with ${name}, group ${group}`,
    room: (numbers) => `room in ${groups(numbers)}`,
    near: (numbers) => `same postcode, ${groups(numbers, 'or')}`,
    aside: (count) => `${count} ${count === 1 ? 'has' : 'have'} not come`,
    guests: (count) => n(count, 'guest or speaker', 'guests and speakers'),
    drop: 'Take out of the group'
  },

  drag: {
    here: (group) => `Move to group ${group}`,
    swap: (name) => `Swap with ${name}`,
    stays: 'Stays here',
    lockedGroup: (group) => `Group ${group} is locked`,
    lockedPerson: (name) => `${name} is locked in place`,
    more: (count) => `and ${count} more`
  },

  rules: {
    title: 'Rules that are not kept',
    place: (at, of) => `${at} of ${of}`,
    next: 'Next',
    gather: (group) => `Gather in group ${group}`,
    moveTo: (name, group) => `Move ${name} to group ${group}`,
    leave: 'Leave it',
    left: (count) => `${n(count, 'rule is', 'rules are')} not kept, and you leave it at that`,
    show: 'Show'
  },

  acts: {
    of: (name) => `About ${name}`,
    ofGroup: (group) => `About ${group}`,
    lead: 'Make group leader',
    notLead: 'No longer group leader',
    lock: 'Lock in place',
    unlock: 'Unlock',
    place: 'Put in room',
    unplace: 'Not put in room',
    swap: 'Swap with somebody …',
    swapWith: (name) => `Swap with ${name}`,
    out: 'Take out of the group',
    to: 'Move to group',
    toThis: (group) => `Move to group ${group}`,
    write: 'Name, task and place …',
    lockGroup: 'Lock the group',
    unlockGroup: 'Unlock the group',
    placeGroup: 'All are put in room',
    unplaceGroup: 'None is put in room',
    help: 'Wants help',
    helped: 'Has been helped'
  },

  write: {
    title: (number) => `Group ${number}`,
    name: 'Name',
    nameHint: 'shown beside the number',
    task: 'Task',
    place: 'Place',
    placeHint: 'when the group meets in one room',
    save: 'Save',
    leave: 'Cancel'
  },

  noGroup: (number: number) => `There is no group ${number}.`,
  keys: {
    move: 'up and down; left and right in the group beside',
    moveShort: 'choose',
    to: 'move to the group; with ten or more, type the whole number',
    toShort: 'move to group',
    out: 'take out of the group',
    accept: 'put whoever is not placed in the group that is proposed',
    lead: 'group leader, or not',
    leadShort: 'leader',
    swap: 'swap: choose one, press, choose the other, and press again',
    swapShort: 'swap',
    lock: 'lock the person, or unlock',
    lockGroup: 'lock the group, or unlock',
    place: 'put in room, or not',
    placeGroup: 'the whole group is put in room, or not',
    help: 'the group wants help, or has been helped',
    write: 'the group’s name, task and place',
    mend: 'mend what stands in the yellow line',
    tray: 'to those who are not placed',
    leave: 'leave it; let go'
  }
}
