// The picture of a page: a sheet of the same size until it is there, and in its place when there is none; asked for again when one is back.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { choose, type SlideMeeting, sample, slideMeeting } from '../support/decking.ts'
import { type Screens, screens } from '../support/pages.ts'
import { wire } from '../support/proxy.ts'
import { soon } from '../support/server.ts'

let people: Screens
let evening: SlideMeeting
beforeAll(async () => {
  people = await screens()
  evening = await slideMeeting()
  const hanne = await people.sit(evening.seat('Hanne'))
  await choose(hanne, sample('twelve-pages.pdf'))
  await soon(() => expect(evening.decks()).toHaveLength(1))
})

const first = (page: Page) => page.getByRole('img', { name: 'Side 1: Velkommen til Ærøskøbing' }).first()
/** Is there a picture in it, and one that can be seen? */
const drawn = (page: Page) =>
  first(page).evaluate((box) => {
    const picture = box.querySelector('img')
    return picture?.complete === true && picture.naturalWidth > 0
  })

test('until it is there a sheet tells number and title, and nothing moves when it comes', async () => {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  const page = await people.sit(evening.seat('Hanne'), {}, (page) =>
    page.route(/pages\/1$/, async (route) => {
      await gate
      await route.continue()
    })
  )
  await first(page).getByText('Velkommen til Ærøskøbing').waitFor()
  const before = await first(page).boundingBox()
  letGo()
  await expect.poll(() => drawn(page)).toBe(true)
  expect(await first(page).boundingBox()).toEqual(before)
  expect(before && Math.abs(before.width / before.height - 16 / 9) < 0.02).toBe(true)
})

test('when there is none, the sheet stays, never a broken picture', async () => {
  const page = await people.sit(evening.seat('Hanne'), {}, async (page) => {
    await page.route(/pages\/1$/, (route) => route.fulfill({ status: 404, body: '' }))
    await page.route(/pages\/2$/, (route) => route.fulfill({ contentType: 'image/jpeg', body: 'ikke et billede' }))
  })
  await first(page).getByText('Velkommen til Ærøskøbing').waitFor()
  const second = page.getByRole('listitem').filter({ hasText: 'Hvad gør I, når nogen spørger?' }).first()
  await second.locator('[aria-hidden] .title').waitFor()
  expect(await drawn(page)).toBe(false)
  await expect.poll(() => second.locator('img').count()).toBe(0)
})

test('what could not be fetched while the cable was out is there when it is back', async () => {
  const cable = await wire(evening.server.url)
  let out = true
  const page = await people.sit(evening.seat('Hanne', cable.url), {}, (page) =>
    page.route(/pages\/1$/, (route) => (out ? route.abort() : route.continue()))
  )
  await first(page).getByText('Velkommen til Ærøskøbing').waitFor()
  cable.cut()
  await page.getByText('Ingen forbindelse').first().waitFor()
  out = false
  await cable.mend()
  await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(true)
})

test('each page is fetched once, and lies nowhere in the browser’s store', async () => {
  const asked: string[] = []
  const page = await people.sit(evening.seat('Hanne'), {}, async (page) => {
    page.on('request', (request) => /pages\/\d+$/.test(request.url()) && asked.push(request.url()))
  })
  await expect.poll(() => drawn(page)).toBe(true)
  await expect.poll(() => new Set(asked).size).toBeGreaterThan(3)
  expect(asked).toHaveLength(new Set(asked).size)
})

test('nothing failed on the pages', () => expect(people.faults).toEqual([]))
