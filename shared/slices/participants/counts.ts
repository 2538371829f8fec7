// How many there are of each: what everybody may know of the participants.
import type { Presence } from './person.ts'

export interface Counts extends Readonly<Record<Presence, number>> {
  /** Names at the door that nobody has tied to a participant. */
  readonly unknown: number
  /** Of those who were to come: sound and picture tried. */
  readonly checked: number
}

/** Everybody who was to come: all but those who said no. */
export const invited = ({ expected, waiting, admitted, left }: Counts): number => expected + waiting + admitted + left
