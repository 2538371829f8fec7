// What a playbook's line about slides asks for: "7–8", "7-8: Find jeres egne tal; 9", "ingen", or just words.
import { HIGHEST_PAGE } from '../../limits.ts'
import type { Cue } from './state.ts'

export type Read = Pick<Cue, 'from' | 'to' | 'stops' | 'say'>
type Pages = Omit<Read, 'say'>

const CALLED = /^(?:dias|slides?|sider?|pages?)\b\.?\s*/i
const NONE = /^(?:ingen(?:\s+dias)?|intet|none|no slides?|[-–—])$/i
const RANGE = /^(\d{1,3})(?:\s*(?:[-–—]|til|to)\s*(\d{1,3}))?$/i
const BETWEEN = /\s*(?:,|\+|&|\bog\b|\band\b)\s*/i

/** Each part between semicolons or on a line of its own; null or nothing gives none. */
export const cuesIn = (text: string | null): Read[] =>
  (text ?? '').split(/[;\n]/).flatMap((part) => (part.trim() === '' ? [] : cuesOf(part.trim())))

/** The pages that are written, in the order they stand; null where it says something else. */
export function pagesIn(text: string): Pages[] | null {
  const written = text.trim().replace(CALLED, '')
  if (NONE.test(written)) return [{ from: null, to: null, stops: true }]
  const pages = written.split(BETWEEN).map(range)
  return pages.every((p) => p !== null) ? pages : null
}

function cuesOf(part: string): Read[] {
  const [, before = part, said] = /^([^:(]*)(?::(?!\d)|(?=\())(.*)$/s.exec(part) ?? []
  const pages = pagesIn(before)
  if (pages === null) return [{ from: null, to: null, stops: false, say: part }]
  const say = (said ?? '').trim().replace(/^\((.*)\)$/s, '$1')
  return pages.map((p) => ({ ...p, say: say === '' ? null : say }))
}

function range(text: string): Pages | null {
  const [, one, other] = RANGE.exec(text) ?? []
  if (one === undefined) return null
  const ends = [Number(one), Number(other ?? one)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return from >= 1 && to <= HIGHEST_PAGE ? { from, to, stops: false } : null
}

/** A short name for an item's text, so that what was read from it is not taken for what stands there now. */
export function textKey(block: string, text: string | null): string {
  let hash = 0x811c9dc5
  for (const char of `${block} ${text ?? ''}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
