// The key sender's view in every state, light and dark, and the coordinator's page about keys: no finding by axe.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys } from '../support/hands.ts'
import { closed, find, type KeyMeeting, keyMeeting, peopleBut, whole } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let pages: Page[]

beforeAll(async () => {
  const participants = peopleBut({
    'Anne Holm': { phone: '+4501010007' },
    'Anne Dahl': { phone: '+4501010018' },
    'Bo Holm': { phone: undefined },
    'Bo Dahl': { key: undefined },
    'Viggo Holm': { kind: 'guest', key: undefined }
  })
  evening = await keyMeeting({ participants: participants.slice(0, 42) })
  people = await screens()
  const seat = evening.seat('Søren')
  pages = await Promise.all([
    people.sit(seat, { colorScheme: 'light' }),
    people.sit(seat, { colorScheme: 'dark' }),
    people.sit(seat, { colorScheme: 'light', viewport: { width: 820, height: 1180 } })
  ])
  for (const page of pages) await page.getByRole('heading', { name: 'Ingen er lukket ind endnu' }).waitFor()
})

async function clean(state: string) {
  for (const [i, page] of pages.entries()) {
    await page.waitForTimeout(200)
    expect(await findings(page), `${state}, ${['light', 'dark', 'upright'][i]}`).toEqual([])
  }
}
/** On each of the screens. */
const all = async (act: (page: Page) => Promise<unknown>) => {
  for (const page of pages) await act(page)
}

test('before anybody is in, with who is folded away shown, and nobody found', async () => {
  await clean('nobody in')
  await all((page) => page.getByRole('button', { name: 'Vis', exact: true }).first().click())
  await clean('unfolded')
  await all(async (page) => {
    await keys(page, '/')
    await page.keyboard.type('xyzq')
    await page.getByText('Ingen deltager ligner').waitFor()
  })
  await clean('nobody found')
  await all((page) => keys(page, 'Escape'))
})

test('ready, about to be sent, while it is sent, and after', async () => {
  await evening.admit('Anne Holm', 'Anne Dahl', 'Bo Holm', 'Bo Dahl', 'Carl Holm', 'Carl Dahl', 'Dorte Holm')
  await evening.ownData()
  await all((page) => page.getByText('Klar til at sende: 5').waitFor())
  await clean('ready')
  await all((page) => keys(page, 'Control+Enter'))
  await clean('sure')
  await keys(pages[0]!, 'Control+Enter')
  await pages[0]!.getByRole('progressbar').waitFor()
  expect(await findings(pages[0]!)).toEqual([])
  await evening.asks('iPad 7', 'Hvor er min nøgle?')
  await all((page) => page.getByText('af 5 er sendt').waitFor())
  await clean('after')
})

test('asked about, mended, shown, unfolded, and from one’s own phone', async () => {
  await all(async (page) => {
    await find(page, 'Anne Dahl')
    await keys(page, 'g')
  })
  await clean('again')
  await all((page) => keys(page, 'Escape', 'r', 'Control+a', 'Delete', 'Enter'))
  await clean('number')
  await all(async (page) => {
    await keys(page, 'Escape', 'v', 'ArrowRight')
    await page.getByText('skjules om').waitFor()
  })
  await clean('shown')
  await all(async (page) => {
    await keys(page, 'f')
    await page.getByRole('dialog').waitFor()
  })
  await clean('own phone')
  await all(async (page) => {
    await keys(page, 'Escape')
    await closed(page)
    await whole(page)
  })
})

test('the text, keys put in, looked through, and erased; and everybody with theirs', async () => {
  await all(async (page) => {
    await keys(page, 'e')
    await page.getByRole('textbox', { name: 'Teksten' }).fill('Hej ☎')
  })
  await clean('text')
  await all((page) => keys(page, 'Escape', 'l'))
  await all((page) => page.getByRole('dialog').waitFor())
  await clean('ways')
  await all((page) => page.getByRole('button', { name: 'Slet alle nøgler nu' }).click())
  await clean('erase')
  const row = {
    line: 1,
    participant: 'a',
    shown: 'Anne Holm',
    key: '••••',
    doubts: [{ field: 'key', code: 'x', text: 'Kort.' }]
  }
  await all(async (page) => {
    await page.route('**/read/keys?*', (route) =>
      route.fulfill({ json: { rows: [row], skipped: [{ line: 2, text: 'Tom' }] } })
    )
    await page.locator('input[type=file]').setInputFiles({ name: 'n.csv', mimeType: '', buffer: Buffer.from('x') })
    await page.getByText('Kort.').waitFor()
  })
  await clean('looked through')
  await all(async (page) => {
    await page.getByRole('button', { name: 'Annullér' }).click()
    await page.getByRole('button', { name: 'Luk', exact: true }).click()
    await closed(page)
  })
  for (const name of ['Anne Holm', 'Anne Dahl', 'Bo Holm', 'Bo Dahl'])
    await evening.soren.send({ type: 'keys.mark', participant: evening.idOf(name), how: 'confirmed' })
  await all((page) => page.getByRole('heading', { name: 'Alle 7 har deres nøgle' }).waitFor())
  await clean('all')
})

test('the coordinator’s page, the moderator’s count, and a page with nothing to send through', async () => {
  const lise = await people.sit(evening.seat('Lise'))
  await lise.getByRole('tab', { name: /^Nøgler/ }).click()
  await lise.getByRole('button', { name: 'Send prøven' }).click()
  await lise.getByText('Det er ikke et telefonnummer').waitFor()
  expect(await findings(lise)).toEqual([])
  const mette = await people.sit(evening.seat('Mette'))
  await mette.getByRole('list', { name: 'Hvad mangler før næste punkt?' }).getByText('nøgle').waitFor()
  expect(await findings(mette)).toEqual([])
  const real = await keyMeeting({ participants: peopleBut({}).slice(0, 2), rehearsal: false })
  await real.admit('Anne Holm')
  const page = await people.sit(real.seat('Søren'))
  await page.getByText('Giv nøglerne i hånden').waitFor()
  expect(await findings(page)).toEqual([])
  expect(people.faults).toEqual([])
})
