// A list that was pasted or dropped: read, shown with what it leads to, and taken in with one press.
import { nanoid } from 'nanoid'
import { isInLot } from '../../shared/lots.ts'
import type { Room } from '../context.ts'
import type { Source } from '../participants/readFile.ts'
import { readList } from '../participants/readList.ts'
import { doneBy } from '../slices/participantsLesson.ts'
import { admitMany, arrive } from './acts.ts'
import { looksLikeReport, namesIn } from './pasted.ts'
import { perform } from './perform.ts'
import { type Line, preview, type Sums, sums } from './preview.ts'
import type { Register } from './register.svelte.ts'

export class Paste {
  open = $state(false)
  reading = $state(false)
  /** The server could not read it as a report; it was split line by line. */
  failed = $state(false)
  names = $state.raw<readonly string[]>([])
  /** Something was pasted, whether or not there was a name in it. */
  taken = $state(false)
  #stop = new AbortController()
  readonly #room: Pick<Room, 'live' | 'deeds'>
  readonly #register: Register

  constructor(room: Pick<Room, 'live' | 'deeds'>, register: Register) {
    this.#room = room
    this.#register = register
  }

  readonly lines: readonly Line[] = $derived.by(() => preview(this.names, this.#register.rows, this.#register.arrivals))
  readonly sums: Sums = $derived(sums(this.lines))
  get useful(): boolean {
    return this.sums.admitted + this.sums.written > 0
  }

  begin() {
    this.close()
    this.open = true
  }

  close() {
    this.#stop.abort()
    this.open = this.reading = this.failed = this.taken = false
    this.names = []
  }

  async take(text: string) {
    this.begin()
    if (looksLikeReport(text)) return this.#report(new Blob([text]), 'liste.txt', text)
    this.#show(namesIn(text))
  }

  async file({ name, bytes }: Pick<Source, 'name' | 'bytes'>) {
    this.begin()
    await this.#report(bytes, name, null)
  }

  /** Writes up whom nobody knows, and lets in whom we do: what is sure is what the server says is sure. */
  async go() {
    if (!this.useful) return
    const { lines } = this
    this.close()
    const fresh = lines.filter((l) => l.becomes !== 'in' && l.becomes !== 'waiting').map((l) => l.name)
    const id = nanoid()
    if (fresh.length > 0 && !(await perform(this.#room, arrive(id, fresh), doneBy))) return
    const people = lines.flatMap((l) => (l.becomes === 'waiting' && l.person ? [l.person] : []))
    const listed = new Set(fresh)
    const matches = this.#register.sure.filter(({ arrival }) => {
      const name = this.#register.arrivalById.get(arrival)
      return name !== undefined && (isInLot(id, name.id) || listed.has(name.name))
    })
    if (people.length + matches.length > 0) await perform(this.#room, admitMany(people, matches), doneBy)
  }

  async #report(bytes: Blob, name: string, text: string | null) {
    this.reading = true
    this.#stop = new AbortController()
    const { signal } = this.#stop
    const answer = await readList({ name, bytes, pasted: text !== null }, null, signal)
    if (signal.aborted) return
    this.reading = false
    if ('list' in answer) return this.#show(answer.list.rows.map((row) => row.person.name))
    this.failed = text !== null
    this.#show(namesIn(text ?? ''))
  }

  #show(names: readonly string[]) {
    this.taken = true
    this.names = names
  }
}
