// The three outcomes, for every gateway over HTTP: refused only where nothing can have gone out, and a doubt is a doubt.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Gateway } from '../../../server/sms/gateway.ts'
import { gatewayFrom } from '../../../server/sms/index.ts'
import { readSmsSettings } from '../../../server/sms/settings.ts'
import { closeLater, tempFolder } from '../../support/closing.ts'
import { freePort } from '../../support/process.ts'
import { cutOff, drips, gatewayAt, hangsUp, html, nothing, patience, says, sms } from '../../support/sms-gateway.ts'

const selfSigned = madeCertificate()

const good: Record<string, unknown> = {
  kannel: '0: Accepted for delivery',
  gatewayapi: { msg_id: '01JNN696A9E0WS89FPYGT15NBX', recipient: 4520123456, reference: 'cmd-12' },
  'gatewayapi-legacy': { ids: [421332671], usage: { total_cost: 0.3 } },
  twilio: { sid: 'SM0123456789abcdef0123456789abcdef', status: 'queued', error_code: null },
  inmobile: { results: [{ messageId: '8fe2', numberDetails: { msisdn: '4520123456', isValidMsisdn: true } }] },
  cpsms: { success: [[{ to: '4520123456', price: '1', countryCode: '1' }]] }
}
const refusals: Record<string, unknown> = {
  kannel: 'Authorization failed for sendsms',
  gatewayapi: { detail: [{ loc: ['body', 'recipient'], msg: 'Not a number', type: 'int_type' }] },
  'gatewayapi-legacy': { code: '0x0213', message: 'Unauthorized: Invalid API token', variables: null },
  twilio: { code: 20003, message: 'Authenticate', more_info: 'https://www.twilio.com/docs/errors/20003', status: 401 },
  inmobile: { errorMessage: 'The request is invalid.', details: ['from: too long'] },
  cpsms: { error: { code: 401, message: 'Unauthorized' } }
}
const words: Record<string, string> = {
  kannel: 'Authorization failed for sendsms',
  gatewayapi: 'Not a number',
  'gatewayapi-legacy': 'Unauthorized: Invalid API token',
  twilio: 'Authenticate',
  inmobile: 'The request is invalid. from: too long',
  cpsms: 'Unauthorized'
}

const made = async (name: string, url: string): Promise<Gateway> =>
  (await gatewayFrom(
    readSmsSettings(
      { SMS_GATEWAY: name, SMS_URL: url, SMS_SENDER: 'Klyngen', SMS_USER: 'AC1', SMS_TOKEN: 'hemmelig-token' },
      null
    )
  ))!

describe.each(Object.keys(good))('%s', (name) => {
  let server: Awaited<ReturnType<typeof gatewayAt>>
  let gateway: Gateway
  beforeAll(async () => {
    server = await gatewayAt(nothing)
    gateway = await made(name, server.url)
  })
  const sent = (signal = patience()) => gateway.send(sms(), signal)

  test('a good answer is accepted', async () => {
    for (const status of [200, 201, 202]) {
      server.answerWith(says(status, good[name]))
      expect(await sent()).toMatchObject({ outcome: 'accepted' })
    }
  })

  test.each([400, 401, 403, 404, 422, 429])('%i in its own form is refused, in its words', async (status) => {
    server.answerWith(says(status, refusals[name]))
    expect(await sent()).toEqual({ outcome: 'refused', reason: words[name] })
  })

  test.each([408, 500, 502, 503])('%i is a doubt, whatever it says', async (status) => {
    server.answerWith(says(status, refusals[name]))
    expect(await sent()).toEqual({ outcome: 'unknown', reason: `HTTP ${status}: ${words[name]}` })
  })

  test.each([200, 202, 400, 401, 403, 404, 500, 502])('%i with a page instead is a doubt', async (status) => {
    server.answerWith(html(status))
    expect(await sent()).toEqual({ outcome: 'unknown', reason: `HTTP ${status}` })
  })

  test.each([
    [200, ''],
    [200, '{}'],
    [200, '{"sid":'],
    [200, 'null'],
    [200, '[]'],
    [401, ''],
    [403, '{}'],
    [403, '{"error"']
  ])('%i with %j cannot be read, and is a doubt', async (status, body) => {
    server.answerWith(says(status, body))
    expect(await sent()).toMatchObject({ outcome: 'unknown' })
  })

  test('200 that complains is a doubt', async () => {
    server.answerWith(says(200, refusals[name]))
    expect(await sent()).toMatchObject({ outcome: 'unknown' })
  })

  test.each([200, 401])('%i with half a body, then cut, is a doubt', async (status) => {
    server.answerWith(cutOff(status, status === 200 ? good[name] : refusals[name]))
    expect(await sent()).toMatchObject({ outcome: 'unknown' })
  })

  test('hung up after the request was read is a doubt, and it is not tried again', async () => {
    server.answerWith(hangsUp)
    const before = server.asked.length
    expect(await sent()).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(/^Cut off: /) })
    expect(server.asked).toHaveLength(before + 1)
  })

  test('no answer, or one that never ends, is a doubt when the time is up', async () => {
    server.answerWith(nothing)
    expect(await sent(patience(300))).toEqual({ outcome: 'unknown', reason: 'No answer in time' })
    server.answerWith(drips(200, good[name]))
    expect(await sent(patience(300))).toEqual({ outcome: 'unknown', reason: 'No answer in time' })
  })

  test('an answer that goes on and on is a doubt', async () => {
    server.answerWith(says(200, `${JSON.stringify(good[name])}${' '.repeat(100_000)}`))
    expect(await sent()).toMatchObject({ outcome: 'unknown' })
  })

  test('a redirection is not followed: that could send it twice', async () => {
    const elsewhere = await gatewayAt(says(202, good[name]))
    server.answerWith(says(307, '', { location: `${elsewhere.url}/` }))
    expect(await sent()).toEqual({ outcome: 'unknown', reason: 'HTTP 307' })
    expect(elsewhere.asked).toEqual([])
  })

  test('no connection, no such name, or a certificate that is not trusted: refused', async () => {
    const port = await freePort()
    expect(await (await made(name, `http://127.0.0.1:${port}`)).send(sms(), patience())).toEqual({
      outcome: 'refused',
      reason: 'No connection: ECONNREFUSED'
    })
    expect(await (await made(name, 'https://findes-ikke.invalid')).send(sms(), patience())).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/^No connection: (ENOTFOUND|EAI_AGAIN)$/)
    })
    const tls = createServer(selfSigned, () => expect.unreachable())
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve))
    closeLater(() => tls.close())
    const url = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`
    expect(await (await made(name, url)).send(sms(), patience())).toMatchObject({
      outcome: 'refused',
      reason: 'No connection: DEPTH_ZERO_SELF_SIGNED_CERT'
    })
    expect(await (await made(name, server.url.replace('http:', 'https:'))).send(sms(), patience())).toMatchObject({
      outcome: 'refused',
      reason: 'No connection: ERR_SSL_WRONG_VERSION_NUMBER'
    })
  })

  test('what it echoes of the number, the text and the password is taken out', async () => {
    const { to, text } = sms()
    const echo = `Cannot send "${text}" to ${to} (or 20 12 34 56) with hemmelig-token, key KX-4471`
    const complaint = name === 'kannel' ? echo : { message: echo, error: { message: echo }, detail: echo }
    server.answerWith(says(403, complaint))
    const outcome = await sent()
    expect(outcome).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/^Cannot send/) })
    for (const secret of ['hemmelig', '4520123456', '20 12', 'KX-4471', 'Søren', 'Sydhav'])
      expect(JSON.stringify(outcome)).not.toContain(secret)
  })
})

/** For 127.0.0.1, by nobody whom anybody trusts. */
function madeCertificate() {
  const [key, cert] = [join(tempFolder(), 'key.pem'), join(tempFolder(), 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', '-nodes', ...curve, ...name, '-keyout', key, '-out', cert], {
    stdio: 'ignore'
  })
  return { key: readFileSync(key), cert: readFileSync(cert) }
}
