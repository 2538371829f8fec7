// A laptop dies: its role is offered to the others, taken with one key, and given back; and a person with several roles sees them all.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

const board = [
  { name: 'Mette Kjærgaard', roles: ['coordinator'] },
  { name: 'Jonas Ravn', roles: ['moderator'] },
  { name: 'Karen Bech', roles: ['host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] }
]
const participants = [{ name: 'Åse Østergård', practice: 'Lægerne Ærø' }]
const playbook = { title: 'Kort', blocks: [{ title: 'Ti minutter', kind: 'talk', minutes: 10 }] }

async function running() {
  const server = await serve()
  const meeting = await makeMeeting(server, { startsAt: new Date().toISOString(), playbook, board, participants })
  const people = await screens()
  const link = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  return { people, link, sit: (name: string, options = {}) => people.sit(link(name), options) }
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('the host’s computer dies: another takes the role with one key, and gives it back when the host is here again', async () => {
  const { people, sit } = await running()
  const [jonas, karen, birgit] = [await sit('Jonas'), await sit('Karen'), await sit('Birgit')]
  await jonas.getByRole('button', { name: /Start mødet/ }).click()
  await button(birgit, 'Få besked').waitFor()
  await karen.context().close()
  for (const page of [jonas, birgit]) await button(page, 'Overtag værtsrollen').waitFor({ timeout: 30_000 })
  await birgit.getByText('Karen er væk, og ingen har værtsrollen nu.').waitFor()

  // the keyboard stands in the line where what is in the chat is caught
  await birgit.keyboard.press('Alt+t')
  const tab = (name: RegExp) => birgit.getByRole('navigation', { name: 'Dine roller' }).getByRole('button', { name })
  await tab(/Vært/).waitFor()
  expect(await tab(/Chatvagt/).getAttribute('aria-pressed')).toBe('true')
  await birgit.getByText('overtog du værtsrollen fra Karen').waitFor()
  await button(jonas, 'Overtag værtsrollen').waitFor({ state: 'detached' })
  await birgit.keyboard.press('Alt+r')
  await birgit.getByPlaceholder('Tre bogstaver af navnet').waitFor()

  const again = await sit('Karen')
  await button(again, 'Tag tilbage (værtsrollen)').waitFor()
  await button(birgit, 'Giv tilbage (værtsrollen)').click()
  await again.getByPlaceholder('Tre bogstaver af navnet').waitFor()
  await birgit.getByPlaceholder('Hvad skrev de?').waitFor()
  await button(again, 'Tag tilbage (værtsrollen)').waitFor({ state: 'detached' })
  expect(people.faults).toEqual([])
}, 90_000)

test('two who take it at once: one has it, and the other is told', async () => {
  const { sit } = await running()
  const [jonas, karen, birgit] = [await sit('Jonas'), await sit('Karen'), await sit('Birgit')]
  await jonas.getByRole('button', { name: /Start mødet/ }).click()
  await button(birgit, 'Få besked').waitFor()
  await karen.context().close()
  for (const page of [jonas, birgit]) await button(page, 'Overtag værtsrollen').waitFor({ timeout: 30_000 })
  await Promise.all([jonas, birgit].map((page) => page.keyboard.press('Alt+t')))
  const holders = () =>
    Promise.all([jonas, birgit].map((page) => page.getByRole('navigation', { name: 'Dine roller' }).count()))
  await expect.poll(holders).toContain(1)
  expect((await holders()).toSorted()).toEqual([0, 1])
}, 90_000)

test('before the meeting nobody is missed who has not been here', async () => {
  const { sit } = await running()
  const jonas = await sit('Jonas')
  await button(jonas, 'Få besked').waitFor()
  await jonas.waitForTimeout(16_500)
  expect(await jonas.getByRole('button', { name: /^Overtag/ }).count()).toBe(0)
}, 60_000)

test('several roles: tabs with what waits in each, the sum on the browser’s tab, and two beside each other on a wide screen', async () => {
  const server = await serve()
  const small = [{ name: 'Lis Bak', roles: ['host', 'chat', 'moderator', 'coordinator'] }]
  const made = { startsAt: new Date().toISOString(), playbook, board: small, participants }
  const meeting = await makeMeeting(server, made)
  const people = await screens()
  const lis = await people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Lis')))
  const tab = (name: RegExp) => lis.getByRole('navigation', { name: 'Dine roller' }).getByRole('button', { name })
  await tab(/Chatvagt/).click()
  await lis.getByPlaceholder('Hvad skrev de?').fill('Kan I høre mig?')
  await lis.keyboard.press('Enter')
  await expect.poll(() => tab(/Chatvagt/).innerText()).toContain('1')
  await expect.poll(() => lis.title()).toBe('(1) Chatvagt · Drejebog')
  await tab(/Ordstyrer/).click()
  await lis.getByRole('button', { name: /Start mødet/ }).waitFor()
  expect(await lis.title()).toBe('(1) Ordstyrer · Drejebog')
  expect(await button(lis, 'Side om side').count()).toBe(0)

  await lis.setViewportSize({ width: 1920, height: 1080 })
  await button(lis, 'Side om side').click()
  const pane = (name: string) => lis.frameLocator(`iframe[title="${name}"]`)
  await pane('Ordstyrer')
    .getByRole('button', { name: /Start mødet/ })
    .click()
  await pane('Vært').getByPlaceholder('Tre bogstaver af navnet').waitFor()
  expect(await lis.getByRole('timer').count()).toBe(1)
  // a letter goes to the page it is typed in, a key for both to the page around them
  await pane('Ordstyrer')
    .getByRole('button', { name: /\+1 min/ })
    .focus()
  await lis.keyboard.press('Alt+r')
  await pane('Chatvagt').getByText('Kan I høre mig?').first().waitFor()
  await lis.keyboard.press('Alt+s')
  await lis.getByRole('dialog', { name: /signal/i }).waitFor()
  await lis.keyboard.press('Escape')
  await lis.reload()
  await expect.poll(() => lis.locator('iframe').count()).toBe(2)
  await lis.setViewportSize({ width: 1280, height: 720 })
  await expect.poll(() => lis.locator('iframe').count()).toBe(0)
  expect(people.faults).toEqual([])
}, 60_000)
