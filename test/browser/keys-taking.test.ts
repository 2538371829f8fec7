// Keys come in: made, from a paste looked through line by line, and go for good; the coordinator's page, and what the moderator is told.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { closed, type KeyMeeting, keyMeeting, keys, peopleBut, shows } from '../support/keying.ts'
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

test('a paste is looked through: whose each is, what is doubtful, what was skipped; X leaves a line out', async () => {
  const asked: { url: string; body: string | null }[] = []
  await soren.route('**/read/keys?*', (route) =>
    route.fulfill({
      json: {
        rows: [
          { line: 1, participant: 'a', shown: 'Anne Holm', key: '••••••', doubts: [] },
          { line: 2, practice: 'Humble Lægehus', shown: 'Humble Lægehus', key: '•••••', doubts: [] },
          {
            line: 3,
            participant: 'b',
            shown: 'Bo Holm',
            key: '••••',
            doubts: [{ field: 'key', code: 'short', text: 'Nøglen er kort.' }]
          }
        ],
        skipped: [{ line: 4, text: 'Carl Qvist står ikke på listen.' }]
      }
    })
  )
  await soren.route('**/keys?*', (route, request) => {
    if (request.url().includes('/read/')) return route.fallback()
    asked.push({ url: request.url(), body: request.postData() })
    return route.fulfill({ status: 201, json: { keys: ['k1', 'k2'], unchanged: 1 } })
  })
  const text = 'Anne Holm;AB12CD\nHumble Lægehus;EF34G\nBo Holm;XX12'
  await keys(soren, 'l')
  const field = soren.getByRole('textbox', { name: 'Sæt nøglerne ind her' })
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  const dialog = soren.getByRole('dialog')
  await dialog.getByText('Carl Qvist står ikke på listen').waitFor()
  await dialog.getByText('hele praksis').waitFor()
  await dialog.getByText('Nøglen er kort.').waitFor()
  // what is doubtful stands first, and has the keyboard
  await keys(soren, 'x')
  await soren.getByRole('button', { name: 'Læg 2 nøgler ind' }).waitFor()
  expect(await dialog.innerText()).not.toContain('AB12CD')
  await keys(soren, 'Control+Enter')
  await closed(soren)
  expect(asked).toEqual([{ url: expect.stringMatching(/skip=3$/), body: text }])
  await shows(soren, /lagde du 2 nøgler ind, 1 lå der i forvejen/)
})

test('what cannot be read is told, and the keys stay out of the page', async () => {
  await soren.unrouteAll()
  await soren.route('**/read/keys?*', (route) =>
    route.fulfill({ status: 400, json: { title: 'Der er ingen nøgler i det.' } })
  )
  await keys(soren, 'l')
  await soren
    .locator('input[type=file]')
    .setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.from('x') })
  await soren.getByRole('alert').getByText('Der er ingen nøgler i det.').waitFor()
  await soren.unrouteAll()
  await soren.route('**/read/keys?*', (route) => route.abort())
  await soren
    .locator('input[type=file]')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('x') })
  await soren.getByRole('button', { name: 'Prøv igen' }).waitFor()
  await soren.unrouteAll()
  await soren.getByRole('button', { name: 'Annullér' }).click()
  await soren.getByRole('button', { name: 'Luk', exact: true }).click()
  await closed(soren)
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
  expect(await mette.getByText('har nøgle').count()).toBe(0)
  await evening.lise.send({ type: 'agenda.start' })
  await mette.getByText('0 af 2 har nøgle').waitFor()
  await shows(mette, /2 mangler: 2 klar/)
  await evening.soren.send({ type: 'keys.mark', participant: evening.idOf('Anne Holm'), how: 'by-hand' })
  await mette.getByText('1 af 2 har nøgle').waitFor()
  await evening.soren.send({ type: 'keys.exempt', participant: evening.idOf('Bo Holm'), exempt: true })
  await mette.getByText('1 af 1 har nøgle').waitFor()
  await evening.lise.send({ type: 'agenda.goto', from: 'ind', to: 'plen' })
  await expect.poll(() => mette.getByText('har nøgle').count()).toBe(0)
  expect(people.faults).toEqual([])
})

test('when the meeting is over the page says that the keys are gone', async () => {
  await evening.lise.send({ type: 'agenda.finish', from: 'plen' })
  await shows(soren, /Mødet er slut, og nøglerne er slettet/)
  expect(await soren.getByRole('button', { name: /^Send/ }).count()).toBe(0)
})
