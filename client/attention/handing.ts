// An offer as it is told and carried out: a role changes hands with one key, and can be taken back like anything else.
import type { Room } from '../context.ts'
import { sayAttention } from '../messages/attention.ts'
import type { Handing } from '../ui/attention.svelte.ts'
import { callName } from '../ui/people.ts'
import type { Offer } from './offers.ts'

export function handing({ live, deeds, seat }: Pick<Room, 'live' | 'deeds' | 'seat'>, offer: Offer): Handing {
  const { what, role, from, to } = offer
  const other = () => callName(live, from === live.you ? to : from)
  const words = () => sayAttention()[what]
  const duty = () => sayAttention().duties[role]
  const told = () => words().told(duty(), other())
  return {
    role,
    short: () => words().short,
    label: () => words().label(duty()),
    why: () => words().why(duty(), other()),
    run() {
      // who gets one more role stays on the page they are on
      if (seat.role) seat.choose(seat.role)
      void deeds.ask({ type: 'board.handOver', role, from, to }, told, {
        ...{ type: 'board.handOver', role, from: to, to: from }
      })
    }
  }
}
