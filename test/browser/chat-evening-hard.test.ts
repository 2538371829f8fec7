// The evening's chat when it is hard: five hundred at once, a laptop that dies, two watchers at the same, text that would run.
import { expect, test } from 'vitest'
import { choose } from '../support/chatting.ts'
import { keys } from '../support/hands.ts'
import * as late from '../support/late-chat.ts'
import { carl, caught, claus, sorted, textOf, ulla } from '../support/late-chat.ts'
import * as it from '../support/late-evening.ts'
import { screens } from '../support/pages.ts'

const people = await screens()
const begin = (row: late.Row) => textOf(row).slice(0, 15)

test('five hundred pasted at once: every key is answered, and the moderator is told of none that is caught', async () => {
  const evening = await it.lateMeeting(people)
  const [page, mette] = [await it.watcher(evening), await evening.sit('Mette')]
  const moderator = evening.socket('Mette')
  await moderator.joined
  const said = late.many(500)
  await it.pasted(page, late.inWindow(said), 500)
  const chosen = said.slice(300, 320).map((one) => one.text)
  await it.take(page, chosen)
  expect(await it.slowest(page, ['k', 'k', 'j', 'k', ' ', ' '])).toBeLessThan(500)
  await keys(page, 'Enter')
  await expect.poll(async () => sorted(await it.atWatcher(page, 'Fanget'))).toEqual(chosen.sort())
  expect(await it.seen(page).count()).toBe(20)
  await it.isSilent(moderator, mette, chosen)
})

test('a laptop dies with the chat caught: the other watcher has all of it and goes on; the moderator’s page reloaded shows the same', async () => {
  const evening = await it.lateMeeting(people)
  const [birgit, mette] = [await it.watcher(evening), await evening.sit('Mette')]
  await it.takeTwelve(birgit)
  await keys(birgit, 'Enter')
  await expect.poll(() => it.atWatcher(birgit, 'Fanget')).toHaveLength(12)
  await keys(birgit, 'Escape')
  await choose(birgit, begin(carl))
  await keys(birgit, 'f')
  await expect.poll(() => it.atModerator(mette)).toEqual([carl])
  await birgit.context().close()
  const soren = await it.watcher(evening, 'Søren')
  await expect
    .poll(async () => sorted(await it.atWatcher(soren, 'Fanget')))
    .toEqual(sorted(caught.filter((row) => row !== carl)))
  expect(await it.atWatcher(soren, 'Hos ordstyreren')).toEqual([carl])
  for (const row of [ulla, claus]) {
    await choose(soren, begin(row))
    await keys(soren, 'f')
    await expect.poll(async () => (await it.atModerator(mette)).at(-1)).toEqual(row)
  }
  await choose(soren, begin(claus))
  await keys(soren, 'u')
  await expect.poll(() => it.atModerator(mette)).toEqual([claus, carl, ulla])
  await mette.reload()
  await expect.poll(() => it.atModerator(mette)).toEqual([claus, carl, ulla])
})

test('what is asked keeps its place when the moderator’s page is reloaded', async () => {
  const evening = await it.lateMeeting(people)
  const [birgit, mette] = [await it.watcher(evening), await evening.sit('Mette')]
  await it.takeTwelve(birgit)
  await keys(birgit, 'Enter', 'Escape')
  for (const row of [carl, ulla, claus]) {
    await choose(birgit, begin(row))
    await keys(birgit, 'f')
  }
  await expect.poll(() => it.atModerator(mette)).toEqual([carl, ulla, claus])
  await keys(mette, 's')
  await it.isUnder(birgit, 'Stillet', 1)
  await expect.poll(() => it.atModerator(mette)).toEqual([carl, ulla, claus])
  await mette.reload()
  await expect.poll(() => it.atModerator(mette)).toEqual([carl, ulla, claus])
})

test('the same piece in two watchers’ hands, caught by both at the same moment, is caught once', async () => {
  const evening = await it.lateMeeting(people)
  const both = [await it.watcher(evening), await it.watcher(evening, 'Søren')]
  await Promise.all(both.map((page) => it.takeTwelve(page)))
  await Promise.all(both.map((page) => keys(page, 'Enter')))
  for (const page of both) {
    await expect.poll(() => it.seen(page).count()).toBe(12)
    await expect.poll(async () => sorted(await it.atWatcher(page, 'Fanget'))).toEqual(sorted(caught))
  }
})

test('what would run, in a name or a text, is text to the watcher, the moderator and the host, and nothing to the room', async () => {
  const evening = await it.lateMeeting(people)
  const [birgit, mette, jonas] = [await it.watcher(evening), await evening.sit('Mette'), await evening.sit('Jonas')]
  const screen = await evening.room()
  const texts = late.harmful.map((one) => one.text)
  await it.pasted(birgit, late.inWindow(late.harmful), texts.length)
  await it.isHarmless(birgit)
  await it.take(birgit, texts)
  await keys(birgit, 'Enter', 'Escape')
  for (const text of texts) {
    await choose(birgit, text)
    await keys(birgit, 'h', 'f')
  }
  await expect.poll(async () => (await it.atModerator(mette)).map(textOf)).toEqual(texts)
  const help = jonas.getByRole('region', { name: 'Skal hjælpes' }).locator('.text')
  await expect.poll(async () => (await help.allTextContents()).sort()).toEqual(texts.toSorted())
  await keys(mette, 'n')
  await expect.poll(() => screen.locator('h1').first().innerText()).toBe('Tjek ind')
  for (const page of [birgit, mette, jonas, screen]) await it.isHarmless(page)
  const shown = await screen.locator('body').innerText()
  expect(texts.filter((text) => shown.includes(text))).toEqual([])
  expect(people.faults).toEqual([])
})
