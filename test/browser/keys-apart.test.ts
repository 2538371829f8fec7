// What comes from elsewhere: somebody unknown who asks for a key in the chat, and a connection that goes and comes back.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { keys, shows } from '../support/hands.ts'
import { find, type KeyMeeting, keyMeeting, names, people as register } from '../support/keying.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let evening: KeyMeeting
let soren: Page

beforeAll(async () => {
  evening = await keyMeeting({ participants: register.slice(0, 6) })
  await evening.admit('Anne Holm', 'Bo Dahl')
  people = await screens()
  soren = await people.sit(evening.seat('Søren'))
  await soren.getByRole('heading', { name: '0 af 2 har nøgle' }).waitFor()
})

const stands = (name: string, state: string) => expect.poll(() => evening.stands(name)).toBe(state)

test('somebody nobody knows asks in the chat: who wrote what; seen to with A, and back with Z', async () => {
  await evening.asks('iPad 7', 'Hvor er min <b>nøgle</b>?')
  await expect.poll(() => names(soren, 'Kræver dig')).toContain('iPad 7')
  await shows(soren, /»Hvor er min <b>nøgle<\/b>\?«/)
  await expect
    .poll(() => soren.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('iPad 7 har bedt om sin nøgle i chatten'))
  await soren.getByRole('row', { name: /iPad 7/ }).click()
  await keys(soren, 'a')
  await expect.poll(() => evening.birgit.views.questions.rows.map((q) => q.state)).toEqual(['answered'])
  await expect.poll(() => names(soren, 'Kræver dig')).not.toContain('iPad 7')
  await keys(soren, 'z')
  await expect.poll(() => names(soren, 'Kræver dig')).toContain('iPad 7')
})

test('without connection a press waits, and can be taken back; a key cannot be shown, and why is told', async () => {
  await find(soren, 'Bo Dahl')
  await evening.server.end('SIGKILL')
  await shows(soren, /Ingen forbindelse/)
  await keys(soren, 'v')
  await expect
    .poll(() => soren.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('Serveren svarer ikke'))
  await keys(soren, 's', 's')
  await shows(soren, /Send Bo Dahl/)
  expect(await soren.getByText('Send Bo Dahl').count()).toBe(1)
  await shows(soren, /venter/)
  await keys(soren, 'z')
  await expect.poll(() => soren.getByText('Send Bo Dahl').count()).toBe(0)
  await keys(soren, 'h')
  await shows(soren, /Har sin nøgle, eller ikke Bo Dahl/)
  await evening.server.start()
  await shows(soren, /gav du Bo Dahl nøglen i hånden/)
  await stands('Bo Dahl', 'by-hand')
  expect(people.faults).toEqual([])
})
