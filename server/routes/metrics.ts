// For whoever watches the process over time: its figures as Prometheus reads them. No name, no meeting, no token.
import type { FastifyInstance } from 'fastify'
import type { Figures } from '../figures.ts'
import type { Text } from '../metrics.ts'

export interface Watched {
  figures: Figures
  /** How many there are right now. */
  meetings: () => number
  sockets: () => number
}

export function metricsRoute(app: FastifyInstance, watched: Watched): void {
  let text: Promise<Text> | null = null

  // loaded when somebody asks: an idle server does without
  app.get('/metrics', { logLevel: 'warn' }, async (_, reply) => {
    text ??= import('../metrics.ts').then(({ metricsOf }) => metricsOf(watched))
    const { type, write } = await text
    return reply
      .type(type)
      .header('cache-control', 'no-store')
      .send(await write())
  })
}
