// 300 people let in one by one: what reaches each of the board, and whether the host's screen keeps its frames meanwhile.
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import { io, type Socket } from 'socket.io-client'
import { openBrowser } from '../support/browser.ts'
import { quantile } from './figures.ts'
import { manyPeople } from './people.ts'
import { makeMeeting } from './processes.ts'

const PEOPLE = 300
/** Four times the pace of two minutes for all. */
const PACE = 100
const IDLE = 3000
const roles = [['host'], ['host'], ['coordinator'], ['keys'], ['chat'], ['moderator'], ['slides']]

export interface Admitting {
  /** Of one admission, to the member of the board who gets most, bytes. */
  bytes: number
  /** Time between frames on the host's screen, ms: nothing happening, and while people are let in. */
  idle: { p50: number; p99: number }
  busy: { p50: number; p99: number; longest: number }
}

export async function admitting(url: string, adminToken: string): Promise<Admitting> {
  const meeting = await makeMeeting(url, adminToken, roles, manyPeople(PEOPLE))
  const board = await Promise.all(meeting.tokens.slice(1).map((token) => seat(url, token)))
  const [host] = board
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${url}/m/${meeting.id}#${meeting.tokens[0]}`)
  await page.getByRole('timer').first().waitFor()
  await page.evaluate(recordFrames)
  await sleep(IDLE)
  const idle = await page.evaluate(takeFrames)
  for (const b of board) b.bytes = 0
  for (const id of host?.people ?? []) {
    await host?.socket.emitWithAck('command', nanoid(), { type: 'participants.admit', id })
    await sleep(PACE)
  }
  const busy = await page.evaluate(takeFrames)
  await browser.close()
  for (const b of board) b.socket.close()
  return {
    bytes: Math.max(...board.map((b) => b.bytes)) / PEOPLE,
    idle: { p50: quantile(idle, 0.5), p99: quantile(idle, 0.99) },
    busy: { p50: quantile(busy, 0.5), p99: quantile(busy, 0.99), longest: Math.max(...busy) }
  }
}

interface Seat {
  socket: Socket
  bytes: number
  people: string[]
}

async function seat(url: string, token: string): Promise<Seat> {
  const socket = io(url, { auth: { token, protocol: 1 }, transports: ['websocket'], forceNew: true })
  const seat: Seat = { socket, bytes: 0, people: [] }
  await new Promise<void>((resolve) => {
    socket.on('update', (update) => {
      seat.bytes += Buffer.byteLength(JSON.stringify(update))
      if (seat.people.length === 0)
        seat.people = (update.views?.participants?.rows ?? []).map((row: { id: string }) => row.id)
      resolve()
    })
  })
  return seat
}

/** In the page: the time from each frame to the next, until they are taken. */
function recordFrames() {
  const frames: number[] = []
  Object.assign(window, { frames })
  let before = performance.now()
  const frame = (now: number) => {
    frames.push(now - before)
    before = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
const takeFrames = (): number[] => (window as unknown as { frames: number[] }).frames.splice(0).slice(2)
