// Why something cannot be done in the table, as a sentence.
import { sayCoordinator } from '../messages/coordinator.ts'
import { sayRefusals } from '../messages/refusals.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { ReadField } from './fields.ts'
import type { Why } from './may.ts'

export const toldWhy =
  (reason: Why): Told =>
  () => {
    switch (reason) {
      case 'already-past':
      case 'clock-skips-it':
      case 'before-the-previous':
        return sayRefusals()[reason]
      default:
        return sayCoordinator().faults[reason]
    }
  }

/** What is wrong with what was typed. */
export const toldFault =
  (read: Exclude<ReadField, { change: unknown }>): Told =>
  () => {
    const { faults } = sayCoordinator()
    return 'fault' in read ? faults[read.fault] : faults['too-long'](read.tooLong)
  }
