// The moderator's panel from the chat in real browsers: its order, its keys, parking, the wrap-up, two moderators at once.
import { beforeEach, expect, test } from 'vitest'
import { asking, chosen, panel, picks, shown } from '../support/asking.ts'

const { people, sit, birgit, lise, mette, goTo, catches, becomes, settle } = await asking()
const karen = await sit('Karen')
beforeEach(settle)

test('before the meeting it takes no room; once it runs, one line tells what will come', async () => {
  await mette.locator('[role=alert].sr').waitFor({ state: 'attached' }) // the panel has been fetched
  expect(await panel(mette).count()).toBe(0)
  expect(await mette.getByRole('button', { name: /Skift rolle/ }).count()).toBeGreaterThan(0)
  await mette.keyboard.press('n')
  await expect.poll(() => panel(mette).innerText()).toContain('Her kommer det, chatvagten sender op til dig.')
  expect(await mette.getByRole('button', { name: /Skift rolle/ }).count()).toBe(0)
})

test('what is sent up is there with name and practice, urgent first, the rest as they were sent up', async () => {
  await catches('a', 'Hvilken periode?')
  await catches('b', 'Må vi få dias?')
  await catches('c', 'Lyden falder ud', { urgent: true })
  await shown(mette, ['Lyden falder ud', 'Hvilken periode?', 'Må vi få dias?'])
  expect(await panel(mette).innerText()).toMatch(/Fra chatten\s+3\s+1 haster[\s\S]*Haster\s+Anne Holm/)
  // the one that was first is still the chosen one
  expect(await chosen(mette).innerText()).toBe('Hvilken periode?')
  await birgit.send({ type: 'questions.hurry', id: 'b', urgent: true })
  await shown(mette, ['Må vi få dias?', 'Lyden falder ud', 'Hvilken periode?'])
  await expect.poll(() => mette.locator('[role=alert].sr').innerText()).toContain('Må vi få dias?')
})

test('S asks, B answers, R parks, each at a key, and Z takes each back', async () => {
  await catches('d', 'Det ene')
  await catches('e', 'Det andet')
  await shown(mette, ['Det ene', 'Det andet'])
  await mette.keyboard.press('s')
  await becomes('d', 'asked')
  await expect.poll(() => picks(mette).first().innerText()).toContain('Stillet')
  await mette.keyboard.press('b')
  await becomes('d', 'answered')
  await shown(mette, ['Det andet'])
  await mette.keyboard.press('r')
  await mette.keyboard.press('0')
  await becomes('e', 'parked')
  await expect.poll(() => panel(mette).innerText()).toMatch(/Parkeret\s+1[\s\S]*Besvaret/)
  for (const [id, state] of [
    ['e', 'flagged'],
    ['d', 'asked'],
    ['d', 'flagged']
  ] as const) {
    await mette.keyboard.press('z')
    await becomes(id, state)
  }
  await shown(mette, ['Det ene', 'Det andet'])
})

test('S and B pressed before either is answered both count, and are taken back one by one', async () => {
  await catches('dd', 'Hurtigt')
  await shown(mette, ['Hurtigt'])
  await mette.evaluate(() => {
    for (const key of ['s', 'b', 'b']) dispatchEvent(new KeyboardEvent('keydown', { key }))
  })
  await becomes('dd', 'answered')
  await shown(mette, [])
  for (const state of ['asked', 'flagged']) {
    await mette.keyboard.press('z')
    await becomes('dd', state)
  }
})

test('the arrows choose, the digits of parking give no minutes, and Esc leaves it', async () => {
  await catches('f', 'Først')
  await catches('g', 'Sidst')
  await shown(mette, ['Først', 'Sidst'])
  await mette.keyboard.press('ArrowDown')
  await expect.poll(() => chosen(mette).innerText()).toBe('Sidst')
  await mette.keyboard.press('r')
  await panel(mette).getByRole('button', { name: 'Senere' }).waitFor()
  await mette.keyboard.press('Escape')
  await expect.poll(() => panel(mette).getByRole('button', { name: 'Senere' }).count()).toBe(0)
  await mette.keyboard.press('r')
  const { expectedEnd } = lise.views.agenda
  await mette.keyboard.press('0')
  await becomes('g', 'parked')
  expect(lise.views.agenda.expectedEnd).toBe(expectedEnd)
  await expect.poll(() => chosen(mette).innerText()).toBe('Først')
})

test('when the meeting goes on while one is asked until when, no digit comes to mean another item', async () => {
  await catches('p', 'Til plenum senere')
  await shown(mette, ['Til plenum senere'])
  await mette.keyboard.press('r')
  await panel(mette).getByRole('button', { name: 'Plenum' }).waitFor()
  await goTo('plen')
  await expect.poll(() => mette.locator('h1').first().innerText()).toBe('Plenum')
  await mette.keyboard.press('2')
  await becomes('p', 'parked')
  expect(birgit.views.questions.rows.find((q) => q.id === 'p')?.block).toBe('pause')
})

test('what is parked to an item comes back to the top when that item begins, and not before', async () => {
  await catches('h', 'Til plenum')
  await catches('i', 'Til nu')
  await shown(mette, ['Til plenum', 'Til nu'])
  await mette.keyboard.press('r')
  await mette.keyboard.press('ArrowDown')
  await mette.keyboard.press('Enter')
  await becomes('h', 'parked')
  await shown(mette, ['Til nu'])
  await goTo('plen')
  await shown(mette, ['Til plenum', 'Til nu'])
  expect(await picks(mette).first().innerText()).toContain('Kom igen: parkeret til dette punkt')
})

test('the wrap-up shows all that is open together, with a line that says so', async () => {
  for (const id of ['j', 'k', 'l', 'm']) await catches(id, `Nummer ${id}`)
  await lise.send({ type: 'questions.park', id: 'j', block: 'frit' })
  await lise.send({ type: 'questions.ask', id: 'k' })
  await lise.send({ type: 'questions.answer', id: 'm' })
  await shown(mette, ['Nummer k', 'Nummer l'])
  await goTo('op')
  await shown(mette, ['Nummer k', 'Nummer l', 'Nummer j'])
  expect(await panel(mette).innerText()).toContain('Alt, der stadig er åbent: 3.')
})

test('of two moderators who press at once it is done once, and the slower is told who did', async () => {
  await catches('n', 'Begge to')
  await Promise.all([mette, karen].map((page) => shown(page, ['Begge to'])))
  // her page is busy: she presses before it has got to what Mette did
  await karen.evaluate(() => {
    setTimeout(() => {
      const until = performance.now() + 1500
      while (performance.now() < until);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }))
    })
  })
  await mette.keyboard.press('b')
  await becomes('n', 'answered')
  await expect.poll(() => karen.locator('body').innerText()).toMatch(/Mette meldte det besvaret \d\d\.\d\d/)
  expect(birgit.updates.filter((u) => JSON.stringify(u).includes('Begge to')).length).toBe(1)
  expect(people.faults).toEqual([])
})
