// What a client is shown: everything at first, then only what changed, and patches that fit.
import { beforeAll, describe, expect, test } from 'vitest'
import { sliceNames } from '../../shared/meeting.ts'
import type { Command } from '../../shared/slices/index.ts'
import { MINUTE } from '../../shared/time.ts'
import { type Member, member, timeless } from '../support/member.ts'
import { patched } from '../support/patch.ts'
import { blocks, makeMeeting, node, wait } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node()
})

async function opened(changes: object = {}) {
  const meeting = await makeMeeting(at, changes)
  const come = async (token: string) => {
    const client = member(at.url, token)
    await client.joined
    return client
  }
  const mette = await come(meeting.tokenOf('Mette'))
  return { meeting, mette, come }
}

/** What this client is sent while something is done. */
async function heard(by: Member, act: () => Promise<unknown>) {
  await by.settled()
  const before = by.updates.length
  await act()
  await by.settled()
  return by.updates.slice(before)
}
const changedIn = (updates: Member['updates']) =>
  updates.flatMap((update) => [...Object.keys(update.views ?? {}), ...Object.keys(update.patches ?? {})])

describe('the first update', () => {
  test('has every view, whole, and says whose link it is', async () => {
    const { mette } = await opened()
    const first = await mette.joined
    expect(Object.keys(first.views ?? {}).toSorted()).toEqual([...sliceNames].toSorted())
    expect(first.patches).toBeUndefined()
    expect(mette.views.board.rows.find((row) => row.id === first.you)).toMatchObject({ name: 'Mette Kjærgaard' })
    expect(first.seq).toBeGreaterThan(0)
    expect(Math.abs(first.now - Date.now())).toBeLessThan(5000)
  })

  test('comes again, whole, after the connection was lost', async () => {
    const { mette } = await opened()
    const again = new Promise<void>((resolve) => mette.socket.once('connect', resolve))
    mette.socket.io.engine.close()
    await again
    await mette.settled()
    expect(mette.updates).toHaveLength(2)
    expect(mette.updates[1]?.views).toEqual(mette.updates[0]?.views)
    expect(mette.updates[1]?.you).toBe(mette.updates[0]?.you)
  })
})

describe('after that', () => {
  test('only the slice that changed is sent, and no word of whose link it is', async () => {
    const { mette, meeting, come } = await opened()
    const birgit = await come(meeting.tokenOf('Birgit'))
    const updates = await heard(birgit, () => mette.send({ type: 'agenda.extend', block: 'pause', minutes: 5 }))
    expect(changedIn(updates)).toEqual(['agenda'])
    expect(updates[0]).not.toHaveProperty('you')
    expect(changedIn(await heard(birgit, () => mette.send({ type: 'meeting.say', text: 'Hej' })))).toEqual(['meeting'])
  })

  test('what changed nothing makes no sound, nor what was refused', async () => {
    const { mette, meeting, come } = await opened()
    const birgit = await come(meeting.tokenOf('Birgit'))
    await mette.send({ type: 'meeting.say', text: 'Hej' })
    const updates = await heard(birgit, async () => {
      await mette.send({ type: 'meeting.say', text: 'Hej' })
      await mette.send({ type: 'agenda.next', from: 'tjek-ind' })
      await birgit.send({ type: 'agenda.start' })
    })
    expect(updates).toEqual([])
  })

  test('what only the coordinator may see makes no sound to others', async () => {
    const { mette, meeting, come } = await opened()
    const birgit = await come(meeting.tokenOf('Birgit'))
    const { you = '' } = await birgit.joined
    const makeLink = () => mette.send({ type: 'board.makeLink', member: you, hash: 'a'.repeat(64) })
    expect(await heard(birgit, makeLink)).toEqual([])
    expect(mette.views.board.rows.find((row) => row.id === you)?.links).toHaveLength(2)
  })

  test('the numbers only grow', async () => {
    const { mette } = await opened()
    for (let minutes = 1; minutes <= 5; minutes += 1)
      await mette.send({ type: 'agenda.extend', block: 'pause', minutes })
    const numbers = mette.updates.map((update) => update.seq)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    expect(numbers).toHaveLength(6)
  })

  async function smallFor(changes: object, commands: readonly Command[]) {
    const { mette, meeting, come } = await opened(changes)
    const birgit = await come(meeting.tokenOf('Birgit'))
    await mette.send({ type: 'agenda.start' })
    await mette.send({ type: 'agenda.extend', block: mette.views.agenda.blocks.at(-1)!.id, minutes: 2 }) // whole: time has passed
    for (const command of commands) {
      const [update, ...more] = await heard(birgit, () => mette.send(command))
      expect([update?.views, more]).toEqual([undefined, []])
      expect(JSON.stringify(update).length, JSON.stringify(command)).toBeLessThan(2000)
    }
    const fresh = await come(meeting.tokenOf('Birgit'))
    expect(timeless(birgit.views)).toEqual(timeless(fresh.views))
  }

  test('a change of one block in a hundred is sent as a patch of less than 2 kB, also while the clock runs', () =>
    smallFor({ playbook: blocks(100) }, [
      { type: 'agenda.extend', block: 'b100', minutes: 5 },
      { type: 'agenda.edit', block: 'b7', script: 'Velkommen' },
      { type: 'agenda.skip', block: 'b100' },
      { type: 'agenda.remove', block: 'b100' }
    ]))

  test('so is every change in a meeting of ordinary size, also one that moves all later times', () =>
    smallFor({}, [
      { type: 'agenda.extend', block: 'tjek-ind', minutes: 5 },
      { type: 'agenda.next', from: 'tjek-ind' },
      { type: 'agenda.move', block: 'pause', after: 'organisering' },
      { type: 'agenda.remove', block: 'journalfoering' },
      {
        type: 'agenda.add',
        after: 'data-grafer',
        block: { title: 'Nyt', kind: 'talk', minutes: 3, script: 'x'.repeat(500) }
      },
      { type: 'agenda.back', from: 'data-grafer' },
      { type: 'agenda.pause' },
      { type: 'agenda.edit', block: 'ordet-frit', owner: 'Ida' },
      { type: 'board.add', name: 'Ida', roles: ['chat'] }
    ]))

  test('a patch fits what was sent before it, and nothing else: it is standard JSON Patch', async () => {
    const { mette } = await opened()
    const [update] = await heard(mette, () => mette.send({ type: 'agenda.move', block: 'pause', after: null }))
    const before = mette.updates.at(-2)?.views?.agenda
    expect(update?.patches?.agenda?.length).toBeGreaterThan(0)
    expect(patched(before, update!.patches!.agenda!)).toEqual(mette.views.agenda)
    expect(mette.views.agenda.blocks[0]?.id).toBe('pause')
  })
})

test('who joined since the last change ends up with the very same times as who was here before', async () => {
  const clock = { now: Date.now() }
  at = await node({ now: () => clock.now })
  const { mette, meeting, come } = await opened({ playbook: blocks(3) })
  await mette.send({ type: 'agenda.start' })
  clock.now += 60 * MINUTE // fifty minutes over
  await mette.send({ type: 'agenda.extend', block: 'b1', minutes: 1 })
  clock.now += 5 * MINUTE
  const late = await come(meeting.tokenOf('Mette'))
  expect(late.views.agenda.drift).not.toBe(mette.views.agenda.drift) // as of its own now
  clock.now -= 5 * MINUTE // so that the drift is as it was when it was last sent, and no patch would mention it
  await mette.send({ type: 'agenda.edit', block: 'b2', script: 'Nyt' })
  await Promise.all([mette.settled(), late.settled()])
  expect(late.views).toEqual(mette.views)
  expect(mette.updates.at(-1)?.patches).toHaveProperty('agenda')
})

test('while nothing changes and the clock runs, not one message comes', async () => {
  const { mette, meeting, come } = await opened()
  const quiet = [mette, await come(meeting.screenToken), await come(meeting.tokenOf('Birgit'))]
  await mette.send({ type: 'agenda.start' })
  for (const client of quiet) await client.settled()
  const messages: unknown[] = []
  let heartbeats = 0
  for (const { socket } of quiet) {
    socket.onAny((...args) => messages.push(args))
    socket.io.engine.on('packet', ({ type }) => {
      if (type === 'ping') heartbeats += 1
      else messages.push(type)
    })
  }
  await wait(4500)
  expect(messages).toEqual([])
  expect(heartbeats).toBeGreaterThan(0) // the line is alive
})
