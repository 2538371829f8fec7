// Where one stands in the register, what one is typing there, and what came of it. Knows no element and no key.
import { sayRegister } from '../messages/register.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { RegisterActs } from './acts.ts'
import { type Column, columns, isChosen, type Place, readField, textOf, type Written } from './fields.ts'
import type { Row } from './people.ts'
import { faultOf } from './words.ts'

interface Typing extends Place {
  field: Exclude<Column, 'remove'>
  /** What stood there when it began. */
  base: string
  draft: string
  /** Begun by a letter, which goes on; otherwise what stands there is replaced. */
  goesOn: boolean
}
interface Reason extends Place {
  told: Told
}
interface Table {
  /** Those that are shown, in their order. */
  rows(): readonly Row[]
  /** As the server has them, without what is on its way. */
  settled(): readonly Row[]
  acts: Pick<RegisterActs, 'edit' | 'remove'>
  tell(told: Told): void
  /** Somebody was changed here: they stay in sight, whatever one looks for. */
  touched(id: string): void
}

/** Whether somebody may be called upon, in either language. */
const answers = ['nej', 'no', 'ja', 'yes']
const within = (list: readonly unknown[], index: number) => Math.min(list.length - 1, Math.max(0, index))

export class Grid {
  typing = $state.raw<Typing | null>(null)
  reason = $state.raw<Reason | null>(null)
  #at = $state.raw<Place | null>(null)
  /** Whoever one stands at is shown beside the table. */
  #shows = $state(false)
  /** The answer that is being typed, where it is yes or no: its first letter is enough, the rest goes with it. */
  #answer = ''
  /** The row's place in the list, for when it goes. */
  #index = 0
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  #row = (id: string) => this.#table.rows().find((row) => row.id === id)
  #indexOf = (id: string) => this.#table.rows().findIndex((row) => row.id === id)

  /** Where one stands; null before one has been anywhere, and when nobody is shown. */
  get at(): Place | null {
    const at = this.#at
    if (!at || this.#row(at.id)) return at
    const rows = this.#table.rows()
    const near = rows[within(rows, this.#index)]
    return near ? { ...at, id: near.id } : null
  }

  /** Whose card is open: one goes to somebody to see it; it never comes by itself, in the place of who was taken out. */
  get card(): string | null {
    return this.#shows ? (this.at?.id ?? null) : null
  }
  closeCard() {
    this.#shows = false
  }

  /** What somebody else has made of the field while I type in it; null as long as it is as it was. */
  get theirs(): string | null {
    const { typing } = this
    const row = typing && this.#table.settled().find((r) => r.id === typing.id)
    if (!typing || !row) return null
    const now = textOf(row, typing.field)
    return now === typing.base || now === typing.draft ? null : now
  }

  stand(at: Place | null) {
    const before = this.at
    if (before?.id !== at?.id || before?.field !== at?.field) {
      this.#answer = ''
      // whoever goes to the cross is to be taken out
      if (at?.field !== 'remove') this.#shows = at !== null
    }
    this.#at = at
    if (at) this.#index = Math.max(0, this.#indexOf(at.id))
    if (this.reason && (this.reason.id !== at?.id || this.reason.field !== at.field)) this.reason = null
  }

  go(across: number, down: number) {
    const rows = this.#table.rows()
    const at = this.at
    const row = rows[within(rows, (at ? this.#indexOf(at.id) : -1) + down)]
    const field = columns[within(columns, columns.indexOf(at?.field ?? 'name') + across)]
    if (row && field) this.stand({ id: row.id, field })
  }

  /** Begins to write where one stands, or presses what is there. `typed` is the letter it was begun with. */
  begin(typed?: string) {
    const at = this.at
    const row = at && this.#row(at.id)
    if (!at || !row || row.leaves) return
    if (at.field === 'remove') return this.remove()
    this.#answer = ''
    if (at.field === 'noCall') return this.#change(row, at.field, row.noCall ? '' : 'yes')
    const base = textOf(row, at.field)
    this.reason = null
    this.typing = { id: at.id, field: at.field, base, draft: typed ?? base, goesOn: typed !== undefined }
  }

  /** The letters of an answer: `nej`, `no`, `ja` and `yes`, or the first of them. False when it is none of them. */
  answer(letter: string): boolean {
    const row = this.at && this.#row(this.at.id)
    if (!row || row.leaves) return false
    const goesOn = answers.some((word) => word.startsWith(this.#answer + letter))
    this.#answer = goesOn ? this.#answer + letter : letter
    if (!answers.some((word) => word.startsWith(this.#answer))) {
      this.#answer = ''
      return false
    }
    const not = this.#answer.startsWith('n')
    if (not !== (row.noCall === true)) this.#change(row, 'noCall', not ? 'yes' : '')
    return true
  }

  /** Enter, behind an answer that was typed: it stands there already. */
  answered(): boolean {
    const some = this.#answer !== ''
    this.#answer = ''
    return some
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
    const row = typing && this.#row(typing.id)
    if (!typing || !row) return true
    if (typing.draft.trim() === typing.base.trim()) return this.leave()
    const read = readField(typing.field, typing.draft)
    if (!('change' in read)) {
      this.reason = { id: typing.id, field: typing.field, told: faultOf(read) }
      return false
    }
    this.leave()
    this.#change(row, typing.field, typing.draft)
    return true
  }

  async #change(row: Row, field: Written & Column, typed: string) {
    const read = readField(field, typed)
    if (!('change' in read)) return
    this.#table.touched(row.id)
    const told = await this.#table.acts.edit(row, field, read.change)
    if (!told) return
    const there = this.at?.id === row.id && this.at.field === field
    if (this.typing || !there) return this.#table.tell(told)
    // what was typed is not lost: it stands there again, with the reason
    if (!isChosen(field) && field !== 'noCall')
      this.typing = { id: row.id, field, base: textOf(row, field), draft: typed, goesOn: true }
    this.reason = { id: row.id, field, told }
  }

  async remove() {
    const at = this.at
    const row = at && this.#row(at.id)
    if (!at || !row || row.leaves) return
    this.#shows = false
    const told = await this.#table.acts.remove(row)
    if (told) this.reason = { ...at, told }
  }

  /** After the rows have changed: lets go of what is no more. */
  follow() {
    const { typing } = this
    if (typing && !this.#row(typing.id)) {
      this.typing = null
      if (typing.draft !== typing.base) this.#table.tell(() => sayRegister().gone(typing.draft))
    }
    const index = this.#at ? this.#indexOf(this.#at.id) : -1
    if (index >= 0) this.#index = index
    else this.#shows = false
  }
}
