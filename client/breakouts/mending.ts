// What mends a rule that is not kept, in one press; and whom it is about.
import type { Broken } from '../../shared/slices/breakouts/forming/task.ts'
import { sayBreakouts } from '../messages/breakouts.ts'
import { type Act, gather, move } from './acts.ts'
import type { Desk } from './desk.svelte.ts'
import { type Group, groupOf, type Person, type Round } from './groups.ts'
import type { Placing } from './placing.svelte.ts'

export interface Mend {
  text: string
  /** @param id what the command is to be called */
  act: (id: string) => Act
}

/** Those whom the eye is to find: of people who are apart, the fewer. */
export function concerned(broken: Broken): readonly string[] {
  if ('parts' in broken) {
    const parts = broken.parts.toSorted((a, b) => b.people.length - a.people.length)
    return parts.slice(1).flatMap((part) => part.people)
  }
  if ('people' in broken) return broken.people
  return broken.code === 'pin-left' ? [broken.person] : []
}

/** Null where there is no press that mends it and breaks nothing else. */
export function mendOf(broken: Broken, desk: Desk, placing: Placing): Mend | null {
  if ('parts' in broken) return gathering(broken, desk, placing)
  if (broken.code === 'practice-together' || broken.code === 'apart-together')
    return moving(broken.people, desk, placing)
  if (broken.code === 'too-large') return moving(desk.round?.groups[broken.group]?.people ?? [], desk, placing)
  return null
}

const stays = (desk: Desk, person: string): boolean =>
  desk.round?.locked.includes(person) === true || desk.groupOf(person)?.locked === true

/** All of them where most of them are, or else where there is room for them. */
function gathering({ parts }: Extract<Broken, { parts: unknown }>, desk: Desk, placing: Placing): Mend | null {
  const { round } = desk
  if (!round) return null
  const ids = parts.flatMap((part) => part.people)
  const people = ids.flatMap((id) => desk.people.get(id) ?? [])
  for (const part of parts.toSorted((a, b) => b.people.length - a.people.length)) {
    const to = round.groups[part.group]
    const movers = people.filter((p) => !part.people.includes(p.id))
    if (!to || to.locked || movers.some((p) => stays(desk, p.id))) continue
    if (placing.wouldBreak(placing.with(ids, to.id)).length > 0) continue
    return { text: sayBreakouts().rules.gather(to.number), act: (id) => gathered(round, people, movers, to, id) }
  }
  return null
}

/** One is simply moved: that leaves all else as it is. */
function gathered(round: Round, people: readonly Person[], movers: readonly Person[], to: Group, id: string): Act {
  const [one, another] = movers
  return one && !another ? move(round, one, groupOf(round, one.id), to) : gather(round, people, to, id)
}

/** One of them, the leader last, to where nothing is broken by it. */
function moving(ids: readonly string[], desk: Desk, placing: Placing): Mend | null {
  const { round } = desk
  if (!round) return null
  const leads = (id: string) => desk.groupOf(id)?.leader === id
  for (const id of ids.toSorted((a, b) => Number(leads(a)) - Number(leads(b)))) {
    const [person, from] = [desk.people.get(id), desk.groupOf(id)]
    if (!person || stays(desk, id)) continue
    const place = placing.placesOf(id).find((p) => p.broken.length === 0 && p.label !== from?.id)
    const to = desk.group(place?.label ?? null)
    const after = to && placing.brokenIn(placing.with([id], to.id))
    if (!to || !after || after.length >= placing.broken.length) continue
    return { text: sayBreakouts().rules.moveTo(person.name, to.number), act: () => move(round, person, from, to) }
  }
  return null
}
