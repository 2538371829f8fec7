// The environment as typed settings; a wrong one stops the start with a sentence that names it.
import { resolve } from 'node:path'
import { z } from 'zod'
import { readSmsSettings, type SmsSettings } from './sms/settings.ts'

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** Null: made at the first start, and kept in the data folder. */
  adminToken: string | null
  /** Without a trailing slash. */
  publicUrl: string | null
  retentionDays: number
  /** 32 bytes; null: made at the first start, and kept in the data folder. */
  dataKey: Buffer | null
  logLevel: string
  sms: SmsSettings
}

const whole = (min: number, max: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max))

const rules = {
  PORT: { schema: whole(0, 65535), means: 'a whole number from 0 to 65535, as in PORT=3000' },
  HOST: { schema: z.string().regex(/^[\w.:-]+$/), means: 'an address to listen on, as in HOST=127.0.0.1' },
  DATA_DIR: { schema: z.string().min(1), means: 'a folder, as in DATA_DIR=./data' },
  ADMIN_TOKEN: {
    schema: z.string().regex(/^[\x21-\x7e]{16,200}$/),
    means: 'at least 16 characters without spaces, and hard to guess'
  },
  PUBLIC_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .refine((url) => URL.parse(url)?.pathname === '/' && !/[?#]/.test(url))
      .transform((url) => url.replace(/\/+$/, '')),
    means: 'the address people use, without a path, as in PUBLIC_URL=https://drejebog.example.dk'
  },
  RETENTION_DAYS: { schema: whole(1, 3650), means: 'a whole number of days from 1 to 3650, as in RETENTION_DAYS=30' },
  DATA_KEY: {
    schema: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .transform((hex) => Buffer.from(hex, 'hex')),
    means: '64 hexadecimal digits, as `openssl rand -hex 32` makes them'
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    means: 'one of fatal, error, warn, info, debug, silent'
  }
}

/** A setting that cannot be used; the message is the sentence to print. */
export class SettingError extends Error {}

/** @throws SettingError naming the first setting that is wrong; an empty one counts as unset */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = <N extends keyof typeof rules, D>(name: N, unset: D): z.output<(typeof rules)[N]['schema']> | D => {
    const value = env[name]
    if (value === undefined || value === '') return unset
    const parsed = rules[name].schema.safeParse(value)
    if (!parsed.success) throw new SettingError(`The setting ${name} must be ${rules[name].means}.`)
    return parsed.data as z.output<(typeof rules)[N]['schema']>
  }
  if (env.DATABASE_URL)
    throw new SettingError('The setting DATABASE_URL must be unset: this version keeps its data in DATA_DIR.')
  const publicUrl = read('PUBLIC_URL', null)
  return {
    port: read('PORT', 3000),
    host: read('HOST', '0.0.0.0'),
    dataDir: resolve(read('DATA_DIR', './data')),
    adminToken: read('ADMIN_TOKEN', null),
    publicUrl,
    retentionDays: read('RETENTION_DAYS', 30),
    dataKey: read('DATA_KEY', null),
    logLevel: read('LOG_LEVEL', 'info'),
    sms: readSmsSettings(env, publicUrl)
  }
}
