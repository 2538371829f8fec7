// Requests from one address: as many as a whole room behind one address may need at once, and an end to it.
import type { FastifyInstance } from 'fastify'
import type { Instant } from '../../shared/time.ts'
import { Allowance, type Size } from '../allowance.ts'
import type { Figures } from '../figures.ts'
import { Problem, sendProblem } from '../problem.ts'
import { Guesses } from './guesses.ts'
import { Places } from './places.ts'

/** A board and 1,000 screens that all load at once, 25 pieces each. */
const ANYTHING: Size = { burst: 30_000, perSecond: 500 }
/** What makes the server work: meetings, files, decks, reports of a gateway. */
const WORK: Size = { burst: 3000, perSecond: 100 }

interface Tools {
  now: () => Instant
  figures: Figures
}

/** @returns what wrong tokens are counted by */
export function limitRequests(app: FastifyInstance, { now, figures }: Tools): Guesses {
  const places = new Places(() => ({ anything: new Allowance(ANYTHING, now), work: new Allowance(WORK, now) }))
  const guesses = new Guesses(now)

  app.addHook('onRequest', async ({ ip, routeOptions: { url = '' } }, reply) => {
    if (url === '/healthz' || url === '/readyz') return
    const { anything, work } = places.at(ip)
    const met = !anything.take() ? anything : url.startsWith('/api/') && !work.take() ? work : null
    if (!met) return
    figures.count('limits', 'requests')
    reply.header('retry-after', met.seconds)
    throw new Problem(429, 'too-many-requests')
  })
  return guesses
}

/** A refusal for a wrong token is given when its time has come. */
export async function refuseSlowly(
  guesses: Guesses,
  figures: Figures,
  [request, reply, problem]: Parameters<typeof sendProblem>
): Promise<void> {
  if (problem.status === 401 && request.headers.authorization) {
    figures.count('limits', 'wrong-token')
    if (!(await guesses.wait(request.ip))) {
      reply.header('retry-after', 60)
      return void sendProblem(request, reply, new Problem(429, 'too-many-requests'))
    }
  }
  sendProblem(request, reply, problem)
}
