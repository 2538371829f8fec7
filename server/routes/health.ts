// For whoever watches the process: does it live, and can it do its work?
import type { FastifyInstance } from 'fastify'
import type { Log } from '../log/log.ts'
import { Problem } from '../problem.ts'

export function healthRoutes(app: FastifyInstance, log: Log): void {
  app.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }))

  app.get('/readyz', { logLevel: 'silent' }, async () => {
    await log.check().catch(() => {
      throw new Problem(503, 'not-ready')
    })
    return { status: 'ready' }
  })
}
