// Bytes over HTTP, taken as they are, whatever the sender says they are.
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { Problem, sendProblem } from '../problem.ts'

interface Most {
  /** In bytes. */
  largest: number
  tooLarge: Problem['code']
}

/** All bodies in this scope are read as bytes. */
export function takeBytes(scope: FastifyInstance, { largest, tooLarge }: Most): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largest }, (_, bytes, done) => done(null, bytes))
  scope.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    return sendProblem(request, reply, new Problem(413, tooLarge))
  })
}

/** Without a body, none. */
export const bytesOf = ({ body }: FastifyRequest): Buffer => (body instanceof Buffer ? body : Buffer.alloc(0))

/** A part of the address's query; the first, when it is there more than once. */
export const one = (value: unknown): string | undefined =>
  (Array.isArray(value) ? value : [value]).find((v) => typeof v === 'string')
