// People at their screens: a browser context each, as on computers of their own.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { closeLater } from './closing.ts'

export interface Screens {
  /** Opens a link on a computer of its own; errors on the page fail the test that looks at `faults`. */
  sit(link: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>): Promise<Page>
  faults: string[]
}

export async function screens(): Promise<Screens> {
  const browser: Browser = await openBrowser()
  closeLater(() => browser.close())
  const faults: string[] = []
  return {
    faults,
    async sit(link, options = {}, before = async () => {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'da-DK', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      page.on('pageerror', (error) => faults.push(error.message))
      // a server that is gone is what some tests are about; a policy that is broken never is
      page.on('console', (message) => message.text().includes('Content Security Policy') && faults.push(message.text()))
      await before(page)
      await page.goto(link)
      return page
    }
  }
}

/** The link of a token at an address that may be another than the one it was made at. */
export const linkAt = (url: string, meeting: string, token: string): string => `${url}/m/${meeting}#${token}`
