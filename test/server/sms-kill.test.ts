// kill -9 at every step of a send, thirty times over, with a real Kannel and a message centre behind it.
import { randomInt } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { makeMeeting, wait } from '../support/server.ts'
import { installed } from '../support/sms-installed.ts'
import { realKannel } from '../support/sms-kannel.ts'

const ROUNDS = 30
const EACH = 4
const phoneOf = (n: number) => `+4520${String(n).padStart(5, '0')}5`

describe.skipIf(!installed('bearerbox', 'smsbox'))('killed', () => {
  test('no message goes out twice, none is told of as sent that did not go, and each doubt waits for a person', {
    timeout: 180_000
  }, async () => {
    const kannel = await realKannel()
    const server = await serve({ env: { ...kannel.env, SMS_PER_SECOND: '100' } })
    const participants = Array.from({ length: ROUNDS * EACH }, (_, n) => ({
      name: `Læge ${n}`,
      phone: phoneOf(n),
      key: `K${n}`
    }))
    const meeting = await makeMeeting(server, { participants })
    const soren = member(server.url, meeting.tokenOf('Søren'))
    await soren.joined
    const rows = () => soren.views.keys.rows
    const ids = rows().map((row) => row.id)
    for (let round = 0; round < ROUNDS; round += 1) {
      const asked = soren.insist({ type: 'keys.send', participants: ids.slice(round * EACH, (round + 1) * EACH) })
      if (round % 3 > 0) await asked
      await wait(randomInt(0, 40))
      await server.end('SIGKILL')
      await server.start()
      await asked
    }
    await vi.waitFor(
      () => expect(rows().filter((row) => row.state === 'sending' || row.state === 'ready')).toEqual([]),
      20_000
    )
    await wait(500) // what Kannel still has in hand

    const arrived = (n: number) => kannel.centre.received.filter((message) => message.to === phoneOf(n))
    const told = new Map<string, number>()
    for (const [n, { state, steps }] of rows().entries()) {
      told.set(state, (told.get(state) ?? 0) + 1)
      expect(['sent', 'unknown', 'failed'], state).toContain(state)
      expect(arrived(n).length, `${n} ${state}`).toBeLessThanOrEqual(1)
      if (state === 'sent') expect(arrived(n)).toHaveLength(1)
      if (state === 'failed') expect(arrived(n)).toHaveLength(0)
      expect(steps.filter((step) => step.what === 'sending')).toHaveLength(1)
    }
    // it did hit sendings on their way, and others were done before or after
    expect(told.get('unknown') ?? 0).toBeGreaterThan(0)
    expect(told.get('sent') ?? 0).toBeGreaterThan(0)
    for (const { text } of kannel.centre.received) expect(text).toMatch(/ er K\d+\.$/)
  })
})
