// The groups as one works on them: which round is looked at, who is chosen, and who sits nowhere.
import type { Command } from '../../shared/slices/index.ts'
import { type Act, move, swap } from './acts.ts'
import {
  byName,
  type Group,
  groupOf,
  inOrder,
  isPresent,
  isToBePlaced,
  type Person,
  type Round,
  type Rule,
  roundNow,
  unplacedIn,
  type View
} from './groups.ts'
import { shortNames } from './practices.ts'
import { type Column, first, next, type Way } from './seats.ts'

interface Around {
  view: () => View | undefined
  /** What was pressed and is not answered yet. */
  pressed: () => readonly Command[]
  perform: (act: Act) => void
}
/** What of the tray can be folded away: those who have not come, and those who go where they like. */
export type Fold = 'aside' | 'guests'

const none: readonly never[] = []

export class Desk {
  /** The keyboard goes along with the choice. */
  holds = $state(false)
  /** Who is to change places with whom one chooses next. */
  swapping = $state<string | null>(null)
  /** How many columns of groups stand beside each other. */
  across = $state(5)
  open: ReadonlySet<Fold> = $state.raw(new Set())
  /** The group that is being written about. */
  writing = $state<string | null>(null)
  /** The last of the tray was placed by the key that does something else elsewhere: that must not be pressed by it. */
  worked = $state(false)
  /** The round one has turned to; until then it is the one that is next or open. */
  #turnedTo = $state<string | null>(null)
  #chosen = $state<string | null>(null)
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly rounds: readonly Round[] = $derived.by(() => this.#around.view()?.rounds ?? none)
  readonly rules: readonly Rule[] = $derived.by(() => this.#around.view()?.rules ?? none)
  readonly #all: readonly Person[] = $derived.by(() => (this.#around.view()?.people ?? none).toSorted(byName))
  readonly people: ReadonlyMap<string, Person> = $derived(new Map(this.#all.map((p) => [p.id, p])))
  readonly round: Round | null = $derived.by(
    () => this.rounds.find((r) => r.id === this.#turnedTo) ?? roundNow(this.#around.view() ?? { now: null })
  )
  readonly seated: ReadonlySet<string> = $derived.by(() => new Set(this.round?.groups.flatMap((g) => g.people)))
  /** Those who are here, and to be in a group, and are in none. */
  readonly unplaced: readonly Person[] = $derived(unplacedIn(this.round?.groups ?? none, this.#all))
  /** Those who have not come, and sit nowhere. */
  readonly aside: readonly Person[] = $derived.by(() =>
    this.#all.filter((p) => isToBePlaced(p) && !isPresent(p) && !this.seated.has(p.id))
  )
  /** Guests and speakers who are here, and in no group. */
  readonly guests: readonly Person[] = $derived.by(() =>
    this.#all.filter((p) => !isToBePlaced(p) && isPresent(p) && !this.seated.has(p.id))
  )
  readonly chosen: Person | null = $derived.by(() => this.people.get(this.#chosen ?? '') ?? null)
  /** Whom Enter places: the chosen one in the tray, or while the rooms are open the first of those who have come late. */
  readonly next: Person | null = $derived.by(() => {
    const late = this.round?.stage === 'open' ? this.unplaced[0] : undefined
    const person = this.unplaced.find((p) => p.id === this.#chosen) ?? late
    return person && !this.isOnTheWay(person.id) ? person : null
  })
  /** What each practice is called where there is little room. */
  readonly practices: ReadonlyMap<string, string> = $derived.by(() =>
    shortNames(this.#all.flatMap((p) => p.practice ?? none))
  )
  readonly members: ReadonlyMap<string, readonly Person[]> = $derived.by(
    () => new Map((this.round?.groups ?? none).map((g) => [g.id, inOrder(g, this.#known(g.people))]))
  )
  readonly columns: readonly Column[] = $derived.by(() => {
    const tray = [
      ...this.unplaced,
      ...(this.open.has('aside') ? this.aside : none),
      ...(this.open.has('guests') ? this.guests : none)
    ]
    const groups = [...this.members].map(([seat, people]) => ({ seat, people: people.map((p) => p.id) }))
    return [...groups, { seat: null, people: tray.map((p) => p.id) }]
  })
  /** Whom Tab reaches: the chosen one, else where the keyboard begins. */
  readonly reached: string | null = $derived.by(() =>
    this.columns.some((c) => this.#chosen !== null && c.people.includes(this.#chosen))
      ? this.#chosen
      : first(this.columns)
  )

  name = (id: string): string => this.people.get(id)?.name ?? ''
  group = (id: string | null): Group | null => this.round?.groups.find((g) => g.id === id) ?? null
  groupOf = (person: string): Group | null => (this.round ? groupOf(this.round, person) : null)
  perform = (act: Act | null): void => {
    if (act) this.#around.perform(act)
  }
  get pressed(): readonly Command[] {
    return this.#around.pressed()
  }

  turnTo(round: string | null) {
    this.#turnedTo = round
    this.swapping = null
  }
  choose(person: string | null) {
    if (person !== this.#chosen) this.worked = false
    this.#chosen = person
  }
  go(way: Way) {
    this.holds = true
    this.choose(next(this.columns, this.#chosen, way, this.across))
  }
  fold(what: Fold) {
    this.open = new Set(this.open.has(what) ? [...this.open].filter((f) => f !== what) : [...this.open, what])
  }

  /** Where they will sit once what was pressed is done. */
  goesTo(person: string): Group | null {
    const last = this.pressed.findLast((c) => c.type === 'breakouts.move' && c.person === person)
    return last?.type === 'breakouts.move' ? this.group(last.to) : this.groupOf(person)
  }
  isOnTheWay = (person: string): boolean =>
    this.pressed.some(
      (c) =>
        (c.type === 'breakouts.move' && c.person === person) ||
        (c.type === 'breakouts.swap' && [c.one.person, c.other.person].includes(person))
    )

  /**
   * The choice stays with them; from the tray it goes on to the next who is in no group.
   * @param from where they were seen when one took them
   */
  move(person: Person, to: Group | null, from = this.goesTo(person.id)) {
    if (!this.round || from?.id === to?.id) return
    const later = from === null ? this.#nextInTray(person.id) : null
    this.perform(move(this.round, person, from, to))
    this.choose(later ?? person.id)
    this.worked = from === null && later === null
  }

  swap(one: Person, other: Person, from = this.goesTo(one.id)) {
    this.swapping = null
    const to = this.goesTo(other.id)
    if (!this.round || from?.id === to?.id) return
    this.perform(swap(this.round, { person: one, in: from }, { person: other, in: to }))
    this.choose(one.id)
  }

  #known = (ids: readonly string[]): Person[] => ids.flatMap((id) => this.people.get(id) ?? none)
  #nextInTray(person: string): string | null {
    const left = this.unplaced.filter((p) => p.id === person || this.goesTo(p.id) === null)
    const at = left.findIndex((p) => p.id === person)
    return at < 0 ? null : ((left[at + 1] ?? left[at - 1])?.id ?? null)
  }
}
