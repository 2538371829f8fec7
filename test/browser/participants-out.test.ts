// One participant is taken out with the cross, or by Delete: what stood beside the table stays, and the yes and no of a cell is typed.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { doctors } from '../support/guests.ts'
import { type Member, member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

let lise: Page
let karen: Member
const [first, second, third, fourth] = doctors
  .slice(0, 8)
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'da'))

beforeAll(async () => {
  const server = await serve()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Karen Bech', roles: ['coordinator'] }
  ]
  const meeting = await makeMeeting(server, { board, participants: doctors.slice(0, 8) })
  karen = member(server.url, meeting.tokenOf('Karen'))
  await karen.joined
  const { sit } = await screens()
  lise = await sit(linkAt(server.url, meeting.id, meeting.tokenOf('Lise')))
  await lise.getByRole('tab', { name: /Deltagere/ }).click()
  await row(first).waitFor()
})

const row = (name = '') => lise.locator('tr[data-person]').filter({ hasText: name })
const cell = (name: string | undefined, field: string) => row(name).locator(`td[data-field="${field}"]`)
const card = () => lise.getByRole('region', { name: 'Deltager', exact: true })
const out = (name = '') => lise.getByRole('button', { name: `Sæt tilbage: ${name}` })
const told = (name?: string) => karen.views.participants.rows.find((one) => one.name === name)
/** The cell that has the keyboard. */
const at = () =>
  lise.evaluate(() => {
    const there = document.activeElement?.closest('td')
    return [there?.closest('tr')?.querySelector('.who')?.textContent, there?.dataset.field]
  })

test('taken out with the cross: nobody’s card opens, and »Taget ud« can be seen and pressed', async () => {
  await cell(first, 'remove').click()
  await row(first).waitFor({ state: 'detached' })
  await expect.poll(at).toEqual([second, 'remove'])
  await out(first).waitFor()
  expect(await card().count()).toBe(0)
  await out(first).click()
  await row(first).waitFor()
})

test('whose card is open is taken out by Delete, or by another: it closes, and opens where one goes next', async () => {
  await cell(second, 'practice').click()
  await card().waitFor()
  await lise.keyboard.press('Escape')
  await lise.keyboard.press('Delete')
  await row(second).waitFor({ state: 'detached' })
  await expect.poll(at).toEqual([third, 'practice'])
  await out(second).waitFor()
  expect(await card().count()).toBe(0)
  await lise.keyboard.press('ArrowDown')
  await card().waitFor()
  await expect.poll(at).toEqual([fourth, 'practice'])
  await karen.send({ type: 'participants.remove', id: told(fourth)?.id ?? '' })
  await row(fourth).waitFor({ state: 'detached' })
  await out(fourth).waitFor()
  expect(await card().count()).toBe(0)
})

test('Escape in the table closes the card, and the keyboard stays where it was', async () => {
  await cell(third, 'name').click()
  await card().waitFor()
  await lise.keyboard.press('Escape')
  await lise.locator('[data-editor]').waitFor({ state: 'detached' })
  expect(await card().count()).toBe(1)
  await lise.keyboard.press('Escape')
  await card().waitFor({ state: 'detached' })
  expect(await at()).toEqual([third, 'name'])
})

test('n is no and j is yes, whatever it was; »nej« and Enter is no', async () => {
  await cell(third, 'noCall').click()
  await expect.poll(() => told(third)?.noCall).toBe(true)
  const types = async (text: string, noCall: boolean) => {
    await lise.keyboard.type(text)
    await expect.poll(() => told(third)?.noCall === true).toBe(noCall)
    await karen.settled()
    expect(told(third)?.noCall === true).toBe(noCall)
  }
  await types('nej', true)
  await lise.keyboard.press('Enter')
  await types('N', true)
  await types('j', false)
  await types('nej', true)
  await lise.keyboard.press('Enter')
  await types('y', false)
  await types('ja', false)
  await types('no', true)
  await lise.keyboard.press('ArrowUp')
  await lise.keyboard.press('ArrowDown')
  await lise.keyboard.press('Enter')
  await types('', false)
})
