// What is told of groups: a plain sentence for whatever is not kept, in both languages.
import { describe, expect, test } from 'vitest'
import { da } from '../../../client/messages/breakouts.broken.da.ts'
import { en } from '../../../client/messages/breakouts.broken.en.ts'
import type { Broken } from '../../../shared/slices/breakouts/forming/task.ts'

const names = {
  da: { person: (id: string) => id, group: (n: number) => `gruppe ${n + 1}` },
  en: { person: (id: string) => id, group: (n: number) => `group ${n + 1}` }
}
const parts = [
  { group: 4, people: ['Camilla Rye'] },
  { group: 8, people: ['Helle Dyhr', 'Amir Hosseini'] }
]
const three = ['Camilla Rye', 'Helle Dyhr', 'Amir Hosseini']
const practice = 'Lægehuset Nyborgvej'
const large = { code: 'too-large', group: 2, size: 12, max: 8 } as const

const sentences: [Broken, danish: string, english: string][] = [
  [
    { code: 'practice-split', practice, parts },
    'Lægehuset Nyborgvej er delt: Camilla Rye er i gruppe 5, de to andre i gruppe 9.',
    'Lægehuset Nyborgvej is split: Camilla Rye is in group 5, the two others in group 9.'
  ],
  [
    { code: 'practice-split', practice, parts: [parts[0]!, { group: 0, people: ['Amir Hosseini'] }] },
    'Lægehuset Nyborgvej er delt: Camilla Rye er i gruppe 5, Amir Hosseini er i gruppe 1.',
    'Lægehuset Nyborgvej is split: Camilla Rye is in group 5, Amir Hosseini is in group 1.'
  ],
  [
    { code: 'practice-together', practice, people: three, group: 0 },
    'Camilla Rye, Helle Dyhr og Amir Hosseini fra Lægehuset Nyborgvej er i gruppe 1, men skal sidde hver for sig.',
    'Camilla Rye, Helle Dyhr and Amir Hosseini of Lægehuset Nyborgvej are in group 1, but are to sit apart.'
  ],
  [
    { code: 'together-split', people: three, parts },
    'Camilla Rye, Helle Dyhr og Amir Hosseini skal sidde sammen, men er delt: Camilla Rye er i gruppe 5, de to andre i gruppe 9.',
    'Camilla Rye, Helle Dyhr and Amir Hosseini are to sit together, but are split: Camilla Rye is in group 5, the two others in group 9.'
  ],
  [
    { code: 'apart-together', people: three.slice(1), group: 0 },
    'Helle Dyhr og Amir Hosseini er i gruppe 1, men må ikke sidde sammen.',
    'Helle Dyhr and Amir Hosseini are in group 1, but are not to sit together.'
  ],
  [
    { code: 'own-group-split', name: 'Øerne', parts },
    'Den selvdannede gruppe Øerne er delt: Camilla Rye er i gruppe 5, de to andre i gruppe 9.',
    'The self-formed group Øerne is split: Camilla Rye is in group 5, the two others in group 9.'
  ],
  [
    { code: 'pin-left', person: 'Camilla Rye', label: '5', group: 4 },
    'Camilla Rye har fast plads i gruppe 5, men er et andet sted.',
    'Camilla Rye has a fixed place in group 5, but is elsewhere.'
  ],
  [
    { code: 'pin-left', person: 'Camilla Rye', label: 'Syd', group: null },
    'Camilla Rye har fast plads i gruppen Syd, som ikke findes.',
    'Camilla Rye has a fixed place in the group Syd, which does not exist.'
  ],
  [
    { code: 'closed-entered', people: ['Camilla Rye'], group: 2 },
    'Gruppe 3 er lukket for andre, men Camilla Rye er kommet med.',
    'Group 3 is closed to others, but Camilla Rye is in it.'
  ],
  [
    { ...large, why: 'practice', name: practice },
    'Gruppe 3 er på 12, og der må højst være 8: hele Lægehuset Nyborgvej sidder sammen.',
    'Group 3 has 12 people, and may have 8 at most: all of Lægehuset Nyborgvej sits together.'
  ],
  [
    { ...large, why: 'own-group', name: 'Øerne' },
    'Gruppe 3 er på 12, og der må højst være 8: hele den selvdannede gruppe Øerne sidder sammen.',
    'Group 3 has 12 people, and may have 8 at most: all of the self-formed group Øerne sits together.'
  ],
  [
    { ...large, why: 'rule', name: null },
    'Gruppe 3 er på 12, og der må højst være 8: reglerne holder dem sammen.',
    'Group 3 has 12 people, and may have 8 at most: the rules hold them together.'
  ],
  [
    { ...large, why: null, name: null },
    'Gruppe 3 er på 12, og der må højst være 8.',
    'Group 3 has 12 people, and may have 8 at most.'
  ],
  [
    { code: 'too-small', group: 0, size: 1, min: 5 },
    'Gruppe 1 er på 1, og der skal være mindst 5.',
    'Group 1 has 1 person, and is to have 5 at least.'
  ],
  [
    { code: 'contradiction', people: three.slice(1), between: ['together', 'apart'] },
    'Reglerne om at sidde sammen og at sidde hver for sig modsiger hinanden for Helle Dyhr og Amir Hosseini.',
    'The rules on sitting together and sitting apart contradict each other for Helle Dyhr and Amir Hosseini.'
  ],
  [
    { code: 'contradiction', people: ['Helle Dyhr'], between: ['pinned'] },
    'Helle Dyhr har fast plads i flere grupper.',
    'Helle Dyhr has a fixed place in several groups.'
  ],
  [
    { code: 'no-leader', group: 0 },
    'I gruppe 1 er der ingen til at være gruppeleder.',
    'In group 1 there is nobody to lead.'
  ]
]

describe('a sentence', () => {
  test.each(sentences)('for %j', (broken, danish, english) => {
    expect([da(broken, names.da), en(broken, names.en)]).toEqual([danish, english])
  })
})
