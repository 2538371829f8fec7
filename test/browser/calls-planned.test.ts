// The coordinator plans beforehand whom to ask and what, by keyboard; the moderator sees it, and whoever asked not to be called is not.
import { expect, test } from 'vitest'
import { calling, panel, shown } from '../support/calling.ts'
import { keys } from '../support/hands.ts'

const { people, sit, lise: socket, comes, rows, idOf } = await calling()
const lise = await sit('Lise')
const cell = (block: string) => lise.locator(`tr[data-block="${block}"] td[data-field="calls"]`)
const paper = lise.getByRole('group', { name: /^Pluk til/ })
const focused = () => lise.evaluate(() => document.activeElement?.getAttribute('data-field'))

test('from the cell: a name, what to ask, and the next; Esc goes back to the table', async () => {
  await lise.locator('tr[data-block="tal"] td[data-field="slides"]').click()
  await keys(lise, 'Escape', 'ArrowRight', 'Enter')
  await paper.waitFor()
  await lise.keyboard.type('inger')
  await paper.getByRole('option', { name: /Inger/ }).waitFor()
  await keys(lise, 'Enter')
  await lise.keyboard.type('Hvad undrede dig?')
  await keys(lise, 'Enter')
  await lise.keyboard.type('niels')
  await paper.getByRole('option', { name: /Niels/ }).waitFor()
  await keys(lise, 'Enter', 'Enter', 'Escape')
  await expect
    .poll(() => rows().map((r) => [r.name, r.question, r.block]))
    .toEqual([
      ['Inger Dahl', 'Hvad undrede dig?', 'tal'],
      ['Niels Krogh', '', 'tal']
    ])
  await expect.poll(focused).toBe('calls')
  expect(await cell('tal').innerText()).toMatch(/Inger Dahl\s+\+1/)
})

test('who asked not to be called is told as such and is not taken; who stands there neither', async () => {
  await cell('tal').click()
  await paper.getByRole('combobox').and(lise.locator(':focus')).waitFor()
  await lise.keyboard.type('torben')
  await expect.poll(() => paper.innerText()).toContain('vil ikke plukkes')
  await keys(lise, 'Enter')
  await paper.getByRole('combobox').fill('inger')
  await expect.poll(() => paper.innerText()).toContain('står der allerede')
  await keys(lise, 'Enter', 'Escape', 'Escape')
  expect(rows()).toHaveLength(2)
})

test('Alt and the arrows change the order, the cross takes one off, and Ctrl Z takes it back', async () => {
  await cell('tal').click()
  await paper.getByRole('textbox', { name: 'Spørgsmål til Niels Krogh' }).focus()
  await keys(lise, 'Alt+ArrowUp')
  await expect.poll(() => rows().map((r) => r.name)).toEqual(['Niels Krogh', 'Inger Dahl'])
  await paper.getByRole('button', { name: 'Tag Inger Dahl af' }).click()
  await expect.poll(() => rows().map((r) => r.name)).toEqual(['Niels Krogh'])
  await keys(lise, 'Escape')
  await expect.poll(() => cell('tal').innerText()).toBe('Niels Krogh')
  await keys(lise, 'Control+z')
  await expect.poll(() => rows().length).toBe(2)
  await keys(lise, 'Control+z')
  await expect.poll(() => rows().map((r) => r.name)).toEqual(['Inger Dahl', 'Niels Krogh'])
})

test('the register’s column notes who asked not to be called, and takes it back', async () => {
  await lise.getByRole('tab', { name: /Deltagere/ }).click()
  const noted = () => socket.views.participants.rows.find((p) => p.id === idOf('Aase Friis'))?.noCall
  const mark = lise.locator(`tr[data-person="${idOf('Aase Friis')}"] td[data-field="noCall"]`)
  await mark.click()
  await expect.poll(noted).toBe(true)
  await expect.poll(() => mark.innerText()).toMatch(/^nej/)
  await keys(lise, 'Control+z')
  await expect.poll(noted).toBe(false)
})

test('the moderator sees those who have come when the meeting runs', async () => {
  const mette = await sit('Mette')
  await socket.send({ type: 'agenda.start' })
  await comes('Inger Dahl')
  await shown(mette, ['Inger Dahl'])
  expect(await panel(mette).innerText()).toContain('Hvad undrede dig?')
  expect(people.faults).toEqual([])
})
