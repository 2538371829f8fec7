// A node for requests that are refused: after each test nothing more is stored than before it, and the process lives.
import { afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { makeMeeting, node, onDisk } from './server.ts'

type Node = Awaited<ReturnType<typeof node>>

/** To be called once at the top of a test file. `at()` is the node, once the tests run; `fromHere()` counts what a test itself has stored. */
export function untouched(): { at: () => Node; fromHere: () => void } {
  let at: Node
  let before: unknown
  const stored = () =>
    ['event', 'command', 'personal'].map((table) => onDisk(at.dataDir, `SELECT count(*) AS rows FROM ${table}`)[0])
  beforeAll(async () => {
    at = await node()
    await makeMeeting(at)
  })
  const fromHere = () => {
    before = stored()
  }
  beforeEach(fromHere)
  afterEach(async () => {
    expect(stored()).toEqual(before) // nothing is stored
    expect(await (await fetch(`${at.url}/healthz`)).json()).toEqual({ status: 'ok' }) // the process lives
  })
  return { at: () => at, fromHere }
}
