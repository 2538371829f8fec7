// A rule that is not kept, in a sentence: what, and after a colon how.
import type { Broken } from '../../shared/slices/breakouts/forming/task.ts'
import { sayBroken } from '../messages/breakouts.broken.ts'
import { inGroup } from './acts.ts'
import type { Desk } from './desk.svelte.ts'

export interface BrokenText {
  what: string
  /** Empty where there is no more to say. */
  how: string
}

export function brokenText(broken: Broken, { name, round }: Pick<Desk, 'name' | 'round'>): BrokenText {
  const group = (index: number) => {
    const there = round?.groups[index]
    return there ? inGroup(there) : ''
  }
  const sentence = sayBroken()(broken, { person: name, group })
  const at = sentence.indexOf(': ')
  return at < 0 ? { what: sentence, how: '' } : { what: sentence.slice(0, at), how: sentence.slice(at + 2) }
}
