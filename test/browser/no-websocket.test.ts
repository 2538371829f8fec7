// A network that lets no WebSocket through: the meeting goes on by plain requests, both ways.
import { expect, test } from 'vitest'
import { member } from '../support/member.ts'
import { linkAt, screens } from '../support/pages.ts'
import { serve } from '../support/process.ts'
import { makeMeeting } from '../support/server.ts'

/** In the page: every WebSocket is closed before it opens, or is never heard of again. */
function noWebSockets(how: string) {
  class Closed extends EventTarget {
    onclose: (() => void) | null = null
    constructor() {
      super()
      if (how === 'closed') setTimeout(() => this.onclose?.())
    }
    send() {}
    close() {}
  }
  Object.assign(window, { WebSocket: Closed })
}

test.each(['closed', 'swallowed'] as const)(
  '%s: one sees, presses and is seen; and is gone when the page is',
  async (how) => {
    const server = await serve()
    const meeting = await makeMeeting(server)
    const mette = member(server.url, meeting.tokenOf('Mette'))
    await mette.joined
    const people = await screens()
    const jonas = await people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Jonas')), {}, async (page) => {
      await page.addInitScript(noWebSockets, how)
    })
    await jonas.getByRole('timer').first().waitFor()
    await expect.poll(() => mette.present.find((p) => p.name === 'Jonas Ravn')?.connected).toBe(true)

    await jonas.getByRole('button', { name: /Start/ }).first().click()
    await expect.poll(() => mette.views.agenda?.status).toBe('running')
    await mette.send({ type: 'agenda.pause' })
    await expect.poll(() => jonas.getByRole('timer').first().getAttribute('data-state')).toBe('pause')

    await jonas.close()
    await expect.poll(() => mette.present.find((p) => p.name === 'Jonas Ravn')?.connected).toBe(false)
    expect(people.faults).toEqual([])
  }
)

test('the server goes and comes back: what was pressed meanwhile is done', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server)
  const people = await screens()
  const jonas = await people.sit(linkAt(server.url, meeting.id, meeting.tokenOf('Jonas')), {}, async (page) => {
    await page.addInitScript(noWebSockets, 'closed')
  })
  await jonas.getByRole('timer').first().waitFor()
  await jonas.context().setOffline(true)
  await jonas.getByRole('button', { name: /Start/ }).first().click()
  await jonas.context().setOffline(false)
  const mette = member(server.url, meeting.tokenOf('Mette'))
  await mette.joined
  await expect.poll(() => mette.views.agenda?.status).toBe('running')
})
