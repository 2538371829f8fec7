// The rows of the table: what the server has, with what has been asked for and is not answered yet.
import { describe, expect, it } from 'vitest'
import { endOf, planOf, rowsOf } from '../../../client/coordinator/rows.ts'
import type { Command } from '../../../shared/slices/index.ts'
import { clockTime } from '../../../shared/time.ts'
import { atTheTable } from './table.ts'

const shown = (...asked: Command[]) => {
  const agenda = atTheTable().agenda()
  const rows = rowsOf(agenda, asked)
  const times = rows.map((row) => clockTime(row.start ?? 0, agenda.timeZone))
  return {
    rows,
    times,
    row: (id: string) => rows.find((r) => r.id === id),
    end: clockTime(endOf(agenda, rows), agenda.timeZone)
  }
}

describe('rows', () => {
  it('have the times of the plan', () => {
    expect(shown().times).toEqual(['16:00', '16:30', '16:40', '16:50', '16:55'])
    expect(shown().end).toBe('17:20')
  })
  it('show an edit at once, as waiting, with the times it leads to', () => {
    const { row, times, end } = shown({ type: 'agenda.edit', block: 'data', minutes: 20, title: 'Tal' })
    expect(row('data')).toMatchObject({ title: 'Tal', whole: 20, waits: ['title', 'minutes'] })
    expect(times.slice(1)).toEqual(['16:30', '16:50', '17:00', '17:05'])
    expect(end).toBe('17:30')
  })
  it('let a fixed start be pushed by what comes before it', () =>
    expect(shown({ type: 'agenda.edit', block: 'ind', minutes: 40 }).times[1]).toBe('16:40'))
  it('show a length, a move, something new and something on its way out', () => {
    expect(shown({ type: 'agenda.resize', lengths: [{ block: 'frit', minutes: 15 }] }).row('frit')).toMatchObject({
      whole: 15,
      minutes: 25,
      waits: ['minutes']
    })
    expect(shown({ type: 'agenda.move', block: 'frit', after: 'ind' }).rows.map((r) => r.id)).toEqual([
      'ind',
      'frit',
      'data',
      'plenum',
      'pause'
    ])
    const block = { id: 'ny', title: 'Ny', kind: 'break', minutes: 5 } as const
    expect(shown({ type: 'agenda.add', after: null, block }).rows[0]).toMatchObject({ protected: true, waits: ['row'] })
    expect(shown({ type: 'agenda.add', block }).rows.at(-1)?.id).toBe('ny')
    expect(shown({ type: 'agenda.remove', block: 'data' }).row('data')).toMatchObject({ leaves: true, waits: ['row'] })
  })
  it('do not show twice what the server has while its answer is on the way', () => {
    const block = { id: 'data', title: 'Data', kind: 'talk', minutes: 10 } as const
    expect(shown({ type: 'agenda.add', after: null, block }).rows).toHaveLength(5)
  })
  it('are checked without what is skipped or on its way out; what is held is settled', () => {
    const table = atTheTable()
    table.another({ type: 'agenda.start' })
    table.another({ type: 'agenda.next', from: 'ind' })
    table.another({ type: 'agenda.skip', block: 'frit' })
    const plan = planOf(table.agenda(), rowsOf(table.agenda(), [{ type: 'agenda.remove', block: 'pause' }]))
    expect(plan.startsAt).toBe('16:00')
    expect(plan.blocks.map((b) => [b.id, b.settled])).toEqual([
      ['ind', true],
      ['data', true],
      ['plenum', false]
    ])
  })
})
