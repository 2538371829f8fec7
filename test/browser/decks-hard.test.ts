// A deck on its way in when it goes otherwise: stopped, reloaded, the cable pulled, the server's answer lost; and on a plain LAN address.
import { networkInterfaces } from 'node:os'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { choose, type SlideMeeting, sample, slideMeeting } from '../support/decking.ts'
import { shows } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'
import { pdfOf, sheet } from '../support/pdf.ts'
import { wire } from '../support/proxy.ts'
import { onDisk, soon } from '../support/server.ts'

let people: Screens
let evening: SlideMeeting
beforeAll(async () => {
  people = await screens()
  evening = await slideMeeting({ HOST: '0.0.0.0' })
})

const names = () => evening.decks().map((deck) => deck.name)
const kept = () => onDisk<{ piece: string }>(evening.server.dataDir, 'SELECT DISTINCT id FROM file').length
const buffer = (pages: number) => pdfOf(Array.from({ length: pages }, (_, i) => sheet(`Dias ${i + 1}`, i + 1)))
const long = (name: string, pages = 30) => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: buffer(pages) })

/** The first request for this piece hangs until it is let go. */
async function hold(page: Page, piece: RegExp) {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  let held = false
  await page.route(piece, async (route) => {
    // pages are also looked at
    if (held || route.request().method() !== 'PUT') return route.continue()
    held = true
    await gate
    await route.continue().catch(() => {}) // given up meanwhile
  })
  return letGo
}

test('stopped in the middle, nothing of it is left, and the next one comes in', async () => {
  const hanne = await people.sit(evening.seat('Hanne'))
  const letGo = await hold(hanne, /pages\/7$/)
  await choose(hanne, long('Stoppet'))
  await shows(hanne, 'Side 7 af 30')
  expect(kept()).toBe(1)
  await hanne.getByRole('button', { name: 'Stop med at lægge Stoppet ind' }).click()
  letGo()
  await expect.poll(kept).toBe(0)
  expect(await hanne.getByText('Stoppet').count()).toBe(0)
  await choose(hanne, long('Efter', 3))
  await expect.poll(names).toEqual(['Efter'])
})

test('reloaded in the middle, nobody sees anything of it', async () => {
  const hanne = await people.sit(evening.seat('Hanne'))
  await hold(hanne, /pages\/5$/)
  await choose(hanne, long('Halv'))
  await shows(hanne, 'Side 5 af 30')
  await hanne.reload()
  await hanne.getByText('Efter').first().waitFor()
  expect(await hanne.getByText('Halv').count()).toBe(0)
  expect(names()).toEqual(['Efter'])
})

test('with the cable pulled in the middle it waits, says so, and goes on by itself', async () => {
  const cable = await wire(evening.server.url)
  const hanne = await people.sit(evening.seat('Hanne', cable.url))
  const letGo = await hold(hanne, /pages\/9$/)
  await choose(hanne, long('Kablet', 12))
  await shows(hanne, 'Side 9 af 12')
  cable.cut()
  letGo()
  await shows(hanne, 'Venter på forbindelsen')
  await cable.mend()
  await expect.poll(names, { timeout: 20_000 }).toEqual(['Efter', 'Kablet'])
  expect(evening.decks()[1]?.titles).toEqual(Array.from({ length: 12 }, (_, i) => `Dias ${i + 1}`))
})

test('when the answer to the last step is lost, it is asked for again, and there is one deck', async () => {
  const hanne = await people.sit(evening.seat('Hanne'))
  let lost = 0
  await hanne.route(/decks\/[\w-]+$/, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort()
  })
  await choose(hanne, long('Svaret', 2))
  await shows(hanne, /lagde du »Svaret« ind, 2 sider/)
  expect([lost, names()]).toEqual([1, ['Efter', 'Kablet', 'Svaret']])
})

test('what the server will not have is told in its own words', async () => {
  const hanne = await people.sit(evening.seat('Hanne'))
  await hanne.route(/parts\/0$/, (route) =>
    route.fulfill({ status: 409, json: { title: 'Der er lagt 20 præsentationer ind.' } })
  )
  await choose(hanne, long('Afvist', 2))
  await shows(hanne, 'Der er lagt 20 præsentationer ind.')
  await hanne.getByRole('button', { name: 'Luk' }).click()
  expect(await hanne.getByText('Afvist').count()).toBe(0)
})

test('two chosen one after the other come in one after the other', async () => {
  const hanne = await people.sit(evening.seat('Hanne'))
  const letGo = await hold(hanne, /pages\/2$/)
  await choose(hanne, long('Første', 4))
  await shows(hanne, 'Side 2 af 4')
  await choose(hanne, long('Anden', 2))
  await shows(hanne, 'Venter på tur')
  letGo()
  await expect.poll(() => names().slice(3)).toEqual(['Første', 'Anden'])
})

test('on a plain address of the room’s network, where the browser has less, it works as well', async ({ skip }) => {
  const lan = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal)
  if (!lan) return skip('no network here')
  const hanne = await people.sit(evening.seat('Hanne', `http://${lan.address}:${evening.server.port}`))
  await choose(hanne, sample('no-text.pdf'))
  await soon(() => expect(names()).toContain('no-text'))
  expect(await hanne.evaluate(() => window.isSecureContext)).toBe(false)
})

test('no policy was broken, and nothing failed on the pages', () => expect(people.faults).toEqual([]))
