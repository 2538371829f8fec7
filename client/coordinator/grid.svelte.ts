// Where one stands in the table, what one is typing there, and what came of it. Knows no element and no key.
import type { Views } from '../../shared/slices/index.ts'
import { sayCoordinator } from '../messages/coordinator.ts'
import { say } from '../messages/index.svelte.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import { fields, type Place, readField, textOf, type Written } from './fields.ts'
import { type Why, whyNotAdd, whyNotEdit, whyNotFixed, whyNotMove, whyNotRemove } from './may.ts'
import { toldFault, toldWhy } from './reasons.ts'
import type { Row } from './rows.ts'
import type { Table } from './table.ts'

interface Typing extends Place {
  field: Written
  /** What stood there when it began. */
  base: string
  draft: string
  /** Begun by a digit, which goes on; otherwise what stands there is replaced. */
  goesOn: boolean
}
interface Reason extends Place {
  told: Told
}
const within = (list: readonly unknown[], index: number) => Math.min(list.length - 1, Math.max(0, index))

export class Grid {
  typing = $state.raw<Typing | null>(null)
  reason = $state.raw<Reason | null>(null)
  /** The block whose calls are being planned. */
  calling = $state.raw<string | null>(null)
  #at = $state.raw<Place | null>(null)
  /** The row's place in the list, for when the block is taken away. */
  #index = 0
  /** A block I have asked for: once it is there, one goes on to name it. */
  #awaited: string | null = null
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  get #rows() {
    return this.#table.rows()
  }
  #row = (id: string) => this.#rows.find((row) => row.id === id)
  #indexOf = (id: string) => this.#rows.findIndex((row) => row.id === id)

  /** Where one stands; null before one has been anywhere. */
  get at(): Place | null {
    const at = this.#at
    if (!at || this.#row(at.block)) return at
    const near = this.#rows[within(this.#rows, this.#index)]
    return near ? { ...at, block: near.id } : null
  }

  /** What somebody else has made of the field while I type in it; null as long as it is as it was. */
  get theirs(): string | null {
    const { typing } = this
    const row = typing && this.#table.settled().find((r) => r.id === typing.block)
    if (!typing || !row) return null
    const now = textOf(row, typing.field, say().colon)
    return now === typing.base || now === typing.draft ? null : now
  }

  stand(at: Place) {
    this.#at = at
    this.#index = Math.max(0, this.#indexOf(at.block))
    if (at.block !== this.calling || at.field !== 'calls') this.calling = null
    if (this.reason && (this.reason.block !== at.block || this.reason.field !== at.field)) this.reason = null
  }

  go(across: number, down: number) {
    const at = this.at
    const row = this.#rows[within(this.#rows, (at ? this.#indexOf(at.block) : -1) + down)]
    const field = fields[within(fields, fields.indexOf(at?.field ?? 'title') + across)]
    if (row && field) this.stand({ block: row.id, field })
  }

  /** Begins to write where one stands, or presses what is there. `typed` is the digit it was begun with. */
  begin(typed?: string) {
    const at = this.at
    const row = at && this.#row(at.block)
    if (!at || !row || row.leaves || this.#not(at, (agenda) => whyNotEdit(agenda, this.#rows, row, at.field))) return
    const { field } = at
    if (field === 'remove') return this.remove()
    if (field === 'calls') {
      this.calling = at.block
      return
    }
    if (field === 'protected') return this.#change(row, field, row.protected ? '' : 'yes')
    const base = textOf(row, field, say().colon)
    this.reason = null
    this.typing = { block: at.block, field, base, draft: typed ?? base, goesOn: typed !== undefined }
  }

  type(draft: string) {
    if (this.typing) this.typing = { ...this.typing, draft }
    this.reason = null
  }

  leave(): true {
    this.typing = this.reason = null
    return true
  }

  /** False when it cannot be used: then one stays in the field, with the reason. */
  commit(): boolean {
    const { typing } = this
    const row = typing && this.#row(typing.block)
    if (!typing || !row) return true
    const { field, draft, base } = typing
    if (draft.trim() === base.trim()) return this.leave()
    const read = readField(field, draft)
    if (!('change' in read)) return this.#say(typing, toldFault(read))
    const { fixedStart } = read.change
    if (this.#not(typing, (a) => whyNotFixed(a, this.#rows, row, fixedStart ?? null))) return false
    this.leave()
    this.#change(row, field, draft)
    return true
  }

  async #change(row: Row, field: Written, typed: string) {
    const read = readField(field, typed)
    if (!('change' in read)) return
    const told = await this.#table.acts.edit(row, field, read.change)
    if (!told) return
    const there = this.at?.block === row.id && this.at.field === field
    if (this.typing || !there) return this.#table.tell(told)
    // what was typed is not lost: it stands there again, with the reason
    if (field !== 'protected')
      this.typing = { block: row.id, field, base: textOf(row, field, say().colon), draft: typed, goesOn: true }
    this.#say({ block: row.id, field }, told)
  }

  /** A new one after where one stands, or at the end. */
  add() {
    if (this.typing && !this.commit()) return
    const at = this.at
    const after = at?.block ?? this.#rows.at(-1)?.id ?? null
    const place = at ?? { block: after ?? '', field: 'title' as const }
    if (this.#not(place, (agenda) => whyNotAdd(agenda, this.#rows, after))) return
    const { id, answer } = this.#table.acts.addAfter(after)
    this.#awaited = id
    answer.then((told) => told && this.#say(place, told))
  }

  move(by: number) {
    if (this.at) this.moveTo(this.at.block, this.#indexOf(this.at.block) + by)
  }

  /** To this place among the others. */
  async moveTo(block: string, to: number) {
    const row = this.#row(block)
    if (!row || row.leaves || to < 0 || to > this.#rows.length - 1) return
    const place: Place = { block, field: this.at?.block === block ? this.at.field : 'title' }
    if (this.#not(place, (agenda) => whyNotMove(agenda, this.#rows, row, to))) return
    const told = await this.#table.acts.move(row, to)
    if (told) this.#say(place, told)
  }

  async remove() {
    const at = this.at
    const row = at && this.#row(at.block)
    if (!at || !row || row.leaves || this.#not(at, (agenda) => whyNotRemove(agenda, this.#rows, row))) return
    const told = await this.#table.acts.remove(row)
    if (told) this.#say(at, told)
  }

  /** After the rows have changed: goes on to what was waited for, and lets go of what is no more. */
  follow() {
    const { typing } = this
    if (this.calling && !this.#row(this.calling)) this.calling = null
    if (typing && !this.#row(typing.block)) {
      this.typing = null
      if (typing.draft !== typing.base) this.#table.tell(() => sayCoordinator().playbook.gone(typing.draft))
    }
    const index = this.#at ? this.#indexOf(this.#at.block) : -1
    if (index >= 0) this.#index = index
    const awaited = this.#awaited
    if (awaited === null || typing || !this.#row(awaited)) return
    this.#awaited = null
    this.stand({ block: awaited, field: 'title' })
    this.begin()
  }

  /** Is there a reason against it? Then it is told there. */
  #not(at: Place, why: (agenda: Views['agenda']) => Why | null): boolean {
    const agenda = this.#table.agenda()
    const reason = agenda ? why(agenda) : 'past'
    if (reason === null) return false
    this.#say(at, toldWhy(reason))
    return true
  }

  #say({ block, field }: Place, told: Told): false {
    this.reason = { block, field, told }
    return false
  }
}
