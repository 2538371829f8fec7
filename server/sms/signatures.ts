// What a signed token says: compared in constant time, and in one algorithm only.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { same } from '../same.ts'
import { jsonOf } from './ask.ts'

const hs256 = z.object({ alg: z.literal('HS256') })
const decoded = (part: string): unknown => jsonOf(Buffer.from(part, 'base64url').toString('utf8'))

/** What a JSON web token says (RFC 7519, signed as in RFC 7515 with HS256); undefined when it is not signed with the secret. */
export function payloadOf(token: string, secret: string): unknown {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !hs256.safeParse(decoded(header)).success) return undefined
  const wanted = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url')
  return same(signature, wanted) ? decoded(payload) : undefined
}
