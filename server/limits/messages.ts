// Messages of whatever kind on one connection, also those that only say that somebody lives: each costs a little, so there is an end to it.
import type { Server } from 'socket.io'
import type { Instant } from '../../shared/time.ts'
import { Allowance } from '../allowance.ts'

const MESSAGES = { burst: 20_000, perSecond: 1000 }

/** @param cut is told when somebody is cut off */
export function boundMessages(io: Pick<Server, 'engine'>, now: () => Instant, cut: () => void): void {
  io.engine.on('connection', (conn) => {
    const messages = new Allowance(MESSAGES, now)
    conn.on('packet', () => {
      if (messages.take()) return
      cut()
      conn.close(true)
    })
  })
}
