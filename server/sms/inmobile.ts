// inMobile v4: https://api.inmobile.com/docs. Not tried against a real account; the callback's form is second-hand.
import { z } from 'zod'
import { ask, basic, jsonOf, withoutPlus } from './ask.ts'
import type { Gateway, Report } from './gateway.ts'
import { reasonOf } from './reason.ts'
import type { InMobileSettings } from './settings.ts'

const answer = z.object({
  results: z
    .array(z.object({ messageId: z.string().nullish(), numberDetails: z.object({ isValidMsisdn: z.boolean() }) }))
    .length(1)
})
const form = {
  accepted: (body: string) => {
    const result = answer.safeParse(jsonOf(body)).data?.results[0]
    // a number that cannot be is answered with 200 all the same
    if (result?.numberDetails.isValidMsisdn === false) {
      return { outcome: 'refused' as const, reason: 'Not a valid number (isValidMsisdn: false)' }
    }
    return result?.messageId ? { outcome: 'accepted' as const, ref: result.messageId } : null
  }
}

export const inmobile = ({ url, token, sender }: InMobileSettings): Gateway => ({
  id: 'inmobile',
  name: 'inMobile',
  send: ({ to, text, reportTo }, signal) => {
    const message = {
      ...{ to: withoutPlus(to), text, from: sender, respectBlacklist: true, encoding: 'auto' },
      ...(reportTo && { statusCallbackUrl: reportTo })
    }
    const request = {
      url: `${url}/v4/sms/outgoing`,
      method: 'POST',
      headers: { authorization: basic('api', token), 'content-type': 'application/json' },
      body: JSON.stringify({ messages: [message] })
    } as const
    return ask(request, form, { text, secrets: [token, `api:${token}`] }, signal)
  },
  read: ({ id, body }) => (id === null ? null : reportsIn(id, jsonOf(body.toString('utf8'))))
})

const callback = z.object({
  reports: z.array(
    z.object({ deliveryInfo: z.object({ stateCode: z.number(), stateDescription: z.string().nullish().catch(null) }) })
  )
})

/** 1 delivered, -1 failed, -2 cancelled; 0 is unknown, and settles nothing. */
const reportsIn = (id: string, body: unknown): Report[] =>
  (callback.safeParse(body).data?.reports ?? [])
    .map(({ deliveryInfo }) => deliveryInfo)
    .filter(({ stateCode }) => [1, -1, -2].includes(stateCode))
    .map(({ stateCode, stateDescription }) => ({
      about: { id },
      delivered: stateCode === 1,
      reason: stateCode === 1 || !stateDescription ? null : reasonOf(stateDescription)
    }))
