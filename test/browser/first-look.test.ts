// What comes after the first look comes late, or not at the first attempt: what was pressed meanwhile is done when it is there.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doctors } from '../support/guests.ts'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

const LATER = /\/assets\/(beside|search)-[^/]*\.js$/

const playbook = {
  title: 'Møde',
  blocks: [
    { id: 'tal', title: 'Egne data', kind: 'own-data', minutes: 20, slides: '7: Find jeres tal', script: 'Se på dem.' },
    { id: 'grp', title: 'Grupper', kind: 'groups', minutes: 20 }
  ]
}

/** Until it is let go, each attempt fails. */
async function held(page: Page) {
  let free = false
  let attempts = 0
  await page.route(LATER, (route) => {
    attempts += 1
    return free ? route.continue() : route.abort()
  })
  return { attempts: () => attempts, letGo: () => (free = true) }
}

async function ready(role: 'host' | 'chat' | 'moderator', width = 1280) {
  const server = await serve()
  const board = [
    { name: 'Jonas Ravn', roles: [role] },
    { name: 'Karen Bech', roles: ['host', 'chat', 'coordinator', 'slides'] }
  ]
  const meeting = await makeMeeting(server, { board, playbook, participants: doctors.slice(0, 6) })
  const karen = member(server.url, meeting.tokenOf('Karen'))
  await karen.joined
  const { sit } = await screens()
  let pieces = { attempts: () => 0, letGo: (): unknown => 0 }
  const options = { viewport: { width, height: 720 } }
  const jonas = await sit(linkAt(server.url, meeting.id, meeting.tokenOf('Jonas')), options, async (page) => {
    pieces = await held(page)
  })
  return { karen, jonas, pieces }
}

test('the host types a name and presses Enter before anybody can be found: they are let in', async () => {
  const { karen, jonas, pieces } = await ready('host')
  const [somebody] = karen.views.participants.rows
  await jonas.locator('#door-field').waitFor()
  await jonas.keyboard.type(somebody?.name ?? '')
  await jonas.keyboard.press('Enter')
  await expect.poll(pieces.attempts).toBeGreaterThan(1)
  expect(karen.views.participants.rows.every(({ presence }) => presence === 'expected')).toBe(true)
  pieces.letGo()
  await expect
    .poll(() => karen.views.participants.rows.find(({ id }) => id === somebody?.id)?.presence)
    .toBe('admitted')
})

test('the host asks for what else can be done and presses Enter before it has come: it is done, and nobody is let in', async () => {
  const { karen, jonas, pieces } = await ready('host')
  const [somebody] = karen.views.participants.rows
  const now = () => karen.views.participants.rows.find(({ id }) => id === somebody?.id)
  await karen.send({ type: 'participants.wait', id: somebody?.id ?? '' })
  await jonas
    .getByText(somebody?.name ?? '')
    .first()
    .waitFor()
  await jonas.keyboard.press('ArrowRight')
  await jonas.keyboard.press('Enter')
  pieces.letGo()
  await expect.poll(() => now()?.techCheck).toBe('fine')
  expect(now()?.presence).toBe('waiting')
})

test('the chat-watcher takes a name with Tab before anybody can be found: it is whose it is', async () => {
  const { karen, jonas, pieces } = await ready('chat')
  const name = karen.views.participants.rows[0]?.name ?? ''
  const field = jonas.locator('#chat-name')
  await field.waitFor()
  await jonas.keyboard.type(name.slice(0, -2))
  await jonas.keyboard.press('Tab')
  await expect.poll(pieces.attempts).toBeGreaterThan(1)
  pieces.letGo()
  await expect.poll(() => field.inputValue()).toBe(name)
})

test.each([1280, 390])(
  'what the moderator presses stays where it is while the rest comes, %i px wide',
  async (width) => {
    const { karen, jonas, pieces } = await ready('moderator', width)
    await karen.send({ type: 'agenda.start' })
    const buttons = jonas.locator('.work .next, .time .btn')
    await expect.poll(() => buttons.count()).toBe(5)
    await expect.poll(pieces.attempts).toBeGreaterThan(1)
    const places = () => buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y)))
    const before = await places()
    pieces.letGo()
    await jonas.getByRole('button', { name: 'Næste dias' }).waitFor()
    await jonas.getByRole('list', { name: /Hvad mangler/ }).waitFor()
    expect(await places()).toEqual(before)
  }
)
