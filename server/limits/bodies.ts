// Bodies that are on their way in: each is held in memory until it is whole, so nobody sends many at the same time.
import type { FastifyInstance } from 'fastify'
import type { Figures } from '../figures.ts'
import { Problem } from '../problem.ts'

/** Of one link: a page sends one after the other. */
const MOST_AT_ONCE = 8
/** Less than this is not worth counting. */
const SMALL = 64_000

/** To be called when it has been settled who may send at all. */
export function limitBodies(app: FastifyInstance, figures: Figures): void {
  const coming = new Map<string, number>()

  app.addHook('preParsing', async ({ method, headers }, reply) => {
    const { authorization, 'content-length': length = Number.POSITIVE_INFINITY } = headers
    if (!authorization || !['POST', 'PUT'].includes(method) || Number(length) < SMALL) return
    const others = coming.get(authorization) ?? 0
    if (others >= MOST_AT_ONCE) {
      figures.count('limits', 'requests')
      reply.header('retry-after', 1)
      throw new Problem(429, 'too-many-requests')
    }
    coming.set(authorization, others + 1)
    reply.raw.once('close', () => {
      const left = (coming.get(authorization) ?? 1) - 1
      if (left > 0) coming.set(authorization, left)
      else coming.delete(authorization)
    })
  })
}
