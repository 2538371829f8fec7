// Being told while one looks elsewhere: nothing until it is asked for, no names, once for what is new; and the tab's own sign.
import { expect, test } from 'vitest'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

const board = [
  { name: 'Jonas Ravn', roles: ['moderator'] },
  { name: 'Mette Kjærgaard', roles: ['coordinator'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] }
]
const playbook = { title: 'Kort', blocks: [{ title: 'Ti minutter', kind: 'talk', minutes: 10 }] }

/** This browser shows no notes of its own: what the page asks it to show is kept. Nobody looks at the page. */
function elsewhere() {
  const shown: string[] = []
  class Note {
    static permission = 'default'
    static requestPermission = async () => (Note.permission = 'granted')
    constructor(title: string, { body }: { body: string }) {
      shown.push(`${title}: ${body}`)
    }
  }
  Object.assign(window, { Notification: Note, shown })
  Object.defineProperty(document, 'hasFocus', { value: () => false })
}

test('a note on the desktop, once it is asked for: how much waits, and nobody’s name', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server, { startsAt: new Date().toISOString(), playbook, board })
  const people = await screens()
  const seat = (name: string) => linkAt(server.url, meeting.id, meeting.tokenOf(name))
  const jonas = await people.sit(seat('Jonas'), {}, (page) => page.addInitScript(elsewhere))
  const birgit = await people.sit(seat('Birgit'))
  const shown = () => jonas.evaluate(() => (window as unknown as { shown: string[] }).shown)
  const icon = () =>
    jonas.evaluate(() => document.querySelector('link[rel="icon"]')?.getAttribute('href')?.slice(0, 12))
  const sendUp = async (text: string) => {
    await birgit.getByPlaceholder('Hvad skrev de?').fill(text)
    await birgit.keyboard.press('Control+Enter')
  }

  await jonas.getByRole('button', { name: 'Få besked' }).waitFor()
  expect(await icon()).toBe('/favicon.svg')
  await sendUp('Kan Åse Østergård få ordet?')
  await expect.poll(() => jonas.title()).toBe('(1) Ordstyrer · Drejebog')
  expect(await icon()).toBe('data:image/s')
  expect(await shown()).toEqual([])

  await jonas.getByRole('button', { name: 'Få besked' }).click()
  const dialog = jonas.getByRole('dialog', { name: /Få besked/ })
  await dialog.getByLabel(/Besked på skrivebordet/).check()
  await jonas.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await sendUp('Og Åse Østergård igen')
  await expect.poll(shown).toEqual(['Drejebog: Ordstyrer: 2 til dig'])
  await jonas.reload()
  await jonas.getByRole('button', { name: 'Få besked' }).click()
  expect(await dialog.getByLabel(/En blød lyd/).isChecked()).toBe(false)
  expect(people.faults).toEqual([])
}, 60_000)
