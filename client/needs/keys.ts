// What waits for the key sender: who lacks a key, and who asks for one without being known; nobody once the meeting has ended.
import type { Views } from '../../shared/slices/index.ts'
import { needsMe } from '../keys/people.ts'

export function keysNeeds({ keys, agenda }: Partial<Views>): number {
  if (agenda?.status === 'finished') return 0
  return (keys?.rows.filter(needsMe).length ?? 0) + (keys?.asks?.length ?? 0)
}
