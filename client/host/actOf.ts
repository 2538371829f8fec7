// What a press on a row at the door leads to.
import { nanoid } from 'nanoid'
import { type Act, add, admit, arrive, dismiss, match } from './acts.ts'
import type { Does, Option } from './options.ts'
import type { Arrival } from './people.ts'

/** @param whom the name in the waiting room that is being settled */
export function actOf(option: Option, does: Does, whom: Arrival | null): Act | null {
  switch (option.kind) {
    case 'person': {
      const arrival = whom ?? option.arrival
      return does === 'match' && arrival ? match(arrival, option.person) : admit(option.person)
    }
    case 'arrival':
      return option.person && match(option.arrival, option.person)
    case 'write':
      return arrive(nanoid(), [option.name])
    case 'add':
      return option.newcomer && add(nanoid(), option.newcomer, whom?.id ?? null)
    case 'dismiss':
      return dismiss(option.arrival)
  }
}
