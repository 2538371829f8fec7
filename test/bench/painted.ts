// From a press until what it leads to is painted on another's screen, beside bare Socket.IO that paints the same text.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { io, type Socket } from 'socket.io-client'
import { openBrowser } from '../support/browser.ts'

const ROUNDS = 50
const WARM_UP = 20
const client = join(import.meta.dirname, '../../node_modules/socket.io-client/dist/socket.io.min.js')
/** This process, the browser and both servers share one true clock. */
const now = () => performance.timeOrigin + performance.now()

export interface Paces {
  /** Milliseconds of each round. */
  ours: number[]
  bare: number[]
}
/** One press, answered with how long it took. */
export type Press = (n: number) => Promise<number>

/** @param ready opens the screen that is painted on, and says how to press */
export async function paces(
  bareUrl: string,
  textOf: (n: number) => string,
  ready: (page: Page) => Promise<Press>
): Promise<Paces> {
  const browser = await openBrowser()
  const viewport = { width: 1280, height: 720 }
  const [mine, theirs] = [await browser.newPage({ viewport }), await browser.newPage({ viewport })]
  const ours = await ready(mine)
  const bare = await bareScreen(theirs, bareUrl, textOf)
  const times: Paces = { ours: [], bare: [] }
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

async function bareScreen(page: Page, url: string, textOf: (n: number) => string): Promise<Press> {
  await page.setContent('<main></main>')
  await page.addScriptTag({ path: client })
  await page.evaluate(paintWhatComes, url)
  const socket = await connected(url, '')
  return (n: number) => hop(page, textOf(n), () => socket.emit('command', nanoid(), { text: textOf(n) }, () => {}))
}

/** Presses at no particular moment of a frame; answers when the text has been painted. */
export async function hop(page: Page, text: string, press: () => unknown): Promise<number> {
  await page.evaluate(watchFor, text)
  await sleep(60 + Math.random() * 40)
  const from = now()
  press()
  return (await page.evaluate(painted)) - from
}

export async function connected(url: string, token: string): Promise<Socket> {
  const socket = io(url, { auth: { token, protocol: 1 }, transports: ['websocket'], forceNew: true })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  return socket
}

export const send = (socket: Socket | undefined, command: object) => socket?.emitWithAck('command', nanoid(), command)

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
