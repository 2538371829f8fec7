// The bar below a page tells of what a key would do now; a key pressed before its piece has come does neither more nor less than it should.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doctors, paste } from '../support/guests.ts'
import { keys, shows } from '../support/hands.ts'
import { find, type KeyMeeting, keyMeeting, peopleBut } from '../support/keying.ts'
import { screens } from '../support/pages.ts'

const bar = (page: Page) => page.locator('footer ul').innerText()
const few = peopleBut({}).slice(0, 6)

async function seated(evening: KeyMeeting, name: string, before?: (page: Page) => Promise<unknown>) {
  const { sit } = await screens()
  const page = await sit(evening.seat(name), {}, before)
  await page.locator('main').waitFor()
  return page
}
/** Until it is let go, none of these is fetched. */
async function held(page: Page, what: RegExp) {
  let free = false
  await page.route(what, (route) => (free ? route.continue() : route.abort()))
  return () => {
    free = true
  }
}

test('without a gateway the bar offers no sending, and with one it does', async () => {
  const bare = await keyMeeting({ participants: few, rehearsal: false })
  await bare.admit('Anne Holm')
  const without = await seated(bare, 'Søren')
  await without.getByText('Anne Holm').first().waitFor()
  await shows(without, /Vis nøgle/)
  await expect.poll(() => bar(without)).toMatch(/i hånden/)
  await without.waitForLoadState('networkidle')
  expect(await bar(without)).not.toMatch(/send/)
  await keys(without, '?')
  expect(await without.getByRole('dialog').innerText()).not.toMatch(/^send$|^send (igen|til alle)/m)

  const meeting = await keyMeeting({ participants: few })
  await meeting.admit('Anne Holm')
  const withOne = await seated(meeting, 'Søren')
  await expect.poll(() => bar(withOne)).toMatch(/S\s*send/)
})

test('the bar tells of taking back once there is something to take back', async () => {
  const meeting = await keyMeeting({ participants: few })
  await meeting.admit('Anne Holm')
  const soren = await seated(meeting, 'Søren')
  await expect.poll(() => bar(soren)).toMatch(/op og ned/)
  expect(await bar(soren)).not.toMatch(/fortryd/)
  await find(soren, 'Anne Holm')
  await keys(soren, 'h')
  await expect.poll(() => bar(soren)).toMatch(/fortryd/)
})

test('all keys asked for twice before one can see to whom: they are shown, and none is sent', async () => {
  const meeting = await keyMeeting({ participants: few })
  await meeting.admit('Anne Holm', 'Bo Holm')
  let letGo: (() => void) | undefined
  const soren = await seated(meeting, 'Søren', async (page) => {
    letGo = await held(page, /\/assets\/beside-[^/]*\.js$/)
  })
  await expect.poll(() => bar(soren)).toMatch(/S\s*send/)
  await keys(soren, 'Control+Enter', 'Control+Enter')
  letGo?.()
  await soren.getByRole('button', { name: /^Ja, send/ }).waitFor()
  await meeting.soren.settled()
  expect(meeting.rows().every(({ steps }) => steps.length === 0)).toBe(true)
  await keys(soren, 'Escape')
  await expect.poll(() => soren.getByRole('button', { name: /^Ja, send/ }).count()).toBe(0)
})

test('a key that is shown goes away at once when the meeting ends, and so does a message for one’s own phone', async () => {
  const meeting = await keyMeeting({ participants: few })
  await meeting.admit('Anne Holm')
  const [shown, handed] = [await seated(meeting, 'Søren'), await seated(meeting, 'Søren')]
  for (const [page, key] of [
    [shown, 'v'],
    [handed, 'f']
  ] as const) {
    await find(page, 'Anne Holm')
    await keys(page, key)
    await shows(page, /NGL100/)
  }
  await meeting.ownData()
  await shows(shown, /NGL100/)
  await meeting.lise.send({ type: 'agenda.finish', from: 'tal' })
  for (const page of [shown, handed]) await expect.poll(() => page.locator('body').innerHTML()).not.toContain('NGL100')
})

test('a key that is shown goes away with the right to see it', async () => {
  const meeting = await keyMeeting({ participants: few })
  await meeting.admit('Anne Holm')
  const soren = await seated(meeting, 'Søren')
  await find(soren, 'Anne Holm')
  await keys(soren, 'v')
  await shows(soren, /NGL100/)
  const member = meeting.lise.views.board.rows.find(({ name }) => name === 'Søren Ask')?.id ?? ''
  await meeting.lise.send({ type: 'board.setRoles', member, roles: ['chat'] })
  await expect.poll(() => soren.locator('body').innerHTML()).not.toContain('NGL100')
})

test('a list by provider numbers is looked through by the practices’ names', async () => {
  const numbered = doctors.slice(0, 4).map((person, i) => ({ ...person, providerNumber: i % 2 ? '112233' : '445566' }))
  const meeting = await keyMeeting({ participants: numbered })
  const soren = await seated(meeting, 'Søren')
  await soren.getByText('Der er ingen nøgler endnu').waitFor()
  await keys(soren, 'l')
  await soren.getByRole('textbox', { name: 'Sæt nøglerne ind her' }).focus()
  await paste(soren, 'Ydernummer;Nøgle\r\n112233;AB12CD\r\n445566;EF34GH')
  const row = (name: string) => soren.getByRole('row').filter({ hasText: name })
  await expect.poll(() => row('Humble Lægehus').innerText()).toMatch(/112233\s*hele praksis/)
  await expect.poll(() => row('Marstal Lægehus').innerText()).toMatch(/445566\s*hele praksis/)
})

test('Escape takes back a press on the planned calls before they have come: they do not open afterwards', async () => {
  const meeting = await keyMeeting({ participants: few })
  let letGo: (() => void) | undefined
  const lise = await seated(meeting, 'Lise', async (page) => {
    letGo = await held(page, /\/assets\/PlanCalls-[^/]*\.js$/)
  })
  const cell = lise.locator('tbody tr:nth-child(2) td[data-field=calls]')
  await cell.click()
  await keys(lise, 'Escape')
  letGo?.()
  await lise.waitForTimeout(1500)
  expect(await lise.locator('[data-plan]').count()).toBe(0)
  await keys(lise, 'Enter')
  await lise.locator('[data-plan]').waitFor()
})
