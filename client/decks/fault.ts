// Why a deck did not come in.
import type { Kind } from './kind.ts'

export type FaultCode =
  | Exclude<Kind, 'pdf'>
  | ('empty' | 'too-large' | 'too-many-pages' | 'locked' | 'broken' | 'gone' | 'refused')
/** Why it did not come in; the server's own sentence where it gave one. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly sentence: string | null
  /** Of pages, or of bytes. */
  readonly count: number

  constructor(code: FaultCode, { sentence = null, count = 0 }: { sentence?: string | null; count?: number } = {}) {
    super(code)
    this.code = code
    this.sentence = sentence
    this.count = count
  }
}
