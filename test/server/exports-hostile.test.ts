// Files made of hostile names start nothing in a sheet, and are still the files they were.
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { member } from '../support/member.ts'
import { table } from '../support/recorded.ts'
import { makeMeeting, node } from '../support/server.ts'

const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', ' =', '\t=', '\u00a0@', '\ufeff=']
const hostile = starts.map((start, n) => `${start}cmd|' /C ${String.fromCharCode(97 + n).repeat(8)}'!A0`)
const FORMULA = /^\s*[=+\-@＝＋－＠]/

test('no cell of the record or of Zoom’s file begins as a formula does', async () => {
  const at = await node()
  const participants = [
    ...hostile.map((name, n) => ({ name, email: `${starts[n]?.trim()}x${n}@praksis.example` })),
    { name: 'Åse "Ø" Kjær; =1+1', email: 'aase@praksis.example' }
  ]
  const playbook = { title: '=x', blocks: [{ title: '=HYPERLINK("http://x","y")', kind: 'talk', minutes: 5 }] }
  const board = [{ name: "=cmd|'/C calc'!A1", roles: ['coordinator', 'host', 'chat'] }]
  const made = await makeMeeting(at, { participants, board, playbook, title: '@x' })
  const token = made.links[0]?.token ?? ''
  const all = member(at.url, token)
  await all.joined
  const people = all.views.participants.rows.map(({ id }) => id)
  for (const command of [
    { type: 'agenda.start' },
    { type: 'participants.admitMany', ids: people },
    { type: 'questions.catch', from: '=1+1', text: '@SUM(A1:A9)\n=1', flag: true },
    { type: 'breakouts.round', id: 'r' },
    { type: 'breakouts.arrange', round: 'r', seen: 0, groups: [{ id: 'g', people }] },
    { type: 'breakouts.write', round: 'r', group: 'g', name: '=cmd|calc' },
    { type: 'breakouts.open', round: 'r', minutes: 5 }
  ] as const)
    expect(await all.send(command as never)).toHaveProperty('seq')
  const file = async (name: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${at.url}/api/meetings/${made.id}/export/${name}`, { headers })).text()
  }
  const record = table(await file('record.csv'))
  const zoom: string[][] = parse(await file('zoom-rooms.csv'), { relax_column_count: false })
  for (const cell of [...record, ...zoom].flat()) expect(cell).not.toMatch(FORMULA)
  expect(record.flat().some((cell) => cell.startsWith("'="))).toBe(true)
  expect(zoom).toHaveLength(2 + starts.length)
  expect(zoom[0]).toEqual(['Pre-assign Room Name', 'Email Address'])
  expect(zoom.at(-1)).toEqual(['Gruppe 1 =cmd|calc', 'aase@praksis.example']) // as Zoom reads it
})
