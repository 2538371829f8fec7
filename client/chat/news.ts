// What has happened to the questions since we last looked, in a sentence: what others did, and what has come back by itself.
import { sayChat } from '../messages/chat.ts'
import { askerOf, type Question } from './questions.ts'

export function newsOf(before: readonly Question[], now: readonly Question[], me: string | null): string | null {
  const known = new Map(before.map((q) => [q.id, q]))
  const others = now.filter((q) => q.by !== me)
  const flagged = others.filter((q) => q.state === 'flagged' && known.get(q.id)?.state !== 'flagged')
  const urgent = now.find((q) => q.state === 'flagged' && q.urgent && known.get(q.id)?.urgent === false && q.by !== me)
  const caught = others.filter((q) => q.state === 'caught' && !known.has(q.id)).length
  const { news } = sayChat()
  const parts = [
    ...(urgent ? [news.urgent(askerOf(urgent))] : []),
    ...flagged.filter((q) => q !== urgent).map((q) => news.flagged(askerOf(q))),
    ...(caught > 0 ? [news.caught(caught)] : [])
  ]
  return parts.length > 0 ? parts.join('. ') : null
}

/** Those that were parked until what has begun now. */
export function backAgain(before: readonly Question[], now: readonly Question[]): Question[] {
  const waited = new Set(before.flatMap((q) => (q.state === 'parked' && !q.back ? [q.id] : [])))
  return now.filter((q) => q.back && waited.has(q.id))
}
