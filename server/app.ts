// Everything the server is made of, put together; what the tests build too.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { Server } from 'socket.io'
import { type Instant, MINUTE } from '../shared/time.ts'
import { messenger, type SmsParts } from './effects/messenger.ts'
import { gateway, type Io, outlet } from './gateway.ts'
import { type Log, LogUnavailable } from './log/log.ts'
import type { Pack } from './packs.ts'
import { Problem, sendProblem } from './problem.ts'
import { Rooms } from './rooms.ts'
import { deckRoutes } from './routes/decks.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { keyRoutes } from './routes/keys.ts'
import { meetingRoutes } from './routes/meetings.ts'
import { readingRoutes } from './routes/reading.ts'
import { smsRoutes } from './routes/sms.ts'
import type { Settings } from './settings.ts'

export interface Parts {
  log: Log
  now: () => Instant
  settings: Pick<Settings, 'publicUrl' | 'host' | 'logLevel'>
  adminToken: string
  packs: readonly Pack[]
  sms: SmsParts
  /** The built client; without it only the contracts are served. */
  client: string | null
}

/** A cable that is pulled must be noticed within five seconds, on both sides. */
const HEARTBEAT = { pingInterval: 1500, pingTimeout: 2000 }
const LARGEST_BODY = 1_000_000
/** For all of a request to come in: 4 MB over a poor line; Fastify alone would wait for ever. */
const SLOWEST_REQUEST = 5 * MINUTE

export async function buildApp(parts: Parts): Promise<{ app: FastifyInstance; rooms: Rooms }> {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST,
    // addresses and methods only: no token is in a path, and nothing personal is logged
    logger: { level: parts.settings.logLevel, redact: ['req.headers'] },
    forceCloseConnections: true,
    schemaController: ownSchemas,
    frameworkErrors: (_, request, reply) => sendProblem(request, reply, new Problem(400, 'bad-request'))
  })
  app.removeContentTypeParser('text/plain') // JSON is all we read
  const io: Io = new Server(app.server, {
    ...HEARTBEAT,
    maxHttpBufferSize: LARGEST_BODY,
    perMessageDeflate: false,
    serveClient: false
  })
  const report = (error: unknown) => app.log.error(error)
  const sms = messenger({ ...parts, report }, (follow) => {
    return new Rooms({ log: parts.log, now: parts.now, out: outlet(io), report, follow })
  })
  const { rooms } = sms
  parts.log.tail(rooms.elsewhere)
  gateway(io, { rooms, now: parts.now, report })

  app.addHook('preClose', async () => {
    await sms.close()
    await rooms.idle()
    await setImmediate() // the answers are on their way
    io.engine.close() // tells every client, which then looks for a server that is up
    await rooms.idle()
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = error instanceof Problem ? error : problemFor(error)
    if (problem.status >= 500) report(error)
    return sendProblem(request, reply, problem)
  })
  await app.register(helmet, { contentSecurityPolicy: { directives: policy }, strictTransportSecurity: false })
  healthRoutes(app, parts.log)
  meetingRoutes(app, { ...parts, rooms })
  readingRoutes(app, rooms)
  keyRoutes(app, { rooms, log: parts.log })
  deckRoutes(app, { rooms, log: parts.log, now: parts.now })
  exportRoutes(app, { rooms, log: parts.log })
  smsRoutes(app, sms)
  await serveClient(app, parts.client)
  return { app, rooms }
}

/** Bodies are read with zod, so Fastify's own compilers are never loaded: some megabytes of an idle server's memory. */
const ownSchemas = {
  compilersFactory: { buildValidator: () => () => () => true, buildSerializer: () => () => JSON.stringify }
} as unknown as NonNullable<FastifyServerOptions['schemaController']>

const policy = {
  defaultSrc: ["'self'"],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  imgSrc: ["'self'", 'data:', 'blob:'], // a page of a deck is asked for with one's link, which an address cannot carry
  styleSrc: ["'self'"],
  upgradeInsecureRequests: null
}

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
      // scanned pages are unpacked by WebAssembly: there, and nowhere else
      if (/pdf\.worker[^/]*$/.test(path))
        reply.header('content-security-policy', "default-src 'self' 'wasm-unsafe-eval'")
    }
  })
  app.get('/m/:meeting', (_, reply) => reply.sendFile('index.html'))
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
