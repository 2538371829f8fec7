// The number of a group, typed digit by digit for somebody: done at once where no other number begins like it, else after a moment.

const MOMENT = 600

export class Digits {
  readonly #numbers: () => readonly number[]
  readonly #done: (number: number, person: string) => void
  #typed = ''
  /** Whom it was typed for: another may have been chosen since. */
  #person = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param numbers of the groups there are; nought may always be typed */
  constructor(numbers: () => readonly number[], done: (number: number, person: string) => void) {
    this.#numbers = numbers
    this.#done = done
  }

  type(digit: string, person: string) {
    clearTimeout(this.#timer)
    if (this.#typed !== '' && person !== this.#person) this.#finish()
    this.#person = person
    this.#typed += digit
    if (!this.#mayGrow()) this.#finish()
    else this.#timer = setTimeout(() => this.#finish(), MOMENT)
  }

  clear() {
    clearTimeout(this.#timer)
    this.#typed = ''
  }

  #mayGrow = () => this.#numbers().some((n) => `${n}`.startsWith(this.#typed) && `${n}`.length > this.#typed.length)

  #finish() {
    const number = Number(this.#typed)
    this.clear()
    this.#done(number, this.#person)
  }
}
