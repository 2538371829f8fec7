// What the browser fetches before a view can be used, compressed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import type { Bench } from './bench.ts'
import { makeMeeting } from './processes.ts'

const assets = join(import.meta.dirname, '../../dist/assets')
const LIMIT = 60

/** Each view, and what one came for: when that has been painted, the view can be used. */
const views: Readonly<Record<string, string>> = {
  moderator: 'main .work button',
  host: '#door-field',
  chat: '#chat-name',
  keys: 'main .find input',
  slides: 'main .show figure',
  coordinator: 'main [role="grid"] td',
  screen: 'main [role="timer"]'
}

/** The JavaScript that was asked for before this was painted, in bytes after gzip. Needs a built client. */
async function scriptsUntil(page: Page, link: string, sign: string): Promise<number> {
  await page.addInitScript(markWhenPainted, sign)
  await page.goto(link)
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  await page.waitForLoadState('networkidle')
  const asked = new Set(await page.evaluate(askedBefore))
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js') && asked.has(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0)
}

/** In the page: notes when what is looked for has been drawn. */
function markWhenPainted(sign: string) {
  const look = () => {
    if (!document.querySelector(sign)) return requestAnimationFrame(look)
    // it is drawn at the end of this frame
    requestAnimationFrame(() => performance.mark('usable'))
  }
  requestAnimationFrame(look)
}
function askedBefore(): string[] {
  const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < usable)
    .map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? '')
}

export async function notePages({ note, ours, adminToken }: Bench): Promise<void> {
  const browser = await openBrowser()
  const roles = Object.keys(views).filter((view) => view !== 'screen')
  const meeting = await makeMeeting(
    ours.url,
    adminToken,
    roles.map((role) => [role])
  )
  const tokens = [...meeting.tokens, meeting.screen]
  const links = Object.entries(views).map(
    ([view, sign], i) => [view, sign, `${ours.url}/m/${meeting.id}#${tokens[i]}`] as const
  )
  for (const [view, sign, link] of [...links, ['start page', 'main #title', `${ours.url}/#${adminToken}`] as const]) {
    const page = await (await browser.newContext()).newPage()
    note(
      `JavaScript of the ${view}’s first look, compressed`,
      (await scriptsUntil(page, link, sign)) / 1000,
      'kB',
      LIMIT
    )
    await page.context().close()
  }
  await browser.close()
}
