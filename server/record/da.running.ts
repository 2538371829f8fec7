// The record's words in Danish for what runs: the agenda, the keys, the groups and the slides.
import type { Facts, What } from '../../shared/record/facts.ts'

/** What is told about people is in da.ts. */
export type Running = Exclude<
  What,
  `${'member' | 'role' | 'roles' | 'people' | 'question' | 'floor' | 'call' | 'signal'}-${string}`
>
export type RunningSentences = { [W in Running]: (told: Facts[W]) => string }

const minutes = (count: number) => (count === 1 ? '1 minut' : `${count} minutter`)
const keys = (count: number) => (count === 1 ? 'én nøgle' : `${count} nøgler`)
const groups = (count: number) => (count === 1 ? 'én gruppe' : `${count} grupper`)
const rooms = { open: 'åbnet', called: 'kaldt tilbage', closed: 'lukket' }
const ways = { 'by-hand': 'fik den i hånden', confirmed: 'siger, at den er kommet' }

/** Only what there is any of. */
const sums = ({ accepted, failed, unknown, stopped, waiting }: Facts['keys-sent']) =>
  [
    accepted > 0 && `${accepted} taget imod`,
    failed > 0 && `${failed} fejlet`,
    unknown > 0 && `${unknown} uvis${unknown === 1 ? '' : 'se'}`,
    stopped > 0 && `${stopped} standset`,
    waiting > 0 && `${waiting} undervejs`
  ]
    .filter(Boolean)
    .join(', ')

export const daRunning: RunningSentences = {
  'room-told': () => 'Skrev på rumskærmen',
  'meeting-started': () => 'Begyndte mødet',
  'start-taken-back': () => 'Tog starten tilbage',
  'item-next': () => 'Gik videre',
  'item-ahead': () => 'Sprang frem',
  'item-back': () => 'Gik tilbage',
  'item-extended': (told) =>
    told.minutes < 0 ? `Tog ${minutes(-told.minutes)} fra punktet` : `Gav punktet ${minutes(told.minutes)} mere`,
  'item-skipped': () => 'Sprang punktet over',
  'item-unskipped': () => 'Tog punktet med igen',
  'item-added': () => 'Satte et nyt punkt ind',
  'item-resized': (told) => `Satte punktet til ${minutes(told.minutes)}`,
  'item-edited': () => 'Rettede punktet',
  'item-placed': () => 'Flyttede punktet',
  'item-removed': () => 'Tog punktet ud',
  'meeting-paused': () => 'Satte mødet på pause',
  'meeting-resumed': () => 'Fortsatte efter pausen',
  'meeting-finished': () => 'Sluttede mødet',
  'meeting-reopened': () => 'Åbnede mødet igen',
  'keys-sent': (told) => `Sendte ${keys(told.count)} på sms: ${sums(told)}`,
  'keys-stopped': ({ count }) => `Standsede ${keys(count)}, der ikke var sendt`,
  'key-marked': ({ how }) => `Meldte, at deltageren har sin nøgle: ${ways[how]}`,
  'key-unmarked': () => 'Meldte, at deltageren alligevel ikke har sin nøgle',
  'key-exempted': ({ exempt }) => (exempt ? 'Fritog deltageren for nøgle' : 'Meldte, at deltageren skal have en nøgle'),
  'key-revealed': () => 'Fik deltagerens nøgle vist',
  'keys-erased': () => 'Slettede alle nøgler',
  'groups-formed': ({ count }) => (count === 0 ? 'Tømte grupperne' : `Dannede ${groups(count)}`),
  'groups-taken-back': () => 'Fortrød de nye grupper',
  'groups-opened': (told) => `Åbnede rummene: ${groups(told.count)}, ${minutes(told.minutes)}`,
  'groups-extended': (told) =>
    told.minutes < 0 ? `Tog ${minutes(-told.minutes)} fra grupperne` : `Gav grupperne ${minutes(told.minutes)} mere`,
  'groups-told': () => 'Gav besked til grupperne',
  'groups-called-back': () => 'Kaldte grupperne tilbage',
  'groups-closed': () => 'Lukkede rummene',
  'groups-put-back': ({ from }) => `Fortrød, at rummene blev ${rooms[from]}`,
  'help-wanted': () => 'Meldte, at gruppen vil have hjælp',
  'help-given': () => 'Meldte, at gruppen har fået hjælp',
  'slide-asked': () => 'Bad om et dias',
  'slide-shown': () => 'Viste et dias'
}
