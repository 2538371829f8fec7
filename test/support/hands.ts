// A person at the screen: presses keys, and reads what stands there.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
export const shows = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator('body').innerText()).toMatch(text)
/** The row that the keys are about. */
export const chosen = (page: Page) => page.locator('[role="row"][aria-selected="true"]')
