// The groups by hand: taken and let go by mouse and by finger, told what it would break; and two who take the same.
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type AtTheGroups, atTheGroups, hold, names, row } from '../support/grouped.ts'
import { keys, shows } from '../support/hands.ts'

let evening: AtTheGroups['evening']
let people: AtTheGroups['people']
let jonas: AtTheGroups['jonas']
let choose: AtTheGroups['choose']
let anew: AtTheGroups['anew']

beforeAll(async () => {
  ;({ evening, people, jonas, choose, anew } = await atTheGroups())
})
beforeEach(() => anew())

test('what would be broken is told while one holds somebody over a group; then they are let go there', async () => {
  await hold(jonas, 'Hans Dahl', '[data-seat="g2"]')
  const told = jonas.locator('[data-seat="g2"]')
  await expect.poll(() => told.innerText()).toContain('Lægehuset Nyborgvej er delt')
  await keys(jonas, 'Escape')
  await jonas.mouse.up()
  await expect.poll(() => told.innerText()).not.toContain('er delt')
  await evening.sits('Hans Dahl', 3)
  await hold(jonas, 'Freja Dahl', '[data-seat="g2"]')
  await jonas.mouse.up()
  await evening.sits('Freja Dahl', 2)
  await expect.poll(() => names(jonas, 'g2')).toContain('Freja Dahl')
  await hold(jonas, 'Freja Dahl', '[data-seat=""]')
  await jonas.mouse.up()
  await evening.sits('Freja Dahl', null)
})

test('with Shift the two change places', async () => {
  const carl = `[data-person="${evening.idOf('Carl Holm')}"]`
  await hold(jonas, 'Erik Holm', carl)
  await jonas.keyboard.down('Shift')
  await shows(jonas, /Byt med Carl Holm/)
  await jonas.mouse.up()
  await jonas.keyboard.up('Shift')
  await evening.sits('Erik Holm', 2)
  await evening.sits('Carl Holm', 1)
})

test('a finger that rests takes somebody; one that moves on scrolls, and takes nobody', async () => {
  const page = await people.sit(evening.seat('Mette'), { hasTouch: true })
  await page.getByRole('button', { name: 'Grupper' }).waitFor()
  await keys(page, 'g')
  await page.getByRole('heading', { name: 'Ikke placeret' }).waitFor()
  const touches = await page.context().newCDPSession(page)
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    touches.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  const drag = async (name: string, to: string, rests: number) => {
    const [a, b] = [await row(page, name).boundingBox(), await page.locator(`[data-seat="${to}"]`).boundingBox()]
    if (!a || !b) throw new Error(`${name} is not to be seen.`)
    const [from, there] = [
      { x: a.x + 30, y: a.y + 10 },
      { x: b.x + 60, y: b.y + 40 }
    ]
    await touch('touchStart', from)
    await page.waitForTimeout(rests)
    for (const part of [0.2, 0.5, 0.8, 1])
      await touch('touchMove', { x: from.x + (there.x - from.x) * part, y: from.y + (there.y - from.y) * part })
    await touch('touchEnd')
  }
  await drag('Bo Dahl', 'g2', 20)
  await page.waitForTimeout(400)
  await evening.sits('Bo Dahl', 1)
  await drag('Bo Dahl', 'g2', 500)
  await evening.sits('Bo Dahl', 2)
  await page.context().close()
})

test('two take the same: the second is told by whom and where to', async () => {
  await hold(jonas, 'Erik Holm', '[data-seat="g2"]')
  await evening.move('Erik Holm', 'g3')
  await expect.poll(() => names(jonas, 'g3')).toContain('Erik Holm')
  await jonas.mouse.up()
  const told = jonas.getByText(/Mette flyttede Erik Holm til gruppe 3 kl\. \d\d\.\d\d/)
  await told.waitFor()
  await told.getByRole('button').click()
  await told.waitFor({ state: 'detached' })
  // pressed without a connection
  await evening.move('Erik Holm', 'g2')
  await expect.poll(() => names(jonas, 'g2')).toContain('Erik Holm')
  await jonas.context().setOffline(true)
  await choose('Erik Holm')
  await keys(jonas, '1')
  await evening.move('Erik Holm', 'g3')
  await jonas.context().setOffline(false)
  await told.waitFor()
  await evening.sits('Erik Holm', 3)
})

test('nothing has gone wrong on the way', () => expect(people.faults).toEqual([]))
