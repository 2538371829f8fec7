// Every view, light and dark, Danish and English, before, during and late in a meeting: no finding by axe.
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { doctors, paste } from '../support/guests.ts'
import { member } from '../support/member.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'
import { makeMeeting, sydhavn } from '../support/server.ts'
import { excelCsv, doctors as listed } from '../support/sheet.ts'

let server: Served
let people: Screens
let links: Record<string, string>

beforeAll(async () => {
  server = await serve()
  people = await screens()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Mette Kjærgaard', roles: ['moderator'] },
    { name: 'Jonas Ravn', roles: ['host'] }
  ]
  const startsAt = new Date(Date.now() - 4 * 60_000).toISOString()
  const blocks = sydhavn.blocks.map(({ fixedStart: _, ...block }: { fixedStart?: string }) => block)
  const participants = doctors.slice(0, 12)
  const meeting = await makeMeeting(server, { board, startsAt, playbook: { ...sydhavn, blocks }, participants })
  await someArrive(meeting.tokenOf('Jonas'))
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  links = {
    moderator: seat('Mette'),
    coordinator: seat('Lise'),
    host: seat('Jonas'),
    screen: linkAt(server.url, meeting.id, meeting.screenToken),
    join: `${server.url}/m/${meeting.id}#forkert`,
    start: `${server.url}/#${server.adminToken}`
  }
})

/** Some are in, one waits, and there are names that nobody knows. */
async function someArrive(token: string) {
  const jonas = member(server.url, token)
  await jonas.joined
  const [one = '', two = '', three = '', ...rest] = jonas.views.participants.rows.map((p) => p.id)
  await jonas.send({ type: 'participants.wait', id: one })
  await jonas.send({ type: 'participants.techCheck', id: two, result: 'needs-help' })
  await jonas.send({ type: 'participants.call', id: three })
  await jonas.send({ type: 'participants.admitMany', ids: [two, ...rest.slice(0, 4)] })
  await jonas.send({ type: 'participants.arrive', names: ['Carl Holm', "Carl's iPad", 'praksis nord 2'] })
}

async function findings(page: Page) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

async function look(view: string, colorScheme: 'light' | 'dark') {
  const page = await people.sit(links[view] ?? '', { colorScheme })
  await page.getByRole('heading').first().waitFor()
  await page.waitForTimeout(300) // what slides in has come to rest
  const found = await findings(page)
  await page.context().close()
  return found
}

const views = ['start', 'join', 'moderator', 'coordinator', 'host', 'screen']
for (const scheme of ['light', 'dark'] as const)
  for (const view of views)
    test(`${view}, ${scheme}, before the meeting`, async () => expect(await look(view, scheme)).toEqual([]))

test('the host, while finding somebody, telling more, settling a name and taking in a list', async () => {
  const page = await people.sit(links.host ?? '')
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
  test(`the register, ${colorScheme}, a cell one writes in, a list being looked through, and one that is none`, async () => {
    const page = await people.sit(links.coordinator ?? '', { colorScheme })
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

test('and all of those that show the meeting, once it runs late', async () => {
  const page = await people.sit(links.moderator ?? '')
  await page.getByRole('button', { name: /Start mødet/ }).click()
  await page.getByRole('button', { name: /Næste punkt/ }).waitFor()
  for (const view of ['moderator', 'coordinator', 'host', 'screen'])
    for (const scheme of ['light', 'dark'] as const) expect(await look(view, scheme), `${view}, ${scheme}`).toEqual([])
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await findings(page)).toEqual([])
  expect(people.faults).toEqual([])
})
