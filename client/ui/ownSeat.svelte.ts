// Which of my roles this page is for: as chosen, as remembered, as the board stands now.
import { type Role, roles } from '../../shared/slice.ts'
import { HOUR } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { recall, remember } from './memory.ts'
import type { Seat } from './seat.ts'

/** The one shown first in front. */
const order: readonly Role[] = ['moderator', 'host', 'chat', 'keys', 'slides', 'coordinator']
type Page = Seat['page']
/** So long before the start one comes to prepare the meeting, not to run it. */
const AHEAD = HOUR

export class OwnSeat implements Seat {
  readonly #live: Live
  /** A pane's role stands in its address. */
  readonly #given = roles.find((role) => role === new URLSearchParams(location.search).get('pane')) ?? null
  readonly pane = this.#given !== null
  #wanted = $state.raw(recall('role'))
  #turned: Partial<Record<Role, Page>> = $state.raw({})
  beside: Role | null = $state.raw(null)
  /** Settled when the page is opened: nobody is moved to another view while they read. */
  #prepares: boolean | null = null

  constructor(live: Live) {
    this.#live = live
  }

  get #mine(): readonly Role[] {
    return this.#live.views.board?.rows.find((m) => m.id === this.#live.you)?.roles ?? []
  }
  get choices(): readonly Role[] {
    return order.filter((role) => this.#mine.includes(role) && (this.#given ?? role) === role)
  }
  get role(): Role | null {
    return this.choices.find((role) => role === this.#wanted) ?? this.#first ?? null
  }
  get #first(): Role | undefined {
    const { choices } = this
    return this.#ahead && choices.includes('coordinator') ? 'coordinator' : choices[0]
  }
  get #ahead(): boolean {
    const agenda = this.#live.views.agenda
    if (agenda) this.#prepares ??= agenda.status === 'planned' && agenda.startsAt - this.#live.now() > AHEAD
    return this.#prepares ?? false
  }
  choose(role: Role) {
    this.#wanted = role
    remember('role', role)
  }
  layBeside(role: Role | null) {
    this.beside = role
  }
  get page(): Page {
    const { role } = this
    return role && (this.#turned[role] ?? (recall(`page.${role}`, true) === 'groups' ? 'groups' : null))
  }
  turnTo(page: Page) {
    const { role } = this
    if (!role) return
    this.#turned = { ...this.#turned, [role]: page }
    remember(`page.${role}`, page ?? '', true)
  }
}
