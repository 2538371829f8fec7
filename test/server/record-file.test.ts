// The record over HTTP: who may have it, what the file is, and that it is read anew from the log each time.
import { expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { member } from '../support/member.ts'
import { table } from '../support/recorded.ts'
import { makeMeeting, node } from '../support/server.ts'

const participants = [{ name: 'Åse Kjær', phone: '20123450', email: 'aase@ærø.example' }, { name: 'Bo Øst' }]

async function meeting() {
  const server = await node()
  const made = await makeMeeting(server, { participants })
  const seat = async (name: string) => {
    const one = member(server.url, made.tokenOf(name))
    await one.joined
    const does = async (...commands: Command[]) => {
      for (const command of commands) expect(await one.send(command)).not.toHaveProperty('refused')
    }
    return { ...one, does }
  }
  const path = `${server.url}/api/meetings/${made.id}/export/record.csv`
  const file = (token: string, language = 'da') =>
    fetch(path, { headers: { authorization: `Bearer ${token}`, 'accept-language': language } })
  const rows = async (language?: string) => table(await (await file(made.tokenOf('Mette'), language)).text()).slice(1)
  return { server, made, seat, file, rows, mette: await seat('Mette'), karen: await seat('Karen') }
}

test('a Danish Excel opens it: the mark of UTF-8, semicolons, lines that end as there', async () => {
  const { made, mette, karen, file, rows } = await meeting()
  const [aase] = karen.views.participants.rows
  await mette.does({ type: 'agenda.start' }, { type: 'participants.admit', id: aase?.id ?? '' })
  const answer = await file(made.tokenOf('Mette'))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-language')).toBe('da')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="record.csv"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const bytes = await answer.arrayBuffer()
  expect([...new Uint8Array(bytes).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder('utf-8', { ignoreBOM: false, fatal: true }).decode(bytes)
  expect(text.startsWith('Dato;Klokken;Hvem;Punkt;Hvad;Om\r\n')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const [, admitted = []] = table(text).slice(1)
  expect(admitted[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(admitted[1]).toMatch(/^\d\d\.\d\d\.\d\d$/)
  expect([admitted[2], ...admitted.slice(4)]).toEqual(['Mette Kjærgaard', 'Lukkede én deltager ind', 'Åse Kjær'])
  expect(text).not.toMatch(/20123450|aase@/)
  expect((await rows('en'))[1]?.[4]).toBe('Admitted 1 participant')
})

test('only the coordinator; nobody else’s link, no link, and not the room screen', async () => {
  const { server, made, file } = await meeting()
  for (const name of ['Jonas', 'Karen', 'Birgit', 'Søren']) {
    const answer = await file(made.tokenOf(name))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json; charset=utf-8'
    ])
    expect((await answer.json()).title).toBe('Det kan din rolle ikke. Bed koordinatoren om det.')
  }
  expect((await file(made.screenToken)).status).toBe(403)
  const other = await makeMeeting(server)
  for (const token of ['', 'nonsense', server.adminToken, other.tokenOf('Mette')])
    expect((await file(token)).status).toBe(401)
})

test('who is forgotten goes from what was there before', async () => {
  const { mette, karen, rows } = await meeting()
  const [aase, bo] = karen.views.participants.rows.map((p) => p.id)
  await karen.does({ type: 'participants.admitMany', ids: [aase ?? '', bo ?? ''] })
  expect((await rows()).map((row) => row[5])).toEqual(['Åse Kjær, Bo Øst'])
  await mette.does({ type: 'participants.forget', id: aase ?? '' })
  expect((await rows()).map((row) => row[5])).toEqual(['en deltager, der er glemt, Bo Øst'])
})
