// Behind a proxy: who calls, and which host was asked for, is believed only of proxies one has named.
import { expect, test } from 'vitest'
import { callerOf, hostOf, trustFrom } from '../../server/limits/trust.ts'
import { readSettings } from '../../server/settings.ts'
import { caller } from '../support/caller.ts'

const passedOn = (...addresses: string[]) =>
  caller({ headers: { 'x-forwarded-for': addresses.join(', '), 'x-forwarded-host': 'møde.example' } })

test('without a setting nobody is believed', () => {
  expect(callerOf(passedOn('10.9.9.9'), null)).toBe('127.0.0.1')
  expect(hostOf(passedOn('10.9.9.9'), null)).toBe('drejebog.example')
})

test.each([
  ['127.0.0.1', ['1.2.3.4'], '1.2.3.4'],
  ['127.0.0.1', ['6.6.6.6', '1.2.3.4'], '1.2.3.4'], // what the caller has put there itself counts for nothing
  ['loopback', ['1.2.3.4'], '1.2.3.4'],
  ['10.0.0.0/8, 127.0.0.1', ['1.2.3.4', '10.1.2.3'], '1.2.3.4'],
  ['10.0.0.0/8', ['1.2.3.4'], '127.0.0.1'],
  ['1', ['6.6.6.6', '1.2.3.4'], '1.2.3.4'],
  ['2', ['6.6.6.6', '1.2.3.4'], '6.6.6.6'],
  ['5', ['1.2.3.4'], '1.2.3.4'],
  ['127.0.0.1', [], '127.0.0.1'],
  ['127.0.0.1', ['rubbish'], 'rubbish'],
  ['::1/128,127.0.0.1', ['2001:db8::1'], '2001:db8::1']
])('with TRUST_PROXY=%s, passed on for %j, it is %s who calls', (words, addresses, who) => {
  expect(callerOf(passedOn(...addresses), trustFrom(words))).toBe(who)
})

test('a proxy over IPv6 is the same as over IPv4', () => {
  const request = caller({ from: '::ffff:127.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4' } })
  expect(callerOf(request, trustFrom('127.0.0.1'))).toBe('1.2.3.4')
})

test('the host is believed of the nearest proxy alone', () => {
  expect(hostOf(passedOn('1.2.3.4'), trustFrom('127.0.0.1'))).toBe('møde.example')
  expect(hostOf(passedOn('1.2.3.4'), trustFrom('10.0.0.1'))).toBe('drejebog.example')
})

test.each([
  ['yes'],
  ['true'],
  ['0'],
  ['11'],
  ['127.0.0.1/33'],
  ['127.0.0.1/0'],
  ['300.1.1.1'],
  ['::1/129'],
  ['1.2.3.4,'],
  ['a/b/c']
])('TRUST_PROXY=%s stops the start with a sentence', (words) =>
  expect(() => readSettings({ TRUST_PROXY: words })).toThrow(
    /^The setting TRUST_PROXY must be the proxies to believe: .*\.$/
  )
)

test('unset and empty are none', () => {
  expect([readSettings({}).trustProxy, readSettings({ TRUST_PROXY: '' }).trustProxy]).toEqual([null, null])
})
