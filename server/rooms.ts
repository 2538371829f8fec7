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
    const opened = this.#open.get(id) ?? { room: this.#load(id), users: 0 }
    this.#open.set(id, opened)
    const release = this.#use(id, opened)
    const room = await opened.room.catch((error: unknown) => {
      release()
      throw error
    })
    if (!room) release()
    return room && { room, release, releaseLater: () => void setTimeout(release, LINGERS).unref() }
  }

  #use(id: string, opened: Opened): () => void {
    opened.users += 1
    let released = false
    return () => {
      if (released) return
      released = true
      opened.users -= 1
      if (opened.users === 0 && this.#open.get(id) === opened) this.#open.delete(id)
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
    written: (id) => this.#tell(id, (room) => room.catchUp()),
    seated: (id) => this.#tell(id, (room) => room.lookElsewhere()),
    // whoever looks for a server again finds this one when it can read, or another
    lost: (why) => {
      this.#tools.report(why)
      this.#tell(null, async (room) => room.cut())
      this.#open.clear()
    }
  }

  #tell(id: string | null, what: (room: Room) => Promise<void>) {
    const opened = id === null ? [...this.#open.values()] : [this.#open.get(id)]
    for (const entry of opened) entry?.room.then((room) => room && what(room)).catch(this.#tools.report)
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
