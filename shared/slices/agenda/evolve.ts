// How each event changes the agenda.
import type { Stamp } from '../../slice.ts'
import type { Instant } from '../../time.ts'
import type { AgendaEvent } from './messages.ts'
import { plan } from './plan.ts'
import { type Agenda, type Block, empty, indexOf } from './state.ts'

export function evolve(agenda: Agenda, event: AgendaEvent & Stamp): Agenda {
  switch (event.type) {
    case 'agenda.planned':
      return {
        ...empty,
        startsAt: event.startsAt,
        timeZone: event.timeZone,
        blocks: event.blocks.map((b) => ({ ...fresh, ...b, ...wordsIn(event.personal?.words[b.id]) }))
      }
    case 'agenda.started':
      return enter(promise(agenda), event.block, event)
    case 'agenda.unstarted':
      return {
        ...agenda,
        status: 'planned',
        current: null,
        since: null,
        promisedEnd: null,
        moved: null,
        blocks: agenda.blocks.map(unheld),
        removed: agenda.removed.map(unheld)
      }
    case 'agenda.moved': {
      // what will be held later has neither ended nor begun; what it has used stays used
      const times = event.done ? { endedAt: event.at } : { startedAt: null, endedAt: null }
      const left = change(stop(agenda, event.at), event.from, (b) => ({ ...b, ...times }))
      return enter(left, event.to, event)
    }
    case 'agenda.extended':
      return change(agenda, event.block, (b) => ({ ...b, extraMinutes: b.extraMinutes + event.minutes }))
    case 'agenda.paused':
      return { ...stop(agenda, event.at), status: 'paused' }
    case 'agenda.resumed':
      return { ...agenda, status: 'running', since: event.at }
    case 'agenda.skipped':
      return change(agenda, event.block, (b) => ({ ...b, skipped: true }))
    case 'agenda.unskipped':
      return change(agenda, event.block, (b) => ({ ...b, skipped: false }))
    case 'agenda.added': {
      const had = agenda.removed.find((b) => b.id === event.block.id)
      const removed = agenda.removed.filter((b) => b !== had)
      return place(
        { ...agenda, removed },
        { ...fresh, ...had, ...event.block, ...wordsIn(event.personal) },
        event.after
      )
    }
    case 'agenda.edited':
      return change(agenda, event.block, (b) => ({ ...b, ...defined(event.change), ...defined(event.personal ?? {}) }))
    case 'agenda.placed': {
      const moved = agenda.blocks.find((b) => b.id === event.block)
      return moved ? place(without(agenda, event.block), moved, event.after) : agenda
    }
    case 'agenda.removed': {
      const gone = agenda.blocks.filter((b) => b.id === event.block)
      return { ...without(agenda, event.block), removed: [...agenda.removed, ...gone] }
    }
    case 'agenda.finished': {
      const stopped = change(stop(agenda, event.at), agenda.current, (b) => ({ ...b, endedAt: event.at }))
      return { ...stopped, status: 'finished', finishedAt: event.at, moved: { by: event.by, at: event.at } }
    }
    case 'agenda.reopened': {
      const open = change(agenda, agenda.current, (b) => ({ ...b, endedAt: null }))
      return { ...open, status: 'running', finishedAt: null, since: event.at }
    }
  }
}

const fresh = {
  owner: null,
  script: null,
  skipped: false,
  used: 0,
  startedAt: null,
  endedAt: null,
  promised: null
}

const unheld = (block: Block): Block => ({ ...block, startedAt: null, used: 0, promised: null })

const wordsIn = (
  words: { owner?: string | null | undefined; script?: string | null | undefined } | null | undefined
) => ({
  owner: words?.owner ?? null,
  script: words?.script ?? null
})

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
/** Only what is given: an edit names the fields it changes. */
const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>

const change = (agenda: Agenda, id: string | null, how: (block: Block) => Block): Agenda => ({
  ...agenda,
  blocks: agenda.blocks.map((b) => (b.id === id ? how(b) : b))
})

const without = (agenda: Agenda, id: string): Agenda => ({
  ...agenda,
  blocks: agenda.blocks.filter((b) => b.id !== id)
})

function place(agenda: Agenda, block: Block, after: string | null): Agenda {
  const at = after === null ? 0 : indexOf(agenda, after) + 1
  return { ...agenda, blocks: [...agenda.blocks.slice(0, at), block, ...agenda.blocks.slice(at)] }
}

/** The clock stands still: what the current block has run is added up. */
function stop(agenda: Agenda, at: Instant): Agenda {
  const { since } = agenda
  if (since === null) return agenda
  return { ...change(agenda, agenda.current, (b) => ({ ...b, used: b.used + at - since })), since: null }
}

/** From now on the plan is what was promised; later changes show as drift against it. */
function promise(agenda: Agenda): Agenda {
  const { starts, end } = plan(agenda)
  return {
    ...agenda,
    promisedEnd: end,
    blocks: agenda.blocks.map((b) => ({ ...b, promised: starts.get(b.id) ?? null }))
  }
}

/** The clock runs in this block, with whatever it has left. */
const enter = (agenda: Agenda, id: string, { by, at }: Stamp): Agenda => ({
  ...change(agenda, id, (b) => ({ ...b, startedAt: b.startedAt ?? at, endedAt: null })),
  status: 'running',
  current: id,
  since: at,
  moved: { by, at }
})
