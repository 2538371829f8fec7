// What becomes of something that is read: the code of the problem it gives, or what it was read as.
import { Problem } from '../../server/problem.ts'

export const codeOf = <Reading>(reading: Promise<Reading>, readAs: (reading: Reading) => string): Promise<string> =>
  reading.then(readAs, (error: unknown) => {
    if (error instanceof Problem) return error.code
    throw error
  })
