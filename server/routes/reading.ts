// Over HTTP: what people have (sheets, lists, reports) is read and told back with doubts; nothing is stored.
import type { FastifyError, FastifyInstance } from 'fastify'
import { holds } from '../../shared/slice.ts'
import { languageOf, Problem, sendProblem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import { asMember } from './access.ts'

const LARGEST_FILE = 5_000_000

const BYTES = 'application/octet-stream'

interface Asked {
  Params: { id: string }
  Querystring: { name?: string; columns?: string }
}

export function readingRoutes(app: FastifyInstance, rooms: Rooms): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(BYTES, { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_, bytes, done) =>
      done(null, bytes)
    )
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
      return sendProblem(request, reply, new Problem(413, 'file-too-large'))
    })

    scope.post<Asked>('/api/meetings/:id/read/participants', {
      logLevel: 'warn', // the address holds the file's name, which may hold somebody's
      onRequest: async (request) => {
        request.raw.headers['content-type'] = BYTES // whatever the browser takes it for
        await asMember(request, rooms, request.params.id, async (_, actor) => {
          if (!holds(actor, 'host', 'coordinator')) throw new Problem(403, 'not-your-role')
        })
      },
      handler: async (request, reply) => {
        const { readParticipants } = await import('../reading/index.ts')
        const { name, columns } = request.query
        const language = languageOf(request)
        const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
        reply.header('content-language', language).header('cache-control', 'no-store')
        return readParticipants({ bytes, name: one(name) ?? '', columns: one(columns), language })
      }
    })
  })
}

/** The first, when the address says it more than once. */
const one = (value: unknown): string | undefined =>
  (Array.isArray(value) ? value : [value]).find((v) => typeof v === 'string')
