// The register's words for its columns and for what is chosen in them, and its sentences for what cannot be used.
import { sayRegister } from '../messages/register.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import { isChosen, kinds, type ReadField, signUps, techChecks, type Written } from './fields.ts'
import type { PhoneFault } from './phones.ts'

export function columnName(field: Written): string {
  const { columns, fields } = sayRegister()
  const names: Record<Written, string> = { ...columns, ...fields }
  return names[field]
}

/** What was chosen, as a word; anything else as it stands. */
export function wordOf(field: Written, value: string): string {
  if (!isChosen(field)) return value
  const words = sayRegister()
  const kind = field === 'kind' && kinds.find((k) => k === value)
  const signUp = field === 'signUp' && signUps.find((s) => s === value)
  const result = field === 'techCheck' && techChecks.find((t) => t === value)
  if (kind) return words.kinds[kind]
  if (signUp) return words.signUps[signUp]
  return result ? words.techChecks[result] : ''
}

export function phoneFaultText(wrong: PhoneFault): string {
  const { faults } = sayRegister()
  return wrong.code === 'phone' ? faults.phone : faults[wrong.code](wrong.count)
}

/** What is wrong with what was typed. */
export const faultOf =
  (read: Exclude<ReadField, { change: unknown }>): Told =>
  () => {
    const { faults } = sayRegister()
    if ('phone' in read) return phoneFaultText(read.phone)
    return 'fault' in read ? faults[read.fault] : faults['too-long'](read.tooLong)
  }
