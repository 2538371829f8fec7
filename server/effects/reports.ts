// What the network tells of a message, by whatever name: it becomes a command in the meeting the message belongs to.
import { createHash } from 'node:crypto'
import { SERVER } from '../../shared/slice.ts'
import type { Log } from '../log/log.ts'
import type { Rooms } from '../rooms.ts'
import type { Report } from '../sms/gateway.ts'

interface Tools {
  log: Pick<Log, 'references'>
  rooms: Pick<Rooms, 'use'>
}

/** The same report twice is one command. Of a message nobody knows, nothing comes. */
export async function tell(
  { log, rooms }: Tools,
  gateway: string,
  { about, delivered, reason }: Report
): Promise<void> {
  const name = 'id' in about ? about.id : `${gateway}:${about.ref}`
  const found = await log.references.find(name)
  if (!found) return
  const commandId = `report-${createHash('sha256').update(name).digest('base64url').slice(0, 32)}-${delivered ? 'yes' : 'no'}`
  const command = { type: 'keys.report', message: found.message, delivered, reason } as const
  await rooms.use(found.meeting, (room) => room.submit({ commandId, command, by: SERVER }))
}
