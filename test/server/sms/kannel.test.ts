// Through a real Kannel to a message centre, and back again: what arrives, and what is told of it.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Gateway, Report } from '../../../server/sms/gateway.ts'
import { gatewayFrom } from '../../../server/sms/index.ts'
import { readSmsSettings } from '../../../server/sms/settings.ts'
import { gatewayAt, patience, says, sms } from '../../support/sms-gateway.ts'
import { installed } from '../../support/sms-installed.ts'
import { realKannel } from '../../support/sms-kannel.ts'

describe.skipIf(!installed('bearerbox', 'smsbox'))('Kannel', () => {
  let kannel: Awaited<ReturnType<typeof realKannel>>
  let gateway: Gateway
  let us: Awaited<ReturnType<typeof gatewayAt>>
  beforeAll(async () => {
    kannel = await realKannel()
    us = await gatewayAt(says(200, 'ok'))
    gateway = (await gatewayFrom(readSmsSettings(kannel.env, us.url)))!
  })
  let count = 0
  async function sent(to: string, text: string) {
    const id = `m-${++count}`
    const outcome = await gateway.send(
      sms({ id, to, text, reportTo: `${us.url}/sms%2F/${id}?proof=%C3%A6%26b` }),
      patience()
    )
    return { id, outcome }
  }
  const told = (id: string): Report[] =>
    us.asked
      .filter(({ path }) => path.startsWith(`/sms%2F/${id}?proof=%C3%A6%26b&`))
      .flatMap(({ method, path, headers }) => {
        const callback = { method, url: `${us.url}${path}`, headers: { host: headers.host }, body: Buffer.alloc(0), id }
        return [...gateway.read!(callback)!]
      })
  const arrived = (to: string) => kannel.centre.received.filter((message) => message.to === to)

  test('æøå arrives in the narrow alphabet, and that it was delivered is told', async () => {
    const text = 'Hej Søren Ærø Åge. Nøgle: {KX-4471} [€] – '.replace('–', '~|^\\')
    const { id, outcome } = await sent('+4520123456', text)
    expect(outcome).toEqual({ outcome: 'accepted', ref: null })
    await vi.waitFor(() => expect(told(id)).toEqual([{ about: { id }, delivered: true, reason: null }]), 8000)
    expect(arrived('+4520123456')).toEqual([
      { to: '+4520123456', from: 'Klyngen', text, parts: 1, wide: false, ending: 'delivered' }
    ])
  })

  test('an emoji arrives whole', async () => {
    const text = 'Hej Søren 🙂 “nøgle” 👩‍⚕️'
    await sent('+4520123457', text)
    await vi.waitFor(() => expect(arrived('+4520123457')).toHaveLength(1), 8000)
    expect(arrived('+4520123457')[0]).toMatchObject({ text, wide: true, parts: 1 })
  })

  test.each([
    ['narrow', '+4520123458', 'Lægerne på Ærø får æbler. '.repeat(20), 4],
    ['wide', '+4520123459', 'Nøgle 🙂 '.repeat(30), 5]
  ])('a long text arrives whole, in parts, in the %s alphabet', async (_, to, text, parts) => {
    const { id } = await sent(to, text)
    await vi.waitFor(() => expect(arrived(to)).toHaveLength(1), 8000)
    expect(arrived(to)[0]).toMatchObject({ text, parts })
    await vi.waitFor(() => expect(told(id)).toContainEqual({ about: { id }, delivered: true, reason: null }), 8000)
  })

  test('one that the network could not deliver is told as failed, with its words but not the text', async () => {
    const { id, outcome } = await sent('+4520123400', 'KX-4471 er nøglen')
    expect(outcome).toMatchObject({ outcome: 'accepted' })
    const failed = { about: { id }, delivered: false, reason: 'UNDELIV 001' }
    await vi.waitFor(() => expect(told(id)).toEqual([failed]), 8000)
  })

  test('one that the centre does not take is told as failed', async () => {
    const { id, outcome } = await sent('+4520123401', 'Hej')
    expect(outcome).toMatchObject({ outcome: 'accepted' })
    const failed = { about: { id }, delivered: false, reason: 'Invalid Destination Address' }
    await vi.waitFor(() => expect(told(id)).toEqual([failed]), 8000)
  })

  test('a wrong password is refused, and nothing goes out', async () => {
    const wrong = (await gatewayFrom(readSmsSettings({ ...kannel.env, SMS_TOKEN: 'forkert' }, null)))!
    expect(await wrong.send(sms({ to: '+4520123499' }), patience())).toEqual({
      outcome: 'refused',
      reason: 'Authorization failed for sendsms'
    })
    expect(arrived('+4520123499')).toEqual([])
  })
})
