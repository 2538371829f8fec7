// What the next item needs, in English: as short as a glance.
import { n } from './counting.en.ts'
import type { da } from './readiness.da.ts'

export const en: typeof da = {
  title: 'What is missing before the next item?',
  ready: 'ready',
  missing: 'missing',
  so: (have, of) => `${have}/${of}`,
  all: (of) => `all ${of}`,
  later: (title) => `for ${title}`,
  keys: 'keys',
  allKeys: 'have their key',
  groups: 'Groups',
  noGroups: 'not formed',
  roomsMissing: 'rooms missing',
  slides: 'Slides',
  speaker: 'Speaker',
  speakers: 'Speakers',
  here: 'is in',
  notHere: 'not in yet',
  poll: 'Poll',
  question: 'lacks a question',
  before: (title) => `Before ${title}`,
  now: 'Now',
  duties: {
    keys: (count) => `${count} lack a key`,
    groups: (count) => `${count} are in no group`,
    noGroups: 'the groups are not formed yet',
    rooms: 'make the rooms, and tell when they are ready',
    slides: 'slides are missing',
    speaker: (count) => n(count, 'speaker is not in yet', 'speakers are not in yet'),
    poll: 'write what the poll is about'
  }
}
