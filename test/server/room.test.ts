// A room on a log that others write to as well: it loses the race on purpose, and decides again.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outlet } from '../../server/gallery.ts'
import type { Log } from '../../server/log/log.ts'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { Room } from '../../server/room.ts'
import { parseCommand } from '../../shared/meeting.ts'
import type { Command, Event } from '../../shared/slices/index.ts'
import type { Update } from '../../shared/wire.ts'
import { closeLater, tempFolder } from '../support/closing.ts'
import { entry } from './log.contract.ts'

const block = { kind: 'talk', minutes: 10, extraMinutes: 0, fixedStart: null, slides: null, protected: false } as const
const hash = '0'.repeat(64)
const past: Event[] = [
  { type: 'meeting.created', title: 'Klyngemøde', rehearsal: false },
  {
    type: 'agenda.planned',
    startsAt: 1000,
    timeZone: 'Europe/Copenhagen',
    blocks: ['a', 'b', 'c'].map((id) => ({ ...block, id, title: id })),
    personal: null
  },
  { type: 'board.added', id: 'mette', roles: ['coordinator'], personal: { name: 'Mette' } },
  { type: 'board.added', id: 'jonas', roles: ['moderator'], personal: { name: 'Jonas' } },
  { type: 'board.linkMade', id: 'mette', hash, instead: false },
  { type: 'agenda.started', block: 'a' }
]

/** A room whose first append comes after somebody else's; `rival` is that somebody. */
async function racing(rival: (log: Log, seq: number) => Promise<unknown>) {
  const log = sqliteLog(join(tempFolder(), 'drejebog.db'), vault(Buffer.alloc(32, 7)))
  closeLater(() => log.close())
  await log.append('m', 0, [entry('first', past)])
  let appends = 0
  const clumsy: Log = {
    ...log,
    async append(meeting, seq, entries) {
      appends += 1
      if (appends > 20) throw new Error('It goes round and round.')
      if (appends === 1) await rival(log, seq)
      return log.append(meeting, seq, entries)
    }
  }
  const updates: Update[] = []
  const dismissed: string[] = []
  const out: Outlet = {
    update: (_, update) => void updates.push(update),
    presence: () => {},
    dismiss: (seat) => void dismissed.push(seat),
    cut: () => {}
  }
  const reports: unknown[] = []
  const room = new Room('m', {
    log: clumsy,
    now: () => 5000,
    out,
    report: (error) => void reports.push(error),
    follow: () => {}
  })
  await room.load()
  room.join({ id: 'seat', member: 'mette', linkHash: hash })
  const submit = (commandId: string, command: Command, by: string) => {
    const read = parseCommand(command)
    if (!read.ok) throw new Error(`Wrong at ${read.path.join('.')}`)
    return room.submit({ commandId, command: read.value, by })
  }
  return { log, room, submit, updates, dismissed, reports, appends: () => appends }
}

const next: Command = { type: 'agenda.next', from: 'a' }
const movedByJonas = entry('rival', [{ type: 'agenda.moved', from: 'a', to: 'b', done: true }], {
  by: 'jonas',
  at: 4000
})

describe('a room that loses the race', () => {
  test('decides again on what has happened since, and says who was first', async () => {
    const race = await racing((log, seq) => log.append('m', seq, [movedByJonas]))
    expect(await race.submit('mine', next, 'mette')).toEqual({
      refused: 'moved-on',
      by: 'jonas',
      at: 4000,
      current: 'b'
    })
    expect(race.appends()).toBe(2)
    expect((await race.log.read('m', past.length)).map((row) => row.event.type)).toEqual(['agenda.moved'])
  })

  test('shows its own viewers what the other has done', async () => {
    const race = await racing((log, seq) => log.append('m', seq, [movedByJonas]))
    await race.submit('mine', { type: 'meeting.say', text: 'Pause om lidt' }, 'mette')
    expect(race.updates.map((update) => update.seq)).toEqual([past.length, past.length + 1, past.length + 2])
    expect(race.room.state.agenda.current).toBe('b')
    expect(race.room.state.meeting.message).toBe('Pause om lidt')
  })

  test('gives the answer the other gave, when it was the same command', async () => {
    const same = entry('mine', movedByJonas.events, { by: 'mette', at: 4000, answer: { seq: past.length + 1 } })
    const race = await racing((log, seq) => log.append('m', seq, [same]))
    expect(await race.submit('mine', next, 'mette')).toEqual({ seq: past.length + 1 })
    expect(await race.log.read('m', past.length)).toHaveLength(1)
  })

  test('and when the other refused it, which left no event behind', async () => {
    const same = entry('mine', [], { by: 'mette', answer: { refused: 'last-block' } })
    const race = await racing((log, seq) => log.append('m', seq, [same]))
    expect(await race.submit('mine', next, 'mette')).toEqual({ refused: 'last-block' })
    expect(race.room.state.agenda.current).toBe('a')
  })

  test('loses it as often as it must', async () => {
    let seq = past.length
    const race = await racing(async (log, at) => {
      for (const minutes of [1, 2, 3]) {
        await log.append('m', at + minutes - 1, [
          entry(`r${minutes}`, [{ type: 'agenda.extended', block: 'c', minutes }])
        ])
        seq += 1
      }
    })
    const asked = ['x1', 'x2', 'x3'].map((id) =>
      race.submit(id, { type: 'agenda.extend', block: 'c', minutes: 10 }, 'mette')
    )
    expect(await Promise.all(asked)).toEqual([{ seq: seq + 1 }, { seq: seq + 2 }, { seq: seq + 3 }])
    expect(race.room.state.agenda.blocks.find((b) => b.id === 'c')?.extraMinutes).toBe(36)
  })

  test('to one who took the role away, is refused', async () => {
    const race = await racing((log, seq) =>
      log.append('m', seq, [entry('rival', [{ type: 'board.rolesSet', id: 'jonas', roles: [] }])])
    )
    expect(await race.submit('mine', next, 'jonas')).toEqual({ refused: 'not-your-role' })
  })

  test('to one who erased the meeting, refuses and shows everybody out', async () => {
    const race = await racing((log) => log.erase('m'))
    expect(await race.submit('mine', next, 'mette')).toEqual({ refused: 'unknown-link' })
    expect(race.dismissed).toEqual(['seat'])
    expect(race.reports).toEqual([])
    expect(await race.log.read('m', 0)).toEqual([])
  })
})

describe('a room on a log that will not take it', () => {
  test('refuses, stays as it was, and goes on when the log does', async () => {
    let full = true
    const race = await racing(async () => {
      if (full) throw new Error('disk I/O error')
    })
    const shown = race.updates.length
    expect(await race.submit('mine', next, 'mette')).toEqual({ refused: 'not-saved' })
    expect([race.room.state.agenda.current, race.updates.length, race.reports.length]).toEqual(['a', shown, 1])
    full = false
    expect(await race.submit('mine', next, 'mette')).toEqual({ seq: past.length + 1 })
    expect(race.room.state.agenda.current).toBe('b')
  })
})
