// Taking a pack down from the shelf: its times move to when the meeting starts, its roles become the people who hold them.
import type { Playbook } from './playbook.ts'
import type { Role } from './slice.ts'
import { type ClockTime, minutesOfDay, shiftClock } from './time.ts'

/** The playbook as it is for a meeting that starts at this time of day; unchanged when the pack names no time of its own. */
export function shifted<P extends Pick<Playbook, 'starts' | 'blocks'>>(pack: P, startsAt: ClockTime): P {
  if (!pack.starts) return pack
  const by = minutesOfDay(startsAt) - minutesOfDay(pack.starts)
  const blocks = pack.blocks.map((b) => (b.fixedStart ? { ...b, fixedStart: shiftClock(b.fixedStart, by) } : b))
  return { ...pack, starts: startsAt, blocks }
}

/** A pack is written for any board, so its owners are the roles' own words. */
const roleNamed: Readonly<Record<string, Role>> = {
  Klyngekoordinator: 'coordinator',
  Vært: 'host',
  Ordstyrer: 'moderator',
  Chatvagt: 'chat',
  Nøgleansvarlig: 'keys',
  Diasansvarlig: 'slides'
}

/** The playbook with the first on this board who holds a role in place of the role's name; other owners stay as they are. */
export function cast<P extends Pick<Playbook, 'blocks'>>(
  pack: P,
  board: readonly { name: string; roles: readonly Role[] }[]
): P {
  const holder = (owner: string) => {
    const role = roleNamed[owner]
    return (role && board.find((member) => member.roles.includes(role))?.name) ?? owner
  }
  return { ...pack, blocks: pack.blocks.map((b) => (b.owner ? { ...b, owner: holder(b.owner) } : b)) }
}
