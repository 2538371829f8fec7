// What is doubtful about a person read from a file, and what was left out: codes, until they are put into words.
import type { Field } from './words.ts'

export type DoubtCode =
  | 'no-phone'
  | 'too-short'
  | 'too-long'
  | 'no-such-number'
  | 'rounded'
  | 'unreadable'
  | 'several'
  | 'same-phone'
  | 'same-email'
  | 'malformed'
  | 'twice'
  | 'differs'
  | 'same-name'
  | 'one-word'
  | 'odd-name'
  | 'comma'
  | 'spelling'
  | 'alike'
  | 'not-understood'
  | 'if-need-be'
  | 'too-long-text'
  | 'formula'
  | 'stray-quote'

export interface Doubt {
  field: Field
  code: DoubtCode
  /** What the sentence tells: other lines, other spellings. */
  values: readonly string[]
}

export type SkipCode =
  | 'no-name'
  | 'long-name'
  | 'formula'
  | 'twice'
  | 'not-a-name'
  | 'signature'
  | 'too-many'
  | 'beyond'
  | 'more'
  | 'no-name-column'

/** Why a line is no person. */
export interface Fault {
  code: SkipCode
  values: readonly string[]
}

export interface Skip extends Fault {
  line: number
}
