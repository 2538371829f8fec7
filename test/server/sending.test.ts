// Keys go out through a real connection: once each, as they were asked for, and what becomes of them is told.
import { describe, expect, test } from 'vitest'
import type { Log } from '../../server/log/log.ts'
import { freePort } from '../support/process.ts'
import { asked, keyOf, people, phoneOf, sendingMeeting } from '../support/sending.ts'
import { soon, wait } from '../support/server.ts'
import { cutOff, hangsUp, html, says } from '../support/sms-gateway.ts'

test('to each the text with their own key, once, however often and by however many it is asked for', async () => {
  const it = await sendingMeeting()
  await Promise.all([it.send(), it.send(), it.send(it.ids[1] ?? '')])
  await soon(() => expect(it.states()).toEqual(['sent', 'sent', 'sent']))
  expect(it.gateway.asked.map(asked).map(({ to, text }) => [to, text])).toEqual(
    [0, 1, 2].map((n) => [phoneOf(n), `Hej Læge ${n}. Din nøgle til egne data i Klyngemøde er ${keyOf(n)}.`])
  )
  await it.send()
  await wait(100)
  expect(it.gateway.asked).toHaveLength(3)
  expect(it.row(0)?.steps.map(({ what, by }) => [what, by === '@server'])).toEqual([
    ['queued', false],
    ['sending', true],
    ['sent', true]
  ])
})

test('in the text the meeting has, with a phone’s signs', async () => {
  const it = await sendingMeeting({ count: 1 })
  await it.soren.send({ type: 'keys.word', template: 'Kære {navn} – din “kode”: {nøgle} ({klynge})', cluster: 'Øerne' })
  await it.send()
  await soon(() => expect(it.gateway.asked.map(asked)[0]?.text).toBe(`Kære Læge 0 - din "kode": ${keyOf(0)} (Øerne)`))
})

describe('what the gateway answers', () => {
  test.each([
    ['a wrong password', says(403, 'Authorization failed for sendsms'), 'failed'],
    ['a page of HTML', html(502), 'unknown'],
    ['half an answer', cutOff(202, '0: Accepted for delivery'), 'unknown'],
    ['nothing, and hangs up', hangsUp, 'unknown']
  ] as const)('%s', async (_, answer, state) => {
    const it = await sendingMeeting({ count: 1, answer })
    await it.send()
    await soon(() => expect(it.states()).toEqual([state]))
    expect(it.gateway.asked).toHaveLength(1)
    expect(JSON.stringify(it.row(0)?.reason)).not.toMatch(/HEMMELIG|20123450/)
  })

  test('three doubts in a row leave the rest unsent, to be sent later', async () => {
    const it = await sendingMeeting({ count: 9, answer: hangsUp, env: { SMS_PER_SECOND: '20' } })
    await it.send()
    await soon(() => expect(it.soren.views.keys.stopped).toMatchObject({ reason: 'no-answer' }))
    await soon(() => expect(it.states()).not.toContain('sending'))
    const unknown = it.states().filter((state) => state === 'unknown').length
    expect(unknown).toBeGreaterThanOrEqual(3)
    expect(it.states().filter((state) => state === 'ready')).toHaveLength(9 - unknown)
    expect(it.gateway.asked).toHaveLength(unknown)
    it.gateway.answerWith(says(202, '0: Accepted for delivery'))
    await it.send()
    await soon(() => expect(it.states().filter((state) => state === 'sent')).toHaveLength(9 - unknown))
    expect(it.states().filter((state) => state === 'unknown')).toHaveLength(unknown)
  })

  test('nobody at home: it has not gone out, and may be sent again', async () => {
    const it = await sendingMeeting({ count: 1, env: { SMS_URL: `http://127.0.0.1:${await freePort()}` } })
    await it.send()
    await soon(() => expect(it.states()).toEqual(['failed']))
  })
})

test('stopped: what is under way goes, the rest stays', async () => {
  const it = await sendingMeeting({ count: 6, env: { SMS_PER_SECOND: '5' } })
  await it.send()
  await soon(() => expect(it.gateway.asked.length).toBeGreaterThan(0))
  await it.soren.send({ type: 'keys.stop' })
  await wait(500)
  const sent = it.states().filter((state) => state === 'sent').length
  expect(sent).toBeLessThan(6)
  expect(it.gateway.asked).toHaveLength(sent)
  expect(it.states().filter((state) => state === 'ready')).toHaveLength(6 - sent)
})

test('a key that is erased while it waits for its turn is not sent', async () => {
  const it = await sendingMeeting({ count: 4, env: { SMS_PER_SECOND: '5' } })
  await it.send()
  await it.soren.send({ type: 'keys.erase' })
  await soon(() => expect(it.states()).not.toContain('sending'))
  const sent = it.gateway.asked.map(asked)
  expect(sent.length).toBeLessThan(4)
  expect(it.states().filter((state) => state === 'failed')).toHaveLength(4 - sent.length)
  expect(it.row(3)?.reason).toBe('gone')
  for (const { text } of sent) expect(text).toMatch(/HEMMELIG\.$/)
})

test('what was sent is in doubt, and not as good as unsent, when the disk fills up in the middle', async () => {
  const full = (log: Log): Log => ({
    ...log,
    references: {
      ...log.references,
      note: (name, ...rest) =>
        /:/.test(name) ? Promise.reject(new Error('disk full')) : log.references.note(name, ...rest)
    }
  })
  const env = { SMS_GATEWAY: 'gatewayapi-legacy', LOG_LEVEL: 'fatal' }
  const it = await sendingMeeting({ count: 1, env, answer: says(200, { ids: [421332671] }), around: full })
  await it.send()
  await soon(() => expect(it.states()).toEqual(['unknown']))
  expect(it.gateway.asked).toHaveLength(1)
})

test('without a gateway nothing is sent, and one is told', async () => {
  const it = await sendingMeeting({ env: { SMS_GATEWAY: 'none' } })
  await it.send()
  await soon(() => expect(it.soren.views.keys.stopped).toMatchObject({ reason: 'no-gateway' }))
  expect(it.states()).toEqual(['ready', 'ready', 'ready'])
  expect(await (await it.http('/sms', it.meeting.tokenOf('Søren'))).json()).toMatchObject({ gateway: null })
})

test('a rehearsal calls nobody, and answers as a gateway would, failures and doubts included', async () => {
  const phones = ['+4501000004', '+4501000007', '+4501000008', '+4501000009']
  const participants = people(4).map((person, n) => ({ ...person, phone: phones[n] }))
  const it = await sendingMeeting({ changes: { rehearsal: true, participants } })
  await it.send()
  await soon(() => expect(it.states()).toEqual(['delivered', 'failed', 'unknown', 'failed']))
  expect(it.gateway.asked).toEqual([])
  expect(await (await it.http('/sms', it.meeting.tokenOf('Søren'))).json()).toMatchObject({ gateway: 'rehearsal' })
})

test('what was asked for while the server was down for long is not sent by itself', async () => {
  let ahead = 0
  const it = await sendingMeeting({ count: 2, now: () => Date.now() + ahead, env: { SMS_PER_SECOND: '1' } })
  await it.send()
  await soon(() => expect(it.gateway.asked).toHaveLength(1))
  ahead = 11 * 60_000
  await soon(() => expect(it.soren.views.keys.stopped).toMatchObject({ reason: 'too-old' }))
  expect(it.gateway.asked).toHaveLength(1)
})
