// The stand-in: as a gateway would answer, by the number's last digit, and nothing leaves the machine.
import { expect, test } from 'vitest'
import type { Report } from '../../../server/sms/gateway.ts'
import { rehearsal } from '../../../server/sms/rehearsal.ts'
import { patience, sms } from '../../support/sms-gateway.ts'

/** A clock that is moved by hand. */
function clock() {
  let now = 0
  const todo: { at: number; what: () => void }[] = []
  return {
    after: (ms: number, what: () => void) => void todo.push({ at: now + ms, what }),
    async pass(ms: number) {
      now += ms
      const due = todo.filter(({ at }) => at <= now)
      for (const one of due) todo.splice(todo.indexOf(one), 1)[0]?.what()
      await new Promise(setImmediate)
    }
  }
}
const to = (digit: number) => sms({ id: `m${digit}`, to: `+452012345${digit}` })

test('each last digit always ends the same', async () => {
  const time = clock()
  const gateway = rehearsal(time.after)
  const told: Report[] = []
  gateway.follow!((report) => told.push(report))
  const sent = Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => gateway.send(to(digit), patience())))
  await time.pass(250)
  const outcomes = await sent
  expect(outcomes.map((o) => o.outcome)).toEqual([...Array(7).fill('accepted'), 'refused', 'unknown', 'accepted'])
  await time.pass(999)
  expect(told).toEqual([])
  await time.pass(2001)
  expect(told).toHaveLength(8)
  expect(told).toContainEqual({ about: { id: 'm3' }, delivered: true, reason: null })
  expect(told).toContainEqual({ about: { id: 'm9' }, delivered: false, reason: expect.stringContaining('slukket') })
})

test('what is known before anybody follows is told to the first; one who has stopped hears no more', async () => {
  const time = clock()
  const gateway = rehearsal(time.after)
  const deliver = async (digit: number) => {
    const sent = gateway.send(to(digit), patience())
    await time.pass(250)
    await sent
    await time.pass(3000)
  }
  await deliver(1)
  const told: Report[] = []
  const stop = gateway.follow!((report) => told.push(report))
  expect(told).toHaveLength(1)
  stop()
  await deliver(2)
  expect(told).toHaveLength(1)
})

test('gives up when the signal says so', async () => {
  const { after } = clock()
  expect(await rehearsal(after).send(to(1), AbortSignal.abort())).toMatchObject({ outcome: 'unknown' })
  expect(await rehearsal(after).send(to(1), patience(20))).toMatchObject({ outcome: 'unknown' })
})

test('with the real clock it takes a moment, and a few seconds', async () => {
  const gateway = rehearsal()
  const told = new Promise<Report>((resolve) => gateway.follow!(resolve))
  const began = Date.now()
  expect(await gateway.send(to(0), patience())).toMatchObject({ outcome: 'accepted' })
  expect(await told).toMatchObject({ about: { id: 'm0' }, delivered: true })
  expect(Date.now() - began).toBeGreaterThan(1000)
  expect(Date.now() - began).toBeLessThan(3500)
})
