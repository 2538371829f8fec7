// Who may call a route: the admin by token, a board member by their link.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../../shared/slice.ts'
import { hashOf, meetingOf } from '../links.ts'
import { Problem } from '../problem.ts'
import type { Room } from '../room.ts'
import type { Rooms } from '../rooms.ts'
import { same } from '../same.ts'

const bearer = (request: FastifyRequest): string =>
  /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''

/** @throws Problem unless the request carries the admin token */
export function requireAdmin(request: FastifyRequest, adminToken: string): void {
  if (!same(bearer(request), adminToken)) throw new Problem(401, 'wrong-token')
}

/** Does something in a meeting as the member whose link the request carries. @throws Problem when it opens no door */
export async function asMember<T>(
  request: FastifyRequest,
  rooms: Rooms,
  meeting: string,
  act: (room: Room, actor: Actor) => Promise<T>
): Promise<T> {
  const token = bearer(request)
  if (meetingOf(token) !== meeting) throw new Problem(401, 'wrong-link')
  const held = await rooms.acquire(meeting)
  if (!held) throw new Problem(401, 'wrong-link')
  let wrong = false
  try {
    const actor = await held.room.holder(hashOf(token))
    wrong = actor === null
    if (!actor) throw new Problem(401, 'wrong-link')
    return await act(held.room, actor)
  } finally {
    if (wrong) held.releaseLater()
    else held.release()
  }
}

const ofMeetings = '/api/meetings/:id/'
/** What gateways call; they sign what they tell. */
const ofGateways = '/api/sms/:gateway'

/** Whoever has no token for an address of ours, or asks for none of ours, is told so before anything of the body is read, and before it says what is wrong with it. */
export function guard(app: FastifyInstance, { rooms, adminToken }: { rooms: Rooms; adminToken: string }): void {
  app.addHook<{ Params: { id?: string } }>('onRequest', async (request) => {
    const { url = '' } = request.routeOptions
    if (request.is404) throw new Problem(404, 'not-found')
    if (!url.startsWith('/api/') || url.startsWith(ofGateways)) return
    if (!url.startsWith(ofMeetings)) requireAdmin(request, adminToken)
    else await asMember(request, rooms, request.params.id ?? '', async () => {})
  })
}
