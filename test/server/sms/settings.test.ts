// The settings of SMS: each that is wrong or missing is named in one sentence, and none is printed.
import { describe, expect, test } from 'vitest'
import { SettingError } from '../../../server/setting.ts'
import { gatewayFrom } from '../../../server/sms/index.ts'
import { readSmsSettings } from '../../../server/sms/settings.ts'

const full: Record<string, Record<string, string>> = {
  kannel: { SMS_SENDER: 'Klyngen', SMS_USER: 'kannel', SMS_TOKEN: 'tok' },
  gatewayapi: { SMS_SENDER: 'Klyngen', SMS_TOKEN: 'tok' },
  'gatewayapi-legacy': { SMS_SENDER: 'Klyngen', SMS_TOKEN: 'tok' },
  twilio: { SMS_SENDER: '4511223344', SMS_USER: 'AC1', SMS_TOKEN: 'tok' },
  inmobile: { SMS_SENDER: 'Klynge 4', SMS_TOKEN: 'tok' },
  cpsms: { SMS_SENDER: 'Klyngen', SMS_USER: 'bruger', SMS_TOKEN: 'tok' },
  gammu: { SMS_DATABASE: 'smsd.db' }
}
const read = (env: Record<string, string>, publicUrl: string | null = null) => readSmsSettings(env, publicUrl)

test('none unless one is chosen', async () => {
  for (const env of [{}, { SMS_GATEWAY: '' }, { SMS_GATEWAY: 'none' }]) {
    expect(read(env)).toEqual({ gateway: 'none', perSecond: 5, callbackUrl: null })
    expect(await gatewayFrom(read(env))).toBe(null)
  }
})

describe.each(Object.entries(full))('%s', (name, env) => {
  const all = { SMS_GATEWAY: name, ...env }
  test('needs each of its settings, and no more', async () => {
    expect((await gatewayFrom(read(all)))?.name).toBeTruthy()
    for (const missing of Object.keys(env)) {
      const message = new RegExp(`^With SMS_GATEWAY=${name} the setting ${missing} must be [^.]+(\\.[^ ][^.]*)*\\.$`)
      expect(() => read({ ...all, [missing]: '' })).toThrow(message)
    }
  })
  test('reaches us at SMS_CALLBACK_URL, or else at PUBLIC_URL, as often as is said', () => {
    expect(read(all, 'https://x.dk')).toMatchObject({ callbackUrl: 'https://x.dk', perSecond: 5 })
    const env = { ...all, SMS_CALLBACK_URL: 'http://10.0.0.2:3000/', SMS_PER_SECOND: '0.2' }
    expect(read(env, 'https://x.dk')).toMatchObject({ callbackUrl: 'http://10.0.0.2:3000', perSecond: 0.2 })
  })
})

test('where each is reached unless SMS_URL says another place', () => {
  const url = (name: string, more = {}) => read({ SMS_GATEWAY: name, ...full[name], ...more })
  expect(url('gatewayapi')).toMatchObject({ url: 'https://messaging.gatewayapi.eu', secret: null })
  expect(url('gatewayapi', { SMS_URL: 'https://messaging.gatewayapi.com/', SMS_SECRET: 's' })).toMatchObject({
    ...{ url: 'https://messaging.gatewayapi.com', secret: 's' }
  })
  expect(url('kannel')).toMatchObject({ url: 'http://127.0.0.1:13013' })
  expect(url('kannel', { SMS_URL: 'http://10.0.0.9:13013' })).toMatchObject({ url: 'http://10.0.0.9:13013' })
})

test.each([
  ['SMS_GATEWAY', 'telegraf'],
  ['SMS_GATEWAY', 'rehearsal'],
  ['SMS_SENDER', 'Sydhavsklyngen'],
  ['SMS_SENDER', 'Klynge!'],
  ['SMS_SENDER', ' Klynge'],
  ['SMS_SENDER', 'Klyngé'],
  ['SMS_SENDER', '+4511223344'],
  ['SMS_SENDER', '1234567890123456'],
  ['SMS_PER_SECOND', '0'],
  ['SMS_PER_SECOND', '-1'],
  ['SMS_PER_SECOND', '1e3'],
  ['SMS_PER_SECOND', '0,2'],
  ['SMS_PER_SECOND', '101'],
  ['SMS_CALLBACK_URL', 'x.dk'],
  ['SMS_CALLBACK_URL', 'ftp://x.dk'],
  ['SMS_CALLBACK_URL', 'https://x.dk?a=1'],
  ['SMS_URL', 'http://messaging.gatewayapi.eu'],
  ['SMS_URL', 'http://127.0.0.1.evil.dk'],
  ['SMS_URL', 'https://user:hemmelig@x.dk'],
  ['SMS_TOKEN', 'hemmelig nøgle'],
  ['SMS_SECRET', 'hemmelig nøgle']
])('%s=%s stops the start, and only the name is told', (name, value) => {
  const wrong = { SMS_GATEWAY: 'gatewayapi', ...full.gatewayapi, [name]: value }
  expect(() => read(wrong)).toThrow(SettingError)
  expect(() => read(wrong)).toThrow(new RegExp(`^The setting ${name} must be .+\\.$`))
  expect(() => read(wrong)).not.toThrow(/hemmelig|evil/)
})
test.each(['bru ger', 'bru:ger'])('SMS_USER=%s cannot stand in a header', (SMS_USER) => {
  expect(() => read({ SMS_GATEWAY: 'cpsms', ...full.cpsms, SMS_USER })).toThrow('The setting SMS_USER must be')
})
test.each(['Klyngen', 'Klynge 4', '4511223344', 'abcdefghijk', '1204', 'K'])('SMS_SENDER=%s', (SMS_SENDER) => {
  expect(read({ SMS_GATEWAY: 'gatewayapi', ...full.gatewayapi, SMS_SENDER })).toMatchObject({ sender: SMS_SENDER })
})
