// The start page's state: what is filled in, what the server said, and what came of it. Everything survives a reload of the tab.
import { untrack } from 'svelte'
import type { Instant } from '../../shared/time.ts'
import { language, say } from '../messages/index.svelte.ts'
import { sayStart } from '../messages/start.ts'
import { dropAdminToken, keepAdminToken } from './adminToken.ts'
import { type Draft, defaultDate, EMPTY, isChosen, newRow, type Pack, packOf, readDraft, startOf } from './draft.ts'
import { type Made, madeFrom, readMade } from './made.ts'
import { rememberNames } from './names.ts'
import { laidOut } from './problem.ts'
import { check, type Fault, type Field, type Filled, whenOf } from './request.ts'
import { fetchShelf, postMeeting } from './server.ts'
import { recallHere, rememberHere } from './tab.ts'

/** A sentence made when it is shown, so that it follows the language. */
type Told = () => string
type Shelf = 'first-look' | 'loading' | 'here' | 'unreachable' | 'failed'

export class StartForm {
  draft: Draft = $state(readDraft(recallHere('draft')))
  made: Made | null = $state.raw(readMade(recallHere('made')))
  token: string | null = $state(null)
  /** How it went with the token that was typed in, or dropped when the server would no longer have it. */
  door: 'shut' | 'trying' | 'wrong' | 'dropped' | 'unreachable' = $state('shut')
  packs: readonly Pack[] = $state.raw([])
  shelf: Shelf = $state('first-look')
  busy = $state(false)
  /** What is to be mended, by field. */
  faults: ReadonlyMap<Field, Told> = $state.raw(new Map())
  /** What is said above the button. */
  trouble: Told | null = $state.raw(null)
  /** The server's clock, as far as dates go. */
  now: Instant = $state(Date.now())
  #ahead = 0

  constructor(token: string | null) {
    this.token = token
    $effect(() => rememberHere('draft', JSON.stringify(this.draft)))
    $effect(() => rememberHere('made', JSON.stringify(this.made)))
    if (token !== null) untrack(() => void this.fetch())
  }

  readonly emptyPack: Pack = $derived({
    name: EMPTY,
    title: sayStart().newMeeting,
    blocks: [{ title: sayStart().shelf.emptyBlock, kind: 'check-in', minutes: 15 }]
  })
  readonly pack: Pack = $derived(packOf(this.draft, this.packs, this.emptyPack))
  readonly chosen: boolean = $derived(isChosen(this.draft, this.packs))
  readonly filled: Filled = $derived({
    pack: this.pack,
    title: this.draft.title ?? this.pack.title,
    date: this.draft.date ?? defaultDate(this.pack, this.now),
    clock: this.draft.clock ?? startOf(this.pack).replace(':', say().colon),
    rows: this.draft.rows,
    rehearsal: this.draft.rehearsal
  })
  /** The pack at the time that is filled in; null while that is no time. */
  readonly when = $derived.by(() => {
    if (!this.chosen) return null
    const when = whenOf(this.filled, this.now)
    return 'faults' in when ? null : when
  })

  /** Tries a token; the form is shown once it fits. */
  async enter(token: string) {
    this.door = 'trying'
    const kind = await this.fetch(token)
    this.door = kind === 'wrong-token' ? 'wrong' : kind === 'done' ? 'shut' : 'unreachable'
    if (kind !== 'done') return
    this.token = token
    keepAdminToken(token)
  }

  async fetch(token = this.token ?? '') {
    if (this.shelf !== 'first-look') this.shelf = 'loading'
    const answer = await fetchShelf(token, language())
    if (answer.kind === 'wrong-token') this.#dropToken()
    this.shelf = answer.kind === 'done' ? 'here' : answer.kind === 'unreachable' ? 'unreachable' : 'failed'
    if (answer.kind === 'done') {
      this.packs = answer.value.packs
      this.#ahead = answer.value.now - Date.now()
      this.tick()
    }
    return answer.kind
  }

  /** Looks at the clock again. */
  tick() {
    this.now = Date.now() + this.#ahead
  }

  async make() {
    if (this.busy) return
    this.tick()
    this.trouble = null
    const checked = check({ ...this.filled, pack: this.chosen ? this.pack : null }, this.now)
    if ('faults' in checked) return this.#show(checked.faults.map((fault) => [fault.field, () => sentenceOf(fault)]))
    this.faults = new Map()
    this.busy = true
    const { request, startsAt, sent } = checked
    const answer = await postMeeting(this.token ?? '', language(), request)
    this.busy = false
    if (answer.kind === 'wrong-token') return this.#dropToken()
    if (answer.kind === 'unreachable') this.trouble = () => sayStart().make.unreachable
    if (answer.kind === 'refused') this.#refused(answer.problem, sent)
    if (answer.kind !== 'done') return
    rememberNames(request.board.map((member) => member.name))
    this.made = madeFrom(answer.value, { ...request, startsAt, blocks: request.playbook.blocks })
  }

  /** A link has been copied, opened or printed. */
  taken = () => {
    if (this.made) this.made = { ...this.made, taken: true }
  }

  /** Begins a new meeting with the same people; the links of the last one are put away, not lost. */
  again() {
    if (this.made) this.made = { ...this.made, away: true }
    this.draft = { ...this.draft, title: null, date: null, clock: null, rehearsal: false }
    this.tick()
  }

  showEarlier() {
    if (this.made) this.made = { ...this.made, away: false }
  }

  addRow() {
    this.draft.rows.push(newRow())
  }

  removeRow(id: string) {
    this.draft.rows = this.draft.rows.filter((row) => row.id !== id)
    this.mended(`name:${id}`, `roles:${id}`, 'board')
  }

  /** These have been changed: what was said of them no longer holds. */
  mended(...fields: Field[]) {
    if (!fields.some((field) => this.faults.has(field))) return
    this.faults = new Map([...this.faults].filter(([field]) => !fields.includes(field)))
    if (this.faults.size === 0) this.trouble = null
  }

  /** Says at once what is wrong with the time, when somebody leaves the field. */
  checkWhen() {
    const when = whenOf(this.filled, this.now)
    const found = 'faults' in when ? when.faults : []
    const others = [...this.faults].filter(([field]) => !['date', 'clock', 'plan'].includes(field))
    this.faults = new Map([...others, ...found.map((fault): [Field, Told] => [fault.field, () => sentenceOf(fault)])])
  }

  #dropToken() {
    this.door = this.packs.length > 0 ? 'dropped' : 'wrong'
    this.token = null
    dropAdminToken()
  }

  #show(faults: readonly [Field, Told][]) {
    this.faults = new Map([...faults].reverse()) // of two for one field, the first
    this.trouble = () => sayStart().make.mend(this.faults.size)
  }

  #refused(problem: unknown, sent: readonly string[]) {
    const { title, faults } = laidOut(problem, sent)
    const { blocks } = this.pack
    const told = faults.map(({ field, about, block, text }): [Field, Told] => [
      field,
      () => {
        const title = block === null ? undefined : blocks[block]?.title
        const subject = title ? sayStart().blockField(title) : about && sayStart().fields[about]
        return subject ? `${subject} ${text}` : text
      }
    ])
    this.#show(told.filter(([field]) => field !== 'form'))
    const homeless = told.find(([field]) => field === 'form')?.[1]
    if (this.faults.size === 0) this.trouble = homeless ?? (() => title ?? sayStart().make.failed)
  }
}

const sentenceOf = ({ code, count = 0, title = '' }: Fault): string => sayStart().faults[code]({ count, title })
