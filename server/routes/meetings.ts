// Over HTTP: making a meeting, what is on the shelf, new links, and erasing a meeting.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Instant } from '../../shared/time.ts'
import { createMeeting, meetingRequest } from '../create.ts'
import { giveLink } from '../give-link.ts'
import { baseUrl } from '../links.ts'
import type { Log } from '../log/log.ts'
import type { Pack } from '../packs.ts'
import { Problem, problemOf } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import type { Settings } from '../settings.ts'
import { asMember, requireAdmin } from './access.ts'

export interface MeetingTools {
  rooms: Rooms
  log: Log
  packs: readonly Pack[]
  settings: Pick<Settings, 'publicUrl' | 'host'>
  adminToken: string
  now: () => Instant
}

const linkRequest = z.object({ member: z.string().max(64) })

export function meetingRoutes(
  app: FastifyInstance,
  { rooms, log, packs, settings, adminToken, now }: MeetingTools
): void {
  const base = (request: FastifyRequest) =>
    baseUrl(settings, request.socket.localPort ?? 0, { protocol: request.protocol, host: request.host })

  app.get('/api/playbooks', async (request) => {
    requireAdmin(request, adminToken)
    return { packs }
  })

  app.post('/api/meetings', async (request, reply) => {
    requireAdmin(request, adminToken)
    const asked = meetingRequest.safeParse(request.body, { reportInput: true })
    if (!asked.success) throw problemOf(asked.error)
    return reply.code(201).send(await createMeeting({ rooms, log }, asked.data, now(), base(request)))
  })

  app.delete<{ Params: { id: string } }>('/api/meetings/:id', async (request, reply) => {
    requireAdmin(request, adminToken)
    await rooms.erase(request.params.id)
    return reply.code(204).send()
  })

  /** A new link for a member (or the room screen) in place of the old ones, for the coordinator. */
  app.post<{ Params: { id: string } }>('/api/meetings/:id/links', async (request, reply) => {
    const { id } = request.params
    const asked = linkRequest.safeParse(request.body, { reportInput: true })
    if (!asked.success) throw problemOf(asked.error)
    const made = await asMember(request, rooms, id, async (room, actor) => {
      const { member } = asked.data
      const gift = { meeting: id, member, by: actor.id, instead: true, base: base(request) }
      const link = await giveLink(room, gift)
      if ('refused' in link) throw refusedLink(link.refused)
      return link
    })
    return reply.code(201).send(made)
  })
}

const refusedLink = (reason: string): Problem => {
  if (reason === 'not-your-role') return new Problem(403, reason)
  if (reason === 'not-saved') return new Problem(503, reason)
  return new Problem(404, 'no-such-member')
}
