// What opens inside the views, while one works with it: no finding by axe.
import { beforeAll, expect, test } from 'vitest'
import { findings, type Looked, toLookAt } from '../support/accessible.ts'
import { grouped, hold } from '../support/grouped.ts'
import { paste } from '../support/guests.ts'
import { member } from '../support/member.ts'
import { excelCsv, doctors as listed } from '../support/sheet.ts'

let at: Looked
beforeAll(async () => {
  at = await toLookAt()
})

test('the host, while finding somebody, telling more, settling a name and taking in a list', async () => {
  const page = await at.people.sit(at.links.host ?? '')
  const field = page.getByRole('combobox')
  await field.waitFor()
  const clean = async () => {
    await page.waitForTimeout(300)
    expect(await findings(page)).toEqual([])
  }
  await page.keyboard.type('a')
  await page.getByRole('grid', { name: 'Fundet' }).waitFor()
  await clean()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('toolbar').waitFor()
  await clean()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Find hvem »praksis nord 2« er' }).click()
  await page.getByText('Ikke en af vores').waitFor()
  await clean()
  await page.keyboard.press('Escape')
  await paste(page, 'Anne Holm\nBo Qvist')
  await page.getByText('2 navne læst').waitFor()
  await clean()
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the chat, ${colorScheme}, while catching, deciding, merging, parking, mending and choosing from a pasted piece`, async () => {
    const page = await at.people.sit(at.links.chat ?? '', { colorScheme })
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('a')
    await page.getByRole('option').first().waitFor()
    expect(await findings(page)).toEqual([])
    for (const keys of [
      ['Escape', 'Escape', 'j', 'j'],
      ['p'],
      ['Escape', 'm'],
      ['Escape', 'e'],
      ['Escape', 'r'],
      ['a'],
      ['Escape', 'Escape', 'ArrowRight'],
      ['ArrowLeft', 'k', 'k', 'k', 'k']
    ]) {
      for (const key of keys) await page.keyboard.press(key)
      expect(await findings(page), keys.join(' ')).toEqual([])
    }
    await paste(page, '16:50 Anne Holm: Kan vi få dias?\n16:50 Bo Dahl: Tak')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('x')
    await page.waitForTimeout(300)
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`the chat, ${colorScheme}, before something is deleted for good, and with a file that is no chat, or no server`, async () => {
    const page = await at.people.sit(at.links.chat ?? '', { colorScheme })
    await page.getByRole('row').first().click()
    await page.getByRole('button', { name: /^Slet for altid/ }).press('Enter')
    await page.getByText('kan ikke hentes tilbage').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('input[type=file]').setInputFiles({ name: 'tom.txt', mimeType: '', buffer: Buffer.from('') })
    await page.getByRole('alert').waitFor()
    expect(await findings(page)).toEqual([])
    await page.route('**/read/chat', (route) => route.abort())
    await page.keyboard.press('Escape')
    await paste(page, `Anne Holm: ${'Et langt indlæg. '.repeat(300)}`)
    await page.getByText('læst linje for linje').waitFor()
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`the register, ${colorScheme}, a cell one writes in, a list being looked through, and one that is none`, async () => {
    const page = await at.people.sit(at.links.coordinator ?? '', { colorScheme })
    await page.getByRole('tab', { name: /Deltagere/ }).click()
    const cells = page.getByRole('grid', { name: 'Deltagerne' }).getByRole('gridcell')
    for (const at of [0, 4]) {
      await cells.nth(at).click()
      expect(await findings(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    const files = page.locator('input[type=file]')
    await files.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: excelCsv(listed) })
    await page.getByText('Kolonnerne læses sådan').waitFor()
    await page.keyboard.press('x')
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Annullér' }).click()
    await files.setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
    await page.getByRole('alert').waitFor()
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })

/** The meeting runs, with something in every pile, and somebody who wants help. */
async function someAsk(token: string) {
  const lise = member(at.server.url, token)
  await lise.joined
  await lise.send({ type: 'agenda.start' })
  const caught = (id: string, more: object = {}) =>
    lise.send({
      type: 'questions.catch',
      id,
      from: 'Anne Holm',
      text: `Et spørgsmål ${'til '.repeat(750)}`,
      flag: true,
      ...more
    })
  await caught('haster', { urgent: true, reactions: 3 })
  for (const id of ['stillet', 'parkeret', 'besvaret', 'venter', 'samme']) await caught(id)
  await caught('hjælp', { kind: 'help', direct: true })
  await lise.send({ type: 'questions.merge', id: 'samme', into: 'haster' })
  await lise.send({ type: 'questions.edit', id: 'venter', note: 'Karen ved det.' })
  await lise.send({ type: 'questions.ask', id: 'stillet' })
  await lise.send({ type: 'questions.park', id: 'parkeret' })
  await lise.send({ type: 'questions.answer', id: 'besvaret' })
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the groups, ${colorScheme}: chosen, in the tray, a menu, what is written, a rule that is broken, somebody held over a group`, async () => {
    const evening = await grouped()
    await evening.move('Gitte Holm', 'g2')
    const page = await at.people.sit(evening.seat('Mette'), { colorScheme })
    await page.getByRole('button', { name: 'Grupper' }).waitFor()
    await page.keyboard.press('g')
    await page.getByText('er delt').waitFor()
    expect(await findings(page)).toEqual([])
    for (const keys of [['i'], ['ArrowUp', 'l', 'o', 'p'], ['x'], ['Escape', 'ContextMenu'], ['Escape', 'e']]) {
      for (const key of keys) await page.keyboard.press(key)
      await page.waitForTimeout(200)
      expect(await findings(page), keys.join(' ')).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '1 er ikke kommet' }).click()
    await hold(page, 'Hans Dahl', '[data-seat="g1"]')
    expect(await findings(page)).toEqual([])
    await page.mouse.up()
    await page.context().close()
  })

test('what is from the chat, chosen, being parked, and put aside; and who wants help', async () => {
  await someAsk(at.links.coordinator?.split('#')[1] ?? '')
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await at.look('host', colorScheme)).toEqual([])
    for (const view of ['moderator', 'coordinator']) {
      const page = await at.people.sit(at.links[view] ?? '', { colorScheme })
      const panel = page.getByRole('region', { name: 'Fra chatten' })
      for (const pile of [/^Parkeret/, /^Besvaret \d/]) await panel.getByRole('button', { name: pile }).click()
      expect(await findings(page), `${view}, ${colorScheme}`).toEqual([])
      await page.keyboard.press('r')
      await panel.getByRole('group', { name: 'Parkér til' }).waitFor()
      expect(await findings(page), `${view}, ${colorScheme}, parking`).toEqual([])
      await page.context().close()
    }
  }
  expect(at.people.faults).toEqual([])
})
