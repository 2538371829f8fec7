// All that sends: which gateway a meeting has, the sender that looks at every change, and the reports that come back.
import type { State } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Figures } from '../figures.ts'
import type { Log } from '../log/log.ts'
import type { RoomTools } from '../room.ts'
import type { Rooms } from '../rooms.ts'
import type { Gateway, Report } from '../sms/gateway.ts'
import { addresses } from './addresses.ts'
import { tell } from './reports.ts'
import { Sender } from './sender.ts'

export interface SmsParts {
  /** What carries the messages; null when keys are given by hand. */
  gateway: Gateway | null
  /** What a rehearsal sends through: nothing leaves the house. */
  standIn: Gateway
  perSecond: number
  /** Where the gateway can reach us; null when it cannot. */
  callbackBase: string | null
  /** What our addresses are signed with. */
  key: Buffer
}

interface Tools {
  log: Log
  now: () => Instant
  sms: SmsParts
  report: (error: unknown) => void
  figures: Figures
}

/** @param open makes the rooms, which tell of every change */
export function messenger({ log, now, sms, report, figures }: Tools, open: (follow: RoomTools['follow']) => Rooms) {
  const { gateway, standIn, perSecond, callbackBase } = sms
  const gatewayFor = ({ meeting }: State) => (meeting.rehearsal ? standIn : gateway)
  const out = addresses(callbackBase, sms.key)
  const rooms: Rooms = open((meeting, state) => sender.look(meeting, state))
  const went = (outcome: string) => figures.count('sms', outcome)
  const sender: Sender = new Sender({ log, rooms, now, gatewayFor, addresses: out, perSecond, report, went })
  const told = (by: string, what: Report) => tell({ log, rooms }, by, what)
  const stops = [gateway, standIn].map((g) => g?.follow?.((what) => void told(g.id, what).catch(report)))
  return {
    ...{ rooms, gateway, gatewayFor, addresses: out, perSecond, callbackBase, tell: told },
    async close() {
      for (const stop of stops) stop?.()
      await sender.close()
    }
  }
}
