// One thing made wrong somewhere in a command, as JSON text.
import type { Chance } from './chance.ts'
import { oddKeys, oddTypes, oddValues } from './odd.ts'

type Path = readonly string[]
/** What stands at a place instead of this; nothing at all when null. */
type Change = (was: string) => string | null

/** All places in a value, the whole of it too. */
export function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key]))]
}

/** The JSON of a value, changed at one place. */
function changed(value: unknown, [next, ...rest]: Path, change: Change): string | null {
  if (next === undefined) return change(JSON.stringify(value) ?? 'null')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inside = Object.entries(value).flatMap(([key, inner]) => {
    const text = key === next ? changed(inner, rest, change) : (JSON.stringify(inner) ?? null)
    return text === null ? [] : [Array.isArray(value) ? text : `${JSON.stringify(key)}:${text}`]
  })
  return Array.isArray(value) ? `[${inside.join()}]` : `{${inside.join()}}`
}

const changes = (chance: Chance): Change =>
  chance.of<Change>([
    () => chance.of(oddValues),
    () => chance.of(oddValues),
    () => chance.of(oddValues),
    () => null,
    (was) => `[${was}]`,
    (was) => `{"value":${was}}`,
    (was) => `[${Array(2000).fill(was).join()}]`.slice(0, 200_000),
    (was) => withFirst(was, chance.of(oddKeys)),
    (was) => withTwice(was, chance),
    (was) => `${'['.repeat(10_000)}${was}${']'.repeat(10_000)}`
  ])

const withFirst = (was: string, entry: string): string =>
  was.startsWith('{') ? `{${entry}${was === '{}' ? '' : ','}${was.slice(1)}` : JSON.stringify(was)

/** A field that is there twice. */
function withTwice(was: string, chance: Chance): string {
  const keys = was.startsWith('{') ? Object.keys(JSON.parse(was)) : []
  if (keys.length === 0) return chance.of(oddValues)
  return `${was.slice(0, -1)},${JSON.stringify(chance.of(keys))}:${chance.of(oddValues)}}`
}

/** Null when what comes out is no JSON. */
export function mutated(command: object, chance: Chance): string | null {
  const text =
    chance.below(12) === 0
      ? JSON.stringify({ ...command, type: chance.of(oddTypes) })
      : changed(command, chance.of(pathsIn(command)), changes(chance))
  if (text === null) return null
  try {
    JSON.parse(text)
    return text
  } catch {
    return null
  }
}

/** A place for bytes somewhere in it. */
export const withBytes = (command: object, chance: Chance): string =>
  changed(command, chance.of(pathsIn(command)), () => '{"_placeholder":true,"num":0}') ?? 'null'
