// What the process writes about requests and faults: which of our addresses was asked for and how it went, never what stood in it.
import type { FastifyRequest, FastifyServerOptions } from 'fastify'
import { isMeetingId } from './links.ts'

/** As the route is written, `/api/meetings/:id`: people put links and names into addresses by mistake. Only what is a meeting's id stands there. */
const asked = (request: FastifyRequest) => {
  const { url } = request.routeOptions
  const known = !request.is404 && url
  return { method: request.method, url: known ? withMeeting(known, request) : 'no such address' }
}

const withMeeting = (url: string, { params }: FastifyRequest): string =>
  url.replace(/:(id|meeting)\b/, (named, name) => {
    const told = Object.entries(params ?? {}).find(([key]) => key === name)?.[1]
    return typeof told === 'string' && isMeetingId(told) ? told : named
  })

/** A fault is told by its name and where it happened; JSON that cannot be read is quoted by Node in the message. */
const fault = (error: Error & { code?: unknown }) => ({
  type: error.name,
  code: error.code,
  message: error instanceof SyntaxError ? 'It cannot be read.' : error.message,
  stack: (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
})

export const logger = (level: string): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  redact: ['req.headers'],
  serializers: { req: asked, err: fault }
})
