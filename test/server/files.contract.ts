// What every log must do with files: its third shelf. Called with a way to open one, as log.contract.ts is.
import { describe, expect, test } from 'vitest'
import type { Piece } from '../../server/log/log.ts'
import { asBytes } from '../support/server.ts'
import { added, entry, type Opened, paused } from './log.contract.ts'

const words = 'Sovemedicin på Ærø, fjortende side'
const piece = (name: string, text: string): Piece => ({ name, bytes: Buffer.from(text) })
const odd: Piece = { name: 'part-0', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256) }

export function filesContract(name: string, open: () => Promise<Opened>): void {
  /** A log with the meetings m and n. */
  async function begun() {
    const opened = await open()
    for (const meeting of ['m', 'n']) await opened.log.append(meeting, 0, [entry('c1', [added('x', 'Ida')])])
    return { ...opened, files: opened.log.files }
  }

  describe(`${name}: files`, () => {
    test('every byte of a piece is read back, and it is told how many there are', async () => {
      const { files } = await begun()
      expect(await files.put('m', 'deck', [odd, piece('text', words)], 5)).toBe(true)
      expect(Buffer.from(odd.bytes).equals((await files.get('m', 'deck', 'part-0')) ?? Buffer.alloc(0))).toBe(true)
      expect((await files.get('m', 'deck', 'text'))?.toString()).toBe(words)
      expect(await files.pieces('m', 'deck')).toEqual(
        new Map([
          ['part-0', 70_000],
          ['text', Buffer.byteLength(words)]
        ])
      )
    })

    test('what is not there is null, and nothing', async () => {
      const { files } = await begun()
      await files.put('m', 'deck', [odd], 5)
      for (const [meeting, file, of] of [
        ['m', 'deck', 'part-1'],
        ['m', 'other', 'part-0'],
        ['n', 'deck', 'part-0']
      ] as const)
        expect(await files.get(meeting, file, of)).toBeNull()
      expect(await files.pieces('n', 'deck')).toEqual(new Map())
      expect(await files.all('n')).toEqual(new Map())
    })

    test('a piece that comes again takes the place of the first', async () => {
      const { files } = await begun()
      await files.put('m', 'deck', [piece('text', 'først')], 5)
      await files.put('m', 'deck', [piece('text', words)], 9)
      expect((await files.get('m', 'deck', 'text'))?.toString()).toBe(words)
      expect(await files.all('m')).toEqual(new Map([['deck', 9]]))
    })

    test('nothing is kept for a meeting that is not there', async () => {
      const { files } = await begun()
      expect(await files.put('gone', 'deck', [odd], 5)).toBe(false)
      expect(await files.all('gone')).toEqual(new Map())
    })

    test('several pieces at once are kept all, or none', async () => {
      const { files } = await begun()
      const broken = { name: 'part-1', bytes: 5 as unknown as Uint8Array }
      await expect(files.put('m', 'deck', [odd, broken], 5)).rejects.toThrow()
      expect(await files.pieces('m', 'deck')).toEqual(new Map())
    })

    test('one that is dropped is gone, and its bytes with it; the others stay', async () => {
      const { files, bytes } = await begun()
      await files.put('m', 'deck', [odd, piece('text', words)], 5)
      await files.put('m', 'other', [odd], 6)
      await files.drop('m', 'deck')
      expect(await files.all('m')).toEqual(new Map([['other', 6]]))
      expect(await files.get('m', 'deck', 'text')).toBeNull()
      expect((await bytes()).includes(asBytes(words))).toBe(false)
    })

    test('they are there after it was closed and opened again, and sealed in the files', async () => {
      const { log, files, again, bytes } = await begun()
      await files.put('m', 'deck', [piece('text', words)], 5)
      await log.close()
      for (const part of [words, 'Sovemedicin', 'side']) expect((await bytes()).includes(asBytes(part))).toBe(false)
      const later = await again()
      expect((await later.files.get('m', 'deck', 'text'))?.toString()).toBe(words)
    })

    test('they are erased with their meeting, and the log goes on', async () => {
      const { log, files } = await begun()
      for (const meeting of ['m', 'n']) await files.put(meeting, 'deck', [odd], 5)
      await log.erase('m')
      expect([await files.all('m'), await files.all('n')]).toEqual([new Map(), new Map([['deck', 5]])])
      expect(await files.put('m', 'deck', [odd], 6)).toBe(false)
      expect(await log.append('n', 1, [entry('c2', [paused])])).toBe('written')
    })
  })
}
