// Where somebody who is in no group would best go, and why, in words.
import { sayBreakouts } from '../messages/breakouts.ts'
import { brokenText } from './brokenText.ts'
import type { Desk } from './desk.svelte.ts'
import type { Group, Person } from './groups.ts'
import type { Placing } from './placing.svelte.ts'

export interface Proposal {
  group: Group
  why: string
  /** Wherever they go, a rule is broken. */
  breaks: string | null
}

const SHOWN = 3

/** Null where there are no groups. */
export function proposalFor(person: Person, desk: Desk, placing: Placing): Proposal | null {
  const places = placing.placesOf(person.id).filter((p) => desk.group(p.label)?.locked === false)
  const [best] = places
  const group = desk.group(best?.label ?? null)
  if (!best || !group) return null
  const [broken] = best.broken
  return {
    group,
    why: whyOf(person, best.why, group, desk, numbers()),
    breaks: broken ? brokenText(broken, desk).what : null
  }

  function numbers() {
    const alike = places.filter((p) => p.why === best?.why).slice(0, SHOWN)
    return alike.flatMap((p) => desk.group(p.label)?.number ?? []).toSorted((a, b) => a - b)
  }
}

type Why = ReturnType<Placing['placesOf']>[number]['why']

function whyOf(person: Person, why: Why, group: Group, desk: Desk, numbers: readonly number[]): string {
  const { tray } = sayBreakouts()
  switch (why) {
    case 'was':
      return tray.was(group.number)
    case 'practice':
      return tray.belongs(desk.practices.get(person.practice ?? '') ?? '', group.number)
    case 'own-group':
      return tray.ownGroup(person.ownGroup ?? '', group.number)
    case 'together': {
      const rules = desk.rules.filter((r) => r.how === 'together' && r.people.includes(person.id))
      const mate = group.people.find((p) => rules.some((r) => r.people.includes(p)))
      return mate === undefined ? tray.room([group.number]) : tray.together(desk.name(mate), group.number)
    }
    case 'near':
      return tray.near(numbers)
    default:
      return tray.room(numbers)
  }
}
