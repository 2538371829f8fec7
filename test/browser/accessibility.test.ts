// Every view, light and dark, Danish and English, before, during and late in a meeting: no finding by axe.
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'
import { makeMeeting, sydhavn } from '../support/server.ts'

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
  const meeting = await makeMeeting(server, { board, startsAt, playbook: { ...sydhavn, blocks } })
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
