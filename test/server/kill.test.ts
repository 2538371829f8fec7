// kill -9 in the middle of a burst of commands, twenty times over on one data folder.
import { randomInt, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import type { Ack } from '../../shared/wire.ts'
import { member, timeless } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { makeMeeting, onDisk, sydhavn } from '../support/server.ts'

const ROUNDS = 20
const BURST = 12

test('every acknowledged command is there exactly once, and every client converges', { timeout: 120_000 }, async () => {
  const server = await serve()
  const meeting = await makeMeeting(server)
  const come = (token: string) => member(server.url, token)
  const board = ['Mette', 'Jonas', 'Karen'].map((name) => come(meeting.tokenOf(name)))
  const all = [...board, come(meeting.tokenOf('Birgit')), come(meeting.screenToken)]
  await Promise.all(all.map((client) => client.joined))

  const answers = new Map<string, Ack>()
  let retries = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const killAfter = answers.size + randomInt(1, BURST * board.length)
    const burst = board.flatMap((client, who) =>
      Array.from({ length: BURST }, async (_, i) => {
        const id = randomUUID()
        const block = sydhavn.blocks[(i + who) % sydhavn.blocks.length].id
        const command: Command = { type: 'agenda.extend', block, minutes: 1 }
        const { ack, tries } = await client.insist(command, id)
        answers.set(id, ack)
        retries += tries - 1
        if (answers.size === killAfter) await server.end('SIGKILL').then(server.start)
      })
    )
    await Promise.all(burst)
  }

  const sent = ROUNDS * BURST * board.length
  expect(answers.size).toBe(sent)
  expect(retries).toBeGreaterThan(ROUNDS) // it did hit commands on their way
  const rows = onDisk<{ id: string; seq: number; answer: string }>(
    server.dataDir,
    `SELECT e.command AS id, e.seq, c.answer FROM event e JOIN command c ON c.meeting = e.meeting AND c.id = e.command
     WHERE e.meeting = ? AND e.data LIKE '%agenda.extended%' ORDER BY e.seq`,
    meeting.id
  )
  expect(rows).toHaveLength(sent) // each has one event: none is lost, none is doubled
  for (const { id, seq, answer } of rows) {
    expect(answers.get(id)).toEqual({ seq })
    expect(JSON.parse(answer)).toEqual({ seq })
  }
  expect(new Set(rows.map((row) => row.id)).size).toBe(sent)
  const numbers = onDisk<{ seq: number }>(
    server.dataDir,
    'SELECT seq FROM event WHERE meeting = ? ORDER BY seq',
    meeting.id
  )
  expect(numbers.map((row) => row.seq)).toEqual(numbers.map((_, i) => i + 1)) // without a gap

  const tokens = [...['Mette', 'Jonas', 'Karen', 'Birgit'].map(meeting.tokenOf), meeting.screenToken]
  for (const [index, client] of all.entries()) {
    const newcomer = come(tokens[index]!)
    await newcomer.joined
    await vi.waitFor(() => expect(timeless(client.views)).toEqual(timeless(newcomer.views)), 10_000)
  }
  const given = all[4]!.views.agenda.blocks.reduce((sum, block) => sum + block.extraMinutes, 0)
  expect(given).toBe(sent)
  expect(onDisk(server.dataDir, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
