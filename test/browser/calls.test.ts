// The moderator calls upon people by name in a real browser: by keyboard alone, with undo, with whoever comes and goes, and with a second moderator.
import { beforeEach, expect, test } from 'vitest'
import { calling, panel, shown } from '../support/calling.ts'
import { keys } from '../support/hands.ts'

const { people, sit, jonas, idOf, comes, goes, plans, stands, begin, rows } = await calling()
const mette = await sit('Mette')
const karen = await sit('Karen')
beforeEach(begin)

const text = (page = mette) => panel(page).innerText()
const button = (name: string, page = mette) => panel(page).getByRole('button', { name, exact: true })

test('those of this item who are here stand there, with what to ask them; two until one asks for more', async () => {
  await plans('Pia Østergren', 'plen')
  await plans('Inger Dahl', 'tal', 'Hvad undrede dig?')
  await plans('Lars Holm')
  await shown(mette, ['Inger Dahl', 'Pia Østergren'])
  expect(await text()).toMatch(/Pluk\s+3 er ikke hørt endnu[\s\S]*Hvad undrede dig\?[\s\S]*til Plenum/)
  // and in the agenda, beside the script
  await expect.poll(() => mette.locator('li.current dl').innerText()).toMatch(/Pluk\s+Inger Dahl, Lars Holm/)
  await button('1 flere').click()
  await expect.poll(() => text()).toContain('Ikke her: Lars Holm')
  await comes('Lars Holm')
  await shown(mette, ['Inger Dahl', 'Lars Holm', 'Pia Østergren'])
  await button('Færre').click()
})

test('O gives the floor, Shift O is done with it; and Z takes each back', async () => {
  await plans('Inger Dahl')
  await plans('Niels Krogh')
  await shown(mette, ['Inger Dahl', 'Niels Krogh'])
  await keys(mette, 'o')
  await stands('Inger Dahl', 'called')
  await expect.poll(() => text()).toMatch(/Inger Dahl\s+har ordet siden/)
  await keys(mette, 'o')
  await stands('Niels Krogh', 'called')
  await stands('Inger Dahl', 'answered')
  await keys(mette, 'Shift+O')
  await stands('Niels Krogh', 'answered')
  await expect.poll(() => text()).toContain('én er ikke hørt endnu')
  for (const [name, state] of [
    ['Niels Krogh', 'called'],
    ['Inger Dahl', 'called'],
    ['Inger Dahl', 'planned']
  ] as const) {
    await keys(mette, 'z')
    await stands(name, state)
  }
  await stands('Niels Krogh', 'planned')
})

test('Shift O pressed before the answer to O is about whoever was given the floor with it, and each is taken back', async () => {
  await plans('Inger Dahl')
  await plans('Niels Krogh')
  await shown(mette, ['Inger Dahl', 'Niels Krogh'])
  await keys(mette, 'o')
  await expect.poll(() => text()).toMatch(/Inger Dahl\s+har ordet siden/)
  await mette.context().setOffline(true)
  await expect.poll(() => mette.locator('body').innerText()).toMatch(/Ingen forbindelse/)
  await keys(mette, 'o', 'Shift+O', 'Shift+O')
  await mette.context().setOffline(false)
  await stands('Niels Krogh', 'answered')
  await stands('Inger Dahl', 'answered')
  await expect.poll(() => text()).toContain('én er ikke hørt endnu')
  await keys(mette, 'z')
  await stands('Niels Krogh', 'called')
  await keys(mette, 'z')
  await stands('Niels Krogh', 'planned')
  await stands('Inger Dahl', 'called')
}, 40_000)

test('whoever passes it on has not been heard; the keyboard stays in the list', async () => {
  await plans('Inger Dahl')
  await button('Giv ordet til Inger Dahl').focus()
  await keys(mette, 'Enter')
  await stands('Inger Dahl', 'called')
  await expect.poll(() => mette.evaluate(() => document.activeElement?.textContent)).toContain('Har talt')
  await keys(mette, 'Tab', 'Enter')
  await stands('Inger Dahl', 'passed')
  await expect.poll(() => text()).toContain('3 er ikke hørt endnu')
})

test('D draws somebody who has not been heard, never of the same practice twice in a row; another comes in their place', async () => {
  await plans('Niels Krogh')
  await shown(mette, ['Niels Krogh'])
  await keys(mette, 'o')
  await stands('Niels Krogh', 'called')
  await keys(mette, 'd')
  await shown(mette, ['Niels Krogh', 'Inger Dahl'])
  expect(await text()).toMatch(/Inger Dahl\s+trukket/)
  await expect.poll(() => panel(mette).locator('[role=status]').innerText()).toContain('Trukket: Inger Dahl')
  // of those who are left only Pia is willing, and of Niels' practice
  await button('Træk en anden end Inger Dahl').click()
  await expect.poll(() => mette.locator('body').innerText()).toContain('Kun Vester Skerninge er tilbage')
  await comes('Aase Friis')
  await button('Træk en anden end Inger Dahl').click()
  await shown(mette, ['Niels Krogh', 'Aase Friis'])
  await keys(mette, 'z')
  await shown(mette, ['Niels Krogh', 'Inger Dahl'])
})

test('somebody is added by name: those who are here, with when they were heard; not who asked not to be', async () => {
  await plans('Niels Krogh')
  await shown(mette, ['Niels Krogh'])
  await keys(mette, 'o')
  await expect.poll(() => text()).toContain('har ordet siden')
  await keys(mette, 'Shift+O')
  await stands('Niels Krogh', 'answered')
  await button('Tilføj').focus()
  await keys(mette, 'Enter')
  const field = panel(mette).getByRole('combobox')
  await field.pressSequentially('lars')
  await expect.poll(() => text()).toContain('Ingen af dem, der er her, hedder det')
  await field.fill('torben')
  await expect.poll(() => text()).toContain('vil ikke plukkes')
  await keys(mette, 'Enter')
  expect(rows().some((r) => r.name === 'Torben Lyng')).toBe(false)
  await field.fill('niels')
  await expect.poll(() => text()).toMatch(/Niels Krogh[\s\S]*hørt kl\. /)
  await field.fill('pia')
  await panel(mette).getByRole('option', { name: /Pia/ }).waitFor()
  await keys(mette, 'Enter')
  await shown(mette, ['Pia Østergren'])
  await expect.poll(() => mette.evaluate(() => document.activeElement?.textContent)).toBe('Tilføj')
})

test('who has gone, and who is taken out, is not to be called; who is put back is there again', async () => {
  await plans('Inger Dahl')
  await plans('Niels Krogh')
  await goes('Inger Dahl')
  await shown(mette, ['Niels Krogh'])
  const id = idOf('Niels Krogh')
  await jonas.send({ type: 'participants.remove', id })
  await expect.poll(() => text()).toContain('Den planlagte er ikke kommet ind endnu.')
  await jonas.send({ type: 'participants.restore', id })
  await shown(mette, ['Niels Krogh'])
})

test('who has been heard, practice by practice', async () => {
  await plans('Niels Krogh')
  await shown(mette, ['Niels Krogh'])
  await keys(mette, 'o')
  await stands('Niels Krogh', 'called')
  await button('Hvem er hørt').click()
  const list = panel(mette).getByRole('region', { name: 'Hvem er hørt' })
  await expect.poll(() => list.innerText()).toMatch(/Vester Skerninge\s+1 af 2 hørt\s+Pia Østergren/)
  expect(await list.innerText()).toMatch(/Møllergade\s+0 af 1 hørt\s+Torben Lyng \(vil ikke plukkes\)/)
  await button('Hvem er hørt').click()
})

test('two moderators at once: the second is told whom the first called, and by whom', async () => {
  await plans('Inger Dahl')
  await plans('Niels Krogh')
  await shown(karen, ['Inger Dahl', 'Niels Krogh'])
  await karen.context().setOffline(true)
  await expect.poll(() => karen.locator('body').innerText()).toMatch(/Ingen forbindelse/)
  await keys(mette, 'o')
  await stands('Inger Dahl', 'called')
  await button('Giv ordet til Niels Krogh', karen).click()
  await karen.context().setOffline(false)
  await expect
    .poll(() => karen.locator('body').innerText(), { timeout: 15_000 })
    .toMatch(/Mette gav Inger Dahl ordet \d\d\.\d\d\. Se, hvem der har ordet/)
  await stands('Niels Krogh', 'planned')
  expect(people.faults).toEqual([])
})
