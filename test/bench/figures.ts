// The figures as they are noted, told in a table and kept in bench.json.
import { writeFileSync } from 'node:fs'

export interface Figure {
  name: string
  value: number
  unit: string
  /** Null: told for what it is, with nothing promised. */
  limit: number | null
  ok: boolean
}
export type Note = (name: string, value: number, unit: string, limit?: number | null) => void

export class Figures {
  readonly #all: Figure[] = []

  note: Note = (name, value, unit, limit = null) => {
    const rounded = Math.round(value * 100) / 100
    // what could not be measured is no figure that is kept
    this.#all.push({ name, value: rounded, unit, limit, ok: limit === null || rounded <= limit })
  }

  get kept(): boolean {
    return this.#all.every(({ ok }) => ok)
  }

  write(file: string): void {
    writeFileSync(file, `${JSON.stringify(this.#all, null, 2)}\n`)
  }

  tell(): void {
    for (const { name, value, unit, limit, ok } of this.#all)
      console.log(
        `${ok ? ' ' : '✗'} ${name.padEnd(84)} ${`${value} ${unit}`.padStart(12)}${limit === null ? '' : `   limit ${limit}`}`
      )
  }
}

export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN
export const median = (values: readonly number[]): number => quantile(values, 0.5)
