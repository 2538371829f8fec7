// What one can do to the agenda from a screen: the command, how it is told, and the command that takes it back.
import type { Saving } from '../../shared/slices/agenda/savings.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { say } from '../messages/index.svelte.ts'
import { outlook } from './outlook.ts'

const moves: readonly Command['type'][] = ['agenda.next', 'agenda.back', 'agenda.goto', 'agenda.start', 'agenda.finish']

export type AgendaActs = ReturnType<typeof agendaActs>

export function agendaActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>) {
  const title = (id: string) => live.views.agenda?.blocks.find((b) => b.id === id)?.title ?? ''
  const seen = () => live.views.agenda && outlook(live.views.agenda, live.now())
  /** A move that has no answer yet: another one would be made from a place that is about to be left. */
  const moving = () => live.waiting.some(({ command }) => moves.includes(command.type) && !hasLeft(command))
  /** Its answer comes a moment after what it did: by then one may have gone on. */
  const hasLeft = (command: Command) => 'from' in command && command.from !== live.views.agenda?.current

  function move(type: 'agenda.next' | 'agenda.back', to: string, told: (title: string) => string) {
    const from = live.views.agenda?.current
    if (!from || moving()) return
    deeds.ask({ type, from }, () => told(title(to)), { type: 'agenda.goto', from: to, to: from })
  }

  function finish() {
    const from = live.views.agenda?.current
    if (!from || moving()) return
    deeds.ask({ type: 'agenda.finish', from }, () => say().told.finished(null), { type: 'agenda.reopen' })
  }

  function start() {
    if (!moving()) deeds.ask({ type: 'agenda.start' }, () => say().told.started(null), { type: 'agenda.unstart' })
  }

  return {
    /** The one primary action: start, next, or finish. */
    forward() {
      const now = seen()
      if (!now || now.state === 'done') return
      if (now.state === 'plan') start()
      else if (now.next) move('agenda.next', now.next.id, (to) => say().told.next(null, to))
      else finish()
    },
    back() {
      const to = seen()?.previous
      if (to) move('agenda.back', to.id, (title) => say().told.back(null, title))
    },
    goTo(to: string) {
      const from = live.views.agenda?.current
      if (!from || from === to || moving()) return
      const undo: Command = { type: 'agenda.goto', from: to, to: from }
      deeds.ask({ type: 'agenda.goto', from, to }, () => say().told.gone(null, title(to)), undo)
    },
    extend(block: string, minutes: number) {
      const undo: Command = { type: 'agenda.extend', block, minutes: -minutes }
      deeds.ask({ type: 'agenda.extend', block, minutes }, () => say().told.extended(minutes, title(block)), undo)
    },
    take(savings: readonly Saving[]) {
      const lengths = savings.map(({ block, minutes }) => ({ block, minutes }))
      const before = savings.map(({ block, minutes, take }) => ({ block, minutes: minutes + take }))
      const parts = () => savings.map(({ block, take }) => ({ title: title(block), minutes: take }))
      deeds.ask({ type: 'agenda.resize', lengths }, () => say().told.took(parts()), {
        type: 'agenda.resize',
        lengths: before
      })
    },
    pauseOrResume() {
      if (live.waiting.some((w) => w.command.type === 'agenda.pause' || w.command.type === 'agenda.resume')) return
      const pause: Command = { type: 'agenda.pause' }
      const resume: Command = { type: 'agenda.resume' }
      if (live.views.agenda?.status === 'paused') deeds.ask(resume, () => say().told.resumed, pause)
      else deeds.ask(pause, () => say().told.paused, resume)
    },
    skip(block: string) {
      deeds.ask({ type: 'agenda.skip', block }, () => say().told.skipped(title(block)), {
        type: 'agenda.unskip',
        block
      })
    },
    unskip(block: string) {
      deeds.ask({ type: 'agenda.unskip', block }, () => say().told.unskipped(title(block)), {
        type: 'agenda.skip',
        block
      })
    },
    reopen() {
      deeds.ask({ type: 'agenda.reopen' }, () => say().told.reopened, { type: 'agenda.finish' })
    }
  }
}
