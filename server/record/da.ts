// The record's words in Danish, the master.
import type { Facts } from '../../shared/record/facts.ts'
import { daRunning } from './da.running.ts'
import type { RecordWords } from './sentences.ts'

export const roles = {
  coordinator: 'klyngekoordinator',
  host: 'vært',
  moderator: 'ordstyrer',
  chat: 'chatvagt',
  keys: 'nøgleansvarlig',
  slides: 'diasansvarlig'
}
const receivers = {
  coordinator: 'klyngekoordinatoren',
  host: 'værten',
  moderator: 'ordstyreren',
  chat: 'chatvagten',
  keys: 'den nøgleansvarlige',
  slides: 'den diasansvarlige',
  all: 'alle'
}
const rolesOf = (held: Facts['roles-set']['roles']) => held.map((r) => roles[r]).join(', ') || 'ingen'
const people = (count: number) => (count === 1 ? 'én deltager' : `${count} deltagere`)
const presences = {
  expected: 'ventes',
  waiting: 'venter',
  admitted: 'lukket ind',
  left: 'gået',
  declined: 'meldt afbud'
}
const questions = {
  caught: 'fanget',
  flagged: 'sendt til ordstyreren',
  asked: 'stillet',
  answered: 'besvaret',
  parked: 'parkeret',
  dismissed: 'afvist'
}
const calls = { planned: 'ikke spurgt endnu', called: 'har ordet', answered: 'har talt', passed: 'gav ordet videre' }

export const da: RecordWords = {
  columns: { date: 'Dato', time: 'Klokken', who: 'Hvem', item: 'Punkt', what: 'Hvad', about: 'Om' },
  server: 'systemet',
  admin: 'administratoren',
  memberForgotten: 'et medlem, der er glemt',
  forgotten: 'en deltager, der er glemt',
  deleted: '(slettet)',
  round: (number) => `Runde ${number}`,
  group: 'Gruppe',
  page: (number) => (number === 0 ? 'før det første dias' : `Dias ${number}`),
  quote: (words) => `»${words}«`,
  roles,
  ready: {
    wait: 'vent',
    faster: 'skru op for tempoet',
    'all-in': 'alle er inde',
    technical: 'teknisk problem',
    come: 'kom til mig',
    five: '5 minutter'
  },
  sentences: {
    ...daRunning,
    'member-added': ({ roles }) => `Satte en ny i bestyrelsen: ${rolesOf(roles)}`,
    'roles-set': ({ roles }) => `Ændrede rollerne til: ${rolesOf(roles)}`,
    'role-taken': ({ role }) => `Overtog rollen som ${roles[role]}`,
    'role-given': ({ role }) => `Gav rollen som ${roles[role]} videre`,
    'role-moved': ({ role }) => `Flyttede rollen som ${roles[role]}`,
    'member-removed': () => 'Tog et medlem ud af bestyrelsen',
    'member-restored': () => 'Tog et medlem med i bestyrelsen igen',
    'people-admitted': ({ count }) => `Lukkede ${people(count)} ind`,
    'people-left': ({ count }) => `Meldte, at ${people(count)} er gået`,
    'people-declined': ({ count }) => `Meldte afbud for ${people(count)}`,
    'people-put-back': ({ count, to }) => `Satte ${people(count)} tilbage til: ${presences[to]}`,
    'question-sent-up': ({ urgent }) => `Sendte spørgsmålet til ordstyreren${urgent ? ': det haster' : ''}`,
    'question-asked': () => 'Meldte spørgsmålet stillet',
    'question-answered': () => 'Meldte spørgsmålet besvaret',
    'question-parked': () => 'Parkerede spørgsmålet',
    'question-dismissed': () => 'Afviste spørgsmålet',
    'question-put-back': ({ to }) => `Satte spørgsmålet tilbage til: ${questions[to]}`,
    'floor-given': () => 'Gav ordet',
    'call-answered': () => 'Meldte, at deltageren har talt',
    'call-passed': () => 'Meldte, at deltageren gav ordet videre',
    'call-drawn': () => 'Trak en deltager',
    'call-put-back': ({ to }) => `Satte plukket tilbage til: ${calls[to]}`,
    'signal-sent': ({ as, to }) => `Sendte et stille signal som ${roles[as]} til ${receivers[to]}`,
    'signal-withdrawn': () => 'Trak signalet tilbage',
    'signal-restored': () => 'Sendte signalet alligevel',
    'signal-acknowledged': () => 'Bekræftede signalet som set',
    'signal-unacknowledged': () => 'Tog bekræftelsen af signalet tilbage'
  }
}
