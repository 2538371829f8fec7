// Errors as RFC 9457 problem documents: one plain sentence that says what is wrong and how to mend it, in the reader's language.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Language } from './sentence.ts'
import { sentences } from './sentences.ts'

export class Problem extends Error {
  readonly status: number
  readonly code: keyof typeof sentences
  readonly faults: readonly Fault[]

  constructor(status: number, code: keyof typeof sentences, faults: readonly Fault[] = []) {
    super(code)
    this.status = status
    this.code = code
    this.faults = faults
  }
}

interface Fault {
  path: readonly PropertyKey[]
  code: keyof typeof sentences
  value?: string
}

/** What a schema found wrong, as a problem that names each field. */
export const problemOf = (error: z.ZodError): Problem => new Problem(400, 'unreadable', error.issues.flatMap(faultsOf))

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, code: 'missing' }]
      return [{ path, code: issue.expected in sentences ? (issue.expected as Fault['code']) : 'wrong-type' }]
    case 'too_small':
      return [{ path, code: measured(issue.origin) === 'number' ? 'too-small' : 'empty', value: String(issue.minimum) }]
    case 'too_big':
      return [{ path, code: `too-big-${measured(issue.origin)}`, value: String(issue.maximum) }]
    case 'invalid_value':
      return [{ path, code: 'one-of', value: issue.values.join(', ') }]
    default:
      return [{ path, code: issue.message in sentences ? (issue.message as Fault['code']) : 'wrong' }]
  }
}

const measured = (origin: string) => (origin === 'string' || origin === 'array' ? origin : 'number')

/** The language the reader prefers of the two we have; Danish when they do not say. */
export const languageOf = (request: FastifyRequest): Language => {
  const wanted = request.headers['accept-language'] ?? 'da'
  const [first] = /\b(da|en)\b/i.exec(wanted) ?? ['da']
  return first.toLowerCase() === 'en' ? 'en' : 'da'
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const language = languageOf(request)
  const errors = problem.faults.map(({ path, code, value }) => ({
    pointer: `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
    detail: sentences[code][language](path.join('.'), value ?? '')
  }))
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send({
      type: `urn:drejebog:problem:${problem.code}`,
      title: sentences[problem.code][language]('', ''),
      status: problem.status,
      ...(errors.length > 0 && { detail: errors[0]?.detail, errors })
    })
}
