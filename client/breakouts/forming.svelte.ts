// Groups in the making: formed here in the browser a little at a time, asked for as one, and what could not be kept.
import { nanoid } from 'nanoid'
import { taskOf } from '../../shared/slices/breakouts/asking.ts'
import { type Adjusted, adjustingInSteps } from '../../shared/slices/breakouts/forming/adjusting.ts'
import { forming } from '../../shared/slices/breakouts/forming/forming.ts'
import type { Broken, Task } from '../../shared/slices/breakouts/forming/task.ts'
import type { Room } from '../context.ts'
import { sayForming } from '../messages/breakouts.forming.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Desk } from './desk.svelte.ts'
import type { Round } from './groups.ts'
import { chosenFrom, keptIn, type Pool } from './head/counted.ts'
import { inSlices } from './head/inSlices.ts'
import { isCheckedIn } from './head/stage.ts'
import { arrange, type Chosen, type Seats } from './runActs.ts'

/** A round as it is formed from; it may be so new that it is not on the screen yet. */
export type Source = Pick<Round, 'id' | 'version' | 'groups' | 'locked'> & Pick<Chosen, 'size' | 'practices' | 'wishes'>
interface Formed {
  label: string | null
  people: readonly string[]
  leader: string | null
}

/** Sooner than this it would only flicker. */
const PATIENCE = 300

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

export class Making {
  /** How far it has come, from 0 to 1; null when nothing is being formed. */
  progress = $state<number | null>(null)
  /** It takes so long that it is worth telling. */
  slow = $state(false)
  /** Why nothing came of it, and from what it can be tried again. */
  failed: { why: Told; from: Source } | null = $state.raw(null)
  /** What could not be kept, by whichever arrangement. */
  left: { arrangement: string; seats: readonly Seats[]; broken: readonly Broken[] } | null = $state.raw(null)
  #pool = $state<Pool | null>(null)
  #run = 0
  readonly #desk: Desk
  readonly #room: Pick<Room, 'live' | 'deeds'>

  constructor(desk: Desk, room: Pick<Room, 'live' | 'deeds'>) {
    this.#desk = desk
    this.#room = room
  }

  /** Everybody as long as they are coming in, those who are here after that; unless something else is chosen. */
  get pool(): Pool {
    const { agenda } = this.#room.live.views
    return this.#pool ?? (agenda && isCheckedIn(agenda) ? 'here' : 'all')
  }
  set pool(pool: Pool) {
    this.#pool = pool
  }

  task(from: Source, pool: Pool = this.pool): Task {
    const people = chosenFrom(this.#desk.people.values(), pool, keptIn(from))
    const { rules } = this.#desk
    return taskOf({ round: from, people, rules, before: this.#earlier(from.id), seed: seed() })
  }

  async form(from: Source): Promise<void> {
    this.dismiss()
    const task = this.task(from)
    if (task.people.length === 0) {
      this.#room.deeds.tell(() => sayForming().setup.nobodyHere)
      return
    }
    const outcome = await this.#make(forming(task))
    if (!outcome) return
    if (sameGroups(outcome.groups, from.groups)) {
      this.#room.deeds.tell(() => sayForming().making.same)
      return
    }
    const groups = outcome.groups.map((group) => seatsOf(group, from))
    const act = arrange(from, from.version, groups)
    const why = await this.#room.deeds.askHere(act.command, act.told, act.undo, act.id ? { id: act.id } : {})
    if (why) this.failed = { why, from }
    else if (act.id) this.left = { arrangement: act.id, seats: groups, broken: outcome.broken }
  }

  /** As few moved as can be, so that those sit in the groups who are here. */
  adjusted(round: Round): Promise<Adjusted | null> {
    const current = round.groups.map(({ id, people, locked }) => ({ label: id, people, locked }))
    return this.#make(adjustingInSteps(this.task(round, 'here'), current))
  }

  stop() {
    if (this.progress === null) return
    this.leave()
    this.#room.deeds.tell(() => sayForming().making.stopped)
  }
  /** The same without a word. */
  leave() {
    this.#run += 1
    this.progress = null
    this.slow = false
  }

  dismiss() {
    this.failed = this.left = null
  }

  async #make<T>(sum: Generator<number, T>): Promise<T | null> {
    this.#run += 1
    const run = this.#run
    this.progress = 0
    this.slow = false
    const timer = setTimeout(() => (this.slow = run === this.#run), PATIENCE)
    const tell = (progress: number) => {
      this.progress = progress
    }
    try {
      return await inSlices(sum, { tell, stopped: () => run !== this.#run })
    } finally {
      clearTimeout(timer)
      if (run === this.#run) {
        this.progress = null
        this.slow = false
      }
    }
  }

  /** Whom people have sat with before. */
  #earlier(id: string): readonly (readonly string[])[] {
    const { rounds } = this.#desk
    const at = rounds.findIndex((r) => r.id === id)
    return rounds.slice(0, at < 0 ? rounds.length : at).flatMap((r) => r.groups.map((g) => g.people))
  }
}

interface Seated {
  people: readonly string[]
}
/** Do the same people sit together? */
export function sameGroups(one: readonly Seated[], other: readonly Seated[]): boolean {
  const told = (groups: readonly Seated[]) =>
    groups
      .flatMap(({ people }) => (people.length > 0 ? people.toSorted().join() : []))
      .sort()
      .join(';')
  return told(one) === told(other)
}

/** A group that is there keeps its id, and by that what is written about it; and its leader, who was perhaps chosen. */
export function seatsOf({ label, people, leader }: Formed, { groups }: Pick<Round, 'groups'>): Seats {
  const known = groups.find((g) => g.id === label)
  const led = known?.leader && people.includes(known.leader) ? known.leader : leader
  return { id: known?.id ?? nanoid(), people, leader: led }
}

const makings = new WeakMap<Desk, Making>()
/** One for all pieces of a page. */
export function makingOf(desk: Desk, room: Pick<Room, 'live' | 'deeds'>): Making {
  const making = makings.get(desk) ?? new Making(desk, room)
  makings.set(desk, making)
  return making
}
