// What is told of a refusal, or of a press that waits, where a view has no words of its own: fetched after the first look at it.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Live } from '../live.svelte.ts'
import { insist } from './insist.ts'

let words = $state.raw<typeof import('./words.ts')>()

export async function fetchWords(): Promise<void> {
  words ??= await insist(() => import('./words.ts'))
}

/** Reactive, both: nothing until the words have come. */
export const refusalSentence = (refusal: Refusal, live: Live): string => words?.refusalSentence(refusal, live) ?? ''
export const pressText = (command: Command, live: Pick<Live, 'views'>): { strong: string; rest: string } =>
  words?.pressText(command, live) ?? { strong: '', rest: '' }
