// What this page is uploading, one after the other; it goes on while one looks at another view.
import type { Room } from '../context.ts'
import { sayDecks } from '../messages/decks.ts'
import type { Source } from '../participants/readFile.ts'
import { Upload } from './upload.svelte.ts'

class Uploads {
  /** Those under way and those that failed, in the order they were chosen. */
  list: readonly Upload[] = $state.raw([])
  #working = false

  add({ bytes, name }: Pick<Source, 'bytes' | 'name'>, room: Pick<Room, 'deeds'>) {
    // whoever chooses another file has read what was wrong with the last
    this.list = [...this.list.filter((u) => u.fault === null), new Upload(bytes, name, sayDecks().unnamed)]
    void this.#work(room)
  }

  /** Stops it, and takes it away. */
  drop(upload: Upload) {
    if (upload.fault === null) upload.stop()
    this.#without(upload)
  }

  connection(on: boolean) {
    for (const { sender } of this.list) sender.connection(on)
  }

  #without(upload: Upload) {
    this.list = this.list.filter((u) => u !== upload)
  }

  async #work({ deeds }: Pick<Room, 'deeds'>) {
    if (this.#working) return
    this.#working = true
    for (let next = this.#next(); next; next = this.#next()) {
      const { id, name } = next
      const pages = await next.run()
      if (pages === null) continue
      this.#without(next)
      deeds.did(() => sayDecks().told.added(name, pages), { type: 'slides.removeDeck', id })
    }
    this.#working = false
  }

  #next = () => this.list.find((u) => u.standing.step === 'waits' && !u.stopped)
}

export const uploads = new Uploads()
