// CPSMS (Compaya) v2: https://api.cpsms.dk/documentation/. Not tried against a real account; the callback's form is second-hand.
import { z } from 'zod'
import { partsOf } from '../../shared/slices/keys/text.ts'
import { ask, basic, jsonOf, withoutPlus } from './ask.ts'
import type { Gateway, Report } from './gateway.ts'
import type { UserSettings } from './settings.ts'

const taken = z.object({ to: z.union([z.string(), z.number()]).transform(String) })
// its documentation has a list in a list, newer clients see a plain one
const answer = z.object({ success: z.union([z.array(taken), z.tuple([z.array(taken)]).transform(([list]) => list)]) })
const formFor = (number: string) => ({
  accepted: (body: string) => {
    const list = answer.safeParse(jsonOf(body)).data?.success ?? []
    return list.some(({ to }) => to === number) ? { outcome: 'accepted' as const, ref: null } : null
  }
})

/** As long as CPSMS takes a reference. */
const LONGEST_REFERENCE = 32

export const cpsms = ({ url, user, token, sender }: UserSettings): Gateway => ({
  id: 'cpsms',
  name: 'CPSMS',
  send: ({ id, to, text, reportTo }, signal) => {
    const message = {
      ...{ to: withoutPlus(to), message: text, from: sender, encoding: 'UTF-8' },
      ...(partsOf(text).wide && { format: 'UNICODE' }),
      ...(id.length <= LONGEST_REFERENCE && { reference: id }),
      ...(reportTo && { dlr_url: appendable(reportTo) })
    }
    const request = {
      url: `${url}/v2/send`,
      method: 'POST',
      headers: { authorization: basic(user, token), 'content-type': 'application/json' },
      body: JSON.stringify(message)
    } as const
    return ask(request, formFor(withoutPlus(to)), { text, secrets: [token, `${user}:${token}`] }, signal)
  },
  read: ({ id, url: called }) => (id === null ? null : reportIn(id, called))
})

/** CPSMS appends the status: nobody says whether with ? or &, so that the path must end before it. */
const appendable = (reportTo: string) => (reportTo.includes('?') ? reportTo : `${reportTo}?by=cpsms`)

/** 1 delivered, 2 failed, 8 given up; 4 is that it waits. */
function reportIn(id: string, called: string): Report[] {
  const status = /[?&]status=(\d+)(?:&|$)/.exec(called)?.[1]
  if (status === '1') return [{ about: { id }, delivered: true, reason: null }]
  return status === '2' || status === '8' ? [{ about: { id }, delivered: false, reason: `status ${status}` }] : []
}
