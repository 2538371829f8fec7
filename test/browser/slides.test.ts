// The moderator asks without a word and the operator shows, in real browsers: counted, answered, taken back; by two at once; without a deck.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { keys, shows } from '../support/hands.ts'
import { flash, line, reads, slidesMeeting } from '../support/slides-meeting.ts'

let evening: Awaited<ReturnType<typeof slidesMeeting>>
let [mette, hanne]: Page[] = []
const seat = (page: Page | undefined): Page => {
  if (!page) throw new Error('Nobody sits there.')
  return page
}
const [metteAt, hanneAt] = [() => seat(mette), () => seat(hanne)]

beforeAll(async () => {
  evening = await slidesMeeting()
  ;[mette, hanne] = await Promise.all([evening.sit('Mette'), evening.sit('Hanne')])
  await line(metteAt()).waitFor()
  await flash(hanneAt()).waitFor()
})

/** Both are on this page, and nothing is asked for. */
async function on(page: number) {
  await evening.lise.send({ type: 'slides.show', deck: null, page })
  await reads(line(metteAt()), new RegExp(`^Dias ${page}\\b(?!.*bedt om)`))
  await reads(flash(hanneAt()), new RegExp(`Ingen venter på et dias Du er på ${page}\\.`))
}

describe('without a deck', () => {
  test('the first press lights up at the operator’s, and Space answers it', async () => {
    await reads(line(metteAt()), /Intet dias vist endnu Hanne (og Ole )?viser/)
    await reads(flash(hanneAt()), 'Ingen venter på et dias')
    const before = await hanneAt().locator('.show').boundingBox()
    await keys(metteAt(), 'ArrowRight')
    await reads(flash(hanneAt()), /1 Næste dias Mette har bedt om det\. Vis 1\. Mellemrum ?vist/)
    expect(await hanneAt().locator('.show').boundingBox()).toEqual(before)
    await shows(hanneAt(), '1 til dig')
    await reads(line(metteAt()), 'bedt om 1')
    await keys(hanneAt(), ' ')
    await evening.stands(1, 1)
    await reads(line(metteAt()), /^Dias 1 vist/)
    await reads(flash(hanneAt()), 'Du er på 1.')
  })

  test('two quick presses are two, one the other way takes one back', async () => {
    await on(7)
    await keys(metteAt(), 'ArrowRight', 'ArrowRight')
    await reads(flash(hanneAt()), /2 Næste dias Mette har bedt om det to gange\. Du er på 7, vis 9\./)
    await reads(line(metteAt()), 'bedt om 9 (2)')
    await keys(metteAt(), 'ArrowLeft')
    await reads(flash(hanneAt()), /1 Næste dias .* vis 8\./)
    await keys(metteAt(), 'ArrowLeft', 'ArrowLeft')
    await reads(flash(hanneAt()), /1 Et dias tilbage .* vis 6\./)
    await metteAt().getByRole('button', { name: 'Næste dias' }).click()
    await reads(flash(hanneAt()), 'Ingen venter')
    await evening.stands(7, 7)
  })

  test('a page on the way leaves the rest asked for', async () => {
    await on(7)
    await keys(metteAt(), 'ArrowRight', 'ArrowRight')
    await reads(flash(hanneAt()), 'vis 9')
    await keys(hanneAt(), 'ArrowRight')
    await reads(flash(hanneAt()), /1 Næste dias .* Du er på 8, vis 9\./)
    await keys(hanneAt(), 'ArrowRight')
    await evening.stands(9, 9)
  })

  test('both take back with Z', async () => {
    await on(7)
    await keys(metteAt(), 'ArrowRight', 'ArrowRight')
    await reads(flash(hanneAt()), 'vis 9')
    await keys(hanneAt(), ' ')
    await evening.stands(9, 9)
    await shows(hanneAt(), 'viste du dias 9')
    await keys(hanneAt(), 'z')
    await reads(flash(hanneAt()), /2 Næste dias .* Du er på 7, vis 9\./)
    await keys(metteAt(), 'z')
    await evening.stands(7, 8)
    await keys(metteAt(), 'z')
    await evening.stands(7, 7)
  })

  test('what was pressed last and has the focus is not pressed again by Space', async () => {
    await on(7)
    await hanneAt().getByRole('button', { name: 'Vis dias 6', exact: true }).click()
    await evening.stands(6, 6)
    await keys(metteAt(), 'ArrowRight', 'ArrowRight')
    await reads(flash(hanneAt()), 'vis 8')
    await keys(hanneAt(), ' ')
    await evening.stands(8, 8)
    await keys(hanneAt(), ' ')
    await evening.stands(8, 8)
  })

  test('a page opened anew in the middle shows the same', async () => {
    await on(7)
    await keys(metteAt(), 'ArrowRight', 'ArrowRight')
    await reads(flash(hanneAt()), 'vis 9')
    await Promise.all([metteAt().reload(), hanneAt().reload()])
    await reads(flash(hanneAt()), /2 Næste dias Mette har bedt om det to gange\. Du er på 7, vis 9\./)
    await reads(line(metteAt()), /^Dias 7 .*bedt om 9/)
    expect(await findings(hanneAt())).toEqual([])
    await keys(hanneAt(), ' ')
    await reads(line(metteAt()), /^Dias 9 vist/)
    expect(await findings(hanneAt())).toEqual([])
    expect(await findings(metteAt())).toEqual([])
  })

  test('ready for the next is said and taken back with the same key', async () => {
    await on(7)
    await keys(hanneAt(), 'k')
    await expect.poll(() => evening.slides()?.ready).toMatchObject({ page: 8 })
    await hanneAt().getByRole('button', { name: 'Meldt klar til 8', pressed: true }).waitFor()
    await keys(hanneAt(), 'k')
    await expect.poll(() => evening.slides()?.ready).toBeNull()
    await keys(hanneAt(), 'z')
    await expect.poll(() => evening.slides()?.ready).toMatchObject({ page: 8 })
  })
})

test('without connection it says so, and what is pressed is kept and sent', async () => {
  await on(6)
  await keys(hanneAt(), 'ArrowRight')
  // told once it is answered, as all before it is then: nothing but what is pressed from here on waits
  await shows(hanneAt(), 'viste du dias 7')
  await reads(flash(hanneAt()), 'Du er på 7.')
  await hanneAt().context().setOffline(true)
  await reads(flash(hanneAt()), 'Ingen forbindelse Du kan ikke se, om nogen beder om et dias.')
  await keys(hanneAt(), 'ArrowRight')
  await shows(hanneAt(), /Vist dias 8[\s\S]*1 tryk er kun på denne computer/)
  await evening.stands(7, 7)
  await hanneAt().context().setOffline(false)
  await evening.stands(8, 8)
  await reads(flash(hanneAt()), 'Du er på 8.')
})

describe('two at once', () => {
  test('two moderators who ask for the same page ask for it once, and the other is told', async () => {
    await on(7)
    // Mette asks from a socket of her own: her page may be told of Karen's before the key is down, and then asks for one more
    const [karen, ole, again] = [evening.socket('Karen'), evening.socket('Ole'), evening.socket('Mette')]
    onTestFinished(() => [karen, ole, again].forEach(({ socket }) => void socket.disconnect()))
    await Promise.all([karen.joined, ole.joined, again.joined])
    const ask = { type: 'slides.ask' as const, from: { deck: null, page: 7 } }
    const both = await Promise.all([karen, again].map((who) => who.send({ ...ask, by: 1 })))
    expect(both).toMatchObject([{ seq: expect.any(Number) }, { seq: expect.any(Number) }])
    await evening.stands(7, 8)
    await reads(flash(hanneAt()), /1 Næste dias (Mette|Karen) har bedt om det\. Du er på 7, vis 8\./)
    expect(await karen.send({ ...ask, by: -1 })).toMatchObject({ refused: 'slides-moved', page: 8 })
    await Promise.all([ole.send({ type: 'slides.show', deck: null, page: 8 }), keys(hanneAt(), ' ')])
    await evening.stands(8, 8)
    await metteAt().waitForTimeout(200)
    await evening.stands(8, 8)
  })
})

test('when nobody who shows slides is here, the moderator is told', async () => {
  await hanneAt().context().close()
  await reads(line(metteAt()), 'Hanne og Ole er ikke her')
  hanne = await evening.sit('Hanne')
  await reads(line(metteAt()), /(?<!Ingen) viser|Hanne/)
})

test('nothing has gone wrong on the way', () => expect(evening.people.faults).toEqual([]))
