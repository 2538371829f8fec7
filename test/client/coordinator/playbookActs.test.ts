// What the coordinator does to the playbook: one command each, told in a sentence, and taken back by one more.
import { describe, expect, it } from 'vitest'
import { planOf } from '../../../client/coordinator/rows.ts'
import { checkPlaybook } from '../../../shared/playbook-check.ts'
import { atTheTable } from './table.ts'

type Table = ReturnType<typeof atTheTable>

/** Does it, sees that it was done and told so, and that undoing gives back exactly what was there. */
async function doneAndUndone(table: Table, act: () => Promise<unknown>, told: string) {
  const before = table.rows()
  expect(await act()).toBeNull()
  expect(table.deeds.done.at(-1)?.told()).toBe(told)
  const after = table.rows()
  expect(after).not.toEqual(before)
  await table.deeds.undo()
  expect(table.deeds.notices).toEqual([])
  expect(table.rows()).toEqual(before)
  return after
}
const changed = (after: readonly { id: string }[], id: string) => after.find((row) => row.id === id)

describe('before the meeting', () => {
  it.each([
    ['title', { title: 'Tal' }, 'omdøbte du Data til Tal'],
    ['minutes', { minutes: 15 }, 'rettede du minutterne i Data til 15'],
    ['owner', { owner: 'Torben' }, 'satte du Torben på Data'],
    ['owner', { owner: null }, 'tog du Karen af Data'],
    ['script', { script: null }, 'rettede du manuskriptet i Data'],
    ['slides', { slides: '3–6' }, 'rettede du dias i Data til 3–6'],
    ['time', { fixedStart: '16:35' }, 'rettede du den faste tid i Data til 16.35'],
    ['time', { fixedStart: null }, 'tog du den faste tid af Data'],
    ['protected', { protected: true }, 'fredede du Data'],
    ['kind', { kind: 'questions' }, 'gjorde du Data til spørgsmål']
  ] as const)('edits %s: %j', async (field, change, told) => {
    const table = atTheTable()
    const after = await doneAndUndone(table, () => table.acts.edit(table.row('data'), field, change), told)
    expect(changed(after, 'data')).toMatchObject(change)
  })
  it('protects what becomes a break, and lets go of it when it no longer is one', async () => {
    const table = atTheTable()
    const edited = (kind: 'break' | 'talk', id: string) => () => table.acts.edit(table.row(id), 'kind', { kind })
    expect(
      changed(await doneAndUndone(table, edited('break', 'data'), 'gjorde du Data til pause'), 'data')
    ).toMatchObject({
      protected: true
    })
    expect(
      changed(await doneAndUndone(table, edited('talk', 'pause'), 'gjorde du Pause til oplæg'), 'pause')
    ).toMatchObject({
      protected: false
    })
  })
  it('moves, first of all too', async () => {
    const table = atTheTable()
    const after = await doneAndUndone(table, () => table.acts.move(table.row('frit'), 0), 'flyttede du Ordet frit')
    expect(after.map((row) => row.id)).toEqual(['frit', 'ind', 'data', 'plenum', 'pause'])
  })
  it('removes, and puts back in place with all that was said of it', async () => {
    const table = atTheTable()
    for (const id of table.order()) {
      const { title } = table.row(id)
      await doneAndUndone(table, () => table.acts.remove(table.row(id)), `tog du ${title} ud`)
    }
  })
  it('adds after a block, or first of all', async () => {
    const table = atTheTable()
    const after = await doneAndUndone(table, () => table.acts.addAfter('data').answer, 'lagde du Nyt punkt ind')
    expect(after[2]).toMatchObject({ title: 'Nyt punkt', kind: 'talk', minutes: 10 })
    expect(
      (await doneAndUndone(table, () => table.acts.addAfter(null).answer, 'lagde du Nyt punkt ind'))[0]?.title
    ).toBe('Nyt punkt')
  })
  it('answers with the sentence of a refusal, which then stands nowhere else', async () => {
    const table = atTheTable()
    const told = await table.acts.edit(table.row('plenum'), 'time', { fixedStart: '16:10' })
    expect(told?.()).toContain('Klokkeslættet ligger før punktet forinden')
    expect(table.deeds.notices).toEqual([])
  })
})

describe('while the meeting runs', () => {
  it('gives and takes minutes, so that the plan stays to be compared with', async () => {
    const table = atTheTable()
    table.another({ type: 'agenda.start' })
    const minutes = () => table.acts.edit(table.row('frit'), 'minutes', { minutes: 15 })
    const after = await doneAndUndone(table, minutes, 'rettede du minutterne i Ordet frit til 15')
    expect(changed(after, 'frit')).toMatchObject({ minutes: 25, extraMinutes: -10, whole: 15 })
  })
  it('edits what is skipped as a plan', async () => {
    const table = atTheTable()
    table.another({ type: 'agenda.start' })
    table.another({ type: 'agenda.skip', block: 'frit' })
    expect(await table.acts.edit(table.row('frit'), 'minutes', { minutes: 15 })).toBeNull()
    expect(table.row('frit')).toMatchObject({ minutes: 15, extraMinutes: 0 })
  })
})

describe('one press on a finding', () => {
  const press = async (table: Table, code: string) => {
    const found = checkPlaybook(planOf(table.agenda(), table.rows())).findings.find((f) => f.code === code)
    expect(await table.acts.mend(found?.steps ?? [])).toBeNull()
    return checkPlaybook(planOf(table.agenda(), table.rows())).findings.map((f) => f.code)
  }
  it('splits a long block in two forms with one owner, and can be undone step by step', async () => {
    const table = atTheTable()
    const before = table.rows()
    expect(await press(table, 'long-block')).toEqual([])
    expect(table.rows().slice(-2)).toMatchObject([
      { title: 'Ordet frit', whole: 15 },
      { title: 'Ordet frit: spørgsmål', kind: 'questions', whole: 10, owner: 'Mette' }
    ])
    await table.deeds.undo()
    await table.deeds.undo()
    expect(table.rows()).toEqual(before)
  })
  it('does it in the middle of the meeting too', async () => {
    const table = atTheTable()
    table.another({ type: 'agenda.start' })
    expect(await press(table, 'long-block')).not.toContain('long-block')
    expect(table.row('frit')).toMatchObject({ minutes: 25, whole: 15 })
  })
  it('keeps parts of three in order', async () => {
    const table = atTheTable([
      { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 10, owner: 'x' },
      { id: 'lang', title: 'Oplæg', kind: 'talk', minutes: 40, owner: 'x' },
      { id: 'ud', title: 'Opsamling', kind: 'wrap-up', minutes: 5, owner: 'x' }
    ])
    await press(table, 'long-block')
    expect(table.rows().map((row) => [row.kind, row.whole])).toEqual([
      ['check-in', 10],
      ['talk', 15],
      ['questions', 15],
      ['talk', 10],
      ['wrap-up', 5]
    ])
  })
})
