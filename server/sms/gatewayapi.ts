// GatewayAPI's present API, "Mobile messaging": https://gatewayapi.com/docs/message/overview/
// Not tried against a real account. The signature's header is as public clients read it; some documents say the old API's token.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { same } from '../same.ts'
import { ask, jsonOf, withoutPlus } from './ask.ts'
import type { Callback, Gateway } from './gateway.ts'
import { reportsIn, reportsInToken } from './gatewayapi-report.ts'
import type { GatewayApiSettings } from './settings.ts'

const answer = z.object({ msg_id: z.string().min(1) })
const form = {
  accepted: (body: string) => {
    const ref = answer.safeParse(jsonOf(body)).data?.msg_id
    return ref === undefined ? null : { outcome: 'accepted' as const, ref }
  }
}

/** Its reports go to the webhook set up at GatewayAPI, not to an address of ours: it takes none with a message. */
export const gatewayapi = ({ url, token, sender, secret }: GatewayApiSettings, now = Date.now): Gateway => ({
  id: 'gatewayapi',
  name: 'GatewayAPI',
  send: ({ id, to, text }, signal) =>
    ask(
      {
        url: `${url}/mobile/single`,
        method: 'POST',
        headers: { authorization: `Token ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ sender, message: text, recipient: Number(withoutPlus(to)), reference: id })
      },
      form,
      { text, secrets: [token] },
      signal
    ),
  read: ({ headers, body }) => {
    if (secret === null) return null
    if (isSigned(headers, body, secret)) return reportsIn(jsonOf(body.toString('utf8')), now())
    return reportsInToken(headers['x-gwapi-signature'] ?? '', secret, now())
  }
})

/** `Signature: v1=<hex>`, the HMAC-SHA256 of the bytes as they came; also without `v1=`, as some have seen it. */
const isSigned = (headers: Callback['headers'], body: Buffer, secret: string): boolean => {
  const given = headers.signature?.replace(/^v1=/, '').toLowerCase() ?? ''
  return same(given, createHmac('sha256', secret).update(body).digest('hex'))
}
