// Pictures of pages: time stands still in the browser too, so that a picture shows the same second each time it is taken.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Screens, screens } from '../../test/support/pages.ts'
import type { Evening } from './evening.ts'
import { smaller } from './png.ts'

const root = join(import.meta.dirname, '../..')
/** What pages fetch once there is time, and what fades: by then it is there. */
const SETTLES = 900

export interface Frames {
  /** Opens a page at the evening's moment. */
  open(link: string): Promise<Page>
  take(page: Page, file: string): Promise<void>
  taken: string[]
  faults: string[]
}

export async function frames(evening: Evening): Promise<Frames> {
  // dates in fields are written as the browser's own language has them
  Object.assign(process.env, { LANGUAGE: 'da', LANG: 'da_DK.UTF-8' })
  const people: Screens = await screens()
  const taken: string[] = []
  const options = { deviceScaleFactor: 1, timezoneId: 'Europe/Copenhagen', reducedMotion: 'reduce' } as const
  return {
    taken,
    faults: people.faults,
    open: (link) =>
      people.sit(link, options, async (page) => {
        await page.clock.setFixedTime(evening.now)
        // what counts down goes by this one
        await page.addInitScript(() => {
          performance.now = () => 1000
        })
      }),
    async take(page, file) {
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(SETTLES)
      const path = join(root, file)
      mkdirSync(dirname(path), { recursive: true })
      const picture = smaller(await page.screenshot({ caret: 'hide', animations: 'disabled' }))
      writeFileSync(path, picture)
      taken.push(`${file}  ${Math.round(picture.length / 1024)} kB`)
    }
  }
}
