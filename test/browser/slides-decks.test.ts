// The slide operator with decks and cues, by the keyboard alone: go to a number or a title, write what to remember, choose a deck.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys, shows } from '../support/hands.ts'
import { flash, line, reads, slidesMeeting } from '../support/slides-meeting.ts'

let evening: Awaited<ReturnType<typeof slidesMeeting>>
let mette: Page
let hanne: Page
const titles = [
  'Velkommen',
  'Program',
  'Æbler og ål',
  'Fra regionen',
  'Udvikling',
  'Klyngen',
  'Find jeres egne tal',
  'Graf',
  'Hvad undrede jer?'
]

beforeAll(async () => {
  evening = await slidesMeeting()
  await evening.addDeck('a', 'Oplæg.pdf', titles)
  ;[mette, hanne] = await Promise.all([evening.sit('Mette'), evening.sit('Hanne')])
  await flash(hanne).waitFor()
  await line(mette).waitFor()
})
const writes = async (text: string) => {
  await hanne.keyboard.type(text)
  await keys(hanne, 'Enter')
}
const item = (title: string) => hanne.locator('.item', { has: hanne.getByRole('heading', { name: title }) })

test('to a number, or a word of a title, with æ and å; and what is not there is told', async () => {
  await keys(hanne, 'g')
  await writes('7')
  await evening.stands(7, 7)
  await reads(line(mette), /^Dias 7 af 9 .*næste: Graf/)
  await keys(hanne, 'g')
  await hanne.keyboard.type('90')
  await shows(hanne, 'Sættet har 9 dias.')
  await keys(hanne, 'Enter', 'Escape')
  await evening.stands(7, 7)
  await keys(hanne, 'g')
  await hanne.keyboard.type('ÅL')
  expect(await findings(hanne)).toEqual([])
  await keys(hanne, 'Enter')
  await evening.stands(3, 3)
  await keys(hanne, 'g')
  await hanne.keyboard.type('vandkande')
  await shows(hanne, 'Intet dias passer til »vandkande«.')
  await keys(hanne, 'Escape', 'z')
  await evening.stands(7, 7)
})

test('the moderator sees the cue of the item that is held, and hears of the end of the deck', async () => {
  await reads(mette.locator('li.current'), /Dias 7–8 af 9/)
  await keys(mette, 'ArrowRight', 'ArrowRight')
  await reads(flash(hanne), 'vis 9')
  await keys(mette, 'ArrowRight')
  await shows(mette, 'Det er det sidste dias.')
  await keys(hanne, ' ')
  await evening.stands(9, 9)
  await shows(hanne, 'Det var det sidste dias')
})

test('the next page tells what it begins, and what to remember at it', async () => {
  await keys(hanne, 'g')
  await writes('8')
  await shows(hanne, /9\s+næste, begynder Plenumdiskussion/)
  await shows(hanne, 'Hvad undrede jer? Stop delingen.')
})

test('a cue is mended where it stands, and back with Z', async () => {
  await keys(hanne, 'e')
  expect(await findings(hanne)).toEqual([])
  await hanne.keyboard.type('7-90')
  await keys(hanne, 'Enter')
  await shows(hanne, 'Sættet har 9 dias, så der er ikke noget dias 90.')
  await keys(hanne, 'ControlOrMeta+a')
  await hanne.keyboard.type('side 5 og')
  await keys(hanne, 'Enter')
  await shows(hanne, 'Skriv ét dias eller et spænd')
  await keys(hanne, 'ControlOrMeta+a')
  await hanne.keyboard.type('5-6')
  await keys(hanne, 'Tab', 'ControlOrMeta+a')
  await writes('Kort, så videre')
  await reads(item('Se på egne data'), '5–6 Kort, så videre')
  await expect.poll(() => evening.cues('tal').map((c) => [c.from, c.to, c.say])).toEqual([[5, 6, 'Kort, så videre']])
  await reads(mette.locator('li.current'), /Dias 5–6 af 9/)
  await keys(hanne, 'z')
  await reads(item('Se på egne data'), '7–8 Find jeres egne tal')
})

test('Esc leaves it as it was', async () => {
  await keys(hanne, 'e', '5', 'Escape')
  await reads(item('Se på egne data'), '7–8 Find jeres egne tal')
  await hanne.waitForTimeout(200)
  expect(evening.cues('tal').map((c) => c.from)).toEqual([7])
})

test('one is added where there is none, with no pages when the sharing is to stop; and taken out, and back', async () => {
  await hanne.getByRole('button', { name: 'Nyt stikord til Pause' }).press('Enter')
  await hanne.keyboard.type('ingen')
  await keys(hanne, 'Tab')
  await writes('Vis uret')
  await reads(item('Pause'), 'ingen Vis uret')
  await item('Pause')
    .getByRole('button', { name: /Vis uret/ })
    .press('Enter')
  await item('Pause').getByRole('button', { name: 'Fjern' }).press('Enter')
  await expect.poll(() => evening.cues('pause')).toEqual([])
  await keys(hanne, 'z')
  await reads(item('Pause'), 'ingen Vis uret')
  await keys(hanne, 'z')
  await expect.poll(() => evening.cues('pause')).toEqual([])
})

test('of several decks one is chosen; a page of it is shown by a press', async () => {
  await evening.addDeck(
    'b',
    'Grafer fra regionen.pdf',
    Array.from({ length: 100 }, (_, n) => `Graf ${n + 1}`)
  )
  await hanne.getByRole('combobox', { name: 'Diassæt' }).selectOption('Grafer fra regionen.pdf')
  const pages = hanne.getByRole('list', { name: 'Alle dias' }).getByRole('button')
  await expect.poll(() => pages.count()).toBe(100)
  await pages.nth(99).click()
  await expect.poll(() => evening.slides()?.showing).toEqual({ deck: 'b', page: 100 })
  await reads(line(mette), /^Dias 100 af 100/)
  await keys(hanne, 'g')
  await hanne.keyboard.type('udvikling')
  await shows(hanne, 'Oplæg.pdf')
  await keys(hanne, 'Enter')
  await expect.poll(() => evening.slides()?.showing).toEqual({ deck: 'a', page: 5 })
})

test('a deck that is taken out leaves one counting, and its pages are missed', async () => {
  await evening.lise.send({ type: 'slides.removeDeck', id: 'b' })
  await evening.lise.send({ type: 'slides.removeDeck', id: 'a' })
  await reads(line(mette), /^Dias 5 (?!af)/)
  await keys(hanne, 'ArrowRight')
  await evening.stands(6, 6)
  await shows(hanne, 'Læg en PDF ind')
})

test('in English, by the same keys', async () => {
  await hanne.getByRole('button', { name: 'English' }).click()
  await keys(mette, 'ArrowRight')
  await reads(flash(hanne), /1 Next slide Mette has asked for it\. You are on 6, show 7\./)
  await keys(hanne, ' ')
  await evening.stands(7, 7)
  expect(evening.people.faults).toEqual([])
})
