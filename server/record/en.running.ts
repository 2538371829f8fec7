// The record's words in English for what runs: the agenda, the keys, the groups and the slides.
import type { Facts } from '../../shared/record/facts.ts'
import type { RunningSentences } from './da.running.ts'

const n = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`)
const rooms = { open: 'opened', called: 'called back', closed: 'closed' }
const ways = { 'by-hand': 'was given it by hand', confirmed: 'says that it has come' }

const sums = ({ accepted, failed, unknown, stopped, waiting }: Facts['keys-sent']) =>
  [
    accepted > 0 && `${accepted} accepted`,
    failed > 0 && `${failed} failed`,
    unknown > 0 && `${unknown} unknown`,
    stopped > 0 && `${stopped} stopped`,
    waiting > 0 && `${waiting} under way`
  ]
    .filter(Boolean)
    .join(', ')

export const enRunning: RunningSentences = {
  'room-told': () => 'Wrote on the room screen',
  'meeting-started': () => 'Began the meeting',
  'start-taken-back': () => 'Took the start back',
  'item-next': () => 'Went on',
  'item-ahead': () => 'Jumped ahead',
  'item-back': () => 'Went back',
  'item-extended': (told) =>
    told.minutes < 0
      ? `Took ${n(-told.minutes, 'minute')} from the item`
      : `Gave the item ${n(told.minutes, 'minute')} more`,
  'item-skipped': () => 'Skipped the item',
  'item-unskipped': () => 'Included the item again',
  'item-added': () => 'Put in a new item',
  'item-resized': (told) => `Set the item to ${n(told.minutes, 'minute')}`,
  'item-edited': () => 'Edited the item',
  'item-placed': () => 'Moved the item',
  'item-removed': () => 'Took the item out',
  'meeting-paused': () => 'Paused the meeting',
  'meeting-resumed': () => 'Went on after the pause',
  'meeting-finished': () => 'Ended the meeting',
  'meeting-reopened': () => 'Opened the meeting again',
  'keys-sent': (told) => `Sent ${n(told.count, 'key')} by SMS: ${sums(told)}`,
  'keys-stopped': ({ count }) => `Stopped ${n(count, 'key')} not yet sent`,
  'key-marked': ({ how }) => `Noted that the participant has the key: ${ways[how]}`,
  'key-unmarked': () => 'Noted that the participant does not have the key after all',
  'key-exempted': ({ exempt }) =>
    exempt ? 'Noted that the participant is to have no key' : 'Noted that the participant is to have a key',
  'key-revealed': () => 'Was shown the participant’s key',
  'keys-erased': () => 'Erased all keys',
  'groups-formed': ({ count }) => (count === 0 ? 'Emptied the groups' : `Formed ${n(count, 'group')}`),
  'groups-taken-back': () => 'Took the new groups back',
  'groups-opened': (told) => `Opened the rooms: ${n(told.count, 'group')}, ${n(told.minutes, 'minute')}`,
  'groups-extended': (told) =>
    told.minutes < 0
      ? `Took ${n(-told.minutes, 'minute')} from the groups`
      : `Gave the groups ${n(told.minutes, 'minute')} more`,
  'groups-told': () => 'Told the groups',
  'groups-called-back': () => 'Called the groups back',
  'groups-closed': () => 'Closed the rooms',
  'groups-put-back': ({ from }) => `Took back that the rooms were ${rooms[from]}`,
  'help-wanted': () => 'Noted that the group wants help',
  'help-given': () => 'Noted that the group has been helped',
  'slide-asked': () => 'Asked for a slide',
  'slide-shown': () => 'Showed a slide'
}
