// The door on paper for the host's tests: the real slices, no server; what is asked is answered at once or held.
import { nanoid } from 'nanoid'
import type { Room } from '../../../client/context.ts'
import { Door } from '../../../client/host/door.svelte.ts'
import * as finder from '../../../client/host/found.ts'
import { Paste } from '../../../client/host/paste.svelte.ts'
import { perform } from '../../../client/host/perform.ts'
import { Register } from '../../../client/host/register.svelte.ts'
import { fetchSearch } from '../../../client/participants/searching.svelte.ts'
import { doneBy } from '../../../client/slices/participantsLesson.ts'
import { Deeds } from '../../../client/ui/deeds.svelte.ts'
import { fetchWords } from '../../../client/ui/words.svelte.ts'
import { decide, evolve, initial, parseCommand, stamped, viewOf } from '../../../shared/meeting.ts'
import { isRefusal } from '../../../shared/slice.ts'
import type { Command, State } from '../../../shared/slices/index.ts'
import type { Ack } from '../../../shared/wire.ts'
import { oclock, withRoles } from '../../support/given.ts'

await Promise.all([fetchSearch(), fetchWords()])

const jonas = withRoles('jonas', 'host')

export const guests = [
  { name: 'Lars Holm', practice: 'Marstal Lægehus', phone: '20123456' },
  { name: 'Claus Ejby', practice: 'Lægehuset Sundet' },
  { name: 'Søren Ærø', practice: 'Humble Lægehus' },
  { name: 'Anne Dahl', practice: 'Humble Lægehus' },
  { name: 'Anne Dahl', practice: 'Thurø Lægepraksis' }
]

export function atTheDoor({ missing = false } = {}) {
  let state: State = initial
  let clock = oclock('15:55')
  let held: { id: string; command: Command; at: number; settle: (ack: Ack) => void }[] = []
  let holds = false
  let you = 'jonas'

  function done(command: Command, id: string = nanoid()): Ack {
    const read = parseCommand(command)
    if (!read.ok) return { refused: 'malformed', path: read.path }
    const outcome = decide(state, read.value, { actor: { ...jonas, id: you }, now: clock, commandId: id })
    if (isRefusal(outcome)) return outcome
    state = stamped(outcome, { by: you, at: clock }).reduce(evolve, state)
    return { seq: 1 }
  }
  const live = {
    views: {
      get participants() {
        return viewOf('participants', state, jonas, clock)
      }
    },
    you,
    link: 'on',
    get waiting() {
      return held
    },
    now: () => clock,
    withdraw: () => false,
    ask: (command: Command, id?: string) =>
      new Promise<Ack>((settle) => {
        if (holds) held = [...held, { id: id ?? nanoid(), command, at: clock, settle }]
        else settle(done(command, id))
      })
  } as unknown as Room['live']
  const deeds = new Deeds(live, { now: clock } as Room['clock'])
  const register = new Register(live)
  const door = new Door({
    register,
    perform: (act) => void perform({ live, deeds }, act, doneBy),
    pressed: () => held.map((h) => h.command),
    showsMissing: () => missing,
    finder: () => finder
  })
  done({ type: 'participants.import', rows: guests })
  const people = () => live.views.participants?.rows ?? []
  const idOf = (name: string) => people().find((p) => p.name === name)?.id ?? 'nobody'
  return {
    door,
    deeds,
    tools: { live, deeds },
    register,
    paste: new Paste({ live, deeds }, register),
    idOf,
    /** Who is in, by name. */
    inside: () => people().flatMap((p) => (p.presence === 'admitted' ? [p.name] : [])),
    unknown: () => (live.views.participants?.arrivals ?? []).map((a) => a.name),
    notices: () => deeds.notices.map((n) => n.told()),
    asked: done,
    arrives: (...names: string[]) => done({ type: 'participants.arrive', names }),
    waits: (name: string) => done({ type: 'participants.wait', id: idOf(name) }),
    /** The other host, meanwhile. */
    another(command: Command) {
      you = 'karen'
      const ack = done(command)
      you = 'jonas'
      if ('refused' in ack) throw new Error(`${ack.refused}`)
    },
    hold: () => {
      holds = true
    },
    release() {
      holds = false
      const answered = held
      held = []
      for (const { command, id, settle } of answered) settle(done(command, id))
    },
    at(time: string) {
      clock = oclock(time)
    }
  }
}

/** Until all that was asked has been answered. */
export const settled = () => new Promise((resolve) => setTimeout(resolve))
