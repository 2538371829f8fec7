// From "flag" pressed by the chat-watcher until the question is painted on the moderator's screen, beside bare Socket.IO that paints the same text.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { io, type Socket } from 'socket.io-client'
import { openBrowser } from '../support/browser.ts'
import { makeMeeting } from './processes.ts'

const ROUNDS = 50
const WARM_UP = 20
const client = join(import.meta.dirname, '../../node_modules/socket.io-client/dist/socket.io.min.js')
/** This process, the browser and both servers share one true clock. */
const now = () => performance.timeOrigin + performance.now()

export interface Flagging {
  /** Milliseconds of each round. */
  ours: number[]
  bare: number[]
}

export async function flagging(oursUrl: string, bareUrl: string, adminToken: string): Promise<Flagging> {
  const browser = await openBrowser()
  const viewport = { width: 1280, height: 720 }
  const [mine, theirs] = [await browser.newPage({ viewport }), await browser.newPage({ viewport })]
  const ours = await moderatorsScreen(mine, oursUrl, adminToken)
  const bare = await bareScreen(theirs, bareUrl)
  const times: Flagging = { ours: [], bare: [] }
  // turn about, so that whatever else the machine does falls on both
  for (let n = 0; n < ROUNDS + WARM_UP; n += 1) {
    const took = [await ours(n), await bare(n)] as const
    if (n < WARM_UP) continue
    times.ours.push(took[0])
    times.bare.push(took[1])
  }
  await browser.close()
  return times
}

const textOf = (n: number) => `Spørgsmål nummer ${n}: er vikarernes recepter talt med i praksis’ tal?`

async function moderatorsScreen(page: Page, url: string, adminToken: string) {
  const meeting = await makeMeeting(url, adminToken, [['chat'], ['moderator']])
  const [watcher, moderator] = await Promise.all(meeting.tokens.map((token) => connected(url, token)))
  const send = (socket: Socket | undefined, command: object) => socket?.emitWithAck('command', nanoid(), command)
  await send(moderator, { type: 'agenda.start' })
  await page.goto(`${url}/m/${meeting.id}#${meeting.tokens[1]}`)
  await page.getByRole('region', { name: 'Fra chatten' }).waitFor()
  return async (n: number) => {
    const id = `q${n}`
    await send(watcher, { type: 'questions.catch', id, from: 'Anne Holm', text: textOf(n) })
    const took = await hop(page, textOf(n), () => send(watcher, { type: 'questions.flag', id }))
    await send(watcher, { type: 'questions.dismiss', id })
    return took
  }
}

async function bareScreen(page: Page, url: string) {
  await page.setContent('<main></main>')
  await page.addScriptTag({ path: client })
  await page.evaluate(paintWhatComes, url)
  const socket = await connected(url, '')
  return (n: number) => hop(page, textOf(n), () => socket.emit('command', nanoid(), { text: textOf(n) }, () => {}))
}

/** Presses at no particular moment of a frame. */
async function hop(page: Page, text: string, press: () => unknown): Promise<number> {
  await page.evaluate(watchFor, text)
  await sleep(60 + Math.random() * 40)
  const from = now()
  press()
  return (await page.evaluate(painted)) - from
}

async function connected(url: string, token: string): Promise<Socket> {
  const socket = io(url, { auth: { token, protocol: 1 }, transports: ['websocket'], forceNew: true })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  return socket
}

type Watching = Window & { painted: Promise<number> }

/** In the page: when the text has come, and the frame it is in has been drawn. */
function watchFor(text: string) {
  const drawn = (done: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.timeOrigin + performance.now())
      port2.postMessage(null)
    })
  const painted = new Promise<number>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes(text)) return
      observer.disconnect()
      drawn(done)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  Object.assign(window, { painted })
}
const painted = () => (window as unknown as Watching).painted

/** In the page: what is told is shown. */
function paintWhatComes(url: string) {
  const { io } = window as unknown as { io: (url: string, options: object) => Socket }
  const line = document.querySelector('main')
  io(url, { transports: ['websocket'] }).on('update', ({ text }: { text: string }) => {
    if (line) line.textContent = text
  })
}
