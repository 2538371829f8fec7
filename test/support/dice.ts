// How random numbers choose: the same number always chooses the same.
import fc from 'fast-check'

export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)]
/** One in twenty. */
export const seldom = (n: number) => n % 20 === 7

export const oneOf = <T>(...choices: T[]) => fc.constantFrom(...choices)

/** A file with bytes changed, taken out or cut in up to four places. */
export function harmed(whole: Buffer): fc.Arbitrary<Buffer> {
  const harm = fc.record({ at: fc.nat(whole.length - 1), gone: fc.nat(40), put: fc.uint8Array({ maxLength: 8 }) })
  return fc
    .array(harm, { maxLength: 4 })
    .map((harms) =>
      harms.reduce(
        (file, { at, gone, put }) => Buffer.concat([file.subarray(0, at), put, file.subarray(at + gone)]),
        whole
      )
    )
}
