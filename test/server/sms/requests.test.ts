// What each gateway is asked, to the letter, and what is made of its good answers.
import { describe, expect, test } from 'vitest'
import type { Sms } from '../../../server/sms/gateway.ts'
import { gatewayFrom } from '../../../server/sms/index.ts'
import { readSmsSettings } from '../../../server/sms/settings.ts'
import { gatewayAt, patience, says, sms } from '../../support/sms-gateway.ts'

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
const { text, reportTo } = sms()
const emoji = 'Hej 🙂'

/** Sends it through the gateway to a server that answers so; what was asked, and the outcome. */
async function sent(name: string, answer: unknown, changes: Partial<Sms> = {}, env: Record<string, string> = {}) {
  const server = await gatewayAt(says(200, answer))
  const usual = { SMS_SENDER: 'Klyngen', SMS_USER: 'bruger', SMS_TOKEN: 'tok', SMS_URL: server.url }
  const gateway = (await gatewayFrom(readSmsSettings({ SMS_GATEWAY: name, ...usual, ...env }, null)))!
  const outcome = await gateway.send(sms(changes), patience())
  expect(server.asked).toHaveLength(1)
  const { method, path, headers, body } = server.asked[0]!
  const { authorization, 'content-type': type } = headers
  return { outcome, asked: { method, path, authorization, type, body }, headers, name: gateway.name }
}
const json = (asked: { body: string }) => JSON.parse(asked.body)

describe('kannel', () => {
  const query = (asked: { path: string }) => Object.fromEntries(new URL(asked.path, 'http://x').searchParams)
  test('is asked by GET, with our address for reports', async () => {
    const { asked, outcome } = await sent('kannel', '3: Queued for later delivery')
    expect(outcome).toEqual({ outcome: 'accepted', ref: null })
    expect(asked).toMatchObject({ method: 'GET', authorization: undefined, body: '' })
    expect(asked.path).toMatch(/^\/cgi-bin\/sendsms\?/)
    expect(asked.path).toContain('to=%2B4520123456')
    expect(query(asked)).toEqual({
      ...{ username: 'bruger', password: 'tok', from: 'Klyngen', to: '+4520123456', text, charset: 'UTF-8' },
      ...{ 'dlr-mask': '19', 'dlr-url': 'https://x.dk/sms/cmd-12?proof=abc&type=%d&answer=%A' }
    })
  })
  test('coding=2 only for what the narrow alphabet has not; % in our address is doubled', async () => {
    const { asked } = await sent('kannel', '0: Accepted for delivery', { text: emoji, reportTo: 'https://x.dk/a%2Fb' })
    expect(query(asked)).toMatchObject({
      ...{ coding: '2', text: emoji },
      'dlr-url': 'https://x.dk/a%%2Fb?type=%d&answer=%A'
    })
  })
  test('nothing is asked of reports when nobody can reach us', async () => {
    const { asked } = await sent('kannel', '0: Accepted for delivery', { reportTo: null, text: 'æøåÆØÅ€{}' })
    expect(Object.keys(query(asked))).toEqual(['username', 'password', 'from', 'to', 'text', 'charset'])
  })
  test.each(['1: x', '0:', 'Accepted', 'OK', '00: x'])('%j is no answer of its', async (answer) => {
    expect((await sent('kannel', answer)).outcome).toMatchObject({ outcome: 'unknown' })
  })
})

describe('gatewayapi', () => {
  test('is asked as its present API wants it', async () => {
    const { asked, outcome } = await sent('gatewayapi', { msg_id: '01JNN', recipient: 4520123456, reference: 'cmd-12' })
    expect(outcome).toEqual({ outcome: 'accepted', ref: '01JNN' })
    expect(asked).toMatchObject({ method: 'POST', path: '/mobile/single', authorization: 'Token tok' })
    expect(asked.type).toBe('application/json')
    expect(json(asked)).toEqual({ sender: 'Klyngen', message: text, recipient: 4520123456, reference: 'cmd-12' })
  })
})

describe('gatewayapi-legacy', () => {
  const ids = { ids: [421332671], usage: {} }
  test('is asked as its old API wants it', async () => {
    const { asked, outcome } = await sent('gatewayapi-legacy', ids)
    expect(outcome).toEqual({ outcome: 'accepted', ref: '421332671' })
    expect(asked).toMatchObject({ method: 'POST', path: '/rest/mtsms', authorization: basic('tok:') })
    const usual = { sender: 'Klyngen', message: text, recipients: [{ msisdn: 4520123456 }], userref: 'cmd-12' }
    expect(json(asked)).toEqual({ ...usual, callback_url: reportTo })
  })
  test('UCS2 only when it must; no address when the webhook is signed, or nobody can reach us', async () => {
    const wide = json((await sent('gatewayapi-legacy', ids, { text: emoji, reportTo: null })).asked)
    expect(wide).toMatchObject({ encoding: 'UCS2', message: emoji })
    expect(wide).not.toHaveProperty('callback_url')
    const signed = json((await sent('gatewayapi-legacy', ids, {}, { SMS_SECRET: 's' })).asked)
    expect(signed).not.toHaveProperty('callback_url')
  })
})

describe('twilio', () => {
  test('is asked by a form', async () => {
    const { asked, outcome } = await sent('twilio', { sid: 'SM12ab', status: 'queued' }, {}, { SMS_USER: 'AC1' })
    expect(outcome).toEqual({ outcome: 'accepted', ref: 'SM12ab' })
    expect(asked).toMatchObject({ method: 'POST', path: '/2010-04-01/Accounts/AC1/Messages.json' })
    expect(asked).toMatchObject({ authorization: basic('AC1:tok'), type: 'application/x-www-form-urlencoded' })
    expect(Object.fromEntries(new URLSearchParams(asked.body))).toEqual({
      ...{ To: '+4520123456', From: 'Klyngen', Body: text, StatusCallback: reportTo }
    })
  })
  test('a number as sender has its plus; no address when nobody can reach us', async () => {
    const { asked } = await sent(
      'twilio',
      { sid: 'SM1' },
      { reportTo: null, text: emoji },
      { SMS_SENDER: '4511223344' }
    )
    expect(Object.fromEntries(new URLSearchParams(asked.body))).toEqual({
      ...{ To: '+4520123456', From: '+4511223344', Body: emoji }
    })
  })
})

describe('inmobile', () => {
  const result = (valid: boolean, messageId: string | null = '8fe2') => ({
    results: [{ messageId, numberDetails: { msisdn: '4520123456', isValidMsisdn: valid } }]
  })
  test('is asked for one message', async () => {
    const { asked, outcome } = await sent('inmobile', result(true))
    expect(outcome).toEqual({ outcome: 'accepted', ref: '8fe2' })
    expect(asked).toMatchObject({ method: 'POST', path: '/v4/sms/outgoing', authorization: basic('api:tok') })
    const usual = { to: '4520123456', text, from: 'Klyngen', respectBlacklist: true, encoding: 'auto' }
    expect(json(asked)).toEqual({ messages: [{ ...usual, statusCallbackUrl: reportTo }] })
    const unreachable = json((await sent('inmobile', result(true), { reportTo: null })).asked)
    expect(unreachable).toEqual({ messages: [usual] })
  })
  test('200 about a number that cannot be is a refusal; one it says nothing of is a doubt', async () => {
    expect((await sent('inmobile', result(false))).outcome).toEqual({
      outcome: 'refused',
      reason: 'Not a valid number (isValidMsisdn: false)'
    })
    expect((await sent('inmobile', result(true, null))).outcome).toMatchObject({ outcome: 'unknown' })
    expect((await sent('inmobile', { results: [] })).outcome).toMatchObject({ outcome: 'unknown' })
  })
})

describe('cpsms', () => {
  const success = { success: [{ to: '4520123456', cost: 1, smsAmount: 1 }] }
  test('is asked for one message, and both its answers are understood', async () => {
    const { asked, outcome } = await sent('cpsms', success)
    expect(outcome).toEqual({ outcome: 'accepted', ref: null })
    expect(asked).toMatchObject({ method: 'POST', path: '/v2/send', authorization: basic('bruger:tok') })
    expect(json(asked)).toEqual({
      ...{ to: '4520123456', message: text, from: 'Klyngen', encoding: 'UTF-8' },
      ...{ reference: 'cmd-12', dlr_url: reportTo }
    })
    expect((await sent('cpsms', { success: [success.success] })).outcome).toEqual({ outcome: 'accepted', ref: null })
  })
  test('UNICODE only when it must, no reference longer than it takes, and an address that can be appended to', async () => {
    const changes = { text: emoji, id: 'x'.repeat(33), reportTo: 'https://x.dk/sms/a' }
    expect(json((await sent('cpsms', success, changes)).asked)).toEqual({
      ...{ to: '4520123456', message: emoji, from: 'Klyngen', encoding: 'UTF-8', format: 'UNICODE' },
      dlr_url: 'https://x.dk/sms/a?by=cpsms'
    })
    expect(json((await sent('cpsms', success, { reportTo: null })).asked)).not.toHaveProperty('dlr_url')
  })
  test('success about another number is a doubt', async () => {
    expect((await sent('cpsms', { success: [[{ to: '4599999999' }]] })).outcome).toMatchObject({ outcome: 'unknown' })
    expect((await sent('cpsms', { success: [[]] })).outcome).toMatchObject({ outcome: 'unknown' })
  })
})

test('no connection is kept open to be used again', async () => {
  expect((await sent('gatewayapi', { msg_id: 'x' })).headers.connection).toBe('close')
})
