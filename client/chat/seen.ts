// Which messages of a pasted chat have been caught: each question stands for one of them, as the server has it, since a message written twice is two.
import { nameKey } from '../../shared/slices/participants/same.ts'
import { ownWords } from '../../shared/slices/questions/quote.ts'
import type { Message } from './messages.ts'
import type { Question } from './questions.ts'

/** A message as it is compared. */
interface Heard {
  index: number
  from: string
  text: string
}
type Caught = Pick<Question, 'from' | 'text'> & Partial<Pick<Question, 'name'>>

const keysOf = ({ from, text }: Caught) => ({ from: nameKey(from), text: nameKey(ownWords(text)) })
export const heard = (message: Message, index: number): Heard => ({ index, ...keysOf(message) })

/** The places of those that are among what was caught; the first ones first, where there are more. */
export function placesOf(messages: readonly Heard[], caught: readonly Caught[]): ReadonlySet<number> {
  const left = Map.groupBy(
    caught.map((one) => ({ ...keysOf(one), name: one.name ? nameKey(one.name) : null })),
    (one) => one.text
  )
  const known = messages.filter(({ from, text }) => {
    const same = left.get(text) ?? []
    const old = same.find((one) => one.from === from) ?? same.find((one) => one.name === from)
    left.set(
      text,
      same.filter((one) => one !== old)
    )
    return old !== undefined
  })
  return new Set(known.map(({ index }) => index))
}
