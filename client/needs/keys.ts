// What waits for the key sender: who lacks a key, and who asks for one without being known.
import type { Views } from '../../shared/slices/index.ts'
import { needsMe } from '../keys/people.ts'

export const keysNeeds = ({ keys }: Partial<Views>): number =>
  (keys?.rows.filter(needsMe).length ?? 0) + (keys?.asks?.length ?? 0)
