// The meetings that are open on this node; each stays open while somebody uses it.
import { forgetRemembered } from '../shared/memo.ts'
import type { Entry } from './log/log.ts'
import { Room, type RoomTools } from './room.ts'

export class Rooms {
  readonly #open = new Map<string, { room: Promise<Room | null>; users: number }>()
  readonly #tools: RoomTools

  constructor(tools: RoomTools) {
    this.#tools = tools
  }

  /** The room of a meeting, kept open until it is released as often as it was acquired; null (and nothing to release) when there is none. */
  async acquire(id: string): Promise<Room | null> {
    const entry = this.#open.get(id) ?? { room: this.#load(id), users: 0 }
    entry.users += 1
    this.#open.set(id, entry)
    const room = await entry.room.catch((error: unknown) => {
      this.release(id)
      throw error
    })
    if (!room) this.release(id)
    return room
  }

  release(id: string): void {
    const entry = this.#open.get(id)
    if (!entry) return
    entry.users -= 1
    if (entry.users === 0) this.#open.delete(id)
  }

  /** Does something with a meeting's room; undefined when there is no such meeting. */
  async use<T>(id: string, act: (room: Room) => T | Promise<T>): Promise<T | undefined> {
    const room = await this.acquire(id)
    if (!room) return undefined
    try {
      return await act(room)
    } finally {
      this.release(id)
    }
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
      room.disband()
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
