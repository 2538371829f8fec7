// How SMS goes out, read from the environment; a wrong or missing setting stops the start with a sentence that names it.
import { resolve } from 'node:path'
import { z } from 'zod'
import { type Environment, type Rule, readSetting, rule, SettingError } from '../setting.ts'

const gateways = [
  ...['none', 'kannel', 'gatewayapi', 'gatewayapi-legacy', 'twilio', 'inmobile', 'cpsms', 'gammu']
] as const

interface Sending {
  perSecond: number
  /** Where gateways reach us, without a trailing slash; null when they cannot. */
  callbackUrl: string | null
}
interface Endpoint extends Sending {
  sender: string
  /** The gateway's address; its own paths are put after it. */
  url: string
  /** The password, key or token the gateway has given out. */
  token: string
}
export interface InMobileSettings extends Endpoint {
  gateway: 'inmobile'
}
export interface UserSettings extends Endpoint {
  gateway: 'kannel' | 'twilio' | 'cpsms'
  user: string
}
export interface GatewayApiSettings extends Endpoint {
  gateway: 'gatewayapi' | 'gatewayapi-legacy'
  /** What reports are signed with; null when none has been agreed. */
  secret: string | null
}
export interface GammuSettings extends Sending {
  gateway: 'gammu'
  database: string
}
interface NoSms extends Sending {
  gateway: 'none'
}
export type SmsSettings = NoSms | InMobileSettings | UserSettings | GatewayApiSettings | GammuSettings

const address = z.url({ protocol: /^https?$/ }).refine((url) => !/[?#@]/.test(url))
const withoutSlash = (url: string) => url.replace(/\/+$/, '')

const GATEWAY = rule(z.enum(gateways), `one of ${gateways.join(', ')}`)
const SENDER = rule(
  z.string().regex(/^(?=.*[a-z])[a-z0-9](?:[a-z0-9 ]{0,9}[a-z0-9])?$|^\d{3,15}$/i),
  'at most 11 letters a-z, digits and spaces between them, as in SMS_SENDER=Klyngen, or a number of 3 to 15 digits without +'
)
const PER_SECOND = rule(
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(0.01).max(100)),
  'a number from 0.01 to 100, as in SMS_PER_SECOND=5'
)
const CALLBACK_URL = rule(
  address.transform(withoutSlash),
  'the address at which the gateway reaches this server, as in SMS_CALLBACK_URL=https://drejebog.example.dk'
)
const OWN_URL = rule(
  address.transform(withoutSlash),
  'the address of the gateway, as in SMS_URL=http://127.0.0.1:13013'
)
const SAFE_URL = rule(
  address.refine((url) => /^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(`${url}/`)).transform(withoutSlash),
  'the address of the gateway, beginning with https://'
)
const USER = rule(
  z.string().regex(/^[\x21-\x39\x3b-\x7e]+$/),
  'the user name at the gateway, without spaces and colons'
)
const TOKEN = rule(z.string().regex(/^[\x21-\x7e]+$/), 'the password, key or token from the gateway, without spaces')
const SECRET = rule(z.string().regex(/^[\x21-\x7e]+$/), "the secret of the gateway's webhook, without spaces")
const DATABASE = rule(
  z.string().transform((path) => resolve(path)),
  "gammu-smsd's SQLite file, as in SMS_DATABASE=smsd.db"
)

/** @throws SettingError naming the first setting that is wrong or missing; an empty one counts as unset */
export function readSmsSettings(env: Environment, publicUrl: string | null): SmsSettings {
  const optional = <T>(name: string, asked: Rule<T>) => readSetting(env, name, asked)
  const gateway = optional('SMS_GATEWAY', GATEWAY) ?? 'none'
  const needed = <T>(name: string, asked: Rule<T>): T => {
    const value = optional(name, asked)
    if (value === null)
      throw new SettingError(`With SMS_GATEWAY=${gateway} the setting ${name} must be ${asked.means}.`)
    return value
  }
  const perSecond = optional('SMS_PER_SECOND', PER_SECOND) ?? 5
  const callbackUrl = optional('SMS_CALLBACK_URL', CALLBACK_URL) ?? publicUrl
  const sending = { perSecond, callbackUrl }
  const endpoint = (usual: string, asked = SAFE_URL) => {
    const url = optional('SMS_URL', asked) ?? usual
    return { ...sending, sender: needed('SMS_SENDER', SENDER), url, token: needed('SMS_TOKEN', TOKEN) }
  }
  const user = () => needed('SMS_USER', USER)
  const secret = () => optional('SMS_SECRET', SECRET)
  switch (gateway) {
    case 'none':
      return { gateway, ...sending }
    case 'kannel':
      return { gateway, user: user(), ...endpoint('http://127.0.0.1:13013', OWN_URL) }
    case 'gatewayapi':
      return { gateway, secret: secret(), ...endpoint('https://messaging.gatewayapi.eu') }
    case 'gatewayapi-legacy':
      return { gateway, secret: secret(), ...endpoint('https://gatewayapi.com') }
    case 'twilio':
      return { gateway, user: user(), ...endpoint('https://api.twilio.com') }
    case 'inmobile':
      return { gateway, ...endpoint('https://api.inmobile.com') }
    case 'cpsms':
      return { gateway, user: user(), ...endpoint('https://api.cpsms.dk') }
    case 'gammu':
      return { gateway, database: needed('SMS_DATABASE', DATABASE), ...sending }
  }
}
