// The environment as typed settings; a wrong one stops the start with a sentence that names it.
import { resolve } from 'node:path'
import { z } from 'zod'
import { TRUST_PROXY, type Trust } from './limits/trust.ts'
import { type Environment, type Rule, readSetting, rule } from './setting.ts'
import { readSmsSettings, type SmsSettings } from './sms/settings.ts'

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** Null: made at the first start, and kept in the data folder. */
  adminToken: string | null
  /** Without a trailing slash. */
  publicUrl: string | null
  /** Postgres, which several nodes share; null: one SQLite file in the data folder. */
  databaseUrl: string | null
  retentionDays: number
  /** 32 bytes; null: made at the first start, and kept in the data folder. */
  dataKey: Buffer | null
  logLevel: string
  /** Which proxies are believed about who calls; null for none. */
  trustProxy: Trust | null
  sms: SmsSettings
}

const whole = (min: number, max: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max))

const PORT = rule(whole(0, 65535), 'a whole number from 0 to 65535, as in PORT=3000')
const HOST = rule(z.string().regex(/^[\w.:-]+$/), 'an address to listen on, as in HOST=127.0.0.1')
const DATA_DIR = rule(z.string().min(1), 'a folder, as in DATA_DIR=./data')
const ADMIN_TOKEN = rule(
  z.string().regex(/^[\x21-\x7e]{16,200}$/),
  'at least 16 characters without spaces, and hard to guess'
)
const PUBLIC_URL = rule(
  z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.parse(url)?.pathname === '/' && !/[?#]/.test(url))
    .transform((url) => url.replace(/\/+$/, '')),
  'the address people use, without a path, as in PUBLIC_URL=https://drejebog.example.dk'
)
const DATABASE_URL = rule(
  // a password with a bare / or @ would be taken for a host, and told
  z.url({ protocol: /^postgres(ql)?$/ }).refine((url) => /^\/[^/@]+$/.test(URL.parse(url)?.pathname ?? '')),
  'a Postgres database, as in DATABASE_URL=postgres://user:password@host:5432/database'
)
const RETENTION_DAYS = rule(whole(1, 3650), 'a whole number of days from 1 to 3650, as in RETENTION_DAYS=30')
const DATA_KEY = rule(
  z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .transform((hex) => Buffer.from(hex, 'hex')),
  '64 hexadecimal digits, as `openssl rand -hex 32` makes them'
)
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
const LOG_LEVEL = rule(z.enum(levels), `one of ${levels.join(', ')}`)

/** @throws SettingError naming the first setting that is wrong; an empty one counts as unset */
export function readSettings(env: Environment): Settings {
  const read = <T>(name: string, rule: Rule<T>) => readSetting(env, name, rule)
  const publicUrl = read('PUBLIC_URL', PUBLIC_URL)
  return {
    port: read('PORT', PORT) ?? 3000,
    host: read('HOST', HOST) ?? '0.0.0.0',
    dataDir: resolve(read('DATA_DIR', DATA_DIR) ?? './data'),
    adminToken: read('ADMIN_TOKEN', ADMIN_TOKEN),
    publicUrl,
    databaseUrl: read('DATABASE_URL', DATABASE_URL),
    retentionDays: read('RETENTION_DAYS', RETENTION_DAYS) ?? 30,
    dataKey: read('DATA_KEY', DATA_KEY),
    logLevel: read('LOG_LEVEL', LOG_LEVEL) ?? 'info',
    trustProxy: read('TRUST_PROXY', TRUST_PROXY),
    sms: readSmsSettings(env, publicUrl)
  }
}
