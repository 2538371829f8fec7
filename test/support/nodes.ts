// Two nodes that share a Postgres, each in this process, and a meeting that is held at both.
import { member } from './member.ts'
import type { Postgres } from './postgres.ts'
import { wire } from './proxy.ts'
import { makeMeeting, node, type Setup } from './server.ts'

/** @param env more settings for both */
export async function twoNodes(postgres: Postgres, { env, ...setup }: Setup = {}, changes: object = {}) {
  const url = await postgres.database()
  const shared = { DATA_KEY: '07'.repeat(32), ADMIN_TOKEN: 'den-samme-for-begge', ...env }
  /** Each has a wire of its own to the database, which can be cut. */
  const one = async (own: Setup = {}, seen?: (chunk: Buffer) => void) => {
    const cable = await wire(url, seen)
    const address = url.replace(/:\d+\//, `:${new URL(cable.url).port}/`)
    const at = await node({ ...setup, ...own, env: { ...shared, ...own.env, DATABASE_URL: address } })
    return Object.assign(at, { cable })
  }
  const a = await one()
  const b = await one()
  const meeting = await makeMeeting(a, changes)
  return {
    url,
    a,
    b,
    meeting,
    /** @param own what is different there @param seen what it says to the database */
    another: one,
    /** Somebody of the board, or the room screen, at one of the nodes. */
    async come(at: { url: string }, name: string) {
      const client = member(at.url, name === 'screen' ? meeting.screenToken : meeting.tokenOf(name))
      const { you = '' } = await client.joined
      return Object.assign(client, { you })
    },
    ask: <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
      postgres.ask<Row>(new URL(url).pathname.slice(1), sql, values)
  }
}
