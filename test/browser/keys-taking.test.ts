// Keys come in: made, from a paste looked through line by line, and go for good; the coordinator's page, and what the moderator is told.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { paste } from '../support/guests.ts'
import { keys, shows } from '../support/hands.ts'
import { closed, find, type KeyMeeting, keyMeeting, peopleBut, whole } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let soren: Page

beforeAll(async () => {
  const bare = Object.fromEntries(peopleBut({}).map(({ name }) => [name, { key: undefined }]))
  evening = await keyMeeting({ participants: peopleBut(bare).slice(0, 6) })
  await evening.admit('Anne Holm', 'Bo Holm')
  people = await screens()
  soren = await people.sit(evening.seat('Søren'))
})

const count = () => evening.soren.views.keys.keys

test('with no keys there, the page says what to do first; made for each practice, and taken back with Z', async () => {
  await soren.getByText('Der er ingen nøgler endnu').waitFor()
  await keys(soren, 'l')
  await soren.getByRole('button', { name: 'Lav én til hver praksis' }).click()
  await expect.poll(count).toBe(2)
  await closed(soren)
  await shows(soren, /lavede du 2 nøgler/)
  await keys(soren, 'z')
  await expect.poll(count).toBe(0)
  await keys(soren, 'l')
  await soren.getByRole('button', { name: 'Lav én til hver deltager' }).click()
  await expect.poll(count).toBe(6)
  await closed(soren)
  await keys(soren, 'l')
  await soren.getByText('6 nøgler ligger her i forvejen').waitFor()
  await soren.getByRole('button', { name: 'Lav én til hver deltager' }).click()
  await shows(soren, /Alle har en nøgle i forvejen/)
  await closed(soren)
})

test('all are erased at once, when one is sure; there is no way back', async () => {
  await keys(soren, 'l')
  await soren.getByRole('button', { name: 'Slet alle nøgler nu' }).click()
  await shows(soren, /Alle 6 nøgler slettes for altid/)
  await keys(soren, 'Escape')
  expect(count()).toBe(6)
  await soren.getByRole('button', { name: 'Slet alle nøgler nu' }).press('Enter')
  await keys(soren, 'Enter')
  await expect.poll(count).toBe(0)
  await soren.getByRole('button', { name: 'Luk', exact: true }).click()
  await closed(soren)
  await shows(soren, /Nøglerne blev slettet \d\d\.\d\d/)
  await keys(soren, 'z')
  expect(count()).toBe(0)
})

const list = [
  'Navn;Nøgle',
  'Anne Holm;AB12CD',
  'Humble Lægehus;EF34GH',
  'Bo Holm;XX 12 YZ',
  'Ulla Østergaard;QQ11ZZ'
].join('\r\n')
const dialog = () => soren.getByRole('dialog')
/** What the page shows of it, in plain sight: the keys are in none of it. */
async function looksThrough() {
  await dialog()
    .getByText(/Ulla Østergaard/)
    .waitFor()
  await dialog().getByText('hele praksis').waitFor()
  await dialog().getByText('Der er mellemrum i nøglen.').waitFor()
  expect(await soren.content()).not.toMatch(/AB12CD|EF34GH|XX 12 YZ|XX12YZ|QQ11ZZ/)
}

test('a paste is looked through: whose each is, what is doubtful, what was skipped; X leaves a line out', async () => {
  await keys(soren, 'l')
  await soren.getByRole('textbox', { name: 'Sæt nøglerne ind her' }).focus()
  await paste(soren, list)
  await looksThrough()
  // what is doubtful stands first, and has the keyboard
  await keys(soren, 'x')
  await soren.getByRole('button', { name: 'Læg 2 nøgler ind' }).waitFor()
  await keys(soren, 'Control+Enter')
  await closed(soren)
  await shows(soren, /lagde du 2 nøgler ind/)
  expect(count()).toBe(2)
  expect(evening.stands('Anne Holm')).toBe('ready')
  expect(evening.stands('Bo Holm')).toBe('no-key')
})

test('a file from Excel with the line mended gives the one that is missing; the key is the one in the file', async () => {
  await keys(soren, 'l')
  const mended = Buffer.from(list.replace('XX 12 YZ', 'XX12YZ'), 'latin1')
  await dialog().locator('input[type=file]').setInputFiles({ name: 'nøgler.csv', mimeType: 'text/csv', buffer: mended })
  await dialog()
    .getByText(/Ulla Østergaard/)
    .waitFor()
  await keys(soren, 'Control+Enter')
  await closed(soren)
  await shows(soren, /lagde du 1 nøgle ind, 2 lå der i forvejen/)
  await find(soren, 'Bo Holm')
  await keys(soren, 'v')
  await shows(soren, /XX12YZ/)
  await keys(soren, 'v')
  await expect.poll(() => soren.getByText('XX12YZ').count()).toBe(0)
  await whole(soren)
  await keys(soren, 'z')
  await expect.poll(count).toBe(2)
  await evening.soren.send({ type: 'keys.erase' })
  await expect.poll(count).toBe(0)
})

test('what cannot be read is told, and so is a server that does not answer', async () => {
  const choose = (name: string, bytes: Buffer) =>
    dialog().locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes })
  await keys(soren, 'l')
  await choose('billede.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
  await soren
    .getByRole('alert')
    .getByText(/billede/)
    .waitFor()
  await choose('tom.csv', Buffer.from('\r\n'))
  await expect.poll(() => soren.getByRole('alert').innerText()).not.toMatch(/billede/)
  await soren.route('**/read/keys?*', (route) => route.abort())
  await choose('liste.csv', Buffer.from(list))
  await soren.getByRole('button', { name: 'Prøv igen' }).waitFor()
  await soren.unrouteAll()
  await soren.getByRole('button', { name: 'Prøv igen' }).click()
  await looksThrough()
  await soren.getByRole('button', { name: 'Annullér' }).click()
  await soren.getByRole('button', { name: 'Luk', exact: true }).click()
  await closed(soren)
  expect(count()).toBe(0)
})

test('the coordinator makes the keys, sees what is missing, and sends a test to themselves', async () => {
  const lise = await people.sit(evening.seat('Lise'))
  await lise.getByRole('tab', { name: /^Nøgler/ }).click()
  await lise.getByText('Der kan ikke').waitFor({ state: 'detached' })
  await lise.getByRole('button', { name: /^Læg nøgler ind/ }).click()
  await lise.getByRole('button', { name: 'Lav én til hver deltager' }).click()
  await expect.poll(count).toBe(6)
  await shows(lise, /6 har en nøgle, 6 nøgler i alt/)
  await shows(lise, /Alle har en nøgle og et nummer/)
  await shows(lise, /Drejebog svarer selv, som en gateway ville/)
  const to = lise.getByRole('textbox', { name: 'Dit mobilnummer' })
  for (const [number, told] of [
    ['0101', /Der mangler|Det er ikke et telefonnummer/],
    ['01 01 00 01', /den ville være sendt, men intet har forladt huset/],
    ['01 01 00 07', /ville ikke sende den: Nummeret er ikke et mobilnummer/],
    ['01 01 00 08', /Det er uvist, om .* sendte den \(Nettet svarede/]
  ] as const) {
    await to.fill(number)
    await keys(lise, 'Enter')
    await shows(lise, told)
  }
  await lise.context().close()
})

test('the moderator is told how many have theirs, and what the others lack, while it is looked at or about to be', async () => {
  const mette = await people.sit(evening.seat('Mette'))
  await mette.getByRole('button', { name: /Start mødet/ }).waitFor()
  await mette.waitForTimeout(1500)
  const cell = mette
    .getByRole('list', { name: 'Hvad mangler før næste punkt?' })
    .getByRole('listitem')
    .filter({ hasText: 'nøgle' })
  expect(await cell.count()).toBe(0)
  await evening.lise.send({ type: 'agenda.start' })
  await expect.poll(() => cell.innerText()).toMatch(/^0\/2\s+nøgler/)
  expect(await cell.getAttribute('title')).toMatch(/: 2 klar$/)
  await evening.soren.send({ type: 'keys.mark', participant: evening.idOf('Anne Holm'), how: 'by-hand' })
  await expect.poll(() => cell.innerText()).toMatch(/^1\/2\s+nøgler/)
  await evening.soren.send({ type: 'keys.exempt', participant: evening.idOf('Bo Holm'), exempt: true })
  await expect.poll(() => cell.innerText()).toMatch(/^alle 1\s+har nøgle/)
  await evening.lise.send({ type: 'agenda.goto', from: 'ind', to: 'plen' })
  await expect.poll(() => cell.count()).toBe(0)
  expect(people.faults).toEqual([])
})

test('when the meeting is over the page says that the keys are gone', async () => {
  await evening.lise.send({ type: 'agenda.finish', from: 'plen' })
  await shows(soren, /Mødet er slut, og nøglerne er slettet/)
  expect(await soren.getByRole('button', { name: /^Send/ }).count()).toBe(0)
})
