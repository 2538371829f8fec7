// The meetings that are open on this node; each stays open while somebody uses it.
import { forgetRemembered } from '../shared/memo.ts'
import { SECOND } from '../shared/time.ts'
import type { Elsewhere, Entry } from './log/log.ts'
import { Room, type RoomTools } from './room.ts'

/** A room that somebody uses, until they release it. */
export interface Held {
  room: Room
  /** Once; again does nothing. */
  release(): void
  /** Before long: whoever has shown a wrong link may show another, and the meeting is not read anew for each. */
  releaseLater(): void
}

const LINGERS = 5 * SECOND
interface Opened {
  id: string
  room: Promise<Room | null>
  users: number
}

export class Rooms {
  readonly #open = new Map<string, Opened>()
  readonly #tools: RoomTools

  constructor(tools: RoomTools) {
    this.#tools = tools
  }

  /** The room of a meeting, open until all who hold it have released it; null when there is no such meeting. */
  async acquire(id: string): Promise<Held | null> {
    const opened = this.#open.get(id) ?? { id, room: this.#load(id), users: 0 }
    this.#open.set(id, opened)
    const release = this.#use(opened)
    const room = await opened.room.catch((error: unknown) => {
      release()
      throw error
    })
    if (!room) release()
    return room && { room, release, releaseLater: () => void setTimeout(release, LINGERS).unref() }
  }

  #use(opened: Opened): () => void {
    opened.users += 1
    let released = false
    return () => {
      if (released) return
      released = true
      opened.users -= 1
      if (opened.users === 0) this.#drop(opened)
    }
  }

  /** How many meetings are open. */
  get size(): number {
    return this.#open.size
  }

  /** Does something with a meeting's room; undefined when there is no such meeting. */
  async use<T>(id: string, act: (room: Room) => T | Promise<T>): Promise<T | undefined> {
    const held = await this.acquire(id)
    if (!held) return undefined
    try {
      return await act(held.room)
    } finally {
      held.release()
    }
  }

  /** What comes from the other nodes that share the log. */
  readonly elsewhere: Elsewhere = {
    written: (id, upTo) =>
      this.#each(id, (room, opened) =>
        room.catchUp(upTo).catch((error: unknown) => {
          this.#tools.report(error)
          this.#cut(opened)
        })
      ),
    seated: (id) => this.#each(id, (room) => room.lookElsewhere().catch(this.#tools.report)),
    lost: (why) => {
      this.#tools.report(why)
      for (const opened of [...this.#open.values()]) this.#cut(opened)
    }
  }

  /** @param id null: all that are open */
  #each(id: string | null, what: (room: Room, opened: Opened) => Promise<void>) {
    for (const opened of [...this.#open.values()])
      if (id === null || opened.id === id) this.#whenLoaded(opened, (room) => what(room, opened))
  }

  /** What is shown there may be old. Whoever looks for a server again finds this one when it can read, or another. */
  #cut(opened: Opened) {
    this.#drop(opened)
    this.#whenLoaded(opened, (room) => room.cut())
  }

  #whenLoaded({ room }: Opened, what: (room: Room) => unknown) {
    room.then((room) => room && what(room)).catch(this.#tools.report)
  }

  #drop(opened: Opened) {
    if (this.#open.get(opened.id) === opened) this.#open.delete(opened.id)
  }

  /** Puts a new meeting in the log. */
  async create(id: string, first: Entry): Promise<void> {
    if ((await this.#tools.log.append(id, 0, [first])) === 'conflict')
      throw new Error(`A meeting ${id} exists already.`)
  }

  /** The meeting is gone, all of it; who watches is shown out. */
  async erase(id: string): Promise<void> {
    await this.use(id, async (room) => {
      await room.idle()
      await this.#tools.log.erase(id)
      forgetRemembered()
      await room.catchUp()
      this.#open.delete(id)
    })
  }

  /** Resolves when no command is under way anywhere. */
  async idle(): Promise<void> {
    for (const { room } of this.#open.values()) await (await room.catch(() => null))?.idle()
  }

  async #load(id: string): Promise<Room | null> {
    const room = new Room(id, this.#tools)
    return (await room.load()) ? room : null
  }
}
