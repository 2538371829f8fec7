// What is doubtful about a key read from a file, and why a line gave none: codes, until they are put into words.
import type { Field } from '../words.ts'

export type DoubtCode =
  | 'same-key'
  | 'twice'
  | 'several-keys'
  | 'spaces'
  | 'long'
  | 'like-phone'
  | 'like-date'
  | 'like-number'
  | 'zeros'
  | 'rounded'
  | 'odd-signs'
  | 'stray-quote'
  | 'spelling'
  | 'other-name'
  | 'unconfirmed'
  | 'other-contact'
  | 'some-without'

export interface Doubt {
  field: Field
  code: DoubtCode
  /** Other lines, and what the register says; never what a key says. */
  values: readonly string[]
}

export type SkipCode =
  | 'no-key'
  | 'no-holder'
  | 'formula'
  | 'failed-formula'
  | 'too-long'
  | 'several-lines'
  | 'rounded'
  | 'not-a-key'
  | 'not-understood'
  | 'not-found'
  | 'several-people'
  | 'elsewhere'
  | 'contradicts'
  | 'other-number'
  | 'unknown-number'
  | 'number-several'
  | 'number-without'
  | 'practice-several'
  | 'unknown-contact'
  | 'shared-contact'
  | 'twice'
  | 'replaced'
  | 'too-many'
  | 'beyond'
  | 'more'

/** Why a line gives no key to anybody. */
export interface Fault {
  code: SkipCode
  values: readonly string[]
  /** Who it was for, as the line has it: said again only where that cannot be a key. */
  told?: string
}

export interface Skip extends Fault {
  line: number
}

export const fault = (code: SkipCode, ...values: string[]): Fault => ({ code, values })
export const doubt = (field: Field, code: DoubtCode, ...values: string[]): Doubt => ({ field, code, values })
export const isFault = (read: object): read is Fault => 'code' in read
