// A random evening over bad wires: whoever holds a role does whatever comes to mind, and in the end everybody sees what the log tells.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, vi } from 'vitest'
import { hashOf } from '../../server/links.ts'
import type { Log } from '../../server/log/log.ts'
import { evolve, initial, sliceNames, viewOf } from '../../shared/meeting.ts'
import { linkHolder } from '../../shared/slices/board/state.ts'
import type { State } from '../../shared/slices/index.ts'
import type { Ack } from '../../shared/wire.ts'
import type { Chance } from './chance.ts'
import { make } from './commands.ts'
import { isServers } from './keys.ts'
import { type Member, member, open, refusal, timeless } from './member.ts'
import { whoever } from './random.ts'
import { roughWire } from './rough.ts'
import { people } from './sending.ts'
import { makeMeeting } from './server.ts'
import { type Turn, turnsWith } from './turns.ts'

const board = [
  { name: '§name:1001§', roles: ['coordinator'] },
  { name: '§name:1002§', roles: ['moderator'] },
  { name: '§name:1003§', roles: ['host'] },
  { name: '§name:1004§', roles: ['chat', 'slides'] },
  { name: '§name:1005§', roles: ['keys'] },
  { name: '§name:1006§', roles: ['coordinator', 'moderator', 'host'] }
]
const outings = ['board.makeLink', 'board.revokeLinks', 'board.remove', 'agenda.finish']
/** Commands that are under way at once. */
const AT_ONCE = 8
/** Answered before the meeting was asked, or not at all: these are not kept. */
const passing = ['malformed', 'too-fast', 'not-saved', 'unknown-link']

interface Seat extends Member {
  you: string
  token: string
  /** Resolves when they are shown out. */
  out: Promise<null>
}
export interface Counts {
  done: number
  refused: number
  lost: number
  shownOut: number
}

/** @param nodes where the meeting is held @param log the same log, read from outside */
export async function hardEvening(
  nodes: readonly [string, ...string[]],
  adminToken: string,
  log: Log,
  chance: Chance
): Promise<Counts> {
  const meeting = await persistently(() =>
    makeMeeting({ url: chance.pick(nodes), adminToken }, { board, participants: people(9) })
  )
  const wire = await roughWire(nodes, chance.fork())
  const tokens = [...board.map(({ name }) => meeting.tokenOf(name)), meeting.screenToken]
  const seats = await Promise.all(tokens.map((token) => sit(wire.url, token)))
  const state = async () => (await log.read(meeting.id, 0)).map(({ event }) => event).reduce(evolve, initial)

  await seats[1]!.insist({ type: 'agenda.start' })
  await seats[2]!.insist({ type: 'participants.arrive', names: ['§shown:1§', 'Læge 2'] })
  const acks = new Map<string, Ack>()
  const counts: Counts = { done: 0, refused: 0, lost: 0, shownOut: 0 }
  const todo = turns(chance)
  async function press() {
    for (let turn = todo.shift(); turn; turn = todo.shift()) {
      await sleep(chance.below(800))
      const now = await state()
      const seat = whose(seats, now, turn) ?? chance.pick([seats[0]!, ...seats])
      const id = randomUUID()
      const answer = await Promise.race([seat.insist(make[turn.type](turn.dice, now), id), seat.out])
      if (!answer) counts.lost += 1
      else acks.set(id, answer.ack)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, press))
  wire.becalm()

  const kept = await log.answers(meeting.id, [...acks.keys()])
  for (const [id, ack] of acks) {
    if ('refused' in ack) counts.refused += 1
    else counts.done += 1
    if (!('refused' in ack && passing.includes(ack.refused))) expect(kept.get(id)).toEqual(ack)
  }
  for (const seat of seats) await agrees(seat, chance.pick(nodes), meeting.id, log, counts)
  for (const { socket } of seats) socket.disconnect()
  return counts
}

/** Most of the turns of three random meetings, one after the other; not everybody is thrown out in the first minute. */
function turns(chance: Chance): Turn[] {
  const fits = ({ type }: Turn) => !isServers(type) && (!outings.includes(type) || chance.below(5) === 0)
  const lots = turnsWith({ often: 6, others: 8, door: 4, chat: 4, keys: 3, rooms: 4, signals: 3, slides: 3, floor: 3 })
  return fc
    .sample(lots, { numRuns: 3, seed: chance.below(2 ** 31) })
    .flat()
    .filter(fits)
}
/** Somebody at the table who may, if there is anybody. */
function whose(seats: readonly Seat[], state: State, { type, by, anybody }: Turn): Seat | undefined {
  const mays = seats.map((_, n) => whoever(state, type, by + n, anybody)?.id)
  return mays.flatMap((id) => seats.filter(({ you }) => you === id))[0]
}

async function sit(url: string, token: string): Promise<Seat> {
  const one = member(url, token)
  const out = new Promise<null>((resolve) => {
    one.socket.on('disconnect', (why) => why === 'io server disconnect' && resolve(null))
    one.socket.on('connect_error', ({ message }) => message === 'unknown-link' && resolve(null))
  })
  const { you = '' } = await one.joined
  return Object.assign(one, { you, token, out })
}

/** What they see is what somebody sees who comes now, and that is what the log tells; and all along, no secret was theirs. */
async function agrees(seat: Seat, url: string, meeting: string, log: Log, counts: Counts) {
  const seen = JSON.stringify(seat.updates)
  expect(seen).not.toMatch(/[0-9a-f]{64}|HEMMELIG/)
  if (seat.you === 'screen') expect(seen).not.toContain('§')
  const events = (await log.read(meeting, 0)).map(({ event }) => event)
  const state = events.reduce(evolve, initial)
  const actor = linkHolder(state.board, hashOf(seat.token))
  if (!actor) {
    await seat.out
    expect(await persistently(() => refusal(open(url, { token: seat.token, protocol: 1 })))).toBe('unknown-link')
    counts.shownOut += 1
    return
  }
  const newcomer = member(url, seat.token)
  const first = await newcomer.joined
  expect(first.seq).toBe(events.length)
  const told = Object.fromEntries(sliceNames.map((name) => [name, viewOf(name, state, actor, first.now)]))
  expect(first.views).toEqual(JSON.parse(JSON.stringify(told)))
  if (seat.socket.active)
    await vi.waitFor(() => expect(timeless(seat.views)).toEqual(timeless(newcomer.views)), { timeout: 20_000 })
  else {
    // shown out, and taken back onto the board since: the link opens again, but nobody comes back by themselves
    expect(events.filter(({ type }) => type === 'board.restored')).toContainEqual(
      expect.objectContaining({ id: seat.you })
    )
    counts.shownOut += 1
  }
  newcomer.socket.disconnect()
}

async function persistently<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act()
    } catch (error) {
      if (tries > 40) throw error
      await sleep(250)
    }
  }
}
