// A phone's width: no view is wider than the screen, at any moment of the evening; nobody has to push a page to and fro.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import * as board from '../../scripts/pictures/acts.ts'
import { type Evening, evening as play } from '../../scripts/pictures/evening.ts'
import type { ViewerRole } from '../../shared/slice.ts'
import { keys } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'

const WIDTH = 390
const tabs = ['Drejebog', 'Deltagere', 'Bestyrelse', 'Nøgler', 'Grupper', 'Mødet']
const everybody: readonly ViewerRole[] = ['moderator', 'host', 'chat', 'keys', 'slides', 'screen']

let evening: Evening
let people: Screens
beforeAll(async () => {
  evening = await play()
  people = await screens()
})

/** A small window with a mouse and a keyboard, which is harder: a phone shows no keys. */
const open = (link: string) => people.sit(link, { viewport: { width: WIDTH, height: 844 } })
const look = (page: Page) =>
  page.evaluate(() => {
    const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
    return { wide: document.documentElement.scrollWidth, first: out[0]?.outerHTML.slice(0, 120) ?? '' }
  })

/** What stands there stays as narrow as the screen, also when all its pieces have come. */
async function fits(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('main').count(), { message: name }).toBeGreaterThan(0)
  const { wide, first } = await look(page)
  expect(wide, `${name} ${first}`).toBeLessThanOrEqual(WIDTH)
}
async function seatsFit(roles: readonly ViewerRole[]) {
  for (const role of roles) {
    const page = await open(evening.linkOf(role))
    await page.locator('main').first().waitFor()
    await fits(page, role)
    await page.context().close()
  }
}
async function coordinatorFits() {
  const page = await open(evening.linkOf('coordinator'))
  for (const tab of tabs) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await fits(page, tab)
  }
  await page.context().close()
}

test('the pages before a meeting are no wider than a phone, nor is the one with its links', async () => {
  await fits(await open(`${evening.url}/`), 'the door')
  await fits(await open(`${evening.url}/m/nowhere#nothing`), 'a link that leads nowhere')
  const start = await open(`${evening.url}/#${evening.adminToken}`)
  await start.locator('#title').waitFor()
  await fits(start, 'the start page')
  for (const [n, name] of ['Lise Brandt', 'Jonas Ravn', 'Birgit Lauridsen', 'Søren Ask', 'Hanne Toft'].entries())
    await start.getByPlaceholder('Navn').nth(n).fill(name)
  await start.getByRole('button', { name: /Lav mødet/ }).click()
  await start.getByText('Mødet er klar').waitFor()
  await fits(start, 'the links')
})

/** Buttons that nothing can be seen on. */
const blank = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.btn')]
      .filter((e) => e.checkVisibility() && !e.innerText.trim())
      .filter((e) => ![...e.querySelectorAll<SVGElement>('svg, img')].some((drawn) => drawn.checkVisibility()))
      .map((e) => e.outerHTML.slice(0, 120))
  )

test('a phone shows no keys to press, and no button is left without a word or a sign for it', async () => {
  for (const role of everybody) {
    const page = await people.sit(evening.linkOf(role), {
      viewport: { width: WIDTH, height: 844 },
      isMobile: true,
      hasTouch: true
    })
    await page.locator('main').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(
      await page
        .locator('kbd:visible')
        .filter({ hasNotText: /^[←→]$/ })
        .count(),
      role
    ).toBe(0)
    expect(await blank(page), role).toEqual([])
    await page.context().close()
  }
})

test('before it begins no role’s view and none of the coordinator’s pages is wider than a phone', async () => {
  await seatsFit(everybody)
  await coordinatorFits()
})

test('late, with silent signals and people at the door, no view is wider than a phone', async () => {
  await board.sitDown(evening)
  await board.begins(evening)
  evening.set('16:12:10')
  await seatsFit(['host', 'keys'])
  await board.letsIn(evening)
  await board.goesOn(evening, '16:31:00')
  await board.goesOn(evening, '16:44:00')
  await board.whispers(evening)
  evening.set('16:49:07')
  await seatsFit(everybody)
  await coordinatorFits()
})

test('what is written in a table on a phone is written within the screen', async () => {
  const page = await open(evening.linkOf('coordinator'))
  for (const [tab, fields] of [
    ['Drejebog', ['title', 'minutes', 'owner', 'script', 'slides', 'calls', 'kind']],
    ['Deltagere', ['name', 'practice', 'phone', 'kind', 'signUp']]
  ] as const) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    for (const field of fields) {
      await page.locator(`tbody tr:nth-child(5) td[data-field=${field}]`).click()
      await fits(page, `${tab}, ${field}`)
      await keys(page, 'Escape')
      if (field === 'calls') await expect.poll(() => page.locator('[data-plan]').count()).toBe(0)
    }
  }
})

test('with the groups out, and when all is over, no view is wider than a phone', async () => {
  for (const clock of ['16:54:00', '17:04:00', '17:14:00', '17:19:00']) await board.goesOn(evening, clock)
  await board.gathersGroups(evening)
  await board.opensGroups(evening)
  evening.set('17:21:00')
  const groups = await open(evening.linkOf('host'))
  await groups.locator('#door-field').waitFor()
  await keys(groups, 'Alt+g')
  await groups.getByText('Kald tilbage').first().waitFor()
  await fits(groups, 'the groups')
  await seatsFit(['moderator', 'host', 'screen'])
  await board.ends(evening)
  evening.set('18:04:00')
  await seatsFit(everybody)
})
