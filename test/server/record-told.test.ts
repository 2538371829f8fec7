// What the board's record tells of questions, keys, groups, slides, signals and the floor.
import { expect, test } from 'vitest'
import { SERVER } from '../../shared/slice.ts'
import { type Line, since } from '../support/recorded.ts'

test('questions: not what was caught, but what went to the moderator, with who wrote it and the words', () => {
  expect(
    since(
      ['16:01', 'birgit', { type: 'questions.catch', from: 'Anne Holm', text: 'Hvad så?' }, 'q'],
      [
        '16:02',
        'birgit',
        { type: 'questions.catch', from: 'Ukendt iPad', text: 'Ring 20 12 34 50', flag: true, urgent: true },
        'r'
      ],
      ['16:03', 'birgit', { type: 'questions.flag', id: 'q' }],
      ['16:04', 'mette', { type: 'questions.ask', id: 'q' }],
      ['16:05', 'mette', { type: 'questions.answer', id: 'q' }],
      ['16:06', 'mette', { type: 'questions.putBack', id: 'q', from: 'answered', to: 'asked' }],
      ['16:07', 'mette', { type: 'questions.park', id: 'r' }],
      [
        '16:08',
        'birgit',
        { type: 'questions.catch', from: 'Bo Dahl', text: 'KODE1234 virker ikke', kind: 'key', flag: true }
      ]
    )
  ).toEqual([
    '16.02.00 | Birgit Lau | Tjek ind | Sendte spørgsmålet til ordstyreren: det haster | Ukendt iPad: »Ring …«',
    '16.03.00 | Birgit Lau | Tjek ind | Sendte spørgsmålet til ordstyreren | Anne Holm: »Hvad så?«',
    '16.04.00 | Mette Kjær | Tjek ind | Meldte spørgsmålet stillet | Anne Holm: »Hvad så?«',
    '16.05.00 | Mette Kjær | Tjek ind | Meldte spørgsmålet besvaret | Anne Holm: »Hvad så?«',
    '16.06.00 | Mette Kjær | Tjek ind | Satte spørgsmålet tilbage til: stillet | Anne Holm: »Hvad så?«',
    '16.07.00 | Mette Kjær | Tjek ind | Parkerede spørgsmålet | Ukendt iPad: »Ring …«',
    '16.08.00 | Birgit Lau | Tjek ind | Sendte spørgsmålet til ordstyreren | Bo Dahl'
  ])
})

const key = (id: string) => ({ id: `key-${id}`, participant: id, length: 6, wide: false })
const settle = (at: string, message: string, outcome: 'accepted' | 'unknown'): Line[] => [
  [at, SERVER, { type: 'keys.begin', message }],
  [at, SERVER, { type: 'keys.settle', message, outcome }]
]
test('keys: one row for a sending, with how it went; what is marked by hand; erased by the end itself', () => {
  expect(
    since(
      ['16:01', 'soren', { type: 'keys.store', keys: ['anne', 'bo', 'carl'].map(key) }],
      ['16:02', 'jonas', { type: 'participants.admitMany', ids: ['anne', 'bo', 'carl'] }],
      [
        '16:03',
        'birgit',
        { type: 'questions.catch', from: 'Anne Holm', text: 'Min nøgle?', kind: 'key', participant: 'anne', flag: true }
      ],
      ['16:04', 'soren', { type: 'keys.send', participants: ['anne', 'bo', 'carl'] }, 's'],
      ...settle('16:05', 's-0', 'accepted'),
      ...settle('16:06', 's-1', 'unknown'),
      ['16:07', 'soren', { type: 'keys.mark', participant: 'carl', how: 'by-hand' }],
      ['16:08', 'mette', { type: 'agenda.finish' }]
    ).slice(2)
  ).toEqual([
    '16.04.00 | Søren Ask | Tjek ind | Sendte 2 nøgler på sms: 1 taget imod, 1 uvis | Anne Holm, Bo Dahl',
    '16.05.00 | systemet | Tjek ind | Meldte spørgsmålet besvaret | Anne Holm',
    '16.07.00 | Søren Ask | Tjek ind | Meldte, at deltageren har sin nøgle: fik den i hånden | Carl Ærø',
    '16.08.00 | Mette Kjær | Tjek ind | Sluttede mødet | ',
    '16.08.00 | systemet | Tjek ind | Slettede alle nøgler | '
  ])
})

test('groups: formed, opened, given time, told, helped, called back, closed', () => {
  const groups = [
    { id: 'one', people: ['anne', 'bo'] },
    { id: 'two', people: ['carl'] }
  ]
  expect(
    since(
      ['16:01', 'jonas', { type: 'breakouts.round', id: 'r' }],
      ['16:02', 'jonas', { type: 'breakouts.arrange', round: 'r', seen: 0, groups }],
      ['16:03', 'jonas', { type: 'breakouts.write', round: 'r', group: 'two', name: 'Ærø' }],
      ['16:04', 'jonas', { type: 'breakouts.open', round: 'r', minutes: 10 }],
      ['16:05', 'jonas', { type: 'breakouts.extend', round: 'r', minutes: 2 }],
      ['16:06', 'jonas', { type: 'breakouts.tell', round: 'r', text: 'To minutter' }],
      ['16:07', 'jonas', { type: 'breakouts.help', round: 'r', group: 'two', wanted: true }],
      ['16:08', 'jonas', { type: 'breakouts.callBack', round: 'r' }],
      ['16:09', 'jonas', { type: 'breakouts.close', round: 'r' }],
      ['16:10', 'jonas', { type: 'breakouts.putBack', round: 'r', from: 'closed' }]
    ).map((row) => row.slice('16.01.00 | Jonas Ravn | Tjek ind | '.length))
  ).toEqual([
    'Dannede 2 grupper | Runde 1',
    'Åbnede rummene: 2 grupper, 10 minutter | Runde 1',
    'Gav grupperne 2 minutter mere | Runde 1',
    'Gav besked til grupperne | Runde 1: »To minutter«',
    'Meldte, at gruppen vil have hjælp | Runde 1, Gruppe 2 Ærø',
    'Kaldte grupperne tilbage | Runde 1',
    'Lukkede rummene | Runde 1',
    'Fortrød, at rummene blev lukket | Runde 1'
  ])
})

test('slides, signals and who was given the floor', () => {
  expect(
    since(
      ['16:01', 'jonas', { type: 'participants.admitMany', ids: ['anne', 'bo'] }],
      [
        '16:02',
        'hanne',
        { type: 'slides.addDeck', id: 'd', name: 'Data', pages: [{ title: 'Velkommen' }, { title: '' }] }
      ],
      ['16:03', 'mette', { type: 'slides.ask', from: { deck: null, page: 0 }, by: 1 }],
      ['16:04', 'hanne', { type: 'slides.show', deck: 'd', page: 2 }],
      ['16:05', 'soren', { type: 'signals.send', id: 's', as: 'keys', to: 'moderator', ready: 'wait' }],
      ['16:06', 'mette', { type: 'signals.acknowledge', id: 's' }],
      ['16:07', 'soren', { type: 'signals.send', id: 't', as: 'keys', to: 'all', text: 'Tolv mangler' }],
      ['16:08', 'soren', { type: 'signals.withdraw', id: 't' }],
      ['16:09', 'mette', { type: 'calls.plan', id: 'c', participant: 'anne', block: null, question: 'Hvad gør I?' }],
      ['16:10', 'mette', { type: 'calls.call', id: 'c' }],
      ['16:11', 'mette', { type: 'calls.answer', id: 'c' }],
      ['16:12', 'mette', { type: 'calls.pick', id: 'p', seed: 1 }]
    )
      .slice(1)
      .map((row) => row.replace('Tjek ind | ', ''))
  ).toEqual([
    '16.03.00 | Mette Kjær | Bad om et dias | Dias 1: »Velkommen«',
    '16.04.00 | Hanne Toft | Viste et dias | Dias 2',
    '16.05.00 | Søren Ask | Sendte et stille signal som nøgleansvarlig til ordstyreren | »vent«',
    '16.06.00 | Mette Kjær | Bekræftede signalet som set | Søren Ask: »vent«',
    '16.07.00 | Søren Ask | Sendte et stille signal som nøgleansvarlig til alle | »Tolv mangler«',
    '16.08.00 | Søren Ask | Trak signalet tilbage | »Tolv mangler«',
    '16.10.00 | Mette Kjær | Gav ordet | Anne Holm: »Hvad gør I?«',
    '16.11.00 | Mette Kjær | Meldte, at deltageren har talt | Anne Holm: »Hvad gør I?«',
    '16.12.00 | Mette Kjær | Trak en deltager | Bo Dahl'
  ])
})
