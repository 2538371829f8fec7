// From a file as Danish Excel saves it to the register and back, by keyboard; lists that are pasted, strange, or not lists at all.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Views } from '../../shared/slices/index.ts'
import { type Member, member } from '../support/member.ts'
import { linkAt, type Screens, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'
import { doctors, excelCsv, inRegister, pasted, tabbed } from '../support/sheet.ts'

let people: Screens
let lise: Page
let karen: Page
let jonas: Member
const heard: { fresh: () => Promise<Page> } = { fresh: () => Promise.reject() }

beforeAll(async () => {
  const server = await serve()
  people = await screens()
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Karen Bech', roles: ['coordinator'] },
    { name: 'Jonas Ravn', roles: ['host'] }
  ]
  const sit = async (link: string) => {
    const page = await people.sit(link)
    await page.getByRole('tab', { name: /Deltagere/ }).click()
    // nobody pastes into a page before they see it
    await page.locator('#page-people section').first().waitFor()
    return page
  }
  const meeting = await makeMeeting(server, { board })
  jonas = member(server.url, meeting.tokenOf('Jonas'))
  lise = await sit(linkAt(server.url, meeting.id, meeting.tokenOf('Lise')))
  karen = await sit(linkAt(server.url, meeting.id, meeting.tokenOf('Karen')))
  heard.fresh = async () => {
    const other = await makeMeeting(server, { board })
    return sit(linkAt(server.url, other.id, other.tokenOf('Lise')))
  }
})

const rows = (): Views['participants']['rows'] => jonas.views.participants?.rows ?? []
const told = (page: Page) => page.locator('main').innerText()
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer })
const cell = (page: Page, name: string, field: string) =>
  page.locator('tr[data-person]').filter({ hasText: name }).locator(`td[data-field="${field}"]`)
const line = (page: Page, number: number) => page.locator(`tr[data-line="${number}"]`)
const press = (page: Page) => page.locator('[aria-keyshortcuts="Control+Enter"]')

/** Opens the computer's own way of choosing, by Enter. */
async function choose(page: Page, sheet: ReturnType<typeof file>) {
  const chooser = page.waitForEvent('filechooser')
  await page.evaluate(() => {}) // by now the browser knows that we wait
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(sheet)
}

test('56 doctors from a file: choose it, look, press', async () => {
  await lise.getByRole('button', { name: 'Vælg fil' }).focus()
  await choose(lise, file('deltagere.csv', excelCsv(doctors))) // one
  await line(lise, 2).waitFor() // two: one looks
  expect(await told(lise)).toContain('deltagere.csv, 56 linjer læst, intet er gemt endnu')
  expect(await told(lise)).toContain('54 i orden, 2 at se på.')
  const first = lise.locator('tr[data-line]').nth(0)
  expect(await first.innerText()).toMatch(/Nummeret mangler et ciffer/)
  expect(await press(lise).innerText()).toContain('Læg 56 ind')
  expect(rows()).toEqual([])
  await lise.keyboard.press('Control+Enter') // three
  await expect.poll(() => rows().length).toBe(56)
  expect(rows().map(inRegister)).toEqual(doctors.map(inRegister))
  await expect.poll(() => told(karen)).toContain('deltagere fra')
  await expect.poll(() => cell(lise, doctors[23]!.name, 'phone').innerText()).toBe('20 10 00 23')
  expect(await told(lise)).toContain('lagde du 56 deltagere ind')
})

test('the same file again changes nothing; another brings what is new, and is taken back whole', async () => {
  const before = rows()
  await lise.locator('input[type=file]').setInputFiles(file('igen.csv', excelCsv(doctors)))
  await expect.poll(() => press(lise).innerText()).toBe('Intet nyt')
  await expect.poll(() => press(lise).isDisabled()).toBe(true)
  await lise.getByRole('button', { name: 'Annullér' }).click()
  const [anne, ...others] = doctors
  const changed = [
    { ...anne!, phone: '+4540404040' },
    ...others,
    { ...anne!, name: 'Ny Person', email: 'ny@klinik.example' }
  ]
  await lise.locator('input[type=file]').setInputFiles(file('nyt.csv', excelCsv(changed)))
  await expect.poll(() => press(lise).innerText()).toContain('Læg 1 ind, ret 1')
  expect(await line(lise, 2).innerText()).toContain('rettes: telefon')
  expect(await line(lise, 58).innerText()).toContain('ny: ejer')
  await lise.keyboard.press('Control+Enter')
  await expect.poll(() => rows().length).toBe(57)
  expect(rows().find((r) => r.name === anne!.name)?.phone).toBe('+4540404040')
  await expect.poll(() => lise.locator('tr .new, tr .edited').count()).toBe(2)
  await lise.getByRole('button', { name: 'Fortryd importen' }).click()
  await expect.poll(() => rows().map(inRegister)).toEqual(before.map(inRegister))
})

test('what is wrong is mended by the keys before it is kept, and a line is left out', async () => {
  const page = await heard.fresh()
  await page.locator('input[type=file]').setInputFiles(file('liste.csv', excelCsv(doctors.slice(0, 10))))
  await expect.poll(() => line(page, 10).evaluate((row) => row === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('20 87 22 41')
  await expect.poll(() => told(page)).toContain('10 i orden.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await expect.poll(() => press(page).innerText()).toContain('Læg 9 ind')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => cell(page, doctors[8]!.name, 'phone').innerText()).toBe('20 87 22 41')
  await expect.poll(() => page.locator('tr[data-person]').count()).toBe(9)
})

test('a column we do not know is chosen, from a sheet that was pasted', async () => {
  const page = await heard.fresh()
  await pasted(page, tabbed(doctors.slice(0, 5)).replace('Praksis', 'Kommer du langvejs fra?'))
  await line(page, 2).waitFor()
  expect(await told(page)).toContain('Deltagere, du har sat ind')
  const column = page.getByLabel('Kolonnen Kommer du langvejs fra? læses som')
  expect(await column.inputValue()).toBe('')
  await column.selectOption('practice')
  await expect.poll(() => line(page, 2).innerText()).toContain(doctors[0]!.practice)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => cell(page, doctors[0]!.name, 'practice').innerText()).toBe(doctors[0]!.practice)
})

test('a picture called a list is told what it is, and another is chosen', async () => {
  const page = await heard.fresh()
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  await page.evaluate((bytes) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(bytes)], 'deltagere.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, png)
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Filen ligner et billede.')
  await choose(page, file('deltagere.csv', excelCsv(doctors)))
  await expect.poll(() => press(page).innerText()).toContain('Læg 56 ind')
})

test('who has formed a group of their own can be told its name, beside all else that is told', async () => {
  const name = doctors[9]!.name
  await cell(lise, name, 'phone').click()
  const panel = lise.getByRole('region', { name: 'Deltager', exact: true })
  const group = panel.getByLabel('Egen gruppe', { exact: true })
  expect(await group.count()).toBe(0)
  await panel.getByLabel('Tilmelding').selectOption('own-group')
  await group.fill('Ærø')
  await group.press('Enter')
  await expect.poll(() => rows().find((r) => r.name === name)).toMatchObject({ signUp: 'own-group', ownGroup: 'Ærø' })
  await expect.poll(() => told(lise)).toContain(`rettede du egen gruppe hos ${name} til Ærø`)
})

test('a cell is written in place; what two write at once is told', async () => {
  const name = doctors[8]!.name
  await cell(lise, name, 'phone').click()
  await lise.keyboard.type('20 87 22')
  await lise.keyboard.press('Enter')
  await expect.poll(() => told(lise)).toContain('Nummeret mangler 2 cifre')
  await cell(karen, name, 'phone').click()
  await karen.keyboard.type('20 87 22 43')
  await karen.keyboard.press('Tab')
  await expect.poll(() => told(lise)).toContain('rettet til »20 87 22 43« imens')
  await lise.keyboard.type(' 41')
  await lise.keyboard.press('Enter')
  await expect.poll(() => cell(karen, name, 'phone').innerText()).toBe('20 87 22 41')
  await lise.keyboard.press('Control+z')
  await expect.poll(() => rows().find((r) => r.name === name)?.phone).not.toBe('+4520872241')
  await cell(lise, name, 'kind').click()
  await lise.keyboard.press('v')
  await lise.keyboard.press('Enter')
  await expect.poll(() => rows().find((r) => r.name === name)?.kind).toBe('locum')
})

test('one is added by hand, who is there already is not; taken out, put back, and erased for good', async () => {
  await lise.keyboard.press('Control+Enter')
  await lise.keyboard.type(`${doctors[0]!.name}, ${doctors[0]!.practice}`)
  await lise.keyboard.press('Enter')
  await expect.poll(() => told(lise)).toContain(`${doctors[0]!.name} står på listen i forvejen`)
  await lise.keyboard.press('Control+a')
  await lise.keyboard.type('Åge Æbelø, Marstal Lægehus, 20 12 34 56')
  await lise.keyboard.press('Enter')
  await expect.poll(() => rows().find((r) => r.name === 'Åge Æbelø')).toMatchObject({ phone: '+4520123456' })
  await lise.getByLabel('Søg: navn, praksis, telefon').fill('aage')
  await lise.keyboard.press('Enter')
  await lise.keyboard.press('Delete')
  await expect.poll(() => rows().some((r) => r.name === 'Åge Æbelø')).toBe(false)
  await lise.keyboard.press('Control+z')
  await expect.poll(() => rows().some((r) => r.name === 'Åge Æbelø')).toBe(true)
  await cell(lise, 'Åge Æbelø', 'remove').click()
  await lise.getByRole('button', { name: 'Slet Åge Æbelø for altid' }).click()
  await lise.keyboard.press('Enter')
  await expect.poll(() => jonas.views.participants?.removed?.map((p) => p.name)).toEqual(['Ny Person'])
  expect(people.faults).toEqual([])
})
