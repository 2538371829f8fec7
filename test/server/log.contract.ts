// What every log must do. Called with a way to open one; SQLite's run is in log.test.ts.
import { describe, expect, test } from 'vitest'
import type { Entry, Log } from '../../server/log/log.ts'
import type { Event } from '../../shared/slices/index.ts'

export interface Opened {
  log: Log
  /** The same data through another handle, while the first is open or after it was closed. */
  again(): Promise<Log>
  /** Every byte the log keeps, one character each. */
  bytes(): Promise<string>
}

export const entry = (commandId: string, events: readonly Event[], more: Partial<Entry> = {}): Entry => ({
  commandId,
  by: 'mette',
  at: 1000,
  events,
  answer: { seq: events.length },
  forget: [],
  ...more
})
export const paused: Event = { type: 'agenda.paused' }
export const resumed: Event = { type: 'agenda.resumed' }
export const added = (id: string, name: string): Event => ({
  type: 'board.added',
  id,
  roles: ['chat'],
  personal: { name }
})
export const renamed = (id: string, name: string): Event => ({ type: 'board.renamed', id, personal: { name } })
const extended = (minutes: number): Event => ({ type: 'agenda.extended', block: 'b1', minutes })
export const seen = { by: 'mette', at: 1000 }

export function logContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: writing`, () => {
    test('what is written is read back, in order, with who did it and when', async () => {
      const { log } = await open()
      expect(
        await log.append('m', 0, [entry('c1', [paused, resumed]), entry('c2', [paused], { by: 'jonas', at: 2 })])
      ).toBe('written')
      expect(await log.read('m', 0)).toEqual([
        { seq: 1, event: { ...paused, ...seen } },
        { seq: 2, event: { ...resumed, ...seen } },
        { seq: 3, event: { ...paused, by: 'jonas', at: 2 } }
      ])
    })

    test('reading on gives only what came after', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [extended(1), extended(2), extended(3)])])
      expect((await log.read('m', 2)).map((row) => row.seq)).toEqual([3])
      expect(await log.read('m', 3)).toEqual([])
    })

    test('the second to write after the same event writes nothing', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [paused])])
      expect(await log.append('m', 0, [entry('c2', [resumed])])).toBe('conflict')
      expect(await log.read('m', 0)).toHaveLength(1)
      expect(await log.answers('m', ['c2'])).toEqual(new Map())
    })

    test('nobody writes ahead of what has happened', async () => {
      const { log } = await open()
      expect(await log.append('m', 5, [entry('c1', [paused])])).toBe('conflict')
      expect(await log.read('m', 0)).toEqual([])
    })

    test('a command that was answered already makes the whole write nothing', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [paused])])
      expect(await log.append('m', 1, [entry('c2', [resumed]), entry('c1', [paused])])).toBe('conflict')
      expect(await log.read('m', 0)).toHaveLength(1)
      expect(await log.answers('m', ['c2'])).toEqual(new Map())
    })

    test('a write that fails half way leaves nothing behind', async () => {
      const { log } = await open()
      const broken = extended(1n as unknown as number) // no JSON can hold it
      await expect(
        log.append('m', 0, [entry('c1', [paused, added('x', 'Ida')]), entry('c2', [broken])])
      ).rejects.toThrow()
      expect(await log.read('m', 0)).toEqual([])
      expect(await log.answers('m', ['c1', 'c2'])).toEqual(new Map())
      expect(await log.append('m', 0, [entry('c1', [resumed])])).toBe('written')
      expect(await log.read('m', 0)).toEqual([{ seq: 1, event: { ...resumed, ...seen } }])
    })

    test('what could be no meeting and no reference of ours is nobody’s, and harms nothing', async () => {
      const { log } = await open()
      for (const odd of ['\0', 'm\0', "m'; DROP TABLE event; --", '\ud800', 'ø'.repeat(5000)]) {
        expect(await log.read(odd, 0)).toEqual([])
        await log.references.note(odd, 'm', 'message')
        expect(await log.references.find(odd)).toEqual({ meeting: 'm', message: 'message' })
      }
      const personal = { name: 'a\0b\ud800 \u202e 👩🏽‍⚕️ "\\' }
      await log.append('m', 0, [entry('c1', [{ type: 'board.added', id: 'x', roles: ['chat'], personal }])])
      expect((await log.read('m', 0))[0]?.event).toMatchObject({ personal })
    })

    test('meetings do not share numbers, command ids or people', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [added('x', 'Ida')])])
      expect(await log.append('n', 0, [entry('c1', [added('x', 'Ole')])])).toBe('written')
      await log.append('m', 1, [entry('c2', [], { forget: [{ slice: 'board', id: 'x' }] })])
      expect((await log.read('n', 0))[0]?.event).toMatchObject({ personal: { name: 'Ole' } })
    })

    test('of two who write at once through handles of their own, one is told so', async () => {
      const { log, again } = await open()
      const other = await again()
      const outcomes = await Promise.all([
        log.append('m', 0, [entry('c1', [paused])]),
        other.append('m', 0, [entry('c2', [resumed])])
      ])
      expect(outcomes.toSorted()).toEqual(['conflict', 'written'])
      expect(await log.read('m', 0)).toEqual(await other.read('m', 0))
      expect(await other.read('m', 0)).toHaveLength(1)
    })
  })

  describe(`${name}: answers`, () => {
    test('an answer is kept as it was given, a refusal with all its details', async () => {
      const { log } = await open()
      const refused = { refused: 'moved-on', by: 'jonas', at: 5, current: null, path: ['a', 0] }
      await log.append('m', 0, [entry('c1', [paused], { answer: { seq: 1 } }), entry('c2', [], { answer: refused })])
      expect(await log.answers('m', ['c2', 'c1', 'never'])).toEqual(
        new Map<string, unknown>([
          ['c2', refused],
          ['c1', { seq: 1 }]
        ])
      )
    })
  })

  describe(`${name}: keeping`, () => {
    test('everything is there after it was closed and opened again', async () => {
      const { log, again } = await open()
      await log.append('m', 0, [
        entry('c1', [paused, added('x', 'Ida')]),
        entry('c2', [], { answer: { refused: 'no' } })
      ])
      const before = [await log.read('m', 0), await log.answers('m', ['c1', 'c2']), await log.meetings()]
      await log.close()
      const later = await again()
      expect([await later.read('m', 0), await later.answers('m', ['c1', 'c2']), await later.meetings()]).toEqual(before)
      expect(before[0]).toHaveLength(2)
    })

    test('the meetings are listed, the one last touched first', async () => {
      const { log } = await open()
      await log.check()
      await log.append('a', 0, [entry('c1', [paused], { at: 10 })])
      await log.append('b', 0, [entry('c1', [paused], { at: 20 })])
      await log.append('a', 1, [entry('c2', [resumed], { at: 30 })])
      expect(await log.meetings()).toEqual([
        { id: 'a', lastAt: 30 },
        { id: 'b', lastAt: 20 }
      ])
    })

    test('what is erased is gone with all it had, and others stay', async () => {
      const { log, bytes } = await open()
      const named = (title: string): Event => ({ type: 'meeting.created', title, rehearsal: false })
      await log.append('m', 0, [entry('c1', [named('Mødet Der Forsvinder'), added('x', 'Ida')])])
      await log.append('n', 0, [entry('c1', [named('Mødet Der Bliver'), added('x', 'Ole')])])
      expect(await bytes()).toContain('Der Forsvinder')
      await log.erase('m')
      expect([await log.read('m', 0), await log.answers('m', ['c1'])]).toEqual([[], new Map()])
      expect((await log.meetings()).map((m) => m.id)).toEqual(['n'])
      expect((await log.read('n', 0)).map((row) => row.event)).toMatchObject([{}, { personal: { name: 'Ole' } }])
      expect(await bytes()).not.toContain('Der Forsvinder')
      expect(await bytes()).toContain('Der Bliver')
    })
  })
}
