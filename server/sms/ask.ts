// One request to a gateway, and what its answer is worth: accepted and refused only when that is certain.
import { z } from 'zod'
import type { Outcome } from './gateway.ts'
import { type Hidden, reasonOf } from './reason.ts'

/** How a gateway answers. */
export interface Form {
  /** What a body that came with a 2xx says; null when it is not in the gateway's form. */
  accepted(body: string): Outcome | null
  /** The words in a body that came with an error; null when it is not in the gateway's form. */
  complaint?(body: string): string | null
}

interface Request {
  url: string
  method: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
}

/** Never rejects. */
export async function ask(request: Request, form: Form, hidden: Hidden, signal: AbortSignal): Promise<Outcome> {
  const outcome = await asked(request, form, signal).catch((error: unknown) => failed(error, signal))
  return outcome.outcome === 'accepted' ? outcome : { ...outcome, reason: reasonOf(outcome.reason, hidden) }
}

async function asked({ url, headers, ...rest }: Request, form: Form, signal: AbortSignal): Promise<Outcome> {
  const response = await fetch(url, {
    ...rest,
    // a connection kept open may be closed by the other end just as it is used again, and that is a doubt
    headers: { ...headers, connection: 'close' },
    // one who follows may send twice
    redirect: 'manual',
    signal
  })
  const body = await textOf(response)
  const { status } = response
  if (response.ok) return form.accepted(body) ?? { outcome: 'unknown', reason: said(status, complaintIn(body)) }
  const complaint = (form.complaint ?? complaintIn)(body)
  const certain = status >= 400 && status < 500 && status !== 408 && complaint !== null
  return certain ? { outcome: 'refused', reason: complaint } : { outcome: 'unknown', reason: said(status, complaint) }
}

const said = (status: number, words: string | null) => (words === null ? `HTTP ${status}` : `HTTP ${status}: ${words}`)

const LONGEST = 65_536

/** @throws when it is cut off, or goes on and on */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    length += part.length
    if (length > LONGEST) throw new Error('The answer is too long')
  }
  return Buffer.concat(parts).toString('utf8')
}

const problem = z.object({ message: z.string(), code: z.string(), syscall: z.string() }).partial()
const cause = z.object({ cause: z.unknown() })

function failed(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return { outcome: 'unknown', reason: 'No answer in time' }
  const { code = '', syscall = '', message = '' } = problem.safeParse(cause.safeParse(error).data?.cause).data ?? {}
  const why = code || message || problem.safeParse(error).data?.message || 'no answer'
  if (neverLeft(code, syscall)) return { outcome: 'refused', reason: `No connection: ${why}` }
  return { outcome: 'unknown', reason: `Cut off: ${why}` }
}

/** Whether the request cannot have been written: no name, no connection, or a certificate that is not trusted (Node's codes). */
const neverLeft = (code: string, syscall: string): boolean =>
  syscall === 'connect' ||
  syscall === 'getaddrinfo' ||
  code === 'ECONNREFUSED' || // both of a name's addresses: an AggregateError, which has no syscall
  code === 'UND_ERR_CONNECT_TIMEOUT' ||
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA)/.test(code) ||
  /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|\w+_ALERT_(HANDSHAKE_FAILURE|PROTOCOL_VERSION))$/.test(code)

/** What a body says as JSON; undefined when it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The ways in which the gateways complain: GatewayAPI, Twilio, inMobile and CPSMS, in this order. */
const complaints = z.union([
  z.object({ detail: z.array(z.object({ msg: z.string() })).min(1) }).transform(({ detail }) => detail[0]?.msg),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z
    .object({ errorMessage: z.string(), details: z.array(z.string()).catch([]) })
    .transform(({ errorMessage, details }) => [errorMessage, ...details].join(' ')),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.array(z.object({ message: z.string() })).min(1) }).transform(({ error }) => error[0]?.message),
  z.object({ title: z.string() }).transform(({ title }) => title)
])

export const complaintIn = (body: string): string | null => complaints.safeParse(jsonOf(body)).data || null

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** +4520123456 as most gateways want it. */
export const withoutPlus = (number: string): string => number.replace(/^\+/, '')
