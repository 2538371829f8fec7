// The field at the door: what one types, the rows that follow from it, which of them is chosen, and what a press does. Knows no element.
import type { Command } from '../../shared/slices/index.ts'
import { actOf } from './actOf.ts'
import { type Act, admitMany } from './acts.ts'
import type { foundBy, whoIs } from './found.ts'
import { arrivalOption, type Does, enterDoes, type Option, personOption, placeOf } from './options.ts'
import { onTheWay } from './pending.ts'
import type { Arrival } from './people.ts'
import type { Register } from './register.svelte.ts'

interface Surroundings {
  register: Register
  perform(act: Act): unknown
  /** What has been pressed and is not answered. */
  pressed(): readonly Command[]
  showsMissing(): boolean
  /** What finds people by what is typed; until it has come nobody is found. */
  finder(): { foundBy: typeof foundBy; whoIs: typeof whoIs } | undefined
}

export class Door {
  query = $state('')
  /** The acts of the chosen row are open. */
  more = $state(false)
  #whom = $state.raw<string | null>(null)
  #key = $state.raw<string | null>(null)
  #index = $state.raw(0)
  /** Pressed before anything could be found: done when it can. */
  #early: (() => void) | null = null
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  get #register() {
    return this.#around.register
  }
  /** The name in the waiting room that one is about to settle; it may be settled by somebody else meanwhile. */
  get whom(): Arrival | null {
    return this.#whom === null ? null : (this.#register.arrivalById.get(this.#whom) ?? null)
  }
  get searching(): boolean {
    return this.query.trim() !== '' || this.whom !== null
  }

  /** Who waits, the known first, each in the order of coming. */
  readonly waiting = $derived.by((): Option[] => {
    const { waiting, arrivals, suggested } = this.#register
    const names = arrivals.map((a) => arrivalOption(a, suggested(a)))
    const isSure = (o: Option) => o.kind === 'arrival' && o.sure
    return [...waiting.map((p) => personOption(p)), ...names.filter(isSure), ...names.filter((o) => !isSure(o))]
  })
  readonly missing = $derived.by(() =>
    this.#around.showsMissing() ? this.#register.missing.map((p) => personOption(p)) : []
  )
  readonly found = $derived.by(() => {
    const query = this.query.trim()
    const finder = this.#around.finder()
    if (!finder) return []
    return this.whom ? finder.whoIs(this.#register, this.whom, query) : finder.foundBy(this.#register, query)
  })
  readonly options = $derived(this.searching ? this.found : [...this.waiting, ...this.missing])
  readonly #pending = $derived.by(() => onTheWay(this.#around.pressed()))
  isOnTheWay = (option: Option): boolean => this.#pending.has(option.key)

  /** Those who come in with one press. */
  readonly known = $derived.by(() => {
    const people = this.#register.waiting.filter((p) => !this.#pending.has(`p-${p.id}`))
    const matches = this.#register.sure.filter((m) => !this.#pending.has(`a-${m.arrival}`))
    return { people, matches, count: people.length + matches.length }
  })

  /** Who is gone leaves the choice to the next; nobody is chosen among the missing but by going there. */
  readonly chosen: Option | null = $derived.by(() => {
    const there = this.options.find((o) => o.key === this.#key)
    return there ?? this.#offered(this.#index)
  })

  /** After the rows have changed: the choice stays where it is. */
  follow() {
    this.#pin(this.chosen)
    const early = this.#early
    if (this.#mustWait || !early) return
    this.#early = null
    early()
  }

  get #mustWait(): boolean {
    return this.searching && !this.#around.finder()
  }

  type(text: string) {
    this.#early = null
    this.query = text
    this.#restart()
  }

  stand(option: Option) {
    if (option.key !== this.chosen?.key) this.more = false
    this.#pin(option)
  }

  go(step: number) {
    const { options, chosen } = this
    const at = placeOf(options, chosen)
    const to = this.searching ? (at + step + options.length) % options.length : at + step
    const option = options[to]
    if (option) this.stand(option)
  }

  /** Does what stands on the row's button; false when there is nothing to do. */
  press(option = this.chosen): Does {
    if (this.#mustWait) this.#early = () => this.press()
    if (!option || this.isOnTheWay(option)) return 'nothing'
    const does = enterDoes(option, this.whom)
    if (does === 'nothing') return does
    if (does === 'whom' && option.kind === 'arrival') this.ask(option.arrival)
    else this.#do(option, does)
    return does
  }

  /** Who is it? Their name stays where it is until one knows. */
  ask(arrival: Arrival) {
    this.#whom = arrival.id
    this.type('')
  }

  /** Somebody who is on no list, from one line: name, practice, telephone. */
  addNew(): boolean {
    if (this.#mustWait) this.#early = () => this.addNew()
    const option = this.found.find((o) => o.kind === 'add')
    return this.searching && option !== undefined && this.press(option) === 'add'
  }

  admitAll(): boolean {
    const { people, matches, count } = this.known
    // while one searches they are out of sight
    if (count === 0 || this.searching) return false
    this.#around.perform(admitMany(people, matches))
    this.#restart()
    return true
  }

  /** Another thing about the chosen one. */
  perform(act: Act) {
    this.more = false
    this.#around.perform(act)
  }

  /** Closes what is open, the last first; false when nothing is. */
  leave(): boolean {
    if (this.more) this.more = false
    else if (this.query !== '') this.type('')
    else if (this.whom) this.clear()
    else return false
    return true
  }

  clear() {
    this.#whom = null
    this.type('')
  }

  #do(option: Option, does: Does) {
    const { whom } = this
    const act = actOf(option, does, whom)
    if (!act) return
    const next = this.searching ? null : this.#nextAfter(option)
    this.perform(act)
    if (this.searching) this.clear()
    else this.#pin(next)
  }

  #restart() {
    this.more = false
    this.#key = null
    this.#index = 0
    this.follow()
  }

  #offered(from: number): Option | null {
    const offered = this.searching ? this.found : this.waiting
    const free = offered.filter((o) => !this.isOnTheWay(o))
    return free[Math.min(from, free.length - 1)] ?? null
  }

  #nextAfter(option: Option): Option | null {
    const at = placeOf(this.waiting, option)
    const free = (o: Option) => o.key !== option.key && !this.isOnTheWay(o)
    if (at === -1) return null
    return this.waiting.slice(at + 1).find(free) ?? this.waiting.slice(0, at).findLast(free) ?? null
  }

  #pin(option: Option | null) {
    this.#key = option?.key ?? null
    if (option) this.#index = Math.max(0, placeOf(this.options, option))
  }
}
