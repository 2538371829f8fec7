// A finding of the playbook check as a sentence, and as the words on the button that mends it.
import type { Finding } from '../../shared/playbook-check.ts'
import { laid, type Plan, tried } from '../../shared/playbook-mend.ts'
import { shiftClock } from '../../shared/time.ts'
import { sayCoordinator } from '../messages/coordinator.ts'
import { say } from '../messages/index.svelte.ts'

const titleIn = (plan: Plan) => (id: string | null) => plan.blocks.find((b) => b.id === id)?.title ?? ''

/** A clock time, so many minutes after the start. */
const clockIn = (plan: Plan) => (offset: number) => shiftClock(plan.startsAt, offset).replace(':', say().colon)

/** The first part is stressed. */
export function sentenceOf(finding: Finding, plan: Plan): { strong: string; rest: string } {
  const { check } = sayCoordinator()
  const title = titleIn(plan)
  const clock = clockIn(plan)
  const blocks = laid(plan)
  const start = (id: string) => blocks.find((b) => b.id === id)?.start ?? 0
  const end = (id: string) => start(id) + (blocks.find((b) => b.id === id)?.whole ?? 0)
  switch (finding.code) {
    case 'overlap': {
      const until = start(finding.block)
      return check.overlap(title(finding.block), clock(until - finding.minutes), title(finding.before), clock(until))
    }
    case 'gap':
      return check.gap(finding.minutes, title(finding.block), clock(start(finding.block)))
    case 'no-break':
      return check.noBreak(finding.minutes, clock(start(finding.from)), clock(end(finding.to)))
    case 'long-block':
      return check.longBlock(title(finding.block), finding.minutes)
    case 'same-form':
      return check.sameForm(say().kinds[finding.kind], finding.blocks.map(title), finding.minutes)
    case 'long-meeting':
      return check.longMeeting(finding.minutes)
    case 'no-check-in':
      return check.noCheckIn()
    case 'no-owner':
      return check.noOwner(finding.blocks.map(title))
    case 'no-closing':
      return check.noClosing()
  }
}

/** Null where there is nothing to press. */
export function buttonOf(finding: Finding, plan: Plan): string | null {
  const { mend } = sayCoordinator().check
  const title = titleIn(plan)
  if (finding.code === 'no-owner') return mend.choose
  const shorter = finding.steps.find((step) => step.do === 'resize')
  if (finding.steps.length === 0) return null
  switch (finding.code) {
    case 'no-break': {
      const added = finding.steps.find((step) => step.do === 'add')
      const minutes = added?.minutes ?? 0
      const then = laid(tried(plan, finding.steps))
      const at = then[then.findIndex((b) => b.id === finding.after) + 1]?.start ?? 0
      const from = shorter && mend.takenFrom(minutes, shorter.block === finding.after ? null : title(shorter.block))
      return [mend.addBreak(minutes, clockIn(plan)(at)), from].filter(Boolean).join(', ')
    }
    case 'long-block':
      return mend.split(finding.parts)
    case 'no-check-in':
      return mend.addCheckIn(finding.minutes)
    case 'no-closing':
      return mend.addWrapUp(finding.minutes)
    default:
      return shorter ? mend.resize(title(shorter.block), shorter.minutes) : null
  }
}
