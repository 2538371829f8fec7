// What waits for the slide operator: how many pages further, or back, they are asked to go.
import type { Views } from '../../shared/slices/index.ts'

export const slidesNeeds = ({ slides }: Partial<Views>): number => Math.abs(slides?.asked ?? 0)
