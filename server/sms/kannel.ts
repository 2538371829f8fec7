// Kannel's smsbox: sendsms over HTTP, and delivery reports to the address given with the message.
// Formats: tried against Kannel 1.4.5 of Debian 12; see also its User Guide, "Using the HTTP Interface to Send SMS Messages".
import { partsOf } from '../../shared/slices/keys/text.ts'
import { ask } from './ask.ts'
import type { Callback, Gateway, Report } from './gateway.ts'
import { reasonOf } from './reason.ts'
import type { UserSettings } from './settings.ts'

/** What is asked to be told: delivered (1), failed (2), and refused by the centre (16); not that it waits (4) or is with it (8). */
const DLR_MASK = '19'

const form = {
  // "0: Accepted for delivery", "3: Queued for later delivery"
  accepted: (body: string) => (/^[03]: /.test(body) ? { outcome: 'accepted' as const, ref: null } : null),
  // a line of plain words, as in "Authorization failed for sendsms"
  complaint: (body: string) => (/^[^<{\n]{3,200}$/.test(body.trim()) ? body.trim() : null)
}

export const kannel = ({ url, user, token, sender }: UserSettings): Gateway => ({
  id: 'kannel',
  name: 'Kannel',
  send: ({ to, text, reportTo }, signal) => {
    const wide = partsOf(text).wide
    const query = new URLSearchParams({
      ...{ username: user, password: token, from: sender, to, text, charset: 'UTF-8' },
      ...(wide && { coding: '2' }),
      ...(reportTo && { 'dlr-mask': DLR_MASK, 'dlr-url': filledInByKannel(reportTo) })
    })
    const request = { url: `${url}/cgi-bin/sendsms?${query}`, method: 'GET' } as const
    return ask(request, form, { text, secrets: [token] }, signal)
  },
  read: ({ id, url: called }) => (id === null ? null : reportIn(id, called))
})

/** Kannel puts the kind of report in for %d and the centre's answer for %A; a % of our own is doubled. */
const filledInByKannel = (reportTo: string) =>
  `${reportTo.replaceAll('%', '%%')}${reportTo.includes('?') ? '&' : '?'}type=%d&answer=%A`

function reportIn(id: string, called: Callback['url']): Report[] {
  const query = URL.parse(called, 'http://unused')?.searchParams
  const type = query?.get('type')
  if (type === '1') return [{ about: { id }, delivered: true, reason: null }]
  if (type !== '2' && type !== '16') return []
  return [{ about: { id }, delivered: false, reason: reasonIn(query?.get('answer') ?? '') }]
}

/** "NACK/0x0000000b/Invalid Destination Address", or an SMPP receipt "… stat:UNDELIV err:001 text:…", which has the text in it. */
function reasonIn(answer: string): string | null {
  const nack = /^NACK\/(?:0x[0-9a-f]+\/)?([\w .,-]+)/i.exec(answer)?.[1]
  const [stat, err] = [/\bstat:(\w{1,10})/i.exec(answer)?.[1], /\berr:(\w{1,5})/i.exec(answer)?.[1]]
  const words = nack ?? [stat, err].filter((word) => word !== undefined).join(' ')
  return words === '' ? null : reasonOf(words)
}
