// What the board's record tells of meetings that went by a script: who did what when, in which item, under which name; and nothing a sheet would run.
import { describe, expect, test } from 'vitest'
import { recordFile } from '../../server/record/file.ts'
import { written } from '../../shared/record/names.ts'
import { USUAL_ZONE } from '../../shared/time.ts'
import { opening, scripted, since, started, table, told } from '../support/recorded.ts'

const START = '16.00.00 | Mette Kjær | Tjek ind | Begyndte mødet | Tjek ind'

test('the headings, the date by the meeting’s calendar, and nothing of what was planned', () => {
  expect(table(recordFile(scripted(...started), USUAL_ZONE, 'da'))).toEqual([
    ['Dato', 'Klokken', 'Hvem', 'Punkt', 'Hvad', 'Om'],
    ['2026-11-25', '16.00.00', 'Mette Kjær', 'Tjek ind', 'Begyndte mødet', 'Tjek ind']
  ])
  expect(told(scripted(...opening))).toEqual([])
  const summer = recordFile(
    [{ type: 'agenda.paused', by: 'x', at: Date.UTC(2026, 5, 30, 22, 30, 7) }],
    USUAL_ZONE,
    'en'
  )
  expect(table(summer)[1]?.slice(0, 3)).toEqual(['2026-07-01', '00.30.07', 'the administrator'])
})

test('the agenda: on, back, more time, a pause, an item passed over, the end', () => {
  expect(
    told(
      scripted(
        ...started,
        ['16:05', 'mette', { type: 'agenda.extend', block: 'b1', minutes: 5 }],
        ['16:06:07', 'mette', { type: 'agenda.next', from: 'b1' }],
        ['16:07', 'mette', { type: 'agenda.back', from: 'b2' }],
        ['16:08', 'mette', { type: 'agenda.pause' }],
        ['16:09', 'mette', { type: 'agenda.resume' }],
        ['16:10', 'lise', { type: 'agenda.skip', block: 'b2' }],
        ['16:11', 'mette', { type: 'agenda.next', from: 'b1' }],
        ['16:12', 'lise', { type: 'agenda.edit', block: 'b3', minutes: 1 }],
        ['16:20', 'mette', { type: 'agenda.finish' }],
        ['16:21', 'mette', { type: 'agenda.reopen' }]
      )
    )
  ).toEqual([
    START,
    '16.05.00 | Mette Kjær | Tjek ind | Gav punktet 5 minutter mere | Tjek ind',
    '16.06.07 | Mette Kjær | Egne data | Gik videre | Egne data',
    '16.07.00 | Mette Kjær | Tjek ind | Gik tilbage | Tjek ind',
    '16.08.00 | Mette Kjær | Tjek ind | Satte mødet på pause | ',
    '16.09.00 | Mette Kjær | Tjek ind | Fortsatte efter pausen | ',
    '16.10.00 | Lise Brandt | Tjek ind | Sprang punktet over | Egne data',
    '16.11.00 | Mette Kjær | Gruppearbejde | Gik videre | Gruppearbejde',
    '16.12.00 | Lise Brandt | Gruppearbejde | Satte punktet til 1 minut | Gruppearbejde',
    '16.20.00 | Mette Kjær | Gruppearbejde | Sluttede mødet | ',
    '16.21.00 | Mette Kjær | Gruppearbejde | Åbnede mødet igen | '
  ])
})

test('people: many let in are one row; who waits is none; what is taken back is told', () => {
  expect(
    since(
      ['16:01', 'jonas', { type: 'participants.wait', id: 'anne' }],
      ['16:02', 'jonas', { type: 'participants.admitMany', ids: ['anne', 'bo', 'carl'] }],
      ['16:03', 'jonas', { type: 'participants.leave', id: 'bo' }],
      ['16:04', 'jonas', { type: 'participants.putBack', from: 'left', people: [{ id: 'bo', to: 'admitted' }] }],
      ['16:05', 'jonas', { type: 'participants.putBack', from: 'admitted', people: [{ id: 'carl', to: 'waiting' }] }],
      ['16:06', 'jonas', { type: 'participants.expect', id: 'anne' }],
      ['16:07', 'jonas', { type: 'participants.decline', id: 'anne' }]
    )
  ).toEqual([
    '16.02.00 | Jonas Ravn | Tjek ind | Lukkede 3 deltagere ind | Anne Holm, Bo Dahl, Carl Ærø',
    '16.03.00 | Jonas Ravn | Tjek ind | Meldte, at én deltager er gået | Bo Dahl',
    '16.04.00 | Jonas Ravn | Tjek ind | Satte én deltager tilbage til: lukket ind | Bo Dahl',
    '16.05.00 | Jonas Ravn | Tjek ind | Satte én deltager tilbage til: venter | Carl Ærø',
    '16.06.00 | Jonas Ravn | Tjek ind | Satte én deltager tilbage til: ventes | Anne Holm',
    '16.07.00 | Jonas Ravn | Tjek ind | Meldte afbud for én deltager | Anne Holm'
  ])
})

test('a role that changes hands: taken, given back, moved by another', () => {
  expect(
    since(
      ['16:01', 'hanne', { type: 'board.handOver', role: 'host', from: 'jonas', to: 'hanne' }],
      ['16:02', 'hanne', { type: 'board.handOver', role: 'host', from: 'hanne', to: 'jonas' }],
      ['16:03', 'lise', { type: 'board.handOver', role: 'keys', from: 'soren', to: 'birgit' }],
      ['16:04', 'lise', { type: 'board.setRoles', member: 'soren', roles: ['chat', 'slides'] }]
    )
  ).toEqual([
    '16.01.00 | Hanne Toft | Tjek ind | Overtog rollen som vært | Jonas Ravn → Hanne Toft',
    '16.02.00 | Hanne Toft | Tjek ind | Gav rollen som vært videre | Hanne Toft → Jonas Ravn',
    '16.03.00 | Lise Brandt | Tjek ind | Flyttede rollen som nøgleansvarlig | Søren Ask → Birgit Lau',
    '16.04.00 | Lise Brandt | Tjek ind | Ændrede rollerne til: chatvagt, diasansvarlig | Søren Ask'
  ])
})

describe('names', () => {
  test('are those of the moment; who is forgotten has none, before or after', () => {
    const rows = since(
      ['16:01', 'jonas', { type: 'participants.admitMany', ids: ['anne', 'bo'] }],
      ['16:02', 'jonas', { type: 'participants.edit', id: 'anne', name: 'Anne Ny' }],
      [
        '16:03',
        'birgit',
        { type: 'questions.catch', from: 'Bo Dahl', text: 'Hvad så?', participant: 'bo', flag: true },
        'q'
      ],
      ['16:04', 'jonas', { type: 'participants.leave', id: 'anne' }],
      ['16:05', 'lise', { type: 'participants.forget', id: 'bo' }]
    )
    expect(rows.map((row) => row.split(' | ')[4])).toEqual([
      'Anne Holm, en deltager, der er glemt',
      'en deltager, der er glemt: (slettet)',
      'Anne Ny'
    ])
    expect(rows.join()).not.toContain('Bo Dahl')
  })

  test('of the board are forgotten too', () => {
    const rows = since(
      ['16:01', 'jonas', { type: 'participants.admitMany', ids: ['anne'] }],
      ['16:02', 'lise', { type: 'board.remove', member: 'jonas' }],
      ['16:03', 'lise', { type: 'board.forget', member: 'jonas' }]
    )
    expect(rows).toEqual([
      '16.01.00 | et medlem, der er glemt | Tjek ind | Lukkede én deltager ind | Anne Holm',
      '16.02.00 | Lise Brandt | Tjek ind | Tog et medlem ud af bestyrelsen | et medlem, der er glemt'
    ])
  })
})

test('phone and CPR numbers go from what people wrote; dates, times and amounts stay', () => {
  for (const number of [
    '20123450',
    '20 12 34 50',
    '2012 3450',
    '+4520123450',
    '0045 20 12 34 50',
    '20.12.34.50',
    '010190-1234'
  ])
    expect(written(`Ring ${number}, tak`)).toBe('Ring …, tak')
  for (const kept of ['kl. 16.30-18.00', '25.11.2026', '2026-11-25', '1.250.000 kr', 'nr. 1234567'])
    expect(written(kept)).toBe(kept)
})

test('the same in English', () => {
  const log = scripted(...started, ['16:02', 'jonas', { type: 'participants.admitMany', ids: ['anne', 'bo'] }])
  expect(told(log, 'en')).toEqual([
    '16.00.00 | Mette Kjær | Tjek ind | Began the meeting | Tjek ind',
    '16.02.00 | Jonas Ravn | Tjek ind | Admitted 2 participants | Anne Holm, Bo Dahl'
  ])
})

test('nothing in it is a formula to a sheet', () => {
  for (const title of ['=1+1', '+45', '-2', '@SUM(A1)', '＝1', '＋1']) {
    const log = scripted(...started, ['16:02', 'lise', { type: 'agenda.edit', block: 'b1', title }])
    expect(told(log)[1]).toBe(`16.02.00 | Lise Brandt | '${title} | Rettede punktet | '${title}`)
  }
  const name = '=HYPERLINK("http://x";"y")'
  const named = since(
    ['16:02', 'lise', { type: 'board.rename', member: 'jonas', name }],
    ['16:03', 'jonas', { type: 'participants.admitMany', ids: ['anne'] }]
  )
  expect(named).toEqual([`16.03.00 | '${name} | Tjek ind | Lukkede én deltager ind | Anne Holm`])
})
