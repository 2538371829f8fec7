// What a command about the keys leads to. The key sender may all of it; the coordinator all but being shown one; the server says how a sending goes.
import { type Actor, holds, isServer, type Refusal, refuse } from '../../slice.ts'
import { registered } from '../participants/state.ts'
import type { KeysCommand, KeysEvent } from './messages.ts'
import { begin, report, send, settle, stop } from './sending.ts'
import { type Keys, keyFinder, type Meeting } from './state.ts'
import { fieldsIn } from './text.ts'

export type Outcome = readonly KeysEvent[] | Refusal
export type Of<T extends KeysCommand['type']> = Extract<KeysCommand, { type: T }>

export interface Around {
  actor: Actor
  commandId: string
  meeting: Meeting
}

const servers: readonly KeysCommand['type'][] = ['keys.begin', 'keys.settle', 'keys.report']

function mayNot(actor: Actor, { type }: KeysCommand): boolean {
  if (servers.includes(type)) return !isServer(actor)
  if (type === 'keys.stop' && isServer(actor)) return false
  return type === 'keys.reveal' ? !holds(actor, 'keys') : !holds(actor, 'keys', 'coordinator')
}

export function decide(keys: Keys, command: KeysCommand, around: Around): Outcome {
  if (mayNot(around.actor, command)) return refuse('not-your-role')
  switch (command.type) {
    case 'keys.store':
      return store(keys, command, around.meeting)
    case 'keys.drop':
    case 'keys.restore':
      return drop(keys, command)
    case 'keys.word':
      return word(keys, command)
    case 'keys.send':
      return send(keys, command, around)
    case 'keys.stop':
      return stop(keys, command)
    case 'keys.mark':
    case 'keys.exempt':
    case 'keys.reveal':
      return person(keys, command, around.meeting)
    case 'keys.erase':
      return keys.keys.length > 0 ? [{ type: 'keys.erased' }] : []
    case 'keys.begin':
      return begin(keys, command)
    case 'keys.settle':
      return settle(keys, command)
    case 'keys.report':
      return report(keys, command)
  }
}

function store({ keys }: Keys, command: Of<'keys.store'>, { participants, agenda }: Meeting): Outcome {
  if (agenda.status === 'finished') return refuse('finished')
  const taken = new Set(keys.map((k) => k.id))
  const practices: Record<string, string> = {}
  for (const { id, participant, practice } of command.keys) {
    if (taken.has(id)) return refuse('duplicate-id')
    taken.add(id)
    if (participant ? !registered(participants, participant) : !practice) return refuse('no-such-participant')
    if (!participant && practice) practices[id] = practice
  }
  const stored = command.keys.map(({ id, participant = null, length, wide }) => ({ id, participant, length, wide }))
  return [{ type: 'keys.stored', keys: stored, personal: { practices } }]
}

function drop({ keys }: Keys, { type, keys: ids }: Of<'keys.drop' | 'keys.restore'>): Outcome {
  const dropped = type === 'keys.drop'
  const moved = keys.filter((k) => ids.includes(k.id) && k.dropped !== dropped).map((k) => k.id)
  if (moved.length === 0) return []
  return [{ type: dropped ? 'keys.dropped' : 'keys.restored', keys: moved }]
}

function word(keys: Keys, { template = keys.template, cluster = keys.cluster }: Of<'keys.word'>): Outcome {
  if (template && !fieldsIn(template).has('nøgle')) return refuse('no-key-in-text')
  const personal = { template: template || null, cluster: cluster || null }
  if (personal.template === keys.template && personal.cluster === keys.cluster) return []
  return [{ type: 'keys.worded', personal }]
}

type AboutOne = Of<'keys.mark' | 'keys.exempt' | 'keys.reveal'>

function person(keys: Keys, command: AboutOne, { participants }: Meeting): Outcome {
  const { participant } = command
  const known = registered(participants, participant)
  if (!known) return refuse('no-such-participant')
  const key = keyFinder(keys)(known)?.id ?? null
  if (command.type === 'keys.reveal') return key ? [{ type: 'keys.revealed', participant }] : refuse('no-key')
  if (command.type === 'keys.exempt') {
    const { exempt } = command
    const said = keys.exempt.find((s) => s.participant === participant)?.exempt
    return said === exempt ? [] : [{ type: 'keys.exempted', participant, exempt }]
  }
  const mark = keys.marks.find((m) => m.participant === participant)
  const { how } = command
  if (how === null) return mark ? [{ type: 'keys.unmarked', participant }] : []
  return mark?.how === how && mark.key === key ? [] : [{ type: 'keys.marked', participant, how, key }]
}
