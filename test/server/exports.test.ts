// What one takes along to other programs, read back by a reader of another make.
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { member } from '../support/member.ts'
import { makeMeeting, node } from '../support/server.ts'

const participants = [
  { name: 'Åse Kjær', email: 'aase@praksis.example' },
  { name: 'Bo Holm', email: '"bo,ho"@praksis.example' },
  { name: 'Carla Høj' },
  { name: 'Dan Kjær', email: 'AASE@praksis.example' },
  { name: 'Else Ærø', email: 'else@æøå.example' },
  { name: 'Finn Ny', email: 'finn@praksis.example' }
]

async function meeting() {
  const server = await node()
  const made = await makeMeeting(server, { participants })
  const host = member(server.url, made.tokenOf('Karen'))
  await host.joined
  const people = (...of: number[]) => of.map((n) => host.views.participants.rows[n]?.id ?? '')
  const send = async (...commands: Command[]) => {
    for (const command of commands) expect(await host.send(command)).not.toHaveProperty('refused')
  }
  const file = (name: string, query = '', language = 'da') =>
    fetch(`${server.url}/api/meetings/${made.id}/export/zoom-rooms.csv${query}`, {
      headers: { authorization: `Bearer ${made.tokenOf(name)}`, 'accept-language': language }
    })
  const groups = [
    { id: 'one', people: people(0, 1, 2) },
    { id: 'two', people: people(3, 4) }
  ]
  await send(
    { type: 'breakouts.round', id: 'r' },
    { type: 'breakouts.arrange', round: 'r', seen: 0, groups },
    { type: 'breakouts.write', round: 'r', group: 'two', name: 'Ærø, "øst"' }
  )
  return { server, send, people, file }
}

test('Zoom’s file holds the groups: everybody with an e-mail of their own, in their room', async () => {
  const { file } = await meeting()
  const answer = await file('Karen')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="zoom-rooms.csv"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await answer.arrayBuffer())
  expect(text.startsWith('Pre-assign Room Name,Email Address\r\n')).toBe(true)
  expect(parse(text, { relax_column_count: false })).toEqual([
    ['Pre-assign Room Name', 'Email Address'],
    ['Gruppe 1', 'aase@praksis.example'],
    ['Gruppe 1', '"bo,ho"@praksis.example'],
    ['Gruppe 2 Ærø, "øst"', 'else@æøå.example']
  ])
  const english = await (await file('Mette', '', 'en')).text()
  expect(parse(english)[1]).toEqual(['Group 1', 'aase@praksis.example'])
})

test('of the round that is asked for; who has been taken out of the register is in none', async () => {
  const { file, send, people } = await meeting()
  const [aase = ''] = people(0)
  await send(
    { type: 'breakouts.round', id: 's' },
    { type: 'breakouts.arrange', round: 's', seen: 0, groups: [{ id: 'three', people: people(0, 5) }] },
    { type: 'participants.remove', id: aase }
  )
  const rooms = async (query?: string) => parse(await (await file('Karen', query)).text()).slice(1)
  expect(await rooms()).toEqual([['Gruppe 1', 'finn@praksis.example']])
  expect(await rooms('?round=r')).toEqual([
    ['Gruppe 1', '"bo,ho"@praksis.example'],
    ['Gruppe 2 Ærø, "øst"', 'AASE@praksis.example'],
    ['Gruppe 2 Ærø, "øst"', 'else@æøå.example']
  ])
})

test('not for those who may not see e-mails; nor where there are no groups', async () => {
  const { file, send } = await meeting()
  for (const name of ['Jonas', 'Birgit', 'Søren']) expect((await file(name)).status).toBe(403)
  await send({ type: 'breakouts.round', id: 'empty' })
  for (const query of ['', '?round=empty', '?round=nowhere', '?round=a&round=b']) {
    const answer = await file('Karen', query)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8'
    ])
    expect((await answer.json()).title).toBe('Der er ingen grupper endnu. Dan dem først.')
  }
})
