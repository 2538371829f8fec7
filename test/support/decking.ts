// A meeting with somebody at the slides: their page, and the files they choose.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { board } from './board.ts'
import { member } from './member.ts'
import { linkAt } from './pages.ts'
import { serve } from './process.ts'
import { makeMeeting } from './server.ts'

const FOLDER = join(import.meta.dirname, '../samples/slides')
export const sample = (name: string): string => join(FOLDER, name)
export const sampleBytes = (name: string): Buffer => readFileSync(sample(name))

export async function slideMeeting(env: Record<string, string> = {}) {
  const server = await serve({ env })
  const meeting = await makeMeeting(server, { board })
  const hanne = member(server.url, meeting.tokenOf('Hanne'))
  await hanne.joined
  return {
    server,
    meeting,
    decks: () => (hanne.views.slides?.decks ?? []).map(({ id, name, pages, titles }) => ({ id, name, pages, titles })),
    seat: (name: string, at = server.url) => linkAt(at, meeting.id, meeting.tokenOf(name)),
    get: (path: string) =>
      fetch(`${server.url}/api/meetings/${meeting.id}/decks/${path}`, {
        headers: { authorization: `Bearer ${meeting.tokenOf('Hanne')}` }
      })
  }
}
export type SlideMeeting = Awaited<ReturnType<typeof slideMeeting>>

/** Chosen as one chooses a file, whichever button is there for it. */
export const choose = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').first().setInputFiles(file)
/** Why a file did not come in, as it stands on the page. */
export const fault = (page: Page) => page.locator('[role=alert]').innerText()
