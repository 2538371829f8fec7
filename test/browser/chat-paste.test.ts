// A piece of the chat pasted in, or all of it in a file: read, chosen from with the keys, taken back; and told why when it cannot be read.
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { chatMeeting } from '../support/chatting.ts'
import { paste } from '../support/guests.ts'
import { keys, shows } from '../support/hands.ts'
import type { Member } from '../support/member.ts'
import { type Screens, screens } from '../support/pages.ts'

let people: Screens
let birgit: Page
/** What the coordinator is told. */
let witness: Member

beforeAll(async () => {
  const meeting = await chatMeeting()
  ;({ witness } = meeting)
  people = await screens()
  birgit = await people.sit(meeting.seat('Birgit'))
  await birgit.getByRole('combobox').waitFor()
})
afterEach(async () => {
  await birgit.unrouteAll()
  const close = birgit.getByRole('button', { name: 'Luk', exact: true })
  if (await close.isVisible()) await close.click()
})

const all = () => witness.views.questions.rows
const asked = (text: string) => all().find((q) => q.text.startsWith(text))
const becomes = (text: string, what: object) => expect.poll(() => asked(text)).toMatchObject(what)
const options = () => birgit.getByRole('option')
const why = () => birgit.getByRole('alert').innerText()
const answers = (status: number, title: string) =>
  birgit.route('**/read/chat', (route) => route.fulfill({ status, json: { title } }))
const file = (name: string, content: string | Buffer) => ({ name, mimeType: '', buffer: Buffer.from(content) })
/** As the computer's own way of choosing does it, opened by the keyboard alone. */
async function choose(button: string, ...chosen: ReturnType<typeof file>[]) {
  const chooser = birgit.waitForEvent('filechooser')
  await birgit.getByRole('button', { name: button }).focus()
  await keys(birgit, 'Enter')
  await (await chooser).setFiles(chosen)
}

test('from a pasted chat the chosen are caught, once each, and nothing is taken by itself', async () => {
  await witness.send({ type: 'questions.catch', from: 'Anne Holm', text: 'Hvilken periode dækker graferne?' })
  await paste(
    birgit,
    '16:50 Carl Holm: Kan vi få dias?\n16:50 Ida Holm: Tak\n16:51 Anne Holm: Hvilken periode dækker graferne?'
  )
  await options().first().waitFor()
  expect(await birgit.getByRole('option', { selected: true }).count()).toBe(0)
  await shows(birgit, /fanget før/)
  await keys(birgit, ' ', 'Enter')
  await becomes('Kan vi få dias', { name: 'Carl Holm', state: 'caught', time: '16:50' })
  await expect.poll(() => birgit.getByRole('option', { disabled: true }).count()).toBe(2)
  await keys(birgit, 'j', ' ', 'Enter')
  await becomes('Tak', { name: 'Ida Holm' })
  expect(all().filter((q) => q.text === 'Kan vi få dias?')).toHaveLength(1)
  await keys(birgit, 'Escape')
  expect(await birgit.evaluate(() => document.activeElement?.id)).toBe('chat-name')
})

test('what was caught from it is taken back at once with Z, but for what somebody has done something to; and may be chosen anew', async () => {
  await paste(
    birgit,
    '16:52 Bo Dahl: Må vi se det igen?\n16:52 Erik Holm: Ja, det vil jeg også\n16:53 Pia Dahl: Er der pause?'
  )
  await options().first().waitFor()
  await keys(birgit, ' ', 'j', ' ', 'j', ' ', 'Enter')
  await becomes('Er der pause', { name: 'Pia Dahl', state: 'caught' })
  await shows(birgit, /fangede du 3 beskeder fra chatten/)
  await witness.send({ type: 'questions.flag', id: asked('Må vi se')?.id ?? '' })
  await keys(birgit, 'z')
  await expect.poll(() => asked('Er der pause')).toBeUndefined()
  expect(asked('Ja, det vil')).toBeUndefined()
  expect(asked('Må vi se')).toMatchObject({ state: 'flagged' })
  await expect.poll(() => birgit.getByRole('option', { disabled: true }).count()).toBe(1)
  await keys(birgit, 'Enter')
  await becomes('Er der pause', { state: 'caught' })
})

test('a saved chat is chosen by the keyboard and read as its bytes are', async () => {
  const text = '16:54:01\t From  Søren Holm  to  Everyone : Hvor lægger vi nøglerne?\r\n'
  await choose('Vælg gemt fil', file('møde.txt', Buffer.from(`\ufeff${text}`, 'utf16le')))
  await options().first().waitFor()
  expect(await options().first().innerText()).toMatch(/Søren Holm[\s\S]*Hvor lægger vi nøglerne\?/)
  expect(await birgit.getByRole('heading', { name: 'møde.txt' }).isVisible()).toBe(true)
  await keys(birgit, ' ', 'Enter')
  await becomes('Hvor lægger', { name: 'Søren Holm', time: '16:54:01' })
})

test('a file dropped anywhere is read too', async () => {
  await birgit.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['16:55 Ulla Dahl: Hvem har grafen?'], 'chat.txt'))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
  await options().first().waitFor()
  expect(await options().first().innerText()).toContain('Hvem har grafen?')
})

test('what is no chat is told of in the server’s words, with another file and the field one press away', async () => {
  await choose('Vælg gemt fil', file('billede.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])))
  await expect.poll(why).toContain('Filen ligner et billede.')
  await choose('Vælg en anden fil', file('tom.txt', ''))
  await expect.poll(why).toContain('Der er ikke noget i filen.')
  await birgit.getByRole('button', { name: 'Indsæt fra chatten' }).press('Enter')
  expect(
    await birgit.getByRole('textbox', { name: 'Sæt chatten ind her' }).evaluate((e) => e === document.activeElement)
  ).toBe(true)
})

test('text that is too much is told of, and never read line by line instead', async () => {
  await paste(birgit, 'Bo Dahl: Hej\n'.repeat(500_000))
  await expect.poll(why).toContain('fylder mere end 5 MB')
  expect(await options().count()).toBe(0)
})

test('a link that may not is told so; without a server what is pasted is read here, and a file can be tried again', async () => {
  await answers(403, 'x')
  await paste(birgit, 'Bo Dahl: Et\nBo Dahl: To')
  await expect.poll(why).toContain('Linket må ikke læse chatten')
  await birgit.unrouteAll()
  await birgit.route('**/read/chat', (route) => route.abort())
  await paste(birgit, 'Bo Dahl: Et\nBo Dahl: To')
  await shows(birgit, /Serveren svarer ikke, så det er læst linje for linje/)
  expect(await options().count()).toBe(2)
  await keys(birgit, 'Escape')
  await choose('Vælg gemt fil', file('chat.txt', 'Bo Dahl: Et'))
  await expect.poll(why).toContain('Serveren svarer ikke.')
  await birgit.unrouteAll()
  await keys(birgit, 'Enter')
  await options().first().waitFor()
})

test('what is longer than the line holds, and than can be kept, comes in pieces: nothing is lost', async () => {
  const long = Array.from({ length: 1000 }, (_, i) => `ord${i}`).join(' ')
  await birgit.getByRole('textbox', { name: 'Hvad skrev de?' }).focus()
  await paste(birgit, long)
  await birgit.getByText('del 2 af 2').waitFor()
  await keys(birgit, ' ', 'j', ' ', 'Enter')
  await expect.poll(() => asked('ord0')?.text.length).toBeGreaterThan(3900)
  const kept = all().filter((q) => q.text.startsWith('ord'))
  expect(kept.map((q) => q.text).join(' ')).toBe(long)
  expect(people.faults).toEqual([])
})
