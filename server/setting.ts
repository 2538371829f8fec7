// One setting out of the environment.
import type { z } from 'zod'

/** A setting that cannot be used; the message is the sentence to print. */
export class SettingError extends Error {}

/** What went wrong, for a sentence. */
export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export interface Rule<T> {
  schema: z.ZodType<T>
  /** What it must be, for the sentence. */
  means: string
}
export const rule = <T>(schema: z.ZodType<T>, means: string): Rule<T> => ({ schema, means })

export type Environment = Readonly<Record<string, string | undefined>>

/** Null when it is unset, and an empty one counts as that. @throws SettingError when it is wrong */
export function readSetting<T>(env: Environment, name: string, { schema, means }: Rule<T>): T | null {
  const value = env[name]
  if (value === undefined || value === '') return null
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new SettingError(`The setting ${name} must be ${means}.`)
  return parsed.data
}
