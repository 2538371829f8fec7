// How many there are of each: what everybody may know of the participants.
import type { Presence } from './person.ts'

export interface Counts extends Readonly<Record<Presence, number>> {
  /** Names at the door that nobody has tied to a participant; some of them may surely be somebody's. */
  readonly unknown: number
  /** Of those who were to come: sound and picture tried. */
  readonly checked: number
}

/** Everybody who was to come: all but those who said no. */
export const invited = ({ expected, waiting, admitted, left }: Counts): number => expected + waiting + admitted + left

/** Everybody who waits to be let in, whether it is known who they are or not. */
export const atDoor = ({ waiting, unknown }: Pick<Counts, 'waiting' | 'unknown'>): number => waiting + unknown
