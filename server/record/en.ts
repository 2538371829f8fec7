// The record's words in English.
import type { Facts } from '../../shared/record/facts.ts'
import { enRunning } from './en.running.ts'
import type { RecordWords } from './sentences.ts'

const roles = {
  coordinator: 'coordinator',
  host: 'host',
  moderator: 'moderator',
  chat: 'chat-watcher',
  keys: 'key sender',
  slides: 'slide operator'
}
const rolesOf = (held: Facts['roles-set']['roles']) => held.map((r) => roles[r]).join(', ') || 'none'
const people = (count: number) => (count === 1 ? '1 participant' : `${count} participants`)
const presences = {
  expected: 'expected',
  waiting: 'waiting',
  admitted: 'admitted',
  left: 'left',
  declined: 'sent apologies'
}
const questions = {
  caught: 'caught',
  flagged: 'sent to the moderator',
  asked: 'asked',
  answered: 'answered',
  parked: 'parked',
  dismissed: 'dismissed'
}
const calls = { planned: 'not called yet', called: 'has the floor', answered: 'has spoken', passed: 'passed it on' }

export const en: RecordWords = {
  columns: { date: 'Date', time: 'Time', who: 'Who', item: 'Item', what: 'What', about: 'About' },
  server: 'the system',
  admin: 'the administrator',
  memberForgotten: 'a member who is forgotten',
  forgotten: 'a participant who is forgotten',
  deleted: '(deleted)',
  round: (number) => `Round ${number}`,
  group: 'Group',
  page: (number) => (number === 0 ? 'before the first slide' : `Slide ${number}`),
  quote: (words) => `“${words}”`,
  roles,
  ready: {
    wait: 'wait',
    faster: 'pick up the pace',
    'all-in': 'everybody is in',
    technical: 'technical problem',
    come: 'come to me',
    five: '5 minutes'
  },
  sentences: {
    ...enRunning,
    'member-added': ({ roles }) => `Put somebody new on the board: ${rolesOf(roles)}`,
    'roles-set': ({ roles }) => `Changed the roles to: ${rolesOf(roles)}`,
    'role-taken': ({ role }) => `Took over the role of ${roles[role]}`,
    'role-given': ({ role }) => `Handed the role of ${roles[role]} on`,
    'role-moved': ({ role }) => `Moved the role of ${roles[role]}`,
    'member-removed': () => 'Took a member off the board',
    'member-restored': () => 'Put a member back on the board',
    'people-admitted': ({ count }) => `Admitted ${people(count)}`,
    'people-left': ({ count }) => `Noted that ${people(count)} left`,
    'people-declined': ({ count }) => `Noted apologies from ${people(count)}`,
    'people-put-back': ({ count, to }) => `Put ${people(count)} back to: ${presences[to]}`,
    'question-sent-up': ({ urgent }) => `Sent the question to the moderator${urgent ? ': urgent' : ''}`,
    'question-asked': () => 'Marked the question asked',
    'question-answered': () => 'Marked the question answered',
    'question-parked': () => 'Parked the question',
    'question-dismissed': () => 'Dismissed the question',
    'question-put-back': ({ to }) => `Put the question back to: ${questions[to]}`,
    'floor-given': () => 'Gave the floor',
    'call-answered': () => 'Noted that the participant has spoken',
    'call-passed': () => 'Noted that the participant passed it on',
    'call-drawn': () => 'Drew a participant',
    'call-put-back': ({ to }) => `Put the call back to: ${calls[to]}`,
    'signal-sent': ({ as, to }) =>
      `Sent a silent signal as ${roles[as]} to ${to === 'all' ? 'everybody' : `the ${roles[to]}`}`,
    'signal-withdrawn': () => 'Withdrew the signal',
    'signal-restored': () => 'Sent the signal after all',
    'signal-acknowledged': () => 'Acknowledged the signal',
    'signal-unacknowledged': () => 'Took the acknowledgement of the signal back'
  }
}
