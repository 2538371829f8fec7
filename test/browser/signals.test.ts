// A silent signal between real browsers: sent by a key, seen without a click, told back; to one role and to no other; taken back.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { keys, shows } from '../support/hands.ts'
import type { Member } from '../support/member.ts'
import { type Screens, screens } from '../support/pages.ts'
import { isGone, mark, opens, panel, rows, says, settled, signalEvening, writes } from '../support/signal-evening.ts'

let people: Screens
let evening: Awaited<ReturnType<typeof signalEvening>>
let mette: Page
let soren: Page
let jonas: Page
let birgit: Member

beforeAll(async () => {
  evening = await signalEvening()
  people = await screens()
  ;[mette, soren, jonas] = (await Promise.all(['Mette', 'Søren', 'Jonas'].map((n) => people.sit(evening.seat(n))))) as [
    Page,
    Page,
    Page
  ]
  birgit = await evening.socket('Birgit')
  for (const page of [mette, soren, jonas]) await settled(page)
})

test('a key and a digit, from the middle of a field; seen by the moderator, who presses nothing; told back', async () => {
  await keys(soren, '/')
  await soren.keyboard.type('ann')
  await opens(soren)
  await keys(soren, '1')
  await panel(soren).waitFor({ state: 'detached' })
  await expect.poll(() => rows(mette).allInnerTexts()).toEqual([expect.stringMatching(/Søren, nøgler: vent\s+Set/)])
  await says(soren, /Til ordstyreren: vent\s+Set af Mette\s+Træk tilbage/)
  await soren.keyboard.type('e')
  expect(await soren.getByPlaceholder('Find en deltager').inputValue()).toBe('anne')
  await soren.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
})

test('it reached the moderator, and nobody else: no page, no byte', async () => {
  await birgit.settled()
  expect(birgit.views.signals.rows).toEqual([])
  expect(evening.lise.views.signals.rows).toEqual([])
  expect(await mark(jonas).count()).toBe(0)
  const screen = await people.sit(evening.screen)
  await screen.getByRole('timer').first().waitFor()
  expect(await screen.locator('body').innerText()).not.toMatch(/vent|Søren/i)
  await screen.context().close()
})

test('»Set«: it goes at once, its sender is told, and Z brings it back', async () => {
  await rows(mette).getByRole('button', { name: 'Set: signalet fra Søren' }).click()
  await expect.poll(() => rows(mette).count()).toBe(0)
  await opens(soren)
  await expect.poll(() => panel(soren).getByRole('listitem').last().innerText()).toMatch(/Set af Mette\s*, bekræftet/)
  await keys(soren, 'Escape')
  await shows(mette, /så du signalet fra Søren/)
  await keys(mette, 'z')
  await expect.poll(() => rows(mette).count()).toBe(1)
  await rows(mette).getByRole('button', { name: 'Set: signalet fra Søren' }).click()
  await expect.poll(() => rows(mette).count()).toBe(0)
})

test('the moderator’s goes to all: in the strip, where who speaks stood; nothing else moves', async () => {
  const before = await jonas.getByRole('timer').first().boundingBox()
  const heading = await jonas.locator('header h1').boundingBox()
  await shows(jonas, /Karen Bech/)
  await opens(mette)
  await keys(mette, '3')
  await says(jonas, /Mette, ordstyrer: alle er inde\s+Set/)
  await expect.poll(() => jonas.locator('header').innerText()).not.toContain('Karen Bech')
  expect(await jonas.getByRole('timer').first().boundingBox()).toEqual(before)
  expect(await jonas.locator('header h1').boundingBox()).toEqual(heading)
  expect((await jonas.locator('header').first().boundingBox())?.height).toBe(108)
  await expect
    .poll(() => rows(mette).first().innerText())
    .toMatch(/Til alle: alle er inde, Set af (Søren og Jonas|Jonas og Søren)/)
  await expect
    .poll(() => jonas.locator('[role=status]').allInnerTexts())
    .toContain('Stille signal fra Mette, ordstyrer: alle er inde')
})

test('the newest, and how many more; each goes with »Set«', async () => {
  await evening.lise.send({ type: 'signals.send', as: 'coordinator', to: 'host', text: 'Kan du <b>høre</b> mig?' })
  await says(jonas, /Lise, koordinator: Kan du <b>høre<\/b> mig\?\s+\+1/)
  await mark(jonas).getByRole('button', { name: 'Set: signalet fra Lise' }).click()
  await says(jonas, /Mette, ordstyrer: alle er inde/)
  await mark(jonas).getByRole('button', { name: 'Set: signalet fra Mette' }).click()
  await isGone(jonas)
  await shows(jonas, /Karen Bech/)
})

test('taken back with Z, and with the button: gone at the others', async () => {
  await mark(soren).getByRole('button', { name: 'Set: signalet fra Mette' }).click()
  await writes(soren, 'giv mig 2 minutter til')
  await expect.poll(() => rows(mette).allInnerTexts()).toContainEqual(expect.stringContaining('giv mig 2 minutter til'))
  await keys(soren, 'z')
  await expect.poll(() => mette.content()).not.toContain('giv mig 2 minutter til')
  await writes(soren, 'på Ærø er én med æøå')
  await expect.poll(() => rows(mette).allInnerTexts()).toContainEqual(expect.stringContaining('på Ærø er én med æøå'))
  await mark(soren).getByRole('button', { name: 'Træk tilbage: på Ærø er én med æøå' }).click()
  await expect.poll(() => mette.content()).not.toContain('på Ærø er én')
  await keys(soren, 'z')
  await expect.poll(() => mette.content()).toContain('på Ærø er én')
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
