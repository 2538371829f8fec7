// A late evening's chat from Zoom to the moderator's screen, in real browsers with the real reader of chats, by keyboard alone.
import { expect, test } from 'vitest'
import { panel } from '../support/asking.ts'
import { choose } from '../support/chatting.ts'
import { keys } from '../support/hands.ts'
import * as late from '../support/late-chat.ts'
import {
  aase,
  carl,
  caught,
  ejnar,
  freja,
  jens,
  ole,
  type Row,
  rikke,
  sentUp,
  soren,
  sorted,
  viggo
} from '../support/late-chat.ts'
import * as it from '../support/late-evening.ts'
import { screens } from '../support/pages.ts'

const people = await screens()
const evening = await it.lateMeeting(people)
const birgit = await it.watcher(evening)
const mette = await evening.sit('Mette')
await mette.getByRole('button', { name: /Start mødet/ }).waitFor()
/** All that reaches the moderator's link, and the coordinator's. */
const [moderator, lise] = [evening.socket('Mette'), evening.socket('Lise')]
await Promise.all([moderator.joined, lise.joined])

const go = (row: Row) => choose(birgit, late.textOf(row).slice(0, 15))
/** As they stand in the chat. */
const inChat = late.chat.flatMap((said) => caught.filter((row) => said.text.endsWith(late.textOf(row))))
const onlyCaught = [aase, ole, ejnar, soren].map(late.textOf)
/** The moderator has these, from the top, and the watcher has the same there; nobody was told of the others. */
async function agree(rows: readonly Row[]) {
  await expect.poll(() => it.atModerator(mette)).toEqual(rows)
  await expect.poll(() => it.atWatcher(birgit, 'Hos ordstyreren')).toEqual(rows)
  await it.isSilent(moderator, mette, onlyCaught)
}

test('thirty messages pasted, twelve chosen and caught, whoever wrote them is known: none of it is with the moderator', async () => {
  await it.takeTwelve(birgit)
  const lines = await it.lines(birgit).allInnerTexts()
  expect(lines[7]).toMatch(/Hans Dahls iPad\s+23\.53\s+1 reaktion/)
  expect(lines[8]).toMatch(/svar til Dr\. Carl Dahl: Hvilken periode dækker graferne\?\s+Det vil jeg/)
  expect(lines[9]).toMatch(/Klaus Dahlberg\s+23\.55[\s\S]*direkte/)
  expect(lines[19]).toMatch(/Rikke Holm\s+00\.00/)
  await keys(birgit, 'Enter')
  await expect.poll(() => it.atWatcher(birgit, 'Fanget')).toHaveLength(12)
  expect(await it.atWatcher(birgit, 'Fanget')).toEqual(expect.arrayContaining(caught))
  expect(await it.atWatcher(birgit, 'Fanget')).toEqual(inChat.toReversed())
  const answer = birgit.getByRole('row', { name: /Det vil jeg også gerne vide/ })
  expect(await answer.innerText()).toContain('svar til Dr. Carl Dahl: Hvilken periode')
  await keys(birgit, 'Escape')
  await it.isSilent(moderator, mette, caught.map(late.textOf))
})

test('seven sent up by F, one urgent by U, two merged by M, one parked by P, one put aside by X: the moderator’s screen agrees at every step', async () => {
  for (const [i, row] of sentUp.entries()) {
    await go(row)
    await keys(birgit, 'f')
    await agree(sentUp.slice(0, i + 1))
  }
  await go(viggo)
  await keys(birgit, 'u')
  const urgentFirst = [viggo, ...sentUp.filter((row) => row !== viggo)]
  await agree(urgentFirst)
  await go(freja)
  await keys(birgit, 'm', '1')
  const merged = urgentFirst.filter((row) => row !== freja)
  await agree(merged)
  const carls = panel(mette).locator('li.q', { hasText: late.textOf(carl) })
  await expect.poll(() => carls.innerText()).toContain('Én mere har skrevet det samme')
  await go(ole)
  await keys(birgit, 'x')
  await go(jens)
  await keys(birgit, 'p', '3')
  await expect.poll(() => it.pile(mette, 'Parkeret')).toEqual(['1'])
  await it.isUnder(birgit, 'Parkeret', 1)
  await it.isUnder(birgit, 'Afvist', 1)
  await agree(merged)
  await expect.poll(async () => sorted(await it.atWatcher(birgit, 'Fanget'))).toEqual(sorted([aase, ejnar, soren]))
})

/** One was merged into another. */
const standing = sentUp.filter((row) => row !== freja)
const begins = (title: string) => expect.poll(() => mette.locator('h1').first().innerText()).toBe(title)

test('S asks, B answers, R parks, N goes on: the parked one is back on top in its block, and all that is open is shown at the wrap-up', async () => {
  await keys(mette, 'n')
  await begins('Tjek ind')
  for (const _ of sentUp) await keys(mette, 'ArrowUp')
  await keys(mette, 's')
  await it.isUnder(birgit, 'Stillet', 1)
  expect(sorted(await it.atModerator(mette))).toEqual(sorted(standing))
  await keys(mette, 'b')
  await it.isUnder(birgit, 'Besvaret', 1)
  const left = standing.filter((row) => row !== viggo)
  await agree(left)
  for (const _ of left) await keys(mette, 'ArrowUp')
  await keys(mette, 'r', '0')
  await it.isUnder(birgit, 'Parkeret', 2)
  const open = left.filter((row) => row !== rikke)
  await agree(open)
  for (const title of ['Se på egne data', 'Plenum']) {
    await keys(mette, 'n')
    await begins(title)
  }
  await expect.poll(() => it.atModerator(mette)).toEqual([jens, ...open])
  await expect.poll(() => it.atWatcher(birgit, 'Parkeret til nu')).toEqual([jens])
  await keys(mette, 'n')
  await begins('Opsamling')
  await expect.poll(() => it.atModerator(mette)).toEqual([...open, rikke, jens])
  await it.isUnder(birgit, 'Parkeret', 2)
  expect(sorted(await it.atWatcher(birgit, 'Hos ordstyreren'))).toEqual(sorted(open))
})

test('the whole chat as Zoom saved it: twelve caught before, the rest and two new can be chosen, and each is there once', async () => {
  await keys(birgit, '/')
  await it.pasted(birgit, late.inFile([...late.chat, ...late.later]), 32)
  expect((await it.seen(birgit).locator('.text').allTextContents()).sort()).toEqual(sorted(caught))
  expect(await it.seen(birgit).first().innerText()).toContain('fanget før')
  for (let i = 0; i < 32; i += 1) await keys(birgit, 'k')
  for (let i = 0; i < 32; i += 1) await keys(birgit, ' ', 'j')
  expect(await it.taken(birgit)).toBe(20)
  await keys(birgit, 'Enter')
  await expect.poll(() => it.seen(birgit).count()).toBe(32)
  const texts = () => lise.views.questions.rows.map((q) => q.text)
  await expect.poll(() => [texts().length, new Set(texts()).size]).toEqual([32, 32])
  await it.isSilent(moderator, mette, [...onlyCaught, 'Hvem skriver referat?', 'Kaffe her også'])
  expect(people.faults).toEqual([])
})
