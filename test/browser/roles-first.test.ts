// Who both prepares the meeting and leads it comes to the one or the other first, as the hour is; and stays where they turned.
import { beforeAll, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../shared/time.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'
import { blocks, makeMeeting } from '../support/server.ts'

let server: Served
let people: Screens
const board = [{ name: 'Lise Brandt', roles: ['coordinator', 'moderator'] }]

beforeAll(async () => {
  server = await serve()
  people = await screens()
})

async function comesBefore(ahead: number) {
  const startsAt = new Date(Date.now() + ahead).toISOString()
  const meeting = await makeMeeting(server, { board, startsAt, playbook: blocks(3) })
  return people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Lise')))
}
const title = (page: import('playwright-core').Page) => expect.poll(() => page.title())

test('days before, to the playbook', async () => {
  const page = await comesBefore(48 * HOUR)
  await title(page).toBe('Klyngekoordinator · Drejebog')
})

test('half an hour before, to the button that starts it', async () => {
  const page = await comesBefore(30 * MINUTE)
  await title(page).toBe('Ordstyrer · Drejebog')
})

test('where one turned oneself, one comes back to', async () => {
  const page = await comesBefore(48 * HOUR)
  await title(page).toBe('Klyngekoordinator · Drejebog')
  await page.getByRole('navigation', { name: 'Dine roller' }).getByRole('button', { name: 'Ordstyrer' }).click()
  await page.reload()
  await title(page).toBe('Ordstyrer · Drejebog')
})
