// Pieces of the page that do not come: they are asked for again, and a page that the server has left behind says so.
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

let server: Awaited<ReturnType<typeof serve>>
let people: Awaited<ReturnType<typeof screens>>
beforeAll(async () => {
  server = await serve()
  people = await screens()
})
afterAll(() => expect(people.faults).toEqual([]))

/** In a meeting of their own. */
async function sit(before: (page: Page) => Promise<unknown>): Promise<Page> {
  const meeting = await makeMeeting(server)
  const page = await people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Jonas')), {}, before)
  await page.getByRole('timer').first().waitFor()
  return page
}
/** What the first attempts at a piece get; then it comes. */
const first = (page: Page, piece: RegExp, attempts: number, instead: (route: Route) => Promise<void>) =>
  page.route(piece, (route) => {
    attempts -= 1
    return attempts >= 0 ? instead(route) : route.continue()
  })
const aborted = (route: Route) => route.abort()
const dialog = (page: Page) => page.getByRole('dialog')
const english = (page: Page) => page.getByRole('button', { name: 'English', exact: true })
const KEYS = /\/assets\/KeysDialog-[^/]*\.js$/
const ENGLISH = /\/assets\/english-[^/]*\.js$/

test.concurrent('English that does not come at the first attempt is asked for again', async () => {
  const page = await sit((page) => first(page, ENGLISH, 2, aborted))
  await english(page).click()
  await page.getByRole('button', { name: 'Dansk', exact: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test.concurrent('who reads English and cannot have it sees the meeting in Danish meanwhile, and then in English', async () => {
  let isThere = false
  const page = await sit(async (page) => {
    await page.addInitScript(() => localStorage.setItem('drejebog.language', 'en'))
    await page.route(ENGLISH, (route) => (isThere ? route.continue() : route.abort()))
  })
  await english(page).waitFor()
  isThere = true
  await page.getByRole('button', { name: 'Dansk', exact: true }).waitFor()
})

test.concurrent('a network that answers with a page of its own in place of a piece: the piece comes when the network lets it', async () => {
  const page = await sit((page) =>
    first(page, KEYS, 2, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log på.</p>' }))
  )
  await page.keyboard.press('?')
  await dialog(page).waitFor()
})

test.concurrent('the server has been renewed and has a piece no more: the page says so, goes on, and can be fetched again', async () => {
  const page = await sit((page) => page.route(KEYS, (route) => route.fulfill({ status: 404 })))
  await page.keyboard.press('?')
  const again = page.getByRole('button', { name: 'Hent siden igen' })
  await again.waitFor()
  await page.getByRole('button', { name: /Start mødet/ }).click()
  await page.getByRole('button', { name: /Næste punkt/ }).waitFor()
  await page.unroute(KEYS)
  await Promise.all([page.waitForEvent('load'), again.click()])
  await page.getByRole('timer').first().waitFor()
  await page.keyboard.press('?')
  await dialog(page).waitFor()
})

test.concurrent('? at once behind N, on a line that has gone since the page was opened: the keys are shown', async () => {
  const page = await sit(async () => {})
  await expect
    .poll(() =>
      page.evaluate(
        (piece) => performance.getEntriesByType('resource').some(({ name }) => new RegExp(piece).test(name)),
        KEYS.source
      )
    )
    .toBe(true)
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await dialog(page).waitFor()
})

test.concurrent('the small piece that knows where the views lie fails at first: the view comes', async () => {
  await sit((page) => first(page, /\/assets\/views-[^/]*\.js$/, 2, aborted))
})

test.concurrent('the server has been renewed and has the view itself no more: that is told in its place', async () => {
  const meeting = await makeMeeting(server)
  const page = await people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Jonas')), {}, (page) =>
    page.route(/\/assets\/Moderator-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
  )
  await page.getByRole('heading', { name: 'Drejebog er blevet opdateret' }).waitFor()
})

test.concurrent('a link that is none: what says so fails at first, and comes', async () => {
  const { id } = await makeMeeting(server)
  const page = await people.sit(linkAt(server.url, id, 'nobodys'), {}, (page) =>
    first(page, /\/assets\/Join-[^/]*\.js$/, 2, aborted)
  )
  await page.getByRole('heading', { name: /link/i }).waitFor()
})

test.concurrent('a network that swallows the WebSocket and the piece that does without: one connects when it has passed', async () => {
  let isGood = false
  await sit(async (page) => {
    page.setDefaultTimeout(20_000)
    await page.routeWebSocket(/socket\.io/, (socket) => isGood && socket.connectToServer())
    await page.route(/\/assets\/polling-/, () => {
      isGood = true
    })
  })
})
