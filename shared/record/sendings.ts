// Keys that were sent together are one row, with how it went as far as anybody knows by the end.
import type { Keys, MessageState } from '../slices/keys/state.ts'
import type { Sending } from './facts.ts'
import type { Row } from './index.ts'

const counts: Record<MessageState, Exclude<keyof Sending, 'messages'>> = {
  queued: 'waiting',
  sending: 'waiting',
  sent: 'accepted',
  delivered: 'accepted',
  failed: 'failed',
  unknown: 'unknown',
  stopped: 'stopped'
}

/** One command is one moment, and nobody gives two in the same. */
export function joined(rows: readonly Row[]): Row[] {
  const all: Row[] = []
  for (const row of rows) {
    const last = all.at(-1)
    const together = last && last.at === row.at && last.by === row.by && one(last, row)
    if (together) all[all.length - 1] = together
    else all.push(row)
  }
  return all
}

function one(last: Row, { fact: more }: Row): Row | null {
  const { fact } = last
  if (fact.what !== 'keys-sent' || more.what !== 'keys-sent') return null
  const messages = [...fact.told.messages, ...more.told.messages]
  const people = [...(fact.about.people ?? []), ...(more.about.people ?? [])]
  return { ...last, fact: { ...fact, told: { ...fact.told, messages, count: messages.length }, about: { people } } }
}

export function counted(row: Row, { messages }: Keys): Row {
  const { fact } = row
  if (fact.what !== 'keys-sent') return row
  const told = { ...fact.told }
  const sent = new Set(told.messages)
  for (const { id, state } of messages) if (sent.has(id)) told[counts[state]] += 1
  return { ...row, fact: { ...fact, told } }
}
