// What each viewer sees of the agenda.
import { holds, type Viewer } from '../../slice.ts'
import type { Instant } from '../../time.ts'
import { fixedAt, forecast, plan } from './plan.ts'
import { type Agenda, left, length, stateOf } from './state.ts'

export function view(agenda: Agenda, viewer: Viewer, { now }: { now: Instant }) {
  const planned = plan(agenda)
  const current = agenda.blocks.find((b) => b.id === agenda.current)
  const running = agenda.status === 'running' && current !== undefined
  const blocks = agenda.blocks.map((b) => ({
    id: b.id,
    title: b.title,
    kind: b.kind,
    minutes: b.minutes,
    extraMinutes: b.extraMinutes,
    protected: b.protected,
    fixedStart: b.fixedStart,
    fixedAt: fixedAt(agenda, b.fixedStart),
    state: stateOf(agenda, b),
    left: length(b) - b.used,
    plannedStart: planned.starts.get(b.id) ?? null,
    startedAt: b.startedAt,
    endedAt: b.endedAt,
    // who speaks and what they say is the board's own; the room screen shows nothing personal
    ...(holds(viewer, 'screen') ? {} : { owner: b.owner, script: b.script, slides: b.slides })
  }))
  const skeleton = {
    status: agenda.status,
    startsAt: agenda.startsAt,
    timeZone: agenda.timeZone,
    finishedAt: agenda.finishedAt,
    current: agenda.status === 'finished' ? null : agenda.current,
    endsAt: running ? now + left(agenda, current, now) : null,
    plannedEnd: planned.end,
    moved: holds(viewer, 'screen') ? null : agenda.moved
  }
  const { starts, expectedEnd, drift } = forecast({ ...skeleton, blocks }, now)
  return {
    ...skeleton,
    expectedEnd,
    drift,
    blocks: blocks.map((b) => ({ ...b, expectedStart: starts.get(b.id) ?? null }))
  }
}

export type AgendaView = ReturnType<typeof view>
