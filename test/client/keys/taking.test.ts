// Keys on their way in: masked whatever comes, looked through, and put in but for the lines that were left out.
import { expect, test } from 'vitest'
import type { Stored } from '../../../client/keys/http.ts'
import { keysIn } from '../../../client/keys/keyList.ts'
import { Taking } from '../../../client/keys/taking.svelte.ts'

const answer = {
  rows: [
    { line: 2, participant: 'p1', shown: 'Anne Holm', key: '••••••', doubts: [] },
    {
      line: 3,
      practice: 'Humble Lægehus',
      shown: 'Humble Lægehus',
      key: 'HEMMELIG',
      doubts: [{ field: 'key', code: 'x', text: 'Lang.' }]
    }
  ],
  skipped: [{ line: 4, text: 'Ingen nøgle' }]
}
const source = { name: 'nøgler.csv', bytes: new Blob(['x']), pasted: false }

test('whose each is, what to look at, and what was skipped; a key gets no further, masked or not', () => {
  const { list } = keysIn(answer) ?? {}
  expect(list?.rows).toEqual([
    { line: 2, participant: 'p1', practice: '', shown: 'Anne Holm', dots: '••••••', doubts: [] },
    {
      line: 3,
      participant: null,
      practice: 'Humble Lægehus',
      shown: 'Humble Lægehus',
      dots: '••••••••',
      doubts: ['Lang.']
    }
  ])
  expect(list?.skipped).toEqual([{ line: 4, text: 'Ingen nøgle' }])
  expect(JSON.stringify(list)).not.toContain('HEMMELIG')
  expect([keysIn(null), keysIn({ messages: [] })]).toEqual([null, null])
})

test('the same bytes are put in, but for what was left out; and once', async () => {
  const kept: unknown[] = []
  let put: (stored: Stored) => void = () => {}
  const taking = new Taking(
    async () => keysIn(answer) ?? { stopped: true },
    (bytes, name, skip) => {
      kept.push([bytes, name, skip])
      return new Promise((resolve) => (put = resolve))
    }
  )
  await taking.take(source)
  expect(taking.count).toBe(2)
  taking.toggle(3)
  expect(taking.count).toBe(1)
  const asked = taking.put()
  expect(await taking.put()).toBeNull()
  put({ keys: ['k'], unchanged: 0 })
  expect(await asked).toEqual({ keys: ['k'], unchanged: 0 })
  expect(kept).toEqual([[source.bytes, 'nøgler.csv', [3]]])
})

test('with every line left out there is nothing to put in', async () => {
  const taking = new Taking(
    async () => keysIn(answer) ?? { stopped: true },
    async () => ({ keys: ['k'], unchanged: 0 })
  )
  await taking.take(source)
  for (const line of [2, 3]) taking.toggle(line)
  expect(await taking.put()).toBeNull()
})

test('a file that cannot be read is told of, and another takes its place', async () => {
  const taking = new Taking(async ({ name }) =>
    name === 'dårlig'
      ? { fault: { code: 'unreadable', sentence: 'Filen er tom.' } }
      : (keysIn(answer) ?? { stopped: true })
  )
  await taking.take({ ...source, name: 'dårlig' })
  expect([taking.fault?.sentence, taking.list]).toEqual(['Filen er tom.', null])
  await taking.take(source)
  expect([taking.fault, taking.list?.rows.length]).toEqual([null, 2])
})
