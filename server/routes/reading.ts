// Over HTTP: what people have (sheets, lists, reports, chats) is read and told back; nothing is stored.
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { holds, type Role } from '../../shared/slice.ts'
import { languageOf, Problem, sendProblem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'

const LARGEST_FILE = 5_000_000

const BYTES = 'application/octet-stream'

interface Asked {
  Params: { id: string }
  Querystring: { name?: string; columns?: string }
}

interface Reader {
  path: 'participants' | 'chat'
  roles: readonly [Role, ...Role[]]
  tooLarge: Problem['code']
  read: (bytes: Uint8Array, request: FastifyRequest<Asked>) => Promise<object>
}

const readers: readonly Reader[] = [
  {
    path: 'participants',
    roles: ['host', 'coordinator'],
    tooLarge: 'file-too-large',
    read: async (bytes, request) => {
      const { readParticipants } = await import('../reading/index.ts')
      const { name, columns } = request.query
      const language = languageOf(request)
      return readParticipants({ bytes, name: one(name) ?? '', columns: one(columns), language })
    }
  },
  {
    path: 'chat',
    roles: ['chat', 'coordinator'],
    tooLarge: 'chat-too-large',
    read: async (bytes) => {
      const { readChat } = await import('../reading/chat/index.ts')
      return readChat(bytes)
    }
  }
]

export function readingRoutes(app: FastifyInstance, rooms: Rooms): void {
  for (const reader of readers) app.register(async (scope) => readingRoute(scope, rooms, reader))
}

function readingRoute(scope: FastifyInstance, rooms: Rooms, { path, roles, tooLarge, read }: Reader): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(BYTES, { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_, bytes, done) =>
    done(null, bytes)
  )
  scope.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    return sendProblem(request, reply, new Problem(413, tooLarge))
  })

  scope.post<Asked>(`/api/meetings/:id/read/${path}`, {
    logLevel: 'warn', // the address holds the file's name, which may hold somebody's
    onRequest: async (request) => {
      request.raw.headers['content-type'] = BYTES // whatever the browser takes it for
      await asMember(request, rooms, request.params.id, async (_, actor) => {
        if (!holds(actor, ...roles)) throw new Problem(403, 'not-your-role')
      })
    },
    handler: async (request, reply) => {
      const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
      reply.header('content-language', languageOf(request)).header('cache-control', 'no-store')
      return read(bytes, request)
    }
  })
}

/** The first, when the address says it more than once. */
const one = (value: unknown): string | undefined =>
  (Array.isArray(value) ? value : [value]).find((v) => typeof v === 'string')
