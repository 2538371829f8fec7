// Who has come under "needs me" since one last looked, in a sentence.
import { sayKeys } from '../messages/keys.ts'
import { type Item, kindOf, nameOf } from './sections.ts'

export function newsOf(before: readonly Item[], now: readonly Item[]): string | null {
  const known = new Map(before.map((item) => [item.id, kindOf(item)]))
  const fresh = now.filter((item) => known.get(item.id) !== kindOf(item))
  const { news } = sayKeys()
  const of = (...kinds: readonly ReturnType<typeof kindOf>[]) => fresh.filter((item) => kinds.includes(kindOf(item)))
  const others = of('no-phone', 'no-key', 'ready').filter((item) => !known.has(item.id))
  const parts = [
    ...of('failed').map((item) => news.failed(nameOf(item))),
    ...of('unknown').map((item) => news.unknown(nameOf(item))),
    ...of('asked').map((item) => news.asked(nameOf(item))),
    ...(others.length > 0 ? [news.other(others.map(nameOf))] : [])
  ]
  return parts.length > 0 ? `${parts.join('. ')}.` : null
}
