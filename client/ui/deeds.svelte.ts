// What this person has done and can undo, what waits for the connection, and what was refused and why.
import { isRefusal, type Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock } from '../clock.svelte.ts'
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import { pressText, refusalSentence } from './words.svelte.ts'

/** A sentence made when it is shown, so that it follows the language. */
export type Told = () => string

export interface Deed {
  at: Instant
  told: Told
  /** The command that takes it back; null for what cannot be. */
  undo: Command | null
}

export interface Notice {
  id: number
  told: Told
}

/** How one asks, where it matters. */
interface How {
  /** The command's id, where what it makes is named after it. */
  id?: string
  /** Looked at once it is done: what to tell instead when it was somebody else who did it. */
  others?: () => Told | null
}
/** A command, or how to make it once it is known what was done. */
type Back = Command | null | (() => Command | null)

/** What a view knows to say of its own slice; null where it has no better words. */
export interface Lesson {
  refusal(refusal: Refusal): string | null
  press(command: Command): { strong: string; rest: string } | null
}

const REMEMBERED = 20
const SHOWN = 3
/** An answer that takes longer than this is told as waiting; sooner it would only flicker. */
const PATIENCE = 1000

export class Deeds {
  done: readonly Deed[] = $state.raw([])
  notices: readonly Notice[] = $state.raw([])
  /** What was asked for to take back the last that was taken back. */
  taken: Command | null = $state.raw(null)
  #live: Live
  #clock: Clock
  #made = 0
  /** The answer to the last press. */
  #answer: Promise<unknown> = Promise.resolve()
  #lessons: readonly Lesson[] = []

  constructor(live: Live, clock: Clock) {
    this.#live = live
    this.#clock = clock
  }

  /** A view brings its own words along. */
  teach(lesson: Lesson) {
    this.#lessons = [lesson, ...this.#lessons]
  }

  /** A press that waits, in words. */
  pressText = (command: Command) => taught(this.#lessons, (l) => l.press(command)) ?? pressText(command, this.#live)

  /** Asks for it; once it is on disk it can be undone. Answers whether it was done. */
  async ask(command: Command, told: Told, undo: Back, how?: How): Promise<boolean> {
    const refusal = await this.#try(command, told, undo, how)
    if (refusal) this.#refused(refusal)
    return !refusal
  }

  /** The same, but why it was refused is answered, to be told where it was asked; null when it was done or taken back. */
  async askHere(command: Command, told: Told, undo: Back, how?: How): Promise<Told | null> {
    const refusal = await this.#try(command, told, undo, how)
    return refusal && this.#why(refusal)
  }

  /** Takes back the last press if it still waits, else undoes the last deed. */
  async undo() {
    const pressed = this.#live.waiting.at(-1)
    if (pressed) {
      if (this.#live.withdraw(pressed.id)) return
      if (this.#live.link !== 'on') return this.tell(() => say().waiting.tooLate)
      await this.#answer
    }
    const last = this.done.at(-1)
    if (!last?.undo) return
    this.done = this.done.slice(0, -1)
    this.taken = last.undo
    const ack = await this.#live.ask(last.undo)
    if (isRefusal(ack)) this.#refused(ack)
  }

  withdraw(id: string) {
    if (!this.#live.withdraw(id)) this.tell(() => say().waiting.tooLate)
  }

  /** What was pressed and has not been answered, once that is worth saying. */
  get held() {
    const { waiting, link } = this.#live
    return waiting.filter((w) => link !== 'on' || this.#clock.now - w.at > PATIENCE)
  }

  /** It is done, and can be undone where there is a command for it. */
  did(told: Told, undo: Command | null) {
    this.done = [...this.done, { at: this.#live.now(), told, undo }].slice(-REMEMBERED)
  }

  /** Answers what it can be dismissed by, when it is out of date before it goes by itself. */
  tell(told: Told): Notice['id'] {
    this.#made += 1
    // the same again, as when a key is pressed twice, is told once
    const others = this.notices.filter((notice) => notice.told() !== told())
    this.notices = [...others, { id: this.#made, told }].slice(-SHOWN)
    return this.#made
  }

  dismiss(id: number) {
    this.notices = this.notices.filter((n) => n.id !== id)
  }

  async #try(command: Command, told: Told, back: Back, how?: How): Promise<Refusal | null> {
    const answer = this.#live.ask(command, how?.id)
    this.#answer = answer
    const ack = await answer
    if (isRefusal(ack)) return ack
    const others = how?.others?.()
    const undo = typeof back === 'function' ? back() : back
    if (others) this.tell(others)
    else this.did(told, undo)
    return null
  }

  #refused(refusal: Refusal) {
    const why = this.#why(refusal)
    if (why) this.tell(why)
  }

  /** What was taken back needs no reason. */
  #why = (refusal: Refusal): Told | null =>
    refusal.refused === 'withdrawn'
      ? null
      : () => taught(this.#lessons, (l) => l.refusal(refusal)) ?? refusalSentence(refusal, this.#live)
}

/** The first that any of them has to say. */
function taught<T>(lessons: readonly Lesson[], say: (lesson: Lesson) => T | null): T | null {
  for (const lesson of lessons) {
    const said = say(lesson)
    if (said) return said
  }
  return null
}
