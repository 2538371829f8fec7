// What everybody sees, and where the log stands.

import { Wire } from '../support/raw.ts'
import type { Scene } from './meeting.ts'

export interface Seen {
  who: string
  seq: number
  views: string
}
/** What each would see who came in now, but for what depends on the hour and on the honest one's message. */
export async function seenByAll(url: string, { seats }: Scene): Promise<Seen[]> {
  return Promise.all(
    seats.map(async ({ token, actor }) => {
      const wire = await Wire.in(url, token)
      wire.close()
      const { seq = 0, views = {} } = wire.first ?? {}
      const hourless = /^(expectedEnd|drift|expectedStart|message)$/
      const timeless = JSON.stringify(views, (key, value) => (hourless.test(key) ? undefined : value))
      return { who: actor.roles.join('+') || 'nobody', seq, views: timeless }
    })
  )
}
