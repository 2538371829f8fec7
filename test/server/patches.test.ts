// Whatever is done in whatever order: who has been here all along sees exactly what a newcomer sees.
import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { member, timeless } from '../support/member.ts'
import { blocks, makeMeeting, node } from '../support/server.ts'
import { slowly } from '../support/slow.ts'

/** Letters stand for blocks and members by number: which ones there are is known only when the command is sent. */
const nth = fc.nat(30).map(String)
const title = fc.constantFrom('Pause', 'Æbler & pærer', 'a/b~c', '"', 'Nyt punkt')
const minutes = fc.integer({ min: -20, max: 30 })
const some = fc.constantFrom('host', 'moderator', 'chat', 'keys', 'slides')
const kind = fc.constantFrom('talk', 'break', 'open-floor')
const command: fc.Arbitrary<{ type: string; [field: string]: unknown }> = fc.oneof(
  fc.record({ type: fc.constantFrom('agenda.start', 'agenda.pause', 'agenda.resume') }),
  fc.record({ type: fc.constantFrom('agenda.finish', 'agenda.reopen') }),
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('agenda.next', 'agenda.back'), from: fc.constant('current') })
  },
  fc.record({ type: fc.constant('agenda.goto'), from: fc.constant('current'), to: nth }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('agenda.extend'), block: nth, minutes }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('agenda.skip', 'agenda.unskip', 'agenda.remove'), block: nth })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('agenda.add'),
      after: nth,
      block: fc.record({ title, kind, minutes: fc.integer({ min: 1, max: 60 }), script: title })
    })
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('agenda.edit'), block: nth, title, owner: title }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('agenda.move'), block: nth, after: nth }) },
  fc.record({ type: fc.constant('board.add'), name: title, roles: fc.subarray(['chat', 'slides', 'moderator']) }),
  fc.record({ type: fc.constant('board.rename'), member: nth, name: title }),
  fc.record({
    type: fc.constant('board.setRoles'),
    member: nth,
    roles: fc.subarray(['host', 'chat', 'keys', 'moderator'])
  }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('board.handOver'), role: some, from: nth, to: nth }) },
  fc.record({ type: fc.constant('meeting.say'), text: fc.constantFrom('', 'Pause', 'Vi begynder') })
)
/** A handful at the same moment, so that one update holds several changes. */
const handfuls = fc.array(fc.array(command, { minLength: 1, maxLength: 7 }), { minLength: 80, maxLength: 80 })

test('patched views equal whole ones after every handful of random commands', { timeout: 60_000 }, async () => {
  const seed = randomInt(2 ** 31)
  const at = await node({ around: slowly(2) })
  const meeting = await makeMeeting(at, { playbook: blocks(12) })
  const tokens = [meeting.tokenOf('Mette'), meeting.tokenOf('Jonas'), meeting.tokenOf('Birgit'), meeting.screenToken]
  const here = tokens.map((token) => member(at.url, token))
  await Promise.all(here.map((client) => client.joined))
  const [mette, jonas] = [here[0]!, here[1]!]

  const meant = ({ type, ...fields }: { type: string; [field: string]: unknown }): Command => {
    const pool = type.startsWith('agenda.') ? mette.views.agenda.blocks : mette.views.board.rows
    const pick = (value: unknown) => {
      if (value === 'current') return mette.views.agenda.current ?? 'b1'
      return typeof value === 'string' && /^\d+$/.test(value) ? pool[Number(value) % pool.length]!.id : value
    }
    return {
      type,
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, pick(value)]))
    } as Command
  }

  let done = 0
  let patches = 0
  for (const [turn, handful] of fc.sample(handfuls, { numRuns: 1, seed })[0]!.entries()) {
    const acks = await Promise.all(handful.map((c, i) => (i % 3 === 2 ? jonas : mette).send(meant(c))))
    done += acks.filter((ack) => 'seq' in ack).length
    await Promise.all(
      here.map(async (client, index) => {
        const newcomer = member(at.url, tokens[index]!)
        await Promise.all([newcomer.joined, client.settled()])
        const where = `seed ${seed}, handful ${turn}: ${JSON.stringify(handful)}`
        expect(timeless(client.views), where).toEqual(timeless(newcomer.views))
        newcomer.socket.disconnect()
      })
    )
  }
  for (const client of here) patches += client.updates.filter((update) => update.patches?.agenda).length
  expect(done).toBeGreaterThan(50)
  expect(patches).toBeGreaterThan(20)
})
