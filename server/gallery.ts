// Everybody who watches a meeting on this node: who gets which views, and who is told who is here.
import type { ViewerRole } from '../shared/slice.ts'
import { actorOf, linkHolder, SCREEN } from '../shared/slices/board/state.ts'
import type { State } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Present, Update } from '../shared/wire.ts'
import { Audience } from './audience.ts'
import type { Scene } from './scene.ts'

export interface Seat {
  id: string
  /** A member's id, or SCREEN. */
  member: string
  /** Of the link that was used: when it is revoked, the seat is lost. */
  linkHash: string
}

/** The way out to those connected, by seat id. */
export interface Outlet {
  update(to: readonly string[], update: Update): void
  presence(to: readonly string[], present: readonly Present[]): void
  dismiss(seat: string): void
  /** Breaks the connection, as a cable would: they look for a server again. */
  cut(seat: string): void
}

interface Tools {
  out: Outlet
  now: () => Instant
  /** Told who is connected here, when that has changed. */
  attend: (members: readonly string[]) => void
}

export class Gallery {
  readonly #seats = new Map<string, Seat>()
  /** By their roles: all who hold the same see the same. */
  readonly #audiences = new Map<string, Audience>()
  readonly #tools: Tools
  /** Members who are connected to another node. */
  #elsewhere: ReadonlySet<string> = new Set()
  #lastHere = ''
  /** How many seats each member has here. */
  readonly #here = new Map<string, number>()
  /** Who holds which links and roles, as everybody was last seated by it. */
  #board: State['board'] | null = null
  #lastPresence = ''

  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** These are connected to other nodes. */
  elsewhere(members: ReadonlySet<string>, { state }: Scene): void {
    this.#elsewhere = members
    this.#showPresence(state)
  }

  join(seat: Seat, { state, seq }: Scene): void {
    this.#seats.set(seat.id, seat)
    this.#count(seat.member, 1)
    const { now, views } = this.#audienceOf(seat, state).join(seat.id, this.#tools.now())
    this.#tools.out.update([seat.id], { seq, now, you: seat.member, views })
    this.#showPresence(state, seat)
  }

  leave(seatId: string, { state }: Scene): void {
    const seat = this.#seats.get(seatId)
    if (seat) this.#count(seat.member, -1)
    this.#seats.delete(seatId)
    for (const audience of this.#audiences.values()) audience.seats.delete(seatId)
    this.#dropEmpty()
    this.#showPresence(state)
  }

  /** Everybody out, and nobody is here from now on, however long it takes them to go; `cut` leaves them the hope that they can come back. */
  clear(how: 'dismiss' | 'cut'): void {
    const seats = [...this.#seats.keys()]
    this.#seats.clear()
    this.#audiences.clear()
    this.#here.clear()
    this.#attend()
    for (const seat of seats) this.#tools.out[how](seat)
  }

  /** Each viewer gets the slices whose view changed for them. What they may not see makes no sound. */
  show({ state, seq }: Scene): void {
    const now = this.#tools.now()
    const reseats = state.board !== this.#board
    this.#board = state.board
    if (reseats) this.#reseat(state, seq, now)
    for (const audience of this.#audiences.values()) {
      const change = audience.change(state, now)
      if (!change) continue
      const rest = [...audience.seats.keys()].filter((seat) => !change.late.has(seat))
      if (rest.length > 0) this.#tools.out.update(rest, { seq, now, ...change.rest })
      for (const [seat, content] of change.late) this.#tools.out.update([seat], { seq, now, ...content })
    }
    if (reseats) this.#showPresence(state)
  }

  /** Whoever has lost their link is shown out; whoever has got other roles moves to those who see the same. */
  #reseat(state: State, seq: number, now: Instant) {
    for (const seat of this.#seats.values()) {
      if (!linkHolder(state.board, seat.linkHash)) {
        this.#tools.out.dismiss(seat.id)
        continue
      }
      if (this.#audiences.get(keyOf(rolesOf(seat, state)))?.seats.has(seat.id)) continue
      for (const audience of this.#audiences.values()) audience.seats.delete(seat.id)
      this.#tools.out.update([seat.id], { seq, ...this.#audienceOf(seat, state).join(seat.id, now) })
    }
    this.#dropEmpty()
  }

  #audienceOf(seat: Seat, state: State): Audience {
    const roles = rolesOf(seat, state)
    const audience = this.#audiences.get(keyOf(roles)) ?? new Audience(roles, state)
    this.#audiences.set(keyOf(roles), audience)
    return audience
  }

  #dropEmpty() {
    for (const [key, audience] of this.#audiences) if (audience.seats.size === 0) this.#audiences.delete(key)
  }

  /** Tells the board who is here when that has changed, and a newcomer in any case; the room screen shows nobody. */
  #showPresence({ board }: State, newcomer?: Seat) {
    const here = this.#here
    this.#attend()
    const present: Present[] = board.members
      .filter((m) => !m.removed)
      .map(({ id, name, roles }) => ({ member: id, name, roles, connected: here.has(id) || this.#elsewhere.has(id) }))
    const json = JSON.stringify(present)
    const told = json === this.#lastPresence ? (newcomer ? [newcomer] : []) : [...this.#seats.values()]
    const to = told.filter((s) => s.member !== SCREEN)
    this.#lastPresence = json
    if (to.length > 0)
      this.#tools.out.presence(
        to.map((s) => s.id),
        present
      )
  }

  #count(member: string, by: number) {
    const seats = (this.#here.get(member) ?? 0) + by
    if (seats > 0) this.#here.set(member, seats)
    else this.#here.delete(member)
  }

  #attend() {
    const members = [...this.#here.keys()].sort()
    if (members.join() === this.#lastHere) return
    this.#lastHere = members.join()
    this.#tools.attend(members)
  }
}

const rolesOf = (seat: Seat, state: State): readonly ViewerRole[] => actorOf(state.board, seat.member)?.roles ?? []
const keyOf = (roles: readonly ViewerRole[]) => roles.join()
