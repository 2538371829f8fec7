// Chance for commands: one of several, and the dice that random meetings are made with.
import { type Role, roles } from '../../shared/slice.ts'
import { chance, type Chance as Plain } from '../support/chance.ts'
import type { Dice } from '../support/commands.ts'

export interface Chance extends Plain {
  of<T>(choices: readonly T[]): T
  dice(): Dice
}

export function chanceFrom(seed: number): Chance {
  const plain = chance(seed)
  const { below } = plain
  const of = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T
  const held = (): Role[] => roles.filter(() => below(10) < 4)
  return {
    ...plain,
    of,
    dice: () => ({ a: below(1000), b: below(1000), minutes: below(51) - 20, held: held(), role: of(roles) })
  }
}
