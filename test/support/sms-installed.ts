// Programs that a test needs and that npm does not bring: passed over where they are not, but not where all is to be tested.
import { execFileSync } from 'node:child_process'

/** Prints why when they are not there; with CI set it says that they are, and the tests fail for want of them. */
export function installed(...programs: string[]): boolean {
  const missing = programs.filter((program) => !found(program))
  if (missing.length === 0) return true
  console.warn(`${missing.join(' and ')} not installed: what is tested against the real thing is passed over.`)
  return Boolean(process.env.CI)
}

function found(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v "${program}"`], { stdio: 'ignore', env: { PATH: path } })
    return true
  } catch {
    return false
  }
}

/** Daemons are where only root looks. */
export const path = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`
