// Who may call a route: the admin by token, a board member by their link.
import type { FastifyRequest } from 'fastify'
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
  const done = await rooms.use(meeting, async (room) => {
    const actor = await room.holder(hashOf(token))
    if (!actor) throw new Problem(401, 'wrong-link')
    return { value: await act(room, actor) }
  })
  if (!done) throw new Problem(401, 'wrong-link')
  return done.value
}
