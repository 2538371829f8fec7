// A meeting whose keys are sent through a gateway at the other end of a real connection.
import type { Log } from '../../server/log/log.ts'
import { member } from './member.ts'
import { makeMeeting, node, post } from './server.ts'
import { type Answering, gatewayAt, says } from './sms-gateway.ts'

export const accepts: Answering = says(202, '0: Accepted for delivery')

/** Marked, so that they can be searched for. */
export const keyOf = (n: number) => `NØGLE-${n}-HEMMELIG`
export const phoneOf = (n: number) => `+452012345${n}`
export const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `Læge ${n}`,
    practice: `Praksis ${n}`,
    phone: phoneOf(n),
    key: keyOf(n)
  }))

interface Setup {
  answer?: Answering
  count?: number
  env?: Record<string, string>
  changes?: object
  now?: () => number
  around?: (log: Log) => Log
}

/** Everybody is in. */
export async function sendingMeeting({
  answer = accepts,
  count = 3,
  env = {},
  changes = {},
  now = Date.now,
  around
}: Setup = {}) {
  const gateway = await gatewayAt(answer)
  const sms = {
    SMS_GATEWAY: 'kannel',
    SMS_URL: gateway.url,
    SMS_USER: 'u',
    SMS_TOKEN: 'p',
    SMS_SENDER: 'Klyngen',
    SMS_PER_SECOND: '100'
  }
  const server = await node({ env: { ...sms, ...env }, now, ...(around && { around }) })
  const board = [
    { name: 'Lise Brandt', roles: ['coordinator'] },
    { name: 'Jonas Ravn', roles: ['host'] },
    { name: 'Mette Kjærgaard', roles: ['moderator'] },
    { name: 'Søren Ask', roles: ['keys'] }
  ]
  const meeting = await makeMeeting(server, { participants: people(count), board, ...changes })
  const [soren, jonas] = [member(server.url, meeting.tokenOf('Søren')), member(server.url, meeting.tokenOf('Jonas'))]
  await Promise.all([soren.joined, jonas.joined])
  const ids = soren.views.keys.rows.map((row) => row.id)
  await jonas.send({ type: 'participants.admitMany', ids })
  const http = (path: string, token: string, body?: unknown) =>
    fetch(`${server.url}/api/meetings/${meeting.id}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
  return {
    ...{ server, gateway, meeting, soren, ids, http, post },
    send: (...these: string[]) => soren.send({ type: 'keys.send', participants: these.length > 0 ? these : ids }),
    states: () => soren.views.keys.rows.map((row) => row.state),
    row: (n: number) => soren.views.keys.rows[n]
  }
}

/** What a gateway was asked to send: to whom, what, and where it may tell. */
export const asked = ({ path }: { path: string }) => {
  const query = new URL(path, 'http://gateway').searchParams
  return { to: query.get('to'), text: query.get('text'), reportTo: query.get('dlr-url') }
}
