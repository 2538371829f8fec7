// The way of the groups to the video tool, in English.
import type { da } from './breakouts.outputs.da.ts'
import { n } from './counting.en.ts'

export const en: typeof da = {
  open: 'To the video meeting',
  key: 'the groups to the video meeting: lists, Zoom file and print',
  nobody: 'Nobody is in a group yet',
  close: 'Close',
  group: 'Group',
  sum: (round: number, groups: number, people: number) =>
    `Round ${round}, ${n(groups, 'group', 'groups')}, ${n(people, 'participant', 'participants')}`,
  label: 'How the groups get into the video meeting',
  ways: { rooms: 'Room by room', people: 'Each participant', zoom: 'Zoom file', print: 'Print' },
  about: {
    rooms: 'assign, and tick off',
    people: 'to paste in the chat',
    zoom: 'rooms for those signed in',
    print: 'a sheet of paper'
  },
  copy: {
    done: 'Copied',
    byHand: 'Could not be copied from here. The text is selected: copy it yourself.'
  },

  rooms: {
    lead: 'In the order you click in the video meeting. Tick off as you go; the others see it too.',
    copy: 'Copy the list',
    progress: (placed: number, all: number) =>
      placed === all && all > 0 ? `all ${all} are in their rooms` : `${placed} of ${all} are in their rooms`,
    room: (group: string, placed: number, all: number) => `${group}: ${placed} of ${all} in the room`,
    person: (name: string, group: string) => `${name}, in the room, ${group}`,
    away: 'not here'
  },
  told: {
    one: (name: string, placed: boolean) =>
      placed ? `you put ${name} in their room` : `you unticked ${name}: not in their room`,
    many: (count: number, placed: boolean) =>
      placed ? `you put ${count} participants in their rooms` : `you unticked ${count} participants: not in their rooms`
  },

  people: {
    lead: 'Paste it in the chat of the video meeting, and everybody can see where to go.',
    here: 'only those who are here',
    copy: 'Copy for the chat',
    count: (count: number) => n(count, 'participant', 'participants'),
    none: 'None of those who are in groups are here yet.'
  },

  zoom: {
    lead: 'Zoom only assigns those who are signed in to Zoom with exactly the e-mail that stands here. Everybody else, also those who take part as guests, you must assign yourself.',
    how: 'At zoom.us: edit the meeting, choose to pre-assign breakout rooms, and import the file.',
    sum: (have: number, all: number, shared: number, without: number) => {
      const rest = [
        ...(shared > 0 ? [`${shared} share an e-mail with another`] : []),
        ...(without > 0 ? [`${without} have none`] : [])
      ]
      if (rest.length === 0) return `All ${all} have an e-mail.`
      return `${have} of ${all} have an e-mail. ${rest.join(', and ')}: assign them yourself.`
    },
    shared: 'Share an e-mail with another',
    without: 'Have no e-mail',
    tooMany: {
      rooms: 'There are more than 50 rooms. Zoom may not take all of them: check afterwards.',
      people: 'There are more than 200 participants. Zoom may not take all of them: check afterwards.'
    },
    room: 'Room',
    email: 'E-mail',
    list: 'What stands in the file',
    get: 'Get the Zoom file',
    getting: 'Getting it',
    file: (round: number) => `groups-round-${round}.csv`,
    saved: (file: string) => `${file} has been saved.`,
    ask: 'Only the host and the cluster coordinator see e-mails. Ask one of them to get the file here.',
    nobody: 'Nobody in the groups has an e-mail that Zoom can know them by. Use the list room by room.',
    faults: {
      'not-yours': 'The file has e-mails, and only the host and the cluster coordinator can get it. Ask one of them.',
      'no-groups': 'Nobody is in a group in this round any more. Close, and have a look.',
      unreachable: 'The server cannot be reached right now. Try again in a moment, or use the list room by room.'
    }
  },

  print: {
    lead: 'One sheet for those who sit in the room, or to have beside you.',
    go: 'Print',
    sheet: 'The sheet',
    round: (number: number) => `Round ${number}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    about: (from: string) => `about ${from}`,
    minutes: (count: number) => `${count} min`,
    sits: (place: string) => `Sits in ${place}`,
    leader: (name: string) => `Group leader: ${name}`,
    as: (when: string) => `As the groups were at ${when}`
  }
}
