// Our own line over a slow network: all that a coordinator sees of a large meeting is more than fits between two heartbeats.
import { connect, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { closeLater } from '../../support/closing.ts'
import { browserAt, line } from '../../support/line.ts'
import { makeMeeting, node } from '../../support/server.ts'

/** Bytes in a second: 240 kilobits, as a phone far out has it. */
const NARROW = 30_000
const OFTEN = 20

/** What waits is no more than a narrow network keeps. */
function trickle(from: Socket, to: Socket) {
  const waiting: Buffer[] = []
  from.on('data', (bytes) => {
    waiting.push(bytes)
    from.pause()
  })
  const flowing = setInterval(() => {
    const [first] = waiting
    if (!first) return
    to.write(first.subarray(0, NARROW / OFTEN))
    if (first.length > NARROW / OFTEN) waiting[0] = first.subarray(NARROW / OFTEN)
    else waiting.shift()
    if (waiting.length === 0) from.resume()
  }, 1000 / OFTEN)
  from
    .on('error', () => {})
    .on('close', () => {
      clearInterval(flowing)
      to.destroy()
    })
}

test('who is told too much for a slow network is told it compressed', async () => {
  const at = await node()
  const participants = Array.from({ length: 150 }, (_, n) => ({
    name: `Læge ${n} Østergård`,
    practice: `Lægehuset ${n % 40}`,
    phone: `+452030${1000 + n}`,
    email: `laege${n}@example.dk`
  }))
  const meeting = await makeMeeting(at, { participants })
  const { hostname, port } = new URL(at.url)
  const narrow = createServer((near) => {
    const far = connect(Number(port), hostname)
    trickle(near, far)
    trickle(far, near)
  })
  closeLater(() => narrow.close())
  await new Promise<void>((resolve) => narrow.listen(0, '127.0.0.1', resolve))
  const address = narrow.address()
  browserAt(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
  const mette = line(meeting.tokenOf('Mette'))
  mette.line.connect()
  while ((await mette.after(mette.heard.length)) !== 'told') expect(mette.heard.length).toBeLessThan(4)
  expect(mette.heard).toEqual(['connected', 'lost', 'connected', 'told'])
})
