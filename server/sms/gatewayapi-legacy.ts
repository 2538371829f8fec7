// GatewayAPI's old REST API: https://gatewayapi.com/docs/apis/rest/ (POST /rest/mtsms). Not tried against a real account.
import { z } from 'zod'
import { partsOf } from '../../shared/slices/keys/text.ts'
import { ask, basic, jsonOf, withoutPlus } from './ask.ts'
import type { Gateway } from './gateway.ts'
import { reportsIn, reportsInToken } from './gatewayapi-report.ts'
import type { GatewayApiSettings } from './settings.ts'

const answer = z.object({ ids: z.array(z.union([z.number(), z.string().min(1)])).min(1) })
const form = {
  accepted: (body: string) => {
    const ref = answer.safeParse(jsonOf(body)).data?.ids[0]
    return ref === undefined ? null : { outcome: 'accepted' as const, ref: String(ref) }
  }
}

/**
 * With a secret, reports go to the webhook set up at GatewayAPI and are signed; whether those to an address given with the
 * message are signed is not known, so that way is taken without a secret, and then the address is the proof.
 */
export const gatewayapiLegacy = ({ url, token, sender, secret }: GatewayApiSettings, now = Date.now): Gateway => ({
  id: 'gatewayapi-legacy',
  name: 'GatewayAPI (REST)',
  send: ({ id, to, text, reportTo }, signal) => {
    const message = {
      ...{ sender, message: text, recipients: [{ msisdn: Number(withoutPlus(to)) }], userref: id },
      ...(secret === null && reportTo !== null && { callback_url: reportTo }),
      ...(partsOf(text).wide && { encoding: 'UCS2' })
    }
    const authorization = basic(token, '')
    const request = {
      url: `${url}/rest/mtsms`,
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(message)
    } as const
    return ask(request, form, { text, secrets: [token, `${token}:`] }, signal)
  },
  read: ({ headers, body, id }) => {
    if (secret !== null) return reportsInToken(headers['x-gwapi-signature'] ?? '', secret, now())
    if (id === null) return null
    return reportsIn(jsonOf(body.toString('utf8')), now())?.map((report) => ({ ...report, about: { id } })) ?? null
  }
})
