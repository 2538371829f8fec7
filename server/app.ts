// Everything the server is made of, put together; what the tests build too.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { type Instant, MINUTE, SECOND } from '../shared/time.ts'
import { messenger, type SmsParts } from './effects/messenger.ts'
import { Figures } from './figures.ts'
import { gateway, outlet } from './gateway.ts'
import { hangingUp } from './goodbye.ts'
import { ownFrames, plainHeaders, safeHeaders, WORKER_POLICY } from './headers.ts'
import { limitBodies } from './limits/bodies.ts'
import { Door } from './limits/door.ts'
import { limitRequests, refuseSlowly } from './limits/requests.ts'
import { type Log, LogUnavailable } from './log/log.ts'
import { logger } from './logging.ts'
import type { Pack } from './packs.ts'
import { Problem, sendProblem } from './problem.ts'
import { Rooms } from './rooms.ts'
import { guard } from './routes/access.ts'
import { deckRoutes } from './routes/decks.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { keyRoutes } from './routes/keys.ts'
import { meetingRoutes } from './routes/meetings.ts'
import { metricsRoute } from './routes/metrics.ts'
import { readingRoutes } from './routes/reading.ts'
import { smsRoutes } from './routes/sms.ts'
import type { Settings } from './settings.ts'
import { sockets } from './sockets.ts'

export interface Parts {
  log: Log
  now: () => Instant
  settings: Pick<Settings, 'publicUrl' | 'host' | 'logLevel' | 'trustProxy'>
  adminToken: string
  packs: readonly Pack[]
  sms: SmsParts
  /** The built client; without it only the contracts are served. */
  client: string | null
}

const LARGEST_BODY = 1_000_000
/** For all of a request to come in: 4 MB over a poor line; Fastify alone would wait for ever. */
const SLOWEST_REQUEST = 5 * MINUTE
/** For it to say what it wants. */
const SLOWEST_HEADERS = 10 * SECOND

export async function buildApp(parts: Parts): Promise<{ app: FastifyInstance; rooms: Rooms }> {
  const { settings, now } = parts
  const { publicUrl, trustProxy: trust } = settings
  const figures = new Figures()
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST,
    http: { headersTimeout: SLOWEST_HEADERS, connectionsCheckingInterval: 5 * SECOND },
    logger: logger(settings.logLevel),
    trustProxy: trust ?? false,
    forceCloseConnections: true,
    schemaController: ownSchemas,
    frameworkErrors: (_, request, reply) =>
      sendProblem(request, reply.headers(plainHeaders), new Problem(400, 'bad-request'))
  })
  app.removeContentTypeParser('text/plain') // JSON is all we read
  const headers = safeHeaders(publicUrl)
  app.addHook('onRequest', async (_, reply) => void reply.headers(headers))
  const guesses = limitRequests(app, { now, figures })
  const report = (error: unknown) => {
    figures.count('faults')
    app.log.error(error)
  }
  const door = new Door({ now, figures, guesses, trust, publicUrl, warn: (sentence) => app.log.warn(sentence) })
  const io = sockets(app.server, { now, door, figures, largest: LARGEST_BODY })
  const hangUp = hangingUp(app.server)
  const sms = messenger({ ...parts, report, figures }, (follow) => {
    return new Rooms({ log: parts.log, now, out: outlet(io, figures), report, follow })
  })
  const { rooms } = sms
  parts.log.tail(rooms.elsewhere)
  gateway(io, { rooms, now, report, figures, door })

  app.addHook('preClose', async () => {
    await sms.close()
    await rooms.idle()
    await setImmediate() // the answers are on their way
    io.engine.close() // tells every client, which then looks for a server that is up
    hangUp()
    await rooms.idle()
  })
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const problem = error instanceof Problem ? error : problemFor(error)
    if (problem.code === 'not-saved') figures.count('log_failures')
    if (problem.status >= 500) report(error)
    await refuseSlowly(guesses, figures, [request, reply, problem])
    return reply
  })
  healthRoutes(app, parts.log)
  metricsRoute(app, { figures, meetings: () => rooms.size, sockets: () => io.engine.clientsCount })
  guard(app, { ...parts, rooms })
  limitBodies(app, figures)
  meetingRoutes(app, { ...parts, rooms })
  readingRoutes(app, rooms)
  keyRoutes(app, { rooms, log: parts.log })
  deckRoutes(app, { rooms, log: parts.log, now })
  exportRoutes(app, { rooms, log: parts.log })
  smsRoutes(app, sms)
  await serveClient(app, parts.client)
  return { app, rooms }
}

/** Bodies are read with zod, so Fastify's own compilers are never loaded: some megabytes of an idle server's memory. */
const ownSchemas = {
  compilersFactory: { buildValidator: () => () => () => true, buildSerializer: () => () => JSON.stringify }
} as unknown as NonNullable<FastifyServerOptions['schemaController']>

async function serveClient(app: FastifyInstance, folder: string | null) {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new Problem(404, 'not-found')))
  if (!folder || !existsSync(join(folder, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = path.startsWith(join(folder, 'assets'))
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (/pdf\.worker[^/]*$/.test(path)) reply.header('content-security-policy', WORKER_POLICY)
    }
  })
  app.get('/m/:meeting', (_, reply) => reply.headers(ownFrames).sendFile('index.html'))
}

function problemFor(error: FastifyError): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem(413, 'too-large')
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem(415, 'not-json')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new Problem(400, 'broken-json')
  }
  if (error.name === 'SqliteError' || error instanceof LogUnavailable) return new Problem(503, 'not-saved')
  if (error instanceof SyntaxError) return new Problem(400, 'broken-json')
  const status = error.statusCode ?? 500
  return status < 500 ? new Problem(status, 'bad-request') : new Problem(500, 'failed')
}
