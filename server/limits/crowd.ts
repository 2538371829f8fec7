// How many are connected to each meeting at the same time.

/** A board and a thousand screens, three times over. */
const MOST = 3000

export class Crowd {
  readonly #in = new Map<string, number>()

  /** False when the meeting is full. */
  enter(meeting: string): boolean {
    const inside = this.#in.get(meeting) ?? 0
    if (inside >= MOST) return false
    this.#in.set(meeting, inside + 1)
    return true
  }

  leave(meeting: string): void {
    const inside = (this.#in.get(meeting) ?? 1) - 1
    if (inside > 0) this.#in.set(meeting, inside)
    else this.#in.delete(meeting)
  }
}
