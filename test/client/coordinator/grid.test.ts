// Standing, writing and being overtaken in the table of the playbook.
import { describe, expect, it } from 'vitest'
import { atTheTable, settled } from './table.ts'

const writing = (block: string, field: 'title' | 'minutes' | 'time' | 'script' | 'owner', typed?: string) => {
  const table = atTheTable()
  table.grid.stand({ block, field })
  table.grid.begin()
  if (typed !== undefined) table.grid.type(typed)
  return table
}

describe('going about', () => {
  it('stops at the edges', () => {
    const { grid } = atTheTable()
    grid.go(0, 1)
    expect(grid.at).toEqual({ block: 'ind', field: 'title' })
    grid.go(-9, -9)
    expect(grid.at).toEqual({ block: 'ind', field: 'time' })
    grid.go(99, 99)
    expect(grid.at).toEqual({ block: 'frit', field: 'remove' })
  })
  it('stands at what is near when a block is taken away', async () => {
    const { grid, another } = atTheTable()
    grid.stand({ block: 'frit', field: 'owner' })
    another({ type: 'agenda.remove', block: 'frit' })
    expect(grid.at).toEqual({ block: 'pause', field: 'owner' })
  })
})

describe('writing', () => {
  it('gives one command when it is done', async () => {
    const { grid, row, deeds } = writing('frit', 'minutes', '15')
    expect(grid.commit()).toBe(true)
    await settled()
    expect([row('frit').whole, grid.typing, deeds.done.length]).toEqual([15, null, 1])
  })
  it('gives none when nothing was changed, or when one leaves', async () => {
    for (const leave of [false, true]) {
      const { grid, deeds } = writing('frit', 'minutes', leave ? '15' : ' 25 ')
      if (leave) grid.leave()
      else grid.commit()
      await settled()
      expect([grid.typing, deeds.done]).toEqual([null, []])
    }
  })
  it('stays with the reason as long as it cannot be used', () => {
    const { grid } = writing('frit', 'minutes', 'ti')
    expect(grid.commit()).toBe(false)
    expect(grid.typing?.draft).toBe('ti')
    expect(grid.reason?.told()).toBe('Skriv minutterne som et helt tal fra 1 til 600.')
    grid.type('1')
    expect(grid.reason).toBeNull()
  })
  it('says at once when a fixed start cannot be', () => {
    const { grid } = writing('plenum', 'time', '16.10')
    expect(grid.commit()).toBe(false)
    expect(grid.reason?.told()).toContain('før punktet forinden')
  })
  it('begins anew with a digit', () => {
    const { grid } = atTheTable()
    grid.stand({ block: 'frit', field: 'minutes' })
    grid.begin('1')
    expect(grid.typing).toMatchObject({ base: '25', draft: '1', goesOn: true })
  })
  it('presses what is no text', async () => {
    const { grid, row } = atTheTable()
    grid.stand({ block: 'frit', field: 'protected' })
    grid.begin()
    await settled()
    expect([row('frit').protected, grid.typing]).toEqual([true, null])
  })
})

describe('somebody else meanwhile', () => {
  it('changes the rest while what I write stays', () => {
    const { grid, another, row } = writing('frit', 'minutes', '15')
    another({ type: 'agenda.edit', block: 'frit', title: 'Frit' })
    expect([grid.typing?.draft, grid.theirs, row('frit').title]).toEqual(['15', null, 'Frit'])
  })
  it('changes what I write in: I am told, and mine wins when I commit', async () => {
    const { grid, another, row, deeds } = writing('frit', 'minutes', '15')
    another({ type: 'agenda.edit', block: 'frit', minutes: 20 })
    expect(grid.theirs).toBe('20')
    grid.commit()
    await settled()
    expect([row('frit').whole, grid.theirs]).toEqual([15, null])
    await deeds.undo()
    expect(row('frit').whole).toBe(20)
  })
  it('changes it to what I was about to write: nothing to tell', () => {
    const { grid, another } = writing('frit', 'minutes', '15')
    another({ type: 'agenda.edit', block: 'frit', minutes: 15 })
    expect(grid.theirs).toBeNull()
  })
  it('keeps theirs when I leave', async () => {
    const { grid, another, row } = writing('frit', 'minutes', '15')
    another({ type: 'agenda.edit', block: 'frit', minutes: 20 })
    grid.leave()
    await settled()
    expect(row('frit').whole).toBe(20)
  })
  it('removes the block: what I wrote is told, not lost', () => {
    const { grid, another, told } = writing('frit', 'script', 'Nyt fra PLO')
    another({ type: 'agenda.remove', block: 'frit' })
    grid.follow()
    expect([grid.typing, told()]).toEqual([null, ['Punktet blev taget ud, mens du skrev: »Nyt fra PLO«']])
  })
  it('holds the block while I change its length: told there, with what I wrote', async () => {
    const { grid, another } = writing('ind', 'minutes', '20')
    another({ type: 'agenda.start' })
    another({ type: 'agenda.next', from: 'ind' })
    grid.commit()
    await settled()
    expect(grid.typing?.draft).toBe('20')
    expect(grid.reason?.told()).toContain('Punktet er holdt')
  })
})

describe('blocks', () => {
  it('come after where one stands, to be named at once', async () => {
    const { grid, rows } = atTheTable()
    grid.stand({ block: 'data', field: 'minutes' })
    grid.add()
    await settled()
    grid.follow()
    expect(rows()[2]?.id).toBe(grid.typing?.block)
    expect(grid.typing).toMatchObject({ field: 'title', draft: 'Nyt punkt' })
  })
  it('can be moved twice before the first answer', async () => {
    const { grid, order, hold, release } = atTheTable()
    hold()
    grid.stand({ block: 'frit', field: 'title' })
    grid.move(-1)
    grid.move(-1)
    release()
    await settled()
    expect(order()).toEqual(['ind', 'data', 'frit', 'plenum', 'pause'])
  })
  it('stay where they are when that cannot be, with the reason', async () => {
    const { grid, another, order } = atTheTable()
    another({ type: 'agenda.start' })
    another({ type: 'agenda.next', from: 'ind' })
    const before = order()
    for (const [block, by] of [
      ['ind', 1],
      ['data', 1],
      ['plenum', -1]
    ] as const) {
      grid.stand({ block, field: 'title' })
      grid.move(by)
      await settled()
      expect(grid.reason, block).not.toBeNull()
    }
    grid.stand({ block: 'data', field: 'title' })
    await grid.remove()
    expect(grid.reason?.told()).toContain('I er i gang med punktet')
    grid.stand({ block: 'ind', field: 'title' })
    grid.add()
    await settled()
    expect(order()).toEqual(before)
  })
  it('may not be moved before a fixed start they come after', async () => {
    const { grid, order } = atTheTable([
      { id: 'a', title: 'A', kind: 'talk', minutes: 10, fixedStart: '16:00' },
      { id: 'b', title: 'B', kind: 'talk', minutes: 10, fixedStart: '16:10' }
    ])
    grid.stand({ block: 'b', field: 'title' })
    grid.move(-1)
    await settled()
    expect(order()).toEqual(['a', 'b'])
    expect(grid.reason?.told()).toContain('Klokkeslættet')
  })
  it('are never all taken away', async () => {
    const { grid, order } = atTheTable([{ id: 'a', title: 'A', kind: 'talk', minutes: 10 }])
    grid.stand({ block: 'a', field: 'title' })
    await grid.remove()
    expect(order()).toEqual(['a'])
    expect(grid.reason?.told()).toBe('En drejebog skal have mindst ét punkt.')
  })
})
