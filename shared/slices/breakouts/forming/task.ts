// What a forming of groups is asked for, and what comes of it.
import type { ParticipantKind } from '../../participants/person.ts'

/** Somebody who is to be in a group. Texts are compared as they stand; whoever has none is like nobody else in it. */
export interface Member {
  id: string
  practice: string | null
  postcode: string | null
  /** How the practice is run. */
  form: string | null
  kind: ParticipantKind | null
  /** The group that some have formed by themselves at the sign-up, by its name. */
  ownGroup: string | null
}

/** People per group. */
export interface Size {
  min: number
  max: number
}

/** Are those of one practice in one group, each in another, or as it comes? */
export const practiceRules = ['together', 'apart', 'free'] as const
export type PracticeRule = (typeof practiceRules)[number]

export interface Rules {
  practices: PracticeRule
  together: readonly (readonly string[])[]
  apart: readonly (readonly string[])[]
  /** Whoever is pinned to the same label is in the same group, to another label in another. */
  pinned: readonly { id: string; group: string }[]
  /** Labels of groups that take in nobody but those who are pinned to them. */
  closed: readonly string[]
}

/**
 * What is better the less there is of it, each summed over the groups:
 * `near` distinct postcodes beyond the first; `mixed` pairs of one form of practice; `alike` pairs of two forms;
 * `trainees` pairs of trainees; `even` how far the largest group is above the smallest;
 * `leaders` groups in which nobody would lead; `others` pairs who were in one group the last time.
 */
export const wishes = ['near', 'mixed', 'alike', 'trainees', 'even', 'leaders', 'others'] as const
export type Wish = (typeof wishes)[number]
/** When nothing is said. One cannot want both mixed and alike. */
export const usualWishes: readonly Wish[] = ['near', 'mixed', 'trainees', 'even', 'leaders', 'others']

export interface Task {
  people: readonly Member[]
  size: Size
  rules: Rules
  /** The first goes before the second, whatever that costs the second, and so on. */
  wishes: readonly Wish[]
  /** The groups they were in before, for `others`. */
  before: readonly (readonly string[])[]
  /** The same seed gives the same groups. */
  seed: number
}

export interface Formed {
  /** What those who are pinned to it call it; null for a group without. */
  label: string | null
  people: readonly string[]
  leader: string | null
}

/** What could not be kept. Groups are told by their place in the list, from 0. */
export type Broken =
  | { code: 'practice-split'; practice: string; parts: readonly Part[] }
  | { code: 'practice-together'; practice: string; people: readonly string[]; group: number }
  | { code: 'together-split'; people: readonly string[]; parts: readonly Part[] }
  | { code: 'apart-together'; people: readonly string[]; group: number }
  | { code: 'own-group-split'; name: string; parts: readonly Part[] }
  /** `group` is null when the label is of no group. */
  | { code: 'pin-left'; person: string; label: string; group: number | null }
  | { code: 'closed-entered'; people: readonly string[]; group: number }
  /**
   * `why`: what holds more people together than a group may have; null when there are simply too many.
   * `name`: of the practice or the own group that does; else null.
   */
  | {
      code: 'too-large'
      group: number
      size: number
      max: number
      why: 'practice' | 'own-group' | 'rule' | null
      name: string | null
    }
  | { code: 'too-small'; group: number; size: number; min: number }
  /** Rules that no groups could keep: told once, with those whom they are about. */
  | { code: 'contradiction'; people: readonly string[]; between: readonly RuleName[] }
  | { code: 'no-leader'; group: number }

export type RuleName = 'practice' | 'together' | 'apart' | 'own-group' | 'pinned'

export interface Part {
  group: number
  people: readonly string[]
}
