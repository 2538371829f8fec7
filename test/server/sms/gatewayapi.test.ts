// What GatewayAPI tells, by the present API and by the old one: read only when it is signed, and not long ago.
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Callback } from '../../../server/sms/gateway.ts'
import { gatewayapi } from '../../../server/sms/gatewayapi.ts'
import { gatewayapiLegacy } from '../../../server/sms/gatewayapi-legacy.ts'
import { called } from '../../support/sms-gateway.ts'

const common = { sender: 'Klyngen', url: 'https://x', token: 'tok', perSecond: 5, callbackUrl: null }
const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const mac = (algorithm: string, secret: string, data: string) =>
  createHmac(algorithm, secret).update(data).digest('base64url')
const jwt = (payload: unknown, { alg = 'HS256', secret = 'secret', hash = 'sha256' } = {}) => {
  const signed = `${b64({ typ: 'JWT', alg })}.${b64(payload)}`
  return `${signed}.${alg === 'none' ? '' : mac(hash, secret, signed)}`
}

describe('gatewayapi-legacy', () => {
  // the token of its documentation, signed with "secret"
  const sample =
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpZCI6MjM4MTcwMywibXNpc2RuIjo0NTQyNjA5MDQ1LCJ0aW1lIjoxNTIyNzY0MDYyLCJzdGF0dXMiOiJERUxJVkVSRUQiLCJlcnJvciI6bnVsbCwiY29kZSI6bnVsbCwidXNlcnJlZiI6bnVsbCwiY2FsbGJhY2tfdXJsIjoiaHR0cDovL2JiYWY3MTQyLm5ncm9rLmlvIiwiYXBpIjo0fQ.KdfDH65bnQtgxEkFnpAQodOciAJedZFB13r9wEo8t3Y'
  const then = 1522764062_000
  const gateway = gatewayapiLegacy({ gateway: 'gatewayapi-legacy', ...common, secret: 'secret' }, () => then + 3600_000)
  const read = (token: string, more: Partial<Callback> = {}) =>
    gateway.read!(called({ headers: { 'x-gwapi-signature': token }, ...more }))
  const notice = { id: 7, msisdn: 4520123456, time: then / 1000, status: 'DELIVERED', userref: 'cmd-12' }

  test("the documentation's own token", () => {
    expect(read(sample)).toEqual([{ about: { ref: '2381703' }, delivered: true, reason: null }])
  })

  test('the token is read, and not the body beside it', () => {
    const text = JSON.stringify({ ...notice, status: 'REJECTED', userref: 'another' })
    expect(read(jwt(notice), { body: Buffer.from(text), id: 'third' })).toEqual([
      { about: { id: 'cmd-12' }, delivered: true, reason: null }
    ])
  })

  test('forged, of another algorithm, changed or missing: not signed', () => {
    const [header, , signature] = jwt(notice).split('.')
    for (const token of [
      jwt(notice, { secret: 'guess' }),
      jwt(notice, { alg: 'none' }),
      `${b64({ alg: 'none' })}.${b64(notice)}.${mac('sha256', 'secret', `${b64({ alg: 'none' })}.${b64(notice)}`)}`,
      jwt(notice, { alg: 'HS512', hash: 'sha512' }),
      jwt(notice, { alg: 'RS256' }),
      jwt(notice, { alg: 'hs256' }),
      `${header}.${b64({ ...notice, id: 8 })}.${signature}`,
      `${header}.${b64(notice)}.`,
      `${jwt(notice)}.x`,
      jwt(notice).slice(0, -1),
      'x',
      '..',
      ''
    ])
      expect(read(token), token).toBe(null)
    expect(gateway.read!(called({ text: JSON.stringify(notice), id: 'cmd-12' }))).toBe(null)
  })

  test('kept for days and played again, or of another day: not taken', () => {
    const later = gatewayapiLegacy(
      { gateway: 'gatewayapi-legacy', ...common, secret: 'secret' },
      () => then + 49 * 3600_000
    )
    expect(later.read!(called({ headers: { 'x-gwapi-signature': sample } }))).toBe(null)
    expect(read(jwt({ ...notice, time: then / 1000 + 60 * 3600 }))).toBe(null)
    expect(read(jwt({ ...notice, time: then / 1000 - 46 * 3600 }))).toHaveLength(1) // they try again for long
  })

  test.each([
    ['DELIVERED', true],
    ['EXPIRED', false],
    ['DELETED', false],
    ['UNDELIVERABLE', false],
    ['REJECTED', false],
    ['SKIPPED', false]
  ])('%s settles it: %s', (status, delivered) => {
    const error = 'Absent subscriber +4520123456'
    expect(read(jwt({ ...notice, status, error }))).toEqual([
      { about: { id: 'cmd-12' }, delivered, reason: delivered ? null : `${status}: Absent subscriber …` }
    ])
  })
  test.each(['UNKNOWN', 'SCHEDULED', 'BUFFERED', 'ENROUTE', 'ACCEPTED', 'NYT', ''])('%j settles nothing', (status) => {
    expect(read(jwt({ ...notice, status }))).toEqual([])
  })
  test('a signed something else settles nothing', () => {
    for (const payload of [{ id: 1, message: 'foo Hello', senttime: 1 }, [], null, 'x'])
      expect(read(jwt(payload))).toEqual([])
  })

  test('without a secret the address is the proof, and the message is its own', () => {
    const open = gatewayapiLegacy({ gateway: 'gatewayapi-legacy', ...common, secret: null }, () => then)
    const text = JSON.stringify({ ...notice, userref: 'another' })
    expect(open.read!(called({ text, id: 'cmd-12' }))).toEqual([
      { about: { id: 'cmd-12' }, delivered: true, reason: null }
    ])
    expect(open.read!(called({ text }))).toBe(null)
    expect(open.read!(called({ text: '<html>', id: 'cmd-12' }))).toEqual([])
  })
})

describe('gatewayapi', () => {
  const now = Date.parse('2026-08-23T13:00:00Z')
  const gateway = gatewayapi({ gateway: 'gatewayapi', ...common, secret: 'secret' }, () => now)
  const event = { msg_id: '01JNN', status: 'DELIVERED', status_at: '2026-08-23T12:00:00Z', recipient: 4520123456 }
  const body = (changes: object = {}, type = 'message.status.sms') =>
    JSON.stringify({ event_type: type, event: { ...event, ...changes } })
  const hex = (text: string, secret = 'secret') => createHmac('sha256', secret).update(text).digest('hex')
  const read = (text: string, signature?: string, more: Record<string, string> = {}) =>
    gateway.read!(called({ text, headers: { ...(signature !== undefined && { signature }), ...more } }))

  test('Signature, with and without v1=', () => {
    const about = [{ about: { ref: '01JNN' }, delivered: true, reason: null }]
    expect(read(body(), `v1=${hex(body())}`)).toEqual(about)
    expect(read(body(), hex(body()))).toEqual(about)
    expect(read(body(), hex(body()).toUpperCase())).toEqual(about)
    // made by hand: printf '{"event_type":"x"}' | openssl dgst -sha256 -hmac secret
    const byHand = '45c0cc9a4ae03c5bb27624259277f50cfb5ed025114821e84c5cce106c7624a2'
    expect(read('{"event_type":"x"}', `v1=${byHand}`)).toEqual([])
  })
  test('our own name for it comes back as its reference', () => {
    const text = body({ reference: 'cmd-12' })
    expect(read(text, hex(text))).toEqual([{ about: { id: 'cmd-12' }, delivered: true, reason: null }])
  })
  test('the bytes are signed: a changed one, another secret or nothing is refused', () => {
    for (const signature of [hex(`${body()} `), hex(body(), 'guess'), hex(body()).slice(1), 'v1=', '', undefined])
      expect(read(body(), signature), signature).toBe(null)
    expect(read(body(), `v2=${hex(body())}`)).toBe(null)
    const unagreed = gatewayapi({ gateway: 'gatewayapi', ...common, secret: null }, () => now)
    for (const secret of ['', 'null', 'secret'])
      expect(unagreed.read!(called({ text: body(), headers: { signature: hex(body(), secret) } }))).toBe(null)
  })
  test('the token of the old API is taken too, with the event in it or the old notification; the body is not', () => {
    const token = (payload: unknown) =>
      read(body({ status: 'REJECTED' }), undefined, { 'x-gwapi-signature': jwt(payload) })
    expect(token(JSON.parse(body()))).toEqual([{ about: { ref: '01JNN' }, delivered: true, reason: null }])
    const old = { id: 7, time: now / 1000, status: 'EXPIRED' }
    expect(token(old)).toEqual([{ about: { ref: '7' }, delivered: false, reason: 'EXPIRED' }])
    expect(token({ iat: 1 })).toEqual([])
    expect(read(body(), undefined, { 'x-gwapi-signature': jwt(old, { secret: 'guess' }) })).toBe(null)
  })
  test('played again days after is refused, whichever time it has', () => {
    const old = body({ status_at: '2026-08-21T12:00:00Z' })
    expect(read(old, hex(old))).toBe(null)
    const other = JSON.stringify({
      ...{ event_type: 'message.status.sms', timestamp: '2026-08-21T12:00:00Z' },
      event: { ...event, status_at: null }
    })
    expect(read(other, hex(other))).toBe(null)
    const garbled = body({ status_at: 'i går' })
    expect(read(garbled, hex(garbled))).toBe(null)
  })
  test('a failure has its words; what is on its way, or is not about an SMS, settles nothing', () => {
    const text = body({ status: 'UNDELIVERABLE', error: { hex_code: '0x01', details: 'Unknown subscriber' } })
    expect(read(text, hex(text))).toMatchObject([{ delivered: false, reason: 'UNDELIVERABLE: Unknown subscriber' }])
    for (const other of [
      body({ status: 'ENROUTE' }),
      body({ status: 'ACCEPTED' }),
      body({}, 'user-message.text.sms'),
      'x',
      '{}'
    ])
      expect(read(other, hex(other))).toEqual([])
  })
})
