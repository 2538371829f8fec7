// A countdown is the server's, whatever the computer it is shown on believes the time to be.
import { expect, test } from 'vitest'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

test('two screens count the same seconds, though one computer is three minutes wrong', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server, { startsAt: new Date().toISOString(), playbook })
  const people = await screens()
  const seat = linkAt(server.url, meeting.id, meeting.tokenOf('Jonas'))
  const right = await people.sit(seat)
  const wrong = await people.sit(linkAt(server.url, meeting.id, meeting.screenToken), {}, (page) =>
    page.addInitScript(() => {
      const right = Date.now
      Date.now = () => right() + 180_000
    })
  )
  await right.getByRole('button', { name: /Start mødet/ }).click()
  for (const page of [right, wrong]) await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(600)
  for (let look = 0; look < 5; look += 1) {
    const [one, other] = await Promise.all([secondsLeft(right), secondsLeft(wrong)])
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1) // they are not read in the same instant
    await right.waitForTimeout(700)
  }
})

const playbook = { title: 'Kort', blocks: [{ title: 'Ti minutter', kind: 'talk', minutes: 10 }] }

async function secondsLeft(page: import('playwright-core').Page): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.getByRole('timer').first().innerText()) ?? []
  return Number(minutes) * 60 + Number(seconds)
}
