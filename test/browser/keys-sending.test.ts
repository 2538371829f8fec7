// The text mended in place, a sending stopped half way, and a meeting with nothing to send through.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { keys, shows } from '../support/hands.ts'
import { type KeyMeeting, keyMeeting, names, people as register } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let soren: Page
const thirty = register.slice(0, 30)

beforeAll(async () => {
  evening = await keyMeeting({ participants: thirty })
  await evening.admit(...thirty.map(({ name }) => name))
  await evening.ownData()
  people = await screens()
  soren = await people.sit(evening.seat('Søren'))
  await soren.getByRole('heading', { name: '0 af 30 har nøgle' }).waitFor()
})

const template = () => evening.soren.views.keys.template

test('the text is filled in for the first, the key as dots; and how long until it is looked at no longer', async () => {
  await shows(soren, /Sådan ser den ud til Anne Dahl/)
  await shows(soren, /Hej Anne Dahl\. Din nøgle til egne data i Klyngemøde er ••••••/)
  await shows(soren, /1 sms, 62 tegn, 30 sms’er i alt/)
  await shows(soren, /\d+ min \d+ sek til Plenum/)
  await shows(soren, /\+ 20 flere/)
})

test('it is mended in place: without {nøgle} it is refused in words, a sign that makes it dearer is named', async () => {
  await keys(soren, 'e')
  const area = soren.getByRole('textbox', { name: 'Teksten' })
  await area.fill('Kære {navn}')
  await shows(soren, /Teksten skal have {nøgle} med/)
  await keys(soren, 'Control+Enter')
  expect(template()).toBeNull()
  await soren.keyboard.type(': ')
  await soren.getByRole('button', { name: 'Sæt ind nøgle' }).click()
  await soren.keyboard.type(' ☎')
  await shows(soren, /»☎« gør hver sms dyrere/)
  await keys(soren, 'Backspace', 'Backspace')
  await shows(soren, /Kære Anne Dahl: ••••••/)
  await keys(soren, 'Control+Enter')
  await expect.poll(template).toBe('Kære {navn}: {nøgle}')
  await shows(soren, /1 sms, 22 tegn/)
})

test('the usual text is one press away, the cluster has its name, and Z takes back', async () => {
  await keys(soren, 'e')
  await soren.getByRole('button', { name: 'Den sædvanlige tekst' }).click()
  await soren.getByRole('textbox', { name: 'Klyngens navn' }).fill('Sydhavsklyngen')
  await keys(soren, 'Control+Enter')
  await expect.poll(template).toBeNull()
  await shows(soren, /egne data i Sydhavsklyngen er/)
  await keys(soren, 'z')
  await expect.poll(template).toBe('Kære {navn}: {nøgle}')
  await keys(soren, 'z')
  await expect.poll(() => [template(), evening.soren.views.keys.cluster]).toEqual([null, 'Klyngemøde'])
})

test('a sending is stopped with Esc: what has gone has gone, the rest stays ready, and that is said', async () => {
  await keys(soren, 'Control+Enter', 'Control+Enter')
  await soren.getByRole('button', { name: 'Stop' }).waitFor()
  await shows(soren, /cirka \d+ sek endnu/)
  await keys(soren, 'Escape')
  await expect.poll(() => evening.counts().sending, { timeout: 15_000 }).toBe(0)
  const { ready, have } = evening.counts()
  expect(ready).toBeGreaterThan(10)
  expect(ready + have).toBe(30)
  await shows(
    soren,
    new RegExp(`${have} af 30 er sendt.*${ready} blev ikke sendt.*Du stoppede afsendelsen \\d\\d\\.\\d\\d`)
  )
  await shows(soren, /stoppede du afsendelsen; det, der var sendt, er sendt/)
  // nothing of it is undone by Z
  await keys(soren, 'z')
  await shows(soren, new RegExp(`Klar til at sende: ${ready}`))
})

test('the second half of a double click sends nothing', async () => {
  const { ready } = evening.counts()
  await soren.getByRole('button', { name: new RegExp(`^Send ${ready} sms’er`) }).click()
  await shows(soren, new RegExp(`Generalprøve: ${ready} sms’er, og intet forlader huset`))
  const sure = soren.getByRole('button', { name: new RegExp(`^Ja, send ${ready} sms’er nu`) })
  await sure.dispatchEvent('click', { detail: 2 })
  await evening.soren.settled()
  expect(evening.counts().ready).toBe(ready)
  await soren.getByRole('button', { name: /^Fortryd/ }).click()
  await sure.waitFor({ state: 'detached' })
})

test('without a gateway nothing can be sent: by hand, or from one’s own phone', async () => {
  const real = await keyMeeting({ participants: thirty.slice(0, 3), rehearsal: false })
  await real.admit('Anne Holm', 'Anne Dahl', 'Bo Holm')
  const page = await people.sit(real.seat('Søren'))
  await page.getByText('Giv nøglerne i hånden eller fra din egen telefon').waitFor()
  expect(await page.getByText('Generalprøve').count()).toBe(0)
  expect(await page.getByRole('button', { name: /^Send/ }).count()).toBe(0)
  await keys(page, 's', 'Control+Enter', 'Control+Enter')
  await expect.poll(() => names(page, 'Kræver dig')).toHaveLength(3)
  await real.soren.settled()
  expect(real.rows().flatMap((row) => row.steps)).toEqual([])
  await page
    .getByRole('button', { name: /^Egen telefon/ })
    .first()
    .waitFor()
  await keys(page, 'f')
  await page.getByRole('dialog').waitFor()
  await keys(page, 'Control+Enter')
  await expect.poll(() => real.counts()).toMatchObject({ have: 1, ready: 2, sending: 0 })
  expect(people.faults).toEqual([])
})
