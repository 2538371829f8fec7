// What reaches whom from the chat in real browsers: nothing that was not sent up; markup as text; nothing moves; the host's calls for help.
import { beforeEach, expect, test } from 'vitest'
import { asking, panel, picks, shown } from '../support/asking.ts'
import { doctors } from '../support/guests.ts'

const { people, sit, socket, birgit, lise, mette, catches, becomes, settle } = await asking()
/** The coordinator's page, who may see everything that was caught. */
const lises = await sit('Lise')
const jonas = await sit('Jonas')
/** Jonas' link on another computer: all that reaches it. */
const jonasToo = socket('Jonas')
await Promise.all([jonasToo.joined, lise.send({ type: 'agenda.start' })])
beforeEach(settle)

test('what was only caught, or put aside by the watcher, is nowhere in the page', async () => {
  await catches('o', 'Hemmelig fanget', { flag: false })
  await catches('p', 'Hemmelig afvist')
  await shown(mette, ['Hemmelig afvist'])
  await birgit.send({ type: 'questions.dismiss', id: 'p' })
  await catches('q', 'Åben')
  await shown(mette, ['Åben'])
  await lises.getByRole('tab', { name: 'Mødet' }).click()
  await shown(lises, ['Åben'])
  for (const page of [mette, lises]) expect(await page.content()).not.toContain('Hemmelig')
})

test('markup in the chat is text, a long one is cut until it is chosen, and those who wrote the same are counted', async () => {
  await catches('r', 'Kort')
  await catches(
    's',
    `<script>document.title='x'</script><img src=x onerror="document.title='x'"> ${'meget '.repeat(80)}`
  )
  await catches('t', 'Også jeg', { flag: false, from: doctors[3]?.name ?? '' })
  await birgit.send({ type: 'questions.merge', id: 't', into: 's' })
  await expect.poll(() => picks(mette).nth(1).innerText()).toMatch(/<script>document\.title[\s\S]*Én mere har skrevet/)
  expect(await picks(mette).nth(1).locator('script, img').count()).toBe(0)
  const height = async () => (await picks(mette).nth(1).locator('.text').boundingBox())?.height ?? 0
  const cut = await height()
  await picks(mette).nth(1).getByRole('button').first().click()
  await expect.poll(height).toBeGreaterThan(cut)
  expect(await mette.title()).not.toBe('x')
})

test('a new one does not move what the pointer is about to press', async () => {
  await catches('u', 'Den under fingeren')
  await shown(mette, ['Den under fingeren'])
  const button = picks(mette).getByRole('button', { name: 'Besvaret' })
  await mette.waitForTimeout(300)
  await button.hover()
  const before = await button.boundingBox()
  await catches('v', 'Haster nu', { urgent: true })
  await shown(mette, ['Den under fingeren', 'Haster nu'])
  expect(await picks(mette).first().getByRole('button', { name: 'Besvaret' }).boundingBox()).toEqual(before)
  await mette.mouse.move(10, 10)
  await shown(mette, ['Haster nu', 'Den under fingeren'])
})

test('what is answered can be found and taken up again', async () => {
  await catches('w', 'Én gang til')
  await shown(mette, ['Én gang til'])
  await mette.keyboard.press('b')
  await panel(mette)
    .getByRole('button', { name: /^Besvaret/ })
    .click()
  await panel(mette).getByRole('button', { name: 'Tag frem igen: Anne Holm' }).first().click()
  await becomes('w', 'flagged')
  await shown(mette, ['Én gang til'])
})

test('the host sees who wants help, and only that; helped is one press, and can be taken back', async () => {
  await catches('x', 'Kan ikke høre jer', { kind: 'help', flag: false })
  await catches('y', 'Et spørgsmål')
  const help = jonas.getByRole('region', { name: 'Skal hjælpes' })
  await expect.poll(() => help.innerText()).toMatch(/Anne Holm[\s\S]*siden \d\d\.\d\d[\s\S]*Kan ikke høre jer/)
  expect(await jonas.locator('header').innerText()).toContain('1 til dig')
  await jonasToo.settled()
  expect(jonasToo.views.questions.rows.map((q) => q.id)).toEqual(['x'])
  await help.getByRole('button', { name: 'Hjulpet: Anne Holm' }).click()
  await becomes('x', 'answered')
  await expect.poll(() => help.count()).toBe(0)
  await jonas.keyboard.press('Control+z')
  await becomes('x', 'caught')
  await help.waitFor()
  expect(people.faults).toEqual([])
})
