// The client's patches against the server's library that makes them, and against a second, stricter reading of the standard.
import fc from 'fast-check'
import { create } from 'jsondiffpatch'
import { format } from 'jsondiffpatch/formatters/jsonpatch'
import { describe, expect, test } from 'vitest'
import { patched } from '../../client/patch.ts'
import type { PatchStep } from '../../shared/wire.ts'
import { patched as strictly } from '../support/patch.ts'

const differ = create({ objectHash: (row: object) => ('id' in row ? String(row.id) : ''), omitRemovedValues: true })
const row = fc.record(
  { id: fc.nat(20).map(String), name: fc.string(), 'a/b~c': fc.option(fc.nat(3)) },
  { requiredKeys: ['id'] }
)
const view = fc.record({
  count: fc.nat(3),
  rows: fc.uniqueArray(row, { selector: (r) => r.id }),
  other: fc.dictionary(fc.constantFrom('p', 'q', 'r/s', 't~u'), fc.array(fc.integer()))
})
const patchFor = (before: unknown, after: unknown) => {
  const delta = differ.diff(before, after)
  return (delta ? format(delta) : []) as PatchStep[]
}

describe('a patch', () => {
  test('leads from what was seen to what is seen now, as the standard reads it', () =>
    fc.assert(
      fc.property(view, view, (a, b) => {
        const [before, after] = [a, b].map((v) => JSON.parse(JSON.stringify(v)))
        const patch = patchFor(before, after)
        const whole = JSON.stringify(before)
        expect(patched(before, patch)).toEqual(after)
        expect(strictly(before, patch)).toEqual(after)
        expect(JSON.stringify(before)).toBe(whole)
      })
    ))

  test('leaves every row it does not touch the very same object', () => {
    const before = {
      rows: [
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
        { id: 'c', n: 1 }
      ],
      other: { deep: [1] }
    }
    const after = patched(before, [
      { op: 'replace', path: '/rows/1/n', value: 2 },
      { op: 'remove', path: '/rows/0' }
    ]) as typeof before
    expect(after).toEqual({
      rows: [
        { id: 'b', n: 2 },
        { id: 'c', n: 1 }
      ],
      other: { deep: [1] }
    })
    expect(after.rows[1]).toBe(before.rows[2])
    expect(after.other).toBe(before.other)
  })

  test.each<[string, PatchStep]>([
    ['a row that is not there', { op: 'remove', path: '/rows/3' }],
    ['a field that is not there', { op: 'replace', path: '/rows/0/name', value: 1 }],
    ['a place beyond the end', { op: 'add', path: '/rows/3', value: 1 }],
    ['no place at all', { op: 'add', path: '/rows/x', value: 1 }],
    ['what has nothing inside', { op: 'add', path: '/rows/0/id/x', value: 1 }],
    ['a move from nowhere', { op: 'move', from: '/rows/5', path: '/rows/0' }],
    ['what every object has', { op: 'remove', path: '/rows/0/constructor' }],
    ['the whole', { op: 'replace', path: '', value: 1 }]
  ])('that names %s does not fit', (_, step) => {
    expect(() => patched({ rows: [{ id: 'a' }, { id: 'b' }] }, [step])).toThrow()
  })
})
