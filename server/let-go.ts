// What was needed to start is let go of: a few megabytes of an idle server's memory, which V8 alone would hold on to until it is short.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** By then those who wait for a start have been answered. */
const QUIET = 500

export function letGoSoon(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    // the last resort also gives back what was only grown into
    if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  }, QUIET).unref()
}
