// What is wrong with a number as it was typed, in words.
import { sayKeys } from '../messages/keys.ts'
import { phoneFault } from '../participants/phones.ts'

export function numberFault(typed: string, whenEmpty: string): string | null {
  if (typed.trim() === '') return whenEmpty
  const { faults } = sayKeys().phone
  const wrong = phoneFault(typed)
  return wrong && (wrong.code === 'phone' ? faults.phone : faults[wrong.code](wrong.count))
}
