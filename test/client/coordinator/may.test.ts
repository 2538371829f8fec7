// What the table offers: nothing that the meeting would refuse, and nothing less.
import { describe, expect, it } from 'vitest'
import { whyNotAdd, whyNotEdit, whyNotFixed, whyNotMove, whyNotRemove } from '../../../client/coordinator/may.ts'
import { isRefusal } from '../../../shared/slice.ts'
import type { Command } from '../../../shared/slices/index.ts'
import { atTheTable } from './table.ts'

const stages: Record<string, readonly Command[]> = {
  'before the meeting': [],
  'in its first block': [{ type: 'agenda.start' }],
  'in its third block': [
    { type: 'agenda.start' },
    { type: 'agenda.next', from: 'ind' },
    { type: 'agenda.skip', block: 'pause' },
    { type: 'agenda.next', from: 'data' }
  ]
}
const at = (stage: string) => {
  const table = atTheTable()
  for (const command of stages[stage] ?? []) table.another(command)
  return table
}

describe.each(Object.keys(stages))('%s', (stage) => {
  const refuses = (command: Command) => isRefusal(at(stage).asked(command))
  const { agenda, rows } = at(stage)
  const all = [agenda(), rows()] as const

  it('moves what the meeting lets move, where it lets it', () => {
    for (const row of rows())
      for (const to of rows().keys()) {
        const after = rows().filter((r) => r.id !== row.id)[to - 1]?.id ?? null
        const offered = whyNotMove(...all, row, to) === null
        expect(offered, `${row.id} to ${to}`).toBe(!refuses({ type: 'agenda.move', block: row.id, after }))
      }
  })
  it('adds, removes and edits what the meeting lets', () => {
    const block = { title: 'Ny', kind: 'talk', minutes: 5 } as const
    for (const row of rows()) {
      const { id } = row
      expect(whyNotAdd(...all, id) === null, id).toBe(!refuses({ type: 'agenda.add', after: id, block }))
      expect(whyNotRemove(...all, row) === null, id).toBe(!refuses({ type: 'agenda.remove', block: id }))
      expect(whyNotEdit(...all, row, 'minutes') === null, id).toBe(
        !refuses({ type: 'agenda.edit', block: id, minutes: 7 })
      )
      expect(whyNotEdit(...all, row, 'title') === null, id).toBe(
        !refuses({ type: 'agenda.edit', block: id, title: 'Ny' })
      )
      for (const fixedStart of ['16:05', '16:45', '15:00', null]) {
        const offered = whyNotEdit(...all, row, 'time') === null && whyNotFixed(...all, row, fixedStart) === null
        const refused = fixedStart !== row.fixedStart && refuses({ type: 'agenda.edit', block: id, fixedStart })
        if (row.state !== 'done') expect(offered, `${id} ${fixedStart}`).toBe(!refused)
      }
    }
    expect(whyNotAdd(...all, null) === null).toBe(!refuses({ type: 'agenda.add', after: null, block }))
  })
})

it('leaves what is over as it was', () => {
  const table = at('in its first block')
  table.another({ type: 'agenda.finish' })
  const all = [table.agenda(), table.rows()] as const
  for (const row of table.rows())
    expect([whyNotMove(...all, row, 4), whyNotAdd(...all, row.id), whyNotRemove(...all, row)]).not.toContain(null)
})
