// What the network tells: read only when it is signed as it must be, or came to the message's own address.
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cpsms } from '../../../server/sms/cpsms.ts'
import type { Callback } from '../../../server/sms/gateway.ts'
import { inmobile } from '../../../server/sms/inmobile.ts'
import { kannel } from '../../../server/sms/kannel.ts'
import { twilio } from '../../../server/sms/twilio.ts'
import { called } from '../../support/sms-gateway.ts'

const common = { sender: 'Klyngen', url: 'https://x', token: 'tok', perSecond: 5, callbackUrl: null, user: 'AC1' }

describe('twilio', () => {
  const gateway = twilio({ gateway: 'twilio', ...common })
  const sample = {
    ...{ MessageSid: 'SM123', MessageStatus: 'delivered', To: '+4520123456', From: 'KLYNGE' },
    ...{ AccountSid: 'AC1', ApiVersion: '2010-04-01' }
  }
  const signatureOf = (url: string, fields: Record<string, string>, token = 'tok') =>
    createHmac('sha1', token)
      .update(
        url +
          Object.entries(fields)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flat()
            .join('')
      )
      .digest('base64')
  const read = (fields: Record<string, string>, signature: string, more: Partial<Callback> = {}) =>
    gateway.read!(
      called({ text: new URLSearchParams(fields).toString(), headers: { 'x-twilio-signature': signature }, ...more })
    )
  const report = [{ about: { ref: 'SM123' }, delivered: true, reason: null }]

  test("what Twilio's library has signed", () => {
    expect(read(sample, '/r+UM/FaX5FkAfAQNF+DyhHMNy0=')).toEqual(report)
  })
  test('with and without the port, on either side', () => {
    const plain = 'https://x.dk/sms/status?a=1'
    for (const [signed, seen] of [
      [plain, 'https://x.dk:443/sms/status?a=1'],
      ['https://x.dk:443/sms/status?a=1', plain],
      [plain, 'https://x.dk:8443/sms/status?a=1'],
      ['http://x.dk:80/s', 'http://x.dk/s']
    ] as const)
      expect(read(sample, signatureOf(signed, sample), { url: seen }), seen).toEqual(report)
  })
  test('another address, field, token, or no signature: refused', () => {
    const good = signatureOf('https://x.dk/sms/status', sample)
    expect(read(sample, good)).toEqual(report)
    expect(read(sample, good, { url: 'https://x.dk/sms/other' })).toBe(null)
    expect(read(sample, good, { url: 'https://y.dk/sms/status' })).toBe(null)
    expect(read({ ...sample, MessageStatus: 'failed' }, good)).toBe(null)
    expect(read({ ...sample, Extra: '1' }, good)).toBe(null)
    expect(read(sample, signatureOf('https://x.dk/sms/status', sample, 'guess'))).toBe(null)
    expect(read(sample, '')).toBe(null)
    expect(read(sample, good, { headers: {}, id: 'cmd-12' })).toBe(null)
  })
  test.each([
    ['delivered', true],
    ['read', true],
    ['undelivered', false],
    ['failed', false],
    ['canceled', false]
  ])('%s settles it: %s; by our own name when the address has it', (MessageStatus, delivered) => {
    const fields = { ...sample, MessageStatus, ErrorCode: '30003' }
    expect(read(fields, signatureOf('https://x.dk/sms/status', fields), { id: 'cmd-12' })).toEqual([
      { about: { id: 'cmd-12' }, delivered, reason: delivered ? null : `${MessageStatus} 30003` }
    ])
  })
  test.each(['queued', 'sending', 'sent', 'accepted', 'scheduled', 'receiving', 'partially_delivered', 'toString', ''])(
    '%j settles nothing',
    (MessageStatus) => {
      const fields = { ...sample, MessageStatus }
      expect(read(fields, signatureOf('https://x.dk/sms/status', fields))).toEqual([])
    }
  )
})

const own = { id: 'cmd-12' }
describe('kannel', () => {
  const gateway = kannel({ gateway: 'kannel', ...common })
  const read = (query: string, id: string | null = 'cmd-12') =>
    gateway.read!(called({ method: 'GET', url: `https://x.dk/sms/cmd-12?proof=abc&${query}`, id }))
  const receipt = 'id:7 sub:001 dlvrd:000 submit date:2611221200 stat:UNDELIV err:001 text:Hej Mette, KX-4471'
  test.each([
    ['type=1&answer=', true, null],
    [`type=2&answer=${encodeURIComponent(receipt)}`, false, 'UNDELIV 001'],
    ['type=2&answer=', false, null],
    ['type=16&answer=NACK%2F0x0000000b%2FInvalid+Destination+Address', false, 'Invalid Destination Address']
  ])('%s', (query, delivered, reason) => expect(read(query)).toEqual([{ about: own, delivered, reason }]))
  test.each(['type=8&answer=ACK%2F', 'type=4', 'type=', 'type=3', '', 'xtype=1'])('%j settles nothing', (query) =>
    expect(read(query)).toEqual([])
  )
  test('to no address of ours: refused', () => expect(read('type=1', null)).toBe(null))
})

describe('inmobile', () => {
  const gateway = inmobile({ gateway: 'inmobile', ...common })
  const read = (stateCode: unknown, id: string | null = 'cmd-12', stateDescription = 'Number +4520123456 is off') =>
    gateway.read!(
      called({
        id,
        text: JSON.stringify({ reports: [{ messageId: '8fe2', deliveryInfo: { stateCode, stateDescription } }] })
      })
    )
  test.each([
    [1, true, null],
    [-1, false, 'Number … is off'],
    [-2, false, 'Number … is off']
  ])('%i', (code, delivered, reason) => expect(read(code)).toEqual([{ about: own, delivered, reason }]))
  test.each([0, 2, '1', null])('%j settles nothing', (code) => expect(read(code)).toEqual([]))
  test('to no address of ours: refused; what cannot be read settles nothing', () => {
    expect(read(1, null)).toBe(null)
    for (const text of ['', 'x', '{}', '{"reports":[{}]}'])
      expect(gateway.read!(called({ id: 'cmd-12', text }))).toEqual([])
  })
})

describe('cpsms', () => {
  const gateway = cpsms({ gateway: 'cpsms', ...common })
  const read = (end: string, id: string | null = 'cmd-12') =>
    gateway.read!(called({ method: 'GET', url: `https://x.dk/sms/cmd-12?by=cpsms${end}`, id }))
  test.each([
    ['&status=1&receiver=4520123456', true, null],
    ['?status=1&receiver=4520123456', true, null],
    ['&receiver=4520123456&status=2', false, 'status 2'],
    ['&status=8', false, 'status 8']
  ])('%s', (end, delivered, reason) => expect(read(end)).toEqual([{ about: own, delivered, reason }]))
  test.each(['&status=4', '&status=', '&status=11', '&xstatus=1', ''])('%j settles nothing', (end) =>
    expect(read(end)).toEqual([])
  )
  test('to no address of ours: refused', () => expect(read('&status=1', null)).toBe(null))
})
