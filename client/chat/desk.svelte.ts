// The queue as one works in it: which tab, which question is chosen, and what is being asked about it.
import type { Act } from './acts.ts'
import { areAlike, byLikeness, twinOf } from './alike.ts'
import type { Later } from './later.ts'
import {
  countIn,
  inPlace,
  type Place,
  placeOf,
  placesIn,
  type Question,
  standing,
  type Tab,
  tabOf
} from './questions.ts'

/** What is being asked about the chosen one. */
export type Asking = 'park' | 'merge' | 'note' | 'mend' | 'forget'
/** After these it no longer stands for itself. */
const leaves: readonly Act['command']['type'][] = ['questions.merge', 'questions.forget']
const MOST_OFFERED = 6
/** Each is compared with each. */
const MOST_COMPARED = 150

interface Around {
  rows: () => readonly Question[]
  laters: () => readonly Later[]
  perform: (act: Act) => void
}
interface Group {
  place: Place
  rows: Question[]
}

export class Desk {
  tab = $state<Tab>('open')
  asking = $state<Asking | null>(null)
  /** Which of the answers is pointed at. */
  at = $state(0)
  /** Until when it may be parked; as that stood when it was asked, so that no digit comes to mean another. */
  laters = $state.raw<readonly Later[]>([])
  /** Those it may be the same as, the likeliest first; as they stood then. */
  candidates = $state.raw<readonly Question[]>([])
  /** The keys are for the list, not for the line. */
  holds = $state(false)
  /** It is shown wherever it goes: what was done to it has just been taken back. */
  #followed = $state.raw<Pick<Question, 'id' | 'state'> | null>(null)
  #chosen = $state<string | null>(null)
  /** Where the chosen one stood, should it go. */
  #stood = 0
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly all: readonly Question[] = $derived.by(() => standing(this.#around.rows()))
  readonly groups: readonly Group[] = $derived(
    placesIn(this.tab)
      .map((place) => ({ place, rows: inPlace(this.all, place) }))
      .filter(({ rows }) => rows.length > 0)
  )
  readonly shown: readonly Question[] = $derived(this.groups.flatMap((group) => group.rows))
  readonly chosen: Question | null = $derived(this.shown.find((q) => q.id === this.#chosen) ?? null)
  readonly twins: ReadonlyMap<string, Question> = $derived.by(() => {
    const open = this.all.filter((q) => tabOf(q) === 'open').slice(-MOST_COMPARED)
    return new Map(
      inPlace(open, 'caught').flatMap((q) => {
        const twin = twinOf(q, open)
        return twin ? [[q.id, twin]] : []
      })
    )
  })

  count = (tab: Tab): number => countIn(this.all, tab)
  resembles = (one: Question, other: Question): boolean => areAlike(one.text, other.text)

  choose(id: string | null) {
    if (id === this.#chosen) return
    this.#followed = null
    this.leave()
    this.#chosen = id
    this.#remember()
  }

  turn(tab: Tab) {
    this.tab = tab
    this.choose(this.shown[0]?.id ?? null)
  }

  step(by: number) {
    const at = this.shown.findIndex((q) => q.id === this.#chosen)
    const next = at < 0 ? 0 : Math.min(this.shown.length - 1, Math.max(0, at + by))
    this.choose(this.shown[next]?.id ?? null)
  }

  ask(what: Asking) {
    this.asking = what
    this.at = 0
    if (what === 'park') this.laters = this.#around.laters()
    if (what === 'merge') this.candidates = this.#candidates()
  }
  leave() {
    this.asking = null
  }

  /** Does it, and goes on to the next when that takes the chosen one from where it stands. */
  do(act: Act) {
    const { chosen } = this
    this.leave()
    const goes = leaves.includes(act.command.type) || (act.moves && act.moves.to !== chosen?.state)
    if (chosen && goes) this.#next(chosen)
    this.#around.perform(act)
  }

  /** What was done to it is being taken back: the choice goes with it. */
  goWith(id: string) {
    this.#followed = this.#around.rows().find((q) => q.id === id) ?? null
    this.follow()
  }

  /** The lists have changed: the choice stays on the same question; when that has gone, it goes to what stands there now. */
  follow() {
    const followed = this.all.find((q) => q.id === this.#followed?.id)
    if (followed && followed.state !== 'dismissed') {
      if (followed.state !== this.#followed?.state) this.tab = tabOf(followed)
      if (tabOf(followed) === this.tab) this.#chosen = followed.id
    }
    if (!this.chosen && this.#chosen !== null) {
      this.leave()
      this.#chosen = this.shown[Math.min(this.#stood, this.shown.length - 1)]?.id ?? null
    }
    this.#remember()
  }

  #candidates(): Question[] {
    const others = this.all.filter((q) => q.state !== 'dismissed')
    return this.chosen ? byLikeness(this.chosen, others).slice(0, MOST_OFFERED) : []
  }

  #remember() {
    this.#stood = Math.max(
      0,
      this.shown.findIndex((q) => q.id === this.#chosen)
    )
  }

  /** The one below in the same section, else the one above. */
  #next(question: Question) {
    const rows = this.groups.find((g) => g.place === placeOf(question))?.rows ?? []
    const at = rows.findIndex((q) => q.id === question.id)
    const next = rows[at + 1] ?? rows[at - 1]
    if (next) this.choose(next.id)
  }
}
