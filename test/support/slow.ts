// A log on a disk that takes its time, so that what is not yet written can be told from what is.
import type { Log } from '../../server/log/log.ts'
import { wait } from './server.ts'

/** @param ms before each write */
export const slowly =
  (ms: number) =>
  (log: Log): Log => ({
    ...log,
    async append(...args) {
      await wait(ms)
      return log.append(...args)
    }
  })
