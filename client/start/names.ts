// The names on the last board made here, offered while one types. Names only, on this computer only, replaced each time.
import { recall, remember } from '../ui/memory.ts'

export const rememberNames = (names: readonly string[]) => remember('names', JSON.stringify(names))

export function recallNames(): string[] {
  try {
    const read: unknown = JSON.parse(recall('names') ?? '[]')
    return Array.isArray(read) ? read.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}
