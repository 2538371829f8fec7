// What every log must do with names and free text: kept apart, sealed, and forgotten when asked.
import { describe, expect, test } from 'vitest'
import type { Event } from '../../shared/slices/index.ts'
import { asBytes } from '../support/server.ts'
import { added, entry, type Opened, renamed, seen } from './log.contract.ts'

export function personalContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: personal parts`, () => {
    const ida = 'Ida Ægir Ørsted-Åkjær'
    const ole = 'Ole Hemmelig Vestergaard'

    test('a name is read back, and stands nowhere in the files', async () => {
      const { log, bytes } = await open()
      await log.append('m', 0, [entry('c1', [added('x', ida), { type: 'meeting.renamed', title: 'Findes I Filen' }])])
      expect((await log.read('m', 0))[0]?.event).toEqual({ ...added('x', ida), ...seen })
      expect(await bytes()).toContain('Findes I Filen')
      for (const form of [ida, JSON.stringify(ida).slice(1, -1), 'Ørsted', 'Ida '])
        expect(await bytes()).not.toContain(asBytes(form))
    })

    test('somebody else who goes by the same id in another slice stays', async () => {
      const { log } = await open()
      const guest: Event = { type: 'participants.arrived', id: 'x', personal: { shown: ole } }
      await log.append('m', 0, [entry('c1', [added('x', ida), guest])])
      await log.append('m', 2, [entry('c2', [], { forget: [{ slice: 'board', id: 'x' }] })])
      expect((await log.read('m', 0)).map(({ event }) => 'personal' in event && event.personal)).toEqual([
        null,
        { shown: ole }
      ])
    })

    test('once forgotten they read as null; the order, the rest and other people stay', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [added('x', ida), added('y', ole)]), entry('c2', [renamed('x', 'Ida Ny')])])
      await log.append('m', 3, [
        entry('c3', [{ type: 'board.forgotten', id: 'x' }], { forget: [{ slice: 'board', id: 'x' }] })
      ])
      expect(await log.read('m', 0)).toEqual([
        { seq: 1, event: { type: 'board.added', id: 'x', roles: ['chat'], personal: null, ...seen } },
        { seq: 2, event: { ...added('y', ole), ...seen } },
        { seq: 3, event: { type: 'board.renamed', id: 'x', personal: null, ...seen } },
        { seq: 4, event: { type: 'board.forgotten', id: 'x', ...seen } }
      ])
    })

    test('a write that conflicts forgets nobody', async () => {
      const { log } = await open()
      await log.append('m', 0, [entry('c1', [added('x', ole)])])
      expect(await log.append('m', 0, [entry('c2', [], { forget: [{ slice: 'board', id: 'x' }] })])).toBe('conflict')
      expect((await log.read('m', 0))[0]?.event).toMatchObject({ personal: { name: ole } })
    })
  })
}
