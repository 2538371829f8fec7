// What waits for the slide operator: how many pages further, or back, they are asked to go; nothing once the meeting has ended.
import type { Views } from '../../shared/slices/index.ts'

export const slidesNeeds = ({ slides, agenda }: Partial<Views>): number =>
  agenda?.status === 'finished' ? 0 : Math.abs(slides?.asked ?? 0)
