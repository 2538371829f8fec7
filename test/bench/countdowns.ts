// How far apart two screens turn to the next second, when one of their computers is three minutes wrong.
import type { Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'

const WRONG_BY = 180_000
const WATCHED = 8000

/** The largest distance between two screens showing the same figure, ms. Both run on this machine, so they share a true clock. */
export async function apart(link: string): Promise<number> {
  const browser = await openBrowser()
  const pages = await Promise.all(
    [0, WRONG_BY].map(async (wrong) => {
      const page = await (await browser.newContext()).newPage()
      await page.addInitScript((by) => {
        const right = Date.now
        Date.now = () => right() + by
      }, wrong)
      await page.goto(link)
      await page.getByRole('timer').first().waitFor()
      return page
    })
  )
  await pages[0]?.waitForTimeout(2000)
  const [one, other] = await Promise.all(pages.map(turns))
  await browser.close()
  const distances = [...(one ?? [])].flatMap(([figure, at]) => {
    const there = other?.get(figure)
    return there === undefined ? [] : [Math.abs(there - at)]
  })
  return Math.max(...distances)
}

/** When each figure came up, in true milliseconds. */
async function turns(page: Page): Promise<Map<string, number>> {
  const seen = await page
    .getByRole('timer')
    .first()
    .evaluate(
      (timer, watched) =>
        new Promise<[string, number][]>((resolve) => {
          const came: [string, number][] = []
          const look = () => came.push([timer.textContent ?? '', performance.timeOrigin + performance.now()])
          const observer = new MutationObserver(look)
          observer.observe(timer, { subtree: true, childList: true, characterData: true })
          setTimeout(() => resolve(came), watched)
        }),
      WATCHED
    )
  return new Map(seen)
}
