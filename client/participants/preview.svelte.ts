// A list that has been read and is looked through: which lines are left out, and what is mended in them before they are kept.
import type { Person } from '../../shared/slices/participants/person.ts'
import { phoneNumber } from '../../shared/slices/participants/phone.ts'
import type { Doubt, ReadList, ReadRow } from './answer.ts'
import { shownPhone } from './phones.ts'

/** What can be mended in a line. */
export const mendable = ['name', 'practice', 'phone'] as const
export type Mendable = (typeof mendable)[number]
type Mends = Partial<Record<Mendable, string>>

/** Told for one's peace of mind: there is nothing to write instead. */
const SETTLED = ['twice', 'same-name']
/** May it be mended in this line? */
export const isDoubtful = (row: ReadRow, field: Mendable): boolean =>
  doubtsOf(row).some((doubt) => doubt.field === field && !SETTLED.includes(doubt.code))

/** Whoever does not come needs no number. */
export const doubtsOf = ({ person, doubts }: ReadRow): readonly Doubt[] =>
  person.signUp === 'declines' ? doubts.filter((doubt) => doubt.code !== 'no-phone') : doubts

/** What stands in the field, as one would write it. */
export const written = ({ person, phoneWritten }: ReadRow, field: Mendable): string =>
  field === 'phone' ? (person.phone ? shownPhone(person.phone) : (phoneWritten ?? '')) : (person[field] ?? '')

export class Preview {
  readonly list: ReadList
  /** Those that need somebody first, then as in the list. The order stays, whatever is mended. */
  readonly rows: readonly ReadRow[]
  out = $state.raw<ReadonlySet<number>>(new Set())
  /** It has been shown. */
  seen = false
  #mends = $state.raw<Readonly<Record<number, Mends>>>({})

  /** @param before the same list with its columns read in another way: what was mended and left out stays so */
  constructor(list: ReadList, before: Preview | null = null) {
    this.list = list
    this.rows = list.rows.toSorted(
      (a, b) => Number(doubtsOf(b).length > 0) - Number(doubtsOf(a).length > 0) || a.line - b.line
    )
    if (!before) return
    this.out = before.out
    this.seen = before.seen
    this.#mends = before.#mends
  }

  isOut = (row: ReadRow): boolean => this.out.has(row.line)

  toggle(row: ReadRow) {
    const out = new Set(this.out)
    if (!out.delete(row.line)) out.add(row.line)
    this.out = out
  }

  /** What stands in the field now. */
  text = (row: ReadRow, field: Mendable): string => this.#mends[row.line]?.[field] ?? written(row, field)
  isMended = (row: ReadRow, field: Mendable): boolean => this.text(row, field) !== written(row, field)

  mend(row: ReadRow, field: Mendable, text: string) {
    this.#mends = { ...this.#mends, [row.line]: { ...this.#mends[row.line], [field]: text } }
  }

  /** As it would be kept: a number that cannot be read is left out. */
  person(row: ReadRow): Person {
    const { phone: _, practice: __, ...rest } = row.person
    const number = this.isMended(row, 'phone') ? phoneNumber(this.text(row, 'phone')) : (row.person.phone ?? null)
    const practice = this.text(row, 'practice').trim()
    const name = this.text(row, 'name').trim() || row.person.name
    return { ...rest, name, ...(practice && { practice }), ...(number && { phone: number }) }
  }

  /** Those that are to be kept, in the order of the list. */
  get chosen(): { line: number; person: Person }[] {
    const rows = this.list.rows.filter((row) => !this.out.has(row.line))
    return rows.map((row) => ({ line: row.line, person: this.person(row) }))
  }
}
