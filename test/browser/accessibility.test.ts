// Every view, light and dark, before the meeting and late in it: no finding by axe.
import { beforeAll, expect, test } from 'vitest'
import { findings, type Looked, toLookAt } from '../support/accessible.ts'

let at: Looked
beforeAll(async () => {
  at = await toLookAt()
})

const views = ['start', 'join', 'moderator', 'coordinator', 'host', 'chat', 'screen']
for (const scheme of ['light', 'dark'] as const)
  for (const view of views)
    test(`${view}, ${scheme}, before the meeting`, async () => expect(await at.look(view, scheme)).toEqual([]))

test('and all of those that show the meeting, once it runs late', async () => {
  const page = await at.people.sit(at.links.moderator ?? '')
  await page.getByRole('button', { name: /Start mødet/ }).click()
  await page.getByRole('button', { name: /Næste punkt/ }).waitFor()
  for (const view of ['moderator', 'coordinator', 'host', 'chat', 'screen'])
    for (const scheme of ['light', 'dark'] as const)
      expect(await at.look(view, scheme), `${view}, ${scheme}`).toEqual([])
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await findings(page)).toEqual([])
  expect(at.people.faults).toEqual([])
})
