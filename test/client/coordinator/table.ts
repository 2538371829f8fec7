// A meeting on paper for the coordinator's tests: the real slices, no server; what is asked is answered at once or held.
import { nanoid } from 'nanoid'
import type { Room } from '../../../client/context.ts'
import { Grid } from '../../../client/coordinator/grid.svelte.ts'
import { playbookActs } from '../../../client/coordinator/playbookActs.ts'
import { rowsOf } from '../../../client/coordinator/rows.ts'
import { Deeds, type Told } from '../../../client/ui/deeds.svelte.ts'
import { fetchWords } from '../../../client/ui/words.svelte.ts'
import { decide, evolve, initial, parseCommand, stamped, viewOf } from '../../../shared/meeting.ts'
import type { Playbook } from '../../../shared/playbook.ts'
import { isRefusal } from '../../../shared/slice.ts'
import type { Command, State } from '../../../shared/slices/index.ts'
import type { Ack } from '../../../shared/wire.ts'
import { oclock, withRoles } from '../../support/given.ts'

await fetchWords()

const mette = withRoles('mette', 'coordinator', 'moderator')

/** A small evening from 16.00: check-in, two talks of which the first has a fixed start, a break, and an open floor. */
const evening: Playbook['blocks'] = [
  { id: 'ind', title: 'Tjek ind', kind: 'check-in', minutes: 30, owner: 'Jonas' },
  { id: 'data', title: 'Data', kind: 'talk', minutes: 10, fixedStart: '16:30', owner: 'Karen', script: 'Her er tal.' },
  { id: 'plenum', title: 'Plenum', kind: 'plenary', minutes: 10, owner: 'Mette', slides: '9' },
  { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 },
  { id: 'frit', title: 'Ordet frit', kind: 'open-floor', minutes: 25, owner: 'Mette' }
]

export function atTheTable(blocks: Playbook['blocks'] = evening) {
  let state: State = initial
  let clock = oclock('15:55')
  let held: { id: string; command: Command; at: number; settle: (ack: Ack) => void }[] = []
  let holds = false
  let you = 'mette'

  function done(command: Command): Ack {
    const read = parseCommand(command)
    if (!read.ok) return { refused: 'malformed', path: read.path }
    const context = { actor: { ...mette, id: you }, now: clock, commandId: nanoid() }
    const outcome = decide(state, read.value, context)
    if (isRefusal(outcome)) return outcome
    state = stamped(outcome, { by: you, at: clock }).reduce(evolve, state)
    return { seq: 1 }
  }
  const agenda = () => viewOf('agenda', state, mette, clock)
  const live = {
    views: {
      get agenda() {
        return agenda()
      },
      get board() {
        return viewOf('board', state, mette, clock)
      }
    },
    you,
    link: 'on',
    get waiting() {
      return held
    },
    now: () => clock,
    withdraw: () => false,
    ask: (command: Command) =>
      new Promise<Ack>((settle) => {
        if (holds) held = [...held, { id: nanoid(), command, at: clock, settle }]
        else settle(done(command))
      })
  } as unknown as Room['live']
  const deeds = new Deeds(live, { now: clock } as Room['clock'])
  const rows = () =>
    rowsOf(
      agenda(),
      held.map((h) => h.command)
    )
  const acts = playbookActs({ live, deeds }, rows)
  const told: Told[] = []
  const grid = new Grid({
    agenda,
    rows,
    settled: () => rowsOf(agenda(), []),
    acts,
    tell: (sentence) => told.push(sentence)
  })
  done({ type: 'agenda.plan', startsAt: oclock('16:00'), blocks })
  return {
    acts,
    deeds,
    grid,
    rows,
    agenda,
    told: () => told.map((t) => t()),
    row: (id: string) => rows().find((row) => row.id === id)!,
    order: () => rows().map((row) => row.id),
    /** The meeting's own answer. */
    asked: done,
    /** Somebody else, meanwhile. */
    another(command: Command) {
      you = 'karen'
      const ack = done(command)
      you = 'mette'
      if ('refused' in ack) throw new Error(`${ack.refused}`)
    },
    /** From now on nothing is answered, until `release`. */
    hold: () => {
      holds = true
    },
    release() {
      holds = false
      const answered = held
      held = []
      for (const { command, settle } of answered) settle(done(command))
    },
    at(time: string) {
      clock = oclock(time)
    }
  }
}

/** Until all that was asked has been answered. */
export const settled = () => new Promise((resolve) => setTimeout(resolve))
