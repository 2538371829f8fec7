// The keys of one file beside each other: the same key for two, two keys for the same, and zeros that a spreadsheet dropped.
import { nameKey } from '../../../shared/slices/participants/same.ts'
import { doubt, type Skip } from './doubts.ts'
import type { Entry, Gathered } from './gather.ts'
import type { Holders } from './holders.ts'

/** Each holder once, with the key that stands last. */
export function compared({ entries, skipped }: Gathered, holders: Holders): Gathered {
  shortened(entries)
  const last = new Map<string, Entry>()
  const again: Skip[] = []
  for (const entry of entries) {
    const holder = holderOf(entry)
    const before = last.get(holder)
    if (before?.key === entry.key) {
      again.push({ line: entry.line, code: 'twice', values: [String(before.line)] })
      continue
    }
    if (before) {
      again.push({ line: before.line, code: 'replaced', values: [String(entry.line)] })
      entry.doubts.push(doubt('key', 'twice', String(before.line)))
    }
    last.set(holder, entry)
  }
  const kept = entries.filter((entry) => last.get(holderOf(entry)) === entry)
  sharedKeys(kept, practicesOf(holders))
  return { entries: kept, skipped: [...skipped, ...again].toSorted((a, b) => a.line - b.line) }
}

const holderOf = ({ participant, practice }: Entry): string => participant ?? `practice ${nameKey(practice ?? '')}`

const practicesOf = (holders: Holders): ReadonlyMap<string, string> =>
  new Map(holders.practices.flatMap(({ key, people }) => people.map(({ id }) => [id, key] as const)))

/** Either would find the other's figures; those of one practice may have one key, when all of them that are told have it. */
function sharedKeys(entries: readonly Entry[], practices: ReadonlyMap<string, string>): void {
  const place = ({ participant, practice }: Entry) =>
    participant === undefined ? nameKey(practice ?? '') : (practices.get(participant) ?? participant)
  const byPlace = Map.groupBy(entries, place)
  for (const alike of Map.groupBy(entries, ({ key }) => key.toLowerCase()).values()) {
    const [first, ...others] = alike
    if (!first || others.length === 0) continue
    const isOfPractice =
      byPlace.get(place(first))?.length === alike.length && alike.every((e) => place(e) === place(first))
    if (isOfPractice) continue
    first.doubts.push(doubt('key', 'same-key', String(others[0]?.line)))
    for (const other of others) other.doubts.push(doubt('key', 'same-key', String(first.line)))
  }
}

/** Digits in plenty, and a few keys shorter than the rest: they began with 0. */
function shortened(entries: readonly Entry[]): void {
  const digits = entries.filter(({ key }) => /^\d+$/.test(key))
  if (digits.length < 3 || digits.length < entries.length * 0.9) return
  const most = Math.max(...digits.map(({ key }) => key.length))
  const whole = digits.filter(({ key }) => key.length === most).length
  if (most < 4 || whole < digits.length / 2) return
  for (const { key, doubts } of digits)
    if (key.length < most && key.length > most - 3) doubts.push(doubt('key', 'zeros', String(most)))
}
