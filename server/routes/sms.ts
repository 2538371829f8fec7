// Over HTTP: what carries the messages, a message to oneself to try it, and what gateways tell of those that were sent.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { nanoid } from 'nanoid'
import { z } from 'zod'
import { holds } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import { phoneNumber } from '../../shared/slices/participants/phone.ts'
import type { Addresses } from '../effects/addresses.ts'
import { Problem } from '../problem.ts'
import type { Rooms } from '../rooms.ts'
import type { Callback, Gateway, Report } from '../sms/gateway.ts'
import { asMember } from './access.ts'
import { bytesOf, takeBytes } from './bytes.ts'

interface Tools {
  rooms: Rooms
  /** The one that is set up; null when keys are given by hand. */
  gateway: Gateway | null
  gatewayFor: (state: State) => Gateway | null
  addresses: Addresses
  perSecond: number
  tell: (gateway: string, report: Report) => Promise<void>
  /** As gateways reach us; null when they cannot. */
  callbackBase: string | null
}
interface Meeting {
  Params: { id: string }
}
interface Told {
  Params: { gateway: string; name?: string; signature?: string }
}

const LARGEST_CALLBACK = 65_536
const LONGEST_TEST = 15_000
const test = z.object({ to: z.string().max(40) })

export function smsRoutes(app: FastifyInstance, tools: Tools): void {
  const { rooms, gatewayFor, addresses, perSecond } = tools

  app.get<Meeting>('/api/meetings/:id/sms', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    return asMember(request, rooms, request.params.id, async ({ state }, actor) => {
      if (!holds(actor, 'keys', 'coordinator')) throw new Problem(403, 'not-your-role')
      const gateway = gatewayFor(state)
      return { gateway: gateway?.id ?? null, name: gateway?.name ?? null, perSecond: gateway ? perSecond : null }
    })
  })

  app.post<Meeting>('/api/meetings/:id/sms/test', async (request, reply) => {
    const asked = test.safeParse(request.body)
    reply.header('cache-control', 'no-store')
    return asMember(request, rooms, request.params.id, async ({ state }, actor) => {
      if (!holds(actor, 'keys', 'coordinator')) throw new Problem(403, 'not-your-role')
      const gateway = gatewayFor(state)
      if (!gateway) throw new Problem(409, 'no-gateway')
      const to = asked.success ? phoneNumber(asked.data.to) : null
      if (to === null) throw new Problem(400, 'no-phone-number')
      const id = addresses.nameOf(request.params.id, `test-${nanoid()}`)
      const text = `Drejebog: prøve fra ${state.meeting.title ?? 'mødet'}. Kan du læse det, virker det: æøå ÆØÅ.`
      return gateway.send({ id, to, text, reportTo: null }, AbortSignal.timeout(LONGEST_TEST))
    })
  })

  app.register(async (scope) => callbacks(scope, tools))
}

function callbacks(scope: FastifyInstance, { gateway, addresses, tell, callbackBase }: Tools): void {
  takeBytes(scope, { largest: LARGEST_CALLBACK, tooLarge: 'report-too-large' })
  const method = ['GET', 'POST'] as const

  async function told(request: FastifyRequest<Told>) {
    const { gateway: named, name = null, signature = '' } = request.params
    if (!gateway?.read || gateway.id !== named) throw new Problem(404, 'not-found')
    if (name !== null && !addresses.isOurs(named, name, signature)) throw new Problem(403, 'forged')
    const reports = gateway.read(callbackOf(request, name, callbackBase))
    if (reports === null) throw new Problem(403, 'forged')
    for (const report of reports) await tell(named, report)
    return 'ok'
  }
  scope.route<Told>({ method: [...method], url: '/api/sms/:gateway', logLevel: 'warn', handler: told })
  // the address names a message: not for the log
  scope.route<Told>({ method: [...method], url: '/api/sms/:gateway/:name/:signature', logLevel: 'warn', handler: told })
}

const callbackOf = (request: FastifyRequest, id: string | null, base: string | null): Callback => ({
  method: request.method,
  url: `${base ?? `${request.protocol}://${request.host}`}${request.url}`,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])
  ),
  body: bytesOf(request),
  id
})
