// Which rules and sizes groups do not keep, whoever made them. Called while somebody drags: it reads everything once.
import { type Bond, grouped, type Rulings, rulingsOf, tiedUp } from './bonds.ts'
import { wouldLead } from './leaders.ts'
import type { Broken, Part, Size, Task } from './task.ts'

export interface Group {
  label: string | null
  people: readonly string[]
  /** Whoever is named leads; when nobody is, somebody might. */
  leader?: string | null
}

/** Groups as the task knows them: nobody twice, and nobody whom it does not know. */
interface Seats {
  groups: readonly Group[]
  groupOf: ReadonlyMap<string, number>
}

/** What the groups do not keep. Whoever is in no group breaks nothing; whom the task does not know is not looked at. */
export function brokenIn(task: Task, groups: readonly Group[]): Broken[] {
  const rulings = rulingsOf(task)
  const seats = seatsOf(rulings, groups)
  return [
    ...pinsLeft(rulings, seats),
    ...closedEntered(rulings, seats),
    ...rulings.ties.flatMap((tie) => split(tie, seats)),
    ...rulings.clashes.flatMap((clash) => met(clash, seats)),
    ...wrongSizes(task.size, rulings, seats),
    ...leaderless(rulings, seats)
  ]
}

function seatsOf({ members }: Rulings, groups: readonly Group[]): Seats {
  const groupOf = new Map<string, number>()
  const seated = groups.map((group, index) => {
    const people = group.people.filter((id) => {
      if (!members.has(id) || groupOf.has(id)) return false
      groupOf.set(id, index)
      return true
    })
    return { ...group, people }
  })
  return { groups: seated, groupOf }
}

function pinsLeft({ pins }: Rulings, { groups, groupOf }: Seats): Broken[] {
  return pins.flatMap(({ id, label }) => {
    const at = groupOf.get(id)
    if (at === undefined || groups[at]?.label === label) return []
    const group = groups.findIndex((g) => g.label === label)
    return [{ code: 'pin-left', person: id, label, group: group < 0 ? null : group }]
  })
}

const closedEntered = ({ pins, closed }: Rulings, { groups }: Seats): Broken[] =>
  groups.flatMap(({ label, people }, group) => {
    if (label === null || !closed.has(label)) return []
    const invited = new Set(pins.flatMap((pin) => (pin.label === label ? [pin.id] : [])))
    const strangers = people.filter((id) => !invited.has(id))
    return strangers.length > 0 ? [{ code: 'closed-entered', people: strangers, group }] : []
  })

const partsOf = (people: readonly string[], { groupOf }: Seats): Part[] =>
  [...grouped(people, (id) => groupOf.get(id)?.toString() ?? null)]
    .map(([group, people]) => ({ group: Number(group), people }))
    .sort((a, b) => a.group - b.group)

function split({ rule, name, people }: Bond, seats: Seats): Broken[] {
  const parts = partsOf(people, seats)
  if (parts.length < 2) return []
  if (rule === 'practice') return [{ code: 'practice-split', practice: name, parts }]
  if (rule === 'own-group') return [{ code: 'own-group-split', name, parts }]
  // those who are pinned are told of one by one
  return rule === 'together' ? [{ code: 'together-split', people: parts.flatMap((part) => part.people), parts }] : []
}

const met = ({ rule, name, people }: Bond, seats: Seats): Broken[] =>
  partsOf(people, seats).flatMap((part): Broken[] => {
    if (part.people.length < 2) return []
    return rule === 'practice'
      ? [{ code: 'practice-together', practice: name, ...part }]
      : [{ code: 'apart-together', ...part }]
  })

const wrongSizes = ({ min, max }: Size, rulings: Rulings, { groups }: Seats): Broken[] =>
  groups.flatMap(({ people }, group): Broken[] => {
    const size = people.length
    if (size > max) return [{ code: 'too-large', group, size, max, ...holder(people, max, rulings) }]
    return size > 0 && size < min ? [{ code: 'too-small', group, size, min }] : []
  })

type Holder = Pick<Extract<Broken, { code: 'too-large' }>, 'why' | 'name'>

/** What holds more of these people together than a group may have. */
function holder(people: readonly string[], max: number, { ties }: Rulings): Holder {
  const here = new Set(people)
  const inside = ties.map((tie) => ({ ...tie, people: tie.people.filter((id) => here.has(id)) }))
  for (const rule of ['practice', 'own-group'] as const) {
    const large = inside.find((tie) => tie.rule === rule && tie.people.length > max)
    if (large) return { why: rule, name: large.name }
  }
  const tied = tiedUp(people, inside).some((heap) => heap.length > max)
  return { why: tied ? 'rule' : null, name: null }
}

const leaderless = ({ members }: Rulings, { groups }: Seats): Broken[] =>
  groups.flatMap(({ people, leader }, group): Broken[] => {
    const led = people.some((id) => {
      const member = members.get(id)
      return id === leader || (member !== undefined && wouldLead(member))
    })
    return people.length > 0 && !led ? [{ code: 'no-leader', group }] : []
  })
