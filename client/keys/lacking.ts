// What keeps those who are in from being sent theirs, as counts in words; what is none is left out.
import { sayKeysBeside } from '../messages/keysBeside.ts'
import type { View } from './people.ts'

export function lacking({ noPhone, noKey }: View['counts']): string[] {
  const { ready } = sayKeysBeside()
  return [...(noPhone > 0 ? [ready.noPhone(noPhone)] : []), ...(noKey > 0 ? [ready.noKey(noKey)] : [])]
}
