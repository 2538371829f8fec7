// The moderator's page on a small laptop at its busiest: everything in the middle column is in sight, and nothing is cut.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doctors } from '../support/guests.ts'
import { keys } from '../support/hands.ts'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

const LONG =
  'Organisering hjemme hos jer selv: hvem gør hvad, når recepten på sovemedicin og smertestillende skal fornyes'
const board = [
  { name: 'Lise Brandt', roles: ['coordinator', 'keys', 'host', 'slides'] },
  { name: 'Mette Kjærgaard', roles: ['moderator'] }
]
const blocks = [
  {
    id: 'tal',
    title: 'Se på egne data',
    kind: 'own-data',
    minutes: 15,
    slides: '7: Find jeres egne tal',
    script: LONG
  },
  { id: 'grupper', title: LONG, kind: 'groups', minutes: 10, slides: '9: I grupper', script: `${LONG}. ${LONG}.` },
  { id: 'slut', title: 'Ordet frit', kind: 'open-floor', minutes: 25 }
]

async function crowded() {
  const server = await serve()
  const startsAt = new Date(Date.now() - 5 * 60_000).toISOString()
  const made = await makeMeeting(server, {
    board,
    startsAt,
    participants: doctors,
    playbook: { title: 'Møde', blocks }
  })
  const lise = member(server.url, made.tokenOf('Lise'))
  await lise.joined
  await lise.send({ type: 'agenda.start' })
  await lise.send({ type: 'participants.arrive', names: ['Lars’ iPad', 'Galaxy Tab S7'] })
  const text = 'Giv mig to minutter til: der mangler stadig nøgler til fire læger, som lige er kommet ind ad døren'
  await lise.send({ type: 'signals.send', as: 'keys', to: 'moderator', text })
  await lise.send({ type: 'signals.send', as: 'host', to: 'moderator', ready: 'wait' })
  const { sit, faults } = await screens()
  const mette = await sit(linkAt(server.url, made.id, made.tokenOf('Mette')))
  await mette.getByText('ved døren').waitFor()
  await mette.getByText('5 min bagud:').waitFor()
  await expect.poll(() => mette.getByRole('list', { name: 'Stille signaler' }).getByRole('listitem').count()).toBe(2)
  await mette.getByRole('region', { name: 'Dias', exact: true }).waitFor()
  return { mette, lise, faults }
}

/** What of the middle column is cut off by something around it, or lies outside what one sees. */
const cut = (page: Page) =>
  page.locator('.work').evaluate((work) => {
    const isIn = (inner: DOMRect, outer: DOMRect) => inner.bottom <= outer.bottom + 1 && inner.top >= outer.top - 1
    const parts = [...work.querySelectorAll<HTMLElement>('button, .cells li > *, .late p, .last span')]
    return parts
      .filter((part) => part.offsetParent !== null)
      .filter((part) => {
        for (let around = part.parentElement; around; around = around.parentElement)
          if (around.offsetHeight > 0 && !isIn(part.getBoundingClientRect(), around.getBoundingClientRect()))
            return true
        return false
      })
      .map((part) => part.innerText)
  })

test('late, with two signals, names at the door and slides asked for, all is in sight; also of an item one has chosen', async () => {
  const { mette, faults } = await crowded()
  const words = mette.getByRole('region', { name: 'Manuskript' })
  await keys(mette, 'ArrowRight')
  await mette.getByText('bedt om').waitFor()
  expect(await cut(mette)).toEqual([])
  // and of what comes next there are words to read
  expect((await words.boundingBox())?.height).toBeGreaterThan(30)

  await keys(mette, 'j')
  await mette.getByRole('button', { name: /^Spring over/ }).waitFor()
  expect(await cut(mette)).toEqual([])
  expect(faults).toEqual([])
})

test('without a connection, what was pressed last is in sight', async () => {
  const { mette } = await crowded()
  await mette.context().setOffline(true)
  await keys(mette, 'ArrowRight', '1', '5', 'ArrowRight', 'p')
  const last = mette.locator('.between li').last()
  await last.waitFor()
  await expect.poll(() => mette.locator('.between li').count()).toBe(5)
  await expect
    .poll(() =>
      last.evaluate(
        (row) => row.getBoundingClientRect().bottom <= (row.parentElement?.getBoundingClientRect().bottom ?? 0) + 1
      )
    )
    .toBe(true)
})

test('upright on a tablet, a long title gives way to when it ends and who is here', async () => {
  const { mette } = await crowded()
  await mette.setViewportSize({ width: 820, height: 1180 })
  const right = (selector: string) =>
    mette.locator(selector).evaluateAll((parts) => Math.max(...parts.map((part) => part.getBoundingClientRect().right)))
  const board = await mette.locator('header .me').boundingBox()
  expect(await right('header dd > *')).toBeLessThanOrEqual(board?.x ?? 0)
})

test('when all is over, no slide is asked for and nobody is drawn', async () => {
  const { mette, lise } = await crowded()
  await lise.send({ type: 'agenda.finish' })
  await mette.getByRole('heading', { name: 'Mødet er slut' }).waitFor()
  const dias = mette.getByRole('region', { name: 'Dias', exact: true })
  await expect.poll(() => dias.count()).toBe(0)
  expect(await mette.getByRole('button', { name: /^Træk en/ }).count()).toBe(0)
  await keys(mette, 'ArrowRight', 'd')
  await lise.settled()
  expect(lise.views.slides?.asked).toBe(0)
  expect(lise.views.calls?.rows ?? []).toEqual([])
})
