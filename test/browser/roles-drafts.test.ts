// Somebody with two roles turns from the one to the other while writing: what was written is there when they come back.
import { expect, test } from 'vitest'
import { doctors } from '../support/guests.ts'
import { keys, shows } from '../support/hands.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

test('the chat-watcher’s half-written line outlives a look at the slides', async () => {
  const server = await serve()
  const board = [{ name: 'Birgit Lauridsen', roles: ['chat', 'slides'] }]
  const made = await makeMeeting(server, { board, participants: doctors.slice(0, 4) })
  const { sit, faults } = await screens()
  const birgit = await sit(linkAt(server.url, made.id, made.tokenOf('Birgit')))
  const name = birgit.getByRole('combobox', { name: 'Navn' })
  await name.waitFor()
  await birgit.keyboard.type('Anne H')
  await keys(birgit, 'Tab')
  await birgit.keyboard.type('Må jeg spørge om')

  // the keys between the roles come with the row that shows them, which nobody waits for at the first load
  await birgit.getByRole('button', { name: 'Dias', exact: true }).waitFor()
  await keys(birgit, 'Alt+r')
  await birgit.getByRole('heading', { name: 'Læg diassene ind' }).waitFor()
  // nothing of the empty place reaches in over the pages below
  const foot = await birgit.locator('.bare').evaluate((place) => place.getBoundingClientRect().bottom)
  expect(foot).toBeLessThanOrEqual((await birgit.locator('.film').boundingBox())?.y ?? 0)
  await keys(birgit, 'Alt+r')
  await expect.poll(() => name.inputValue()).toBe('Anne Holm')
  await birgit.getByRole('textbox', { name: 'Hvad skrev de?' }).focus()
  await keys(birgit, 'End')
  await birgit.keyboard.type(' noget?')
  await keys(birgit, 'Enter')
  await shows(birgit, 'Må jeg spørge om noget?')
  await expect.poll(() => name.inputValue()).toBe('')
  expect(faults).toEqual([])
})
