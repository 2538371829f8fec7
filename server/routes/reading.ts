// Over HTTP: what people have (sheets, lists, reports, chats) is read and told back; nothing is stored.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { holds, type Role } from '../../shared/slice.ts'
import { languageOf, Problem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'
import { bytesOf, one, takeBytes } from './bytes.ts'

export const LARGEST_FILE = 5_000_000

const BYTES = 'application/octet-stream'

export interface Asked {
  Params: { id: string }
  Querystring: { name?: string; columns?: string; skip?: string }
}

export interface Reader {
  path: string
  roles: readonly [Role, ...Role[]]
  tooLarge: Problem['code']
  read: (request: FastifyRequest<Asked>) => Promise<object>
}

const readers: readonly Reader[] = [
  {
    path: 'participants',
    roles: ['host', 'coordinator'],
    tooLarge: 'file-too-large',
    read: async (request) => {
      const { readParticipants } = await import('../reading/index.ts')
      const { name, columns } = request.query
      const language = languageOf(request)
      return readParticipants({ bytes: bytesOf(request), name: one(name) ?? '', columns: one(columns), language })
    }
  },
  {
    path: 'chat',
    roles: ['chat', 'coordinator'],
    tooLarge: 'chat-too-large',
    read: async (request) => {
      const { readChat } = await import('../reading/chat/index.ts')
      return readChat(bytesOf(request))
    }
  }
]

export function readingRoutes(app: FastifyInstance, rooms: Rooms): void {
  for (const reader of readers) app.register(async (scope) => readingRoute(scope, rooms, reader))
}

/** Whoever may not is told so before anything of it is read. */
export function readingRoute(scope: FastifyInstance, rooms: Rooms, { path, roles, tooLarge, read }: Reader): void {
  takeBytes(scope, { largest: LARGEST_FILE, tooLarge })

  scope.post<Asked>(`/api/meetings/:id/read/${path}`, {
    logLevel: 'warn', // the address holds the file's name, which may hold somebody's
    onRequest: async (request) => {
      request.raw.headers['content-type'] = BYTES // whatever the browser takes it for
      await asMember(request, rooms, request.params.id, async (_, actor) => {
        if (!holds(actor, ...roles)) throw new Problem(403, 'not-your-role')
      })
    },
    handler: async (request, reply) => {
      reply.header('content-language', languageOf(request)).header('cache-control', 'no-store')
      return read(request)
    }
  })
}
