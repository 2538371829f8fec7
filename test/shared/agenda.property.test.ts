// Whatever happens in a meeting, its agenda adds up: one place, honest times, and proposals that help.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, parseCommand, stamped, viewOf } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import { savings } from '../../shared/slices/agenda/savings.ts'
import { length } from '../../shared/slices/agenda/state.ts'
import type { State } from '../../shared/slices/index.ts'
import { HOUR, MINUTE } from '../../shared/time.ts'
import { type Meeting, meetings } from '../support/random.ts'

const moderator = { id: 'bo', roles: ['moderator'] } as const

describe('the agenda', () => {
  const atEachStep = (rule: (state: State, now: number, meeting: Meeting) => void) =>
    fc.assert(
      fc.property(meetings, (meeting) => {
        for (const { state, now } of meeting.steps) rule(state, now, meeting)
      }),
      { numRuns: 300 }
    )
  const view = (state: State, now: number) => viewOf('agenda', state, moderator, now)

  test('stands in one place at most, and in one exactly while the meeting runs', () =>
    atEachStep((state, now) => {
      const { status, blocks, current } = view(state, now)
      const under = status === 'running' || status === 'paused'
      expect(blocks.filter((b) => b.state === 'current').map((b) => b.id)).toEqual(under ? [current] : [])
    }))

  test('never uses less than no time, nor more than has passed since it began', () =>
    atEachStep(({ agenda }, now, { log }) => {
      const used = agenda.blocks.map((b) => b.used)
      for (const ms of used) expect(ms).toBeGreaterThanOrEqual(0)
      const began = log.find((event) => event.type === 'agenda.started')?.at
      const total = used.reduce((sum, ms) => sum + ms, 0) + (agenda.since === null ? 0 : now - agenda.since)
      expect(total).toBeLessThanOrEqual(agenda.moved === null || began === undefined ? 0 : now - began)
    }))

  test('has blocks of a minute to ten hours, each with its own id', () =>
    atEachStep(({ agenda }) => {
      for (const block of agenda.blocks) {
        expect(length(block)).toBeGreaterThanOrEqual(MINUTE)
        expect(length(block)).toBeLessThanOrEqual(10 * HOUR)
      }
      expect(new Set(agenda.blocks.map((b) => b.id)).size).toBe(agenda.blocks.length)
    }))

  test('is expected to go on in order, from now or from when the current block runs out, to an end that adds up', () =>
    atEachStep((state, now) => {
      const { status, startsAt, blocks, endsAt, expectedEnd, plannedEnd, drift } = view(state, now)
      expect(drift).toBe(expectedEnd - plannedEnd)
      if (status === 'finished') return expect(expectedEnd).toBeLessThanOrEqual(now)
      const current = blocks.find((b) => b.state === 'current')
      let free = Math.max(now, status === 'planned' ? startsAt : current ? (endsAt ?? now + current.left) : now)
      for (const { state, expectedStart, fixedAt, left } of blocks) {
        if (state !== 'planned') continue
        expect(expectedStart).toBe(Math.max(free, fixedAt ?? free))
        free = expectedStart! + Math.max(0, left)
      }
      expect(expectedEnd).toBe(free)
      expect(expectedEnd).toBeGreaterThanOrEqual(now)
    }))

  test('taking the time that is proposed never makes it later, nor early, nor shortens what is protected', () => {
    let proposals = 0
    atEachStep((state, now) => {
      const before = view(state, now)
      const proposed = savings(before, now)
      if (proposed.length === 0) return
      proposals += 1
      const read = parseCommand({
        type: 'agenda.resize',
        lengths: proposed.map(({ block, minutes }) => ({ block, minutes }))
      })
      const events = read.ok ? decide(state, read.value, { actor: moderator, now, commandId: 'command-x' }) : null
      if (!events || isRefusal(events)) throw new Error(`Refused: ${JSON.stringify(events)}`)
      const after = view(stamped(events, { by: 'bo', at: now }).reduce(evolve, state), now)
      expect(after.expectedEnd).toBeLessThan(before.expectedEnd)
      expect(after.drift).toBeGreaterThanOrEqual(-MINUTE / 2)
      for (const [i, block] of after.blocks.entries()) {
        const was = before.blocks[i]!
        const taken = was.extraMinutes - block.extraMinutes
        expect(taken).toBe(proposed.find((s) => s.block === block.id)?.take ?? 0)
        if (was.protected || was.state !== 'planned') expect(taken).toBe(0)
        if (taken > 0) expect(block.minutes + block.extraMinutes).toBeGreaterThanOrEqual(5)
      }
    })
    expect(proposals).toBeGreaterThan(100)
  })
})
