// A link that was scanned with a phone: every role can be held for a while on it, when a laptop has died.
import { beforeAll, expect, test } from 'vitest'
import { HOUR } from '../../shared/time.ts'
import { board } from '../support/board.ts'
import { member } from '../support/member.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { type Served, serve } from '../support/process.ts'
import { blocks, makeMeeting } from '../support/server.ts'

let server: Served
let people: Screens
let meeting: Awaited<ReturnType<typeof makeMeeting>>

beforeAll(async () => {
  server = await serve()
  people = await screens()
  const startsAt = new Date(Date.now() - HOUR).toISOString()
  meeting = await makeMeeting(server, { board, rehearsal: true, startsAt, playbook: blocks(3) })
  // long words: so late, and so many at the door
  const lise = member(server.url, meeting.tokenOf('Lise'))
  await lise.joined
  await lise.send({ type: 'agenda.start' })
  await lise.send({ type: 'participants.arrive', names: ['iPad', 'Galaxy Tab S7'] })
  const jonas = member(server.url, meeting.tokenOf('Jonas'))
  await jonas.joined
  await jonas.send({ type: 'signals.send', as: 'host', to: 'moderator', text: 'Der er to ved døren, som ingen kender' })
})

/** What of the strip lies on top of something else in it, or off the screen. */
const collisions = (page: import('playwright-core').Page) =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        '.strip :is(.kind, h1, .who, .signal, .finger, .count, .rooms), .strip dl > *, .strip .me'
      )
    ]
    const boxes = parts.map((part) => ({ part: part.className || part.textContent, box: part.getBoundingClientRect() }))
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
    return boxes.flatMap(({ part, box }, n) => [
      ...(box.right > innerWidth + 1 ? [`${part} is off the screen`] : []),
      ...boxes.slice(n + 1).flatMap((other) => (apart(box, other.box) ? [] : [`${part} on ${other.part}`]))
    ])
  })

test.each(board.map(({ name }) => name))(
  '%s holds a role on a phone: nothing in the strip lies on top of anything',
  async (name) => {
    const link = linkAt(server.url, meeting.id, meeting.tokenOf(name))
    const page = await people.sit(link, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
    await page.getByRole('timer').first().waitFor()
    await page.getByRole('main').first().waitFor()
    await expect.poll(() => collisions(page)).toEqual([])
  }
)

test('the moderator’s phone shows at once what moves the meeting on, however long the agenda is', async () => {
  const link = linkAt(server.url, meeting.id, meeting.tokenOf('Mette'))
  const page = await people.sit(link, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  await page.getByText('Fra chatten').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const next = await page.getByRole('button', { name: /^Næste punkt/ }).boundingBox()
  expect((next?.y ?? 999) + (next?.height ?? 0)).toBeLessThan(844)
})
