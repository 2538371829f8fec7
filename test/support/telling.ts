// A gateway that cannot keep anything to itself: whatever it is told stands in its answers.
import { asked } from './sending.ts'
import { type Answering, cutOff, hangsUp, html, says } from './sms-gateway.ts'

/** A gateway that says again what it was told, whatever comes of it. */
export const telling: Answering = (response, request) => {
  const { to, text } = asked(request)
  const again = `${request.path} ${to} ${to?.slice(3)} »${text}«`
  const answers = [
    says(202, '0: Accepted for delivery'),
    says(202, `0: Accepted for delivery of ${again}`),
    says(400, `Invalid receiver ${to}`),
    says(400, `No room for »${text?.slice(-60)}«`),
    says(403, `Authorization failed for ${again}`),
    says(500, again),
    says(200, { error: again, to, text }),
    says(302, again, { location: `http://127.0.0.1:1${request.path}` }),
    html(502),
    cutOff(202, again),
    hangsUp
  ]
  answers[(again.length + Number(to?.at(-1))) % answers.length]?.(response, request)
}
