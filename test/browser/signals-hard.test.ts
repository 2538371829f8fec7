// Signals when it is hard: two hundred of them, no connection, a page that is hidden, a clock that goes on, fingers, and those who do not see.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys, shows } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'
import { wire } from '../support/proxy.ts'
import { isGone, mark, opens, panel, rows, says, settled, signalEvening, writes } from '../support/signal-evening.ts'

let people: Screens
let evening: Awaited<ReturnType<typeof signalEvening>>
beforeAll(async () => {
  evening = await signalEvening()
  people = await screens()
})
const sit = async (name: string, options = {}, before?: (page: Page) => Promise<unknown>, url?: string) => {
  const page = await people.sit(evening.seat(name, url), options, before)
  await settled(page)
  return page
}
const fromLise = (text: string, to: 'host' | 'keys' | 'all' = 'host') =>
  evening.lise.send({ type: 'signals.send', as: 'coordinator', to, text })

test('by the keyboard alone: whom it goes to, a text that begins with a digit, 140 characters, and back to the field', async () => {
  const jonas = await sit('Jonas')
  const lise = evening.lise
  await jonas.keyboard.type('car')
  await opens(jonas)
  await keys(jonas, 'ArrowLeft', 'ArrowLeft')
  await jonas.keyboard.type('3 står i venteværelset')
  expect(await panel(jonas).getByRole('textbox').inputValue()).toBe('3 står i venteværelset')
  await keys(jonas, 'Enter')
  await says(jonas, /Til klyngekoordinatoren: 3 står i venteværelset/)
  await expect
    .poll(() => lise.views.signals.rows.map((r) => [r.to, r.text]))
    .toEqual([['coordinator', '3 står i venteværelset']])
  await opens(jonas) // the same receiver is chosen still
  await jonas.keyboard.type(`x${'ø'.repeat(150)}`)
  await shows(jonas, /0 tilbage/)
  await keys(jonas, 'Escape')
  await opens(jonas)
  await panel(jonas).getByRole('textbox').focus()
  await keys(jonas, 'Enter')
  await expect.poll(() => lise.views.signals.rows.at(-1)?.text).toBe(`x${'ø'.repeat(139)}`)
  await expect.poll(() => panel(jonas).count()).toBe(0)
  await jonas.keyboard.type('l')
  await expect.poll(() => jonas.getByRole('combobox').inputValue()).toBe('carl')
  await opens(jonas)
  await keys(jonas, 'Alt+s')
  await expect.poll(() => panel(jonas).count()).toBe(0)
  await jonas.context().close()
})

test('not seen while the page is hidden; seen once it is looked at', async () => {
  const hidden = (page: Page) =>
    page.addInitScript(() => {
      let looked = false
      Object.defineProperty(document, 'visibilityState', { get: () => (looked ? 'visible' : 'hidden') })
      addEventListener('focusout', () => {
        looked = true
        document.dispatchEvent(new Event('visibilitychange'))
      })
    })
  const birgit = await sit('Birgit', {}, hidden)
  await evening.lise.send({ type: 'signals.send', as: 'coordinator', to: 'chat', ready: 'come' })
  await says(birgit, /Lise, koordinator: kom til mig/)
  await birgit.waitForTimeout(300)
  const seen = () => evening.lise.views.signals.rows.at(-1)?.seen.length
  expect(seen()).toBe(0)
  await birgit.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await expect.poll(seen).toBe(1)
  await birgit.context().close()
})

test('it goes by itself after two minutes, also without connection, and stays in the list', async () => {
  const cable = await wire(evening.server.url)
  const soren = await sit('Søren', {}, (page) => page.clock.install(), cable.url)
  await fromLise('Er du der?', 'keys')
  await says(soren, /Er du der\?/)
  cable.cut()
  await soren.clock.runFor(100_000)
  await says(soren, /Er du der\?/)
  await soren.clock.runFor(25_000)
  await isGone(soren)
  await opens(soren)
  await expect.poll(() => panel(soren).innerText()).toMatch(/Lise, koordinator: Er du der\?/)
  await soren.context().close()
})

test('without connection it waits like any press, in words, can be taken back, and is sent on return', async () => {
  const cable = await wire(evening.server.url)
  const soren = await sit('Søren', {}, undefined, cable.url)
  const jonas = await evening.socket('Jonas')
  await mark(soren).getByRole('button', { name: 'Set: signalet fra Lise' }).click()
  await isGone(soren)
  cable.cut()
  await soren.getByText('Ingen forbindelse i').waitFor({ timeout: 15_000 })
  await opens(soren)
  await panel(soren).getByText('Vært', { exact: true }).click()
  await keys(soren, '5', 'Enter')
  await writes(soren, 'Vi er tilbage på Ærø')
  await shows(soren, /Signal »kom til mig« til værten/)
  await shows(soren, /Signal »Vi er tilbage på Ærø« til værten/)
  const first = soren.getByRole('listitem').filter({ hasText: 'kom til mig« til' })
  await first.getByRole('button', { name: 'Træk tilbage' }).click()
  await expect.poll(() => soren.locator('body').innerText()).not.toContain('kom til mig« til')
  await cable.mend()
  await expect
    .poll(() => jonas.views.signals.rows.map((r) => r.text ?? r.ready), { timeout: 15_000 })
    .toContain('Vi er tilbage på Ærø')
  expect(jonas.views.signals.rows.map((r) => r.ready)).not.toContain('come')
  await says(soren, /Vi er tilbage på Ærø\s+ikke set endnu/)
  await soren.context().close()
})

test('a finger on a tablet finds the way, and the mark does not fall off the page', async () => {
  const page = await people.sit(evening.seat('Jonas'), { viewport: { width: 820, height: 1180 }, hasTouch: true })
  const button = page.locator('header').getByRole('button', { name: 'Signal', exact: true })
  await button.waitFor()
  expect(await page.locator('footer').getByRole('button', { name: 'Signal' }).count()).toBe(0) // that one is for keyboards
  await button.tap()
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40)
  await panel(page).getByRole('button', { name: 'alle er inde' }).tap()
  await expect.poll(() => panel(page).count()).toBe(0)
  await fromLise(
    'Et langt signal, som ikke er til at have på én linje på en tablet, fordi det bliver ved og ved og ved'
  )
  await says(page, /Lise, koordinator: Et langt/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.context().close()
})

test('no finding by axe: the mark, the rows, the panel; light and dark', async () => {
  await fromLise('Kan I høre mig?', 'all')
  for (const colorScheme of ['light', 'dark'] as const)
    for (const name of ['Jonas', 'Mette']) {
      const page = await sit(name, { colorScheme })
      await page.getByText('Kan I høre mig?').locator('visible=true').first().waitFor()
      expect(await findings(page)).toEqual([])
      await opens(page)
      expect(await findings(page)).toEqual([])
      await page.context().close()
    }
})

test('two hundred in a minute: each is answered, twenty are sent, and the screen lives', async () => {
  const [mette, hanne] = [await sit('Mette'), await evening.socket('Hanne')]
  const acks = []
  for (let n = 0; n < 200; n += 1)
    acks.push(hanne.send({ type: 'signals.send', as: 'slides', to: 'moderator', text: `nr. ${n}` }))
  const answers = await Promise.all(acks)
  expect(answers.filter((a) => 'seq' in a)).toHaveLength(20)
  expect(answers.filter((a) => 'refused' in a && a.refused === 'too-many-signals')).toHaveLength(180)
  await expect.poll(() => rows(mette).allInnerTexts()).toContainEqual(expect.stringContaining('nr. 19'))
  expect(await rows(mette).count()).toBe(2)
  await shows(mette, /\+\d\d/)
  await keys(mette, 'n')
  await expect.poll(() => mette.locator('header h1').innerText()).toBe('Data')
  const page = await sit('Hanne')
  await opens(page)
  await keys(page, '1')
  await shows(page, /Det er 20 signaler på et minut, og så læser ingen dem\. Du kan sende igen om \d+ sek\./)
  await writes(page, 'og det her går ikke tabt')
  await expect.poll(() => page.getByText('Det er 20 signaler').count()).toBeGreaterThan(0)
  await opens(page)
  expect(await panel(page).getByRole('textbox').inputValue()).toBe('og det her går ikke tabt')
  await mark(page).count()
  expect(people.faults).toEqual([])
})
