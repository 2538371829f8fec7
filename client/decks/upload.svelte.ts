// A deck on its way in: looked at, drawn a page at a time, sent piece by piece; it goes on when the connection blinks.
import { nanoid } from 'nanoid'
import { LARGEST_DECK, MOST_PAGES } from '../../shared/limits.ts'
import { fetchHere } from '../here.ts'
import { Fault } from './fault.ts'
import { kindOf } from './kind.ts'
import type { Opened } from './pdf.ts'
import { Sender } from './sender.svelte.ts'
import { nameOf, type Words } from './title.ts'

export type Standing =
  | { step: 'waits' | 'opens' | 'ends' }
  | { step: 'page'; n: number; of: number }
  | { step: 'sends' }

const PART = 1_000_000

export class Upload {
  readonly id: string = nanoid()
  readonly name: string
  readonly file: Blob
  standing: Standing = $state.raw({ step: 'waits' })
  fault = $state.raw<Fault | null>(null)
  /** How much of it is done, from 0 to 1. */
  done = $state(0)
  readonly sender: Sender = new Sender()

  constructor(file: Blob, name: string, unnamed: string) {
    this.file = file
    this.name = nameOf(name) || unnamed
  }

  get stopped(): boolean {
    return this.sender.stopped
  }

  /** Answers how many pages came in; null when it was stopped, or did not go well. */
  async run(): Promise<number | null> {
    try {
      return await this.#all()
    } catch (error) {
      if (!this.stopped) this.fault = error instanceof Fault ? error : new Fault('broken')
      this.#leave()
      return null
    }
  }

  stop() {
    this.sender.stop()
  }

  /** Nothing half done stays. If even that does not get through, the server sees to it within the hour. */
  #leave() {
    if (this.standing.step === 'page' || this.standing.step === 'sends' || this.standing.step === 'ends')
      void fetchHere(this.#at(), { method: 'DELETE' }).catch(() => {})
  }

  #at = (piece = '') => `decks/${this.id}${piece}`

  async #all(): Promise<number> {
    this.standing = { step: 'opens' }
    await this.#refuseOdd()
    const opened = await this.#open()
    try {
      if (opened.pages > MOST_PAGES) throw new Fault('too-many-pages', { count: opened.pages })
      const pages = await this.#sendPages(opened)
      const parts = await this.#sendFile()
      this.standing = { step: 'ends' }
      const body = JSON.stringify({ name: this.name, parts, pages })
      await this.sender.insist(this.#at(), { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return pages.length
    } finally {
      void opened.close()
    }
  }

  async #refuseOdd() {
    if (this.file.size === 0) throw new Fault('empty')
    const kind = await kindOf(this.file).catch(() => {
      throw new Fault('gone')
    })
    if (kind !== 'pdf') throw new Fault(kind)
    if (this.file.size > LARGEST_DECK) throw new Fault('too-large', { count: this.file.size })
  }

  async #open(): Promise<Opened> {
    const { openPdf } = await this.sender.until(() => import('./pdf.ts'))
    try {
      return await openPdf(this.file)
    } catch (error) {
      throw new Fault(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken')
    }
  }

  /** One at a time, so that the page stays usable. */
  async #sendPages(opened: Opened): Promise<Words[]> {
    const words: Words[] = []
    for (let n = 1; n <= opened.pages; n += 1) {
      this.sender.goOn()
      this.standing = { step: 'page', n, of: opened.pages }
      const { picture, title, text } = await opened.page(n)
      await this.sender.insist(this.#at(`/pages/${n}`), { method: 'PUT', body: picture })
      words.push({ title, text })
      this.done = (0.8 * n) / opened.pages
    }
    return words
  }

  async #sendFile(): Promise<number> {
    this.standing = { step: 'sends' }
    const parts = Math.ceil(this.file.size / PART)
    for (let n = 0; n < parts; n += 1) {
      const body = await this.file
        .slice(n * PART, (n + 1) * PART)
        .arrayBuffer()
        .catch(() => {
          throw new Fault('gone')
        })
      await this.sender.insist(this.#at(`/parts/${n}`), { method: 'PUT', body })
      this.done = 0.8 + (0.2 * (n + 1)) / parts
    }
    return parts
  }
}
