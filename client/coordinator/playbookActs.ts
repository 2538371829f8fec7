// What one can do to the playbook: each thing one command, how it is told, and the command that takes it back.
import { nanoid } from 'nanoid'
import type { Kind } from '../../shared/kinds.ts'
import { LONGEST } from '../../shared/limits.ts'
import type { Step } from '../../shared/playbook-mend.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayCoordinator } from '../messages/coordinator.ts'
import { say } from '../messages/index.svelte.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import { textOf, type Written } from './fields.ts'
import { parts, type Row, type Said } from './rows.ts'

const FIRST_LENGTH = 10
/** The answer to a press: null when it was done, else why it was not. */
type Outcome = Promise<Told | null>
export type PlaybookActs = ReturnType<typeof playbookActs>

export function playbookActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>, rows: () => readonly Row[]) {
  const ask = (command: Command, told: Told, undo: Command | null) => deeds.askHere(command, told, undo)
  const before = (id: string) => rows()[rows().findIndex((row) => row.id === id) - 1]?.id ?? null

  /** Once the meeting runs, minutes are given and taken, and the plan stays to be compared with. */
  function resize(row: Row, minutes: number, told: Told): Outcome {
    const begun = live.views.agenda?.status !== 'planned' || row.extraMinutes !== 0
    if (!begun || row.state === 'skipped') {
      const planned = (whole: number): Command => ({
        type: 'agenda.edit',
        block: row.id,
        minutes: whole - row.extraMinutes
      })
      return ask(planned(minutes), told, planned(row.whole))
    }
    const whole = (minutes: number): Command => ({ type: 'agenda.resize', lengths: [{ block: row.id, minutes }] })
    return ask(whole(minutes), told, whole(row.whole))
  }

  function add(block: Omit<Extract<Command, { type: 'agenda.add' }>['block'], 'id'>, after: string | null) {
    const id = nanoid()
    const command: Command = { type: 'agenda.add', after, block: { ...block, id } }
    return {
      id,
      answer: ask(command, () => sayCoordinator().told.added(block.title), { type: 'agenda.remove', block: id })
    }
  }

  return {
    edit(row: Row, field: Written, change: Partial<Said>): Outcome {
      const told = toldOf(row, field, change)
      if (change.minutes !== undefined) return resize(row, change.minutes, told)
      const whole = withProtection(row, change)
      const was = Object.fromEntries(parts.filter((part) => part in whole).map((part) => [part, row[part]]))
      return ask({ type: 'agenda.edit', block: row.id, ...whole }, told, { type: 'agenda.edit', block: row.id, ...was })
    },
    /** Something to begin from; its id, so that one can go on and name it. */
    addAfter(after: string | null) {
      return add({ title: sayCoordinator().playbook.newTitle, kind: 'talk', minutes: FIRST_LENGTH }, after)
    },
    /** To this place among the others. */
    move(row: Row, to: number): Outcome {
      const after = rows().filter((r) => r.id !== row.id)[to - 1]?.id ?? null
      const was = before(row.id)
      if (after === was) return Promise.resolve(null)
      const told = () => sayCoordinator().told.moved(row.title)
      return ask({ type: 'agenda.move', block: row.id, after }, told, {
        type: 'agenda.move',
        block: row.id,
        after: was
      })
    },
    remove(row: Row): Outcome {
      const { id, title, kind, minutes, extraMinutes, fixedStart, owner, script, slides } = row
      const block = {
        id,
        title,
        kind,
        minutes,
        extraMinutes,
        fixedStart,
        owner,
        script,
        slides,
        protected: row.protected
      }
      const told = () => sayCoordinator().told.removed(title)
      return ask({ type: 'agenda.remove', block: id }, told, { type: 'agenda.add', after: before(id), block })
    },
    /** What a finding proposes; each step can be undone. Stops at the first that is refused. */
    async mend(steps: readonly Step[]): Outcome {
      for (const step of steps) {
        const refused = await take(step)
        if (refused) return refused
      }
      return null
    }
  }

  async function take(step: Step): Outcome {
    const row = rows().find((r) => r.id === (step.do === 'add' ? step.of : step.block))
    if (step.do === 'add') {
      const { after, kind, minutes } = step
      return add({ title: nameOf(kind, row), kind, minutes, owner: row?.owner ?? null }, after).answer
    }
    return row ? resize(row, step.minutes, toldOf(row, 'minutes', { minutes: step.minutes })) : null
  }
}

/** A new block is called after its form, a part of another after that too. */
function nameOf(kind: Kind, of: Row | undefined): string {
  const form = say().kinds[kind]
  return (of ? sayCoordinator().check.mend.part(of.title, form) : form).slice(0, LONGEST.title)
}

/** Nobody takes time from a break, and from what no longer is one they may again. */
function withProtection(row: Row, change: Partial<Said>): Partial<Said> {
  const { kind } = change
  if (kind === undefined || (kind === 'break') === (row.kind === 'break')) return change
  return { ...change, protected: kind === 'break' }
}

function toldOf(row: Row, field: Written, change: Partial<Said>): Told {
  const { title } = row
  const told = () => sayCoordinator().told
  const what = { ...row, ...change, whole: change.minutes ?? row.whole }
  switch (field) {
    case 'title':
      return () => told().renamedBlock(title, what.title)
    case 'kind':
      return () => told().formed(title, say().kinds[what.kind])
    case 'owner':
      return () => (what.owner ? told().owned(title, what.owner) : told().disowned(title, row.owner ?? ''))
    case 'protected':
      return () => (what.protected ? told().protected(title) : told().unprotected(title))
    case 'time':
      if (what.fixedStart === null) return () => told().unfixed(title)
      break
    case 'script':
      return () => told().edited(told().what.script, title, '')
  }
  return () => told().edited(told().what[field], title, textOf(what, field, say().colon))
}
