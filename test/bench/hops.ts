// Command → on disk → the last of so many screens, against the same hop through bare Socket.IO with nothing durable.
import { type Bench, boardRoles } from './bench.ts'
import { quantile } from './figures.ts'
import { crowd } from './hop.ts'
import { makeMeeting } from './processes.ts'

const ROUNDS = 250
const WARM_UP = 150
const SIZES = [6, 60, 300]

export async function noteHops({ note, ours, bare, adminToken }: Bench): Promise<void> {
  for (const size of SIZES) {
    const meeting = await makeMeeting(ours.url, adminToken, boardRoles)
    const extend = (n: number) => ({ type: 'agenda.extend', block: meeting.firstBlock, minutes: n % 2 === 0 ? 1 : -1 })
    const here = await crowd(ours.url, size, meeting.tokens, extend)
    const there = await crowd(bare.url, size, [''], () => likeOurs)
    const [mine, theirs]: [number[], number[]] = [[], []]
    // turn about, so that whatever else the machine does falls on both
    for (let n = 0; n < ROUNDS + WARM_UP; n += 1) {
      const took = [await here.hop(n), await there.hop(n)] as const
      if (n < WARM_UP) continue
      mine.push(took[0])
      theirs.push(took[1])
    }
    here.close()
    there.close()
    for (const [of, q] of [
      ['p50', 0.5],
      ['p99', 0.99]
    ] as const)
      note(
        `command → on disk → last of ${size} clients, ${of} against bare Socket.IO`,
        quantile(mine, q) / quantile(theirs, q),
        '×'
      )
    note('  the same, ours, p50', quantile(mine, 0.5), 'ms')
    note('  the same, bare, p50', quantile(theirs, 0.5), 'ms')
  }
}

/** The bare server passes on what an update of ours weighs. */
const likeOurs = {
  seq: 1,
  now: Date.now(),
  patches: { agenda: [{ op: 'replace', path: '/blocks/0/extraMinutes', value: 1 }] },
  pad: 'x'.repeat(400)
}
