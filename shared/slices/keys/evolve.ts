// Copies what happened to the keys into state.
import type { Stamp } from '../../slice.ts'
import type { KeysEvent } from './messages.ts'
import { empty, type Keys, type Message, type MessageState, type StepName } from './state.ts'

type Of<T extends KeysEvent['type']> = Extract<KeysEvent, { type: T }> & Stamp

export function evolve(keys: Keys, event: KeysEvent & Stamp): Keys {
  switch (event.type) {
    case 'keys.stored':
      return { ...keys, keys: [...keys.keys, ...stored(event)] }
    case 'keys.dropped':
    case 'keys.restored':
      return droppedIn(keys, event.keys, event.type === 'keys.dropped')
    case 'keys.worded':
      return { ...keys, template: event.personal?.template ?? null, cluster: event.personal?.cluster ?? null }
    case 'keys.queued':
      return queue(keys, event)
    case 'keys.stopped':
      return event.ids.reduce((all, id) => move(all, { ...event, id }, 'stopped', event.reason), keys)
    case 'keys.begun':
      return move(keys, event, 'sending')
    case 'keys.accepted':
      return move(keys, event, 'sent')
    case 'keys.delivered':
      return move(keys, event, 'delivered')
    case 'keys.doubted':
      return move(keys, event, 'unknown', event.reason)
    case 'keys.refused':
    case 'keys.undelivered':
      return move(keys, event, 'failed', event.reason)
    case 'keys.marked':
    case 'keys.unmarked':
      return mark(keys, event)
    case 'keys.exempted': {
      const { participant, exempt } = event
      const others = keys.exempt.filter((said) => said.participant !== participant)
      return step({ ...keys, exempt: [...others, { participant, exempt }] }, event, exempt ? 'exempt' : 'due')
    }
    case 'keys.revealed':
      return step(keys, event, 'revealed')
    case 'keys.erased':
      return { ...keys, keys: empty.keys, erasedAt: event.at }
    case 'keys.forgotten':
      return { ...keys, messages: keys.messages.map((m) => (m.id === event.id ? { ...m, phone: null } : m)) }
  }
}

const stored = ({ keys, personal }: Of<'keys.stored'>): Keys['keys'] =>
  keys.map((key) => ({ ...key, practice: personal?.practices[key.id] ?? null, dropped: false }))

const droppedIn = (keys: Keys, ids: readonly string[], dropped: boolean): Keys => ({
  ...keys,
  keys: keys.keys.map((k) => (ids.includes(k.id) ? { ...k, dropped } : k))
})

/** Whoever is sent it anew has not said that they have this one. */
function queue(keys: Keys, event: Of<'keys.queued'>): Keys {
  const { id, participant, key, personal, at, by } = event
  const message: Message = {
    ...{ id, participant, key, phone: personal?.phone ?? null, reason: null, queuedAt: at, at, by },
    state: 'queued'
  }
  const marks = keys.marks.filter((m) => m.participant !== participant)
  return step({ ...keys, messages: [...keys.messages, message], marks }, event, 'queued')
}

function move(keys: Keys, { id, at, by }: { id: string } & Stamp, state: MessageState, reason: string | null = null) {
  const message = keys.messages.find((m) => m.id === id)
  if (!message) return keys
  const messages = keys.messages.map((m) => (m === message ? { ...m, state, reason, at, by } : m))
  return step({ ...keys, messages }, { participant: message.participant, at, by }, state, reason)
}

function mark(keys: Keys, event: Of<'keys.marked' | 'keys.unmarked'>): Keys {
  const others = keys.marks.filter((m) => m.participant !== event.participant)
  if (event.type === 'keys.unmarked') return step({ ...keys, marks: others }, event, 'unmarked')
  const { participant, how, key, at, by } = event
  return step({ ...keys, marks: [...others, { participant, how, key, at, by }] }, event, how)
}

const step = (
  keys: Keys,
  { participant, at, by }: { participant: string } & Stamp,
  what: StepName,
  reason: string | null = null
): Keys => ({ ...keys, steps: [...keys.steps, { participant, what, at, by, reason }] })
