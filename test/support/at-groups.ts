// Lise at the coordinator's page of groups, and short ways to press what stands there.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings } from './accessible.ts'
import { keys } from './hands.ts'
import { closed } from './keying.ts'
import { screens } from './pages.ts'
import { type GroupMeeting, groupMeeting, rest, toGroups } from './running-groups.ts'

const next = {
  planned: /Åbn grupperne|Grupperne er klar/,
  open: /^Kald tilbage/,
  called: /^Luk runden/,
  closed: 'Ny runde'
}
/** Two presses in a row are a slip. */
const TWICE = 700

/** @param before what has happened when she turns to them */
export async function atGroups(before: (evening: GroupMeeting) => Promise<unknown> = async () => {}) {
  const evening = await groupMeeting()
  await before(evening)
  const people = await screens()
  const lise: Page = await people.sit(evening.seat('Lise'), {}, (page) => page.clock.install())
  await toGroups(lise)
  const button = (name: string | RegExp) => lise.getByRole('button', { name })
  const secondThought = () => lise.waitForTimeout(TWICE)
  return {
    ...{ evening, people, lise, button, secondThought },
    /** To be called where there is something new to see. */
    accessible: async () => expect(await findings(lise)).toEqual([]),
    /** On the server, and on the page. */
    async stage(is: keyof typeof next) {
      await expect.poll(() => evening.round()?.stage).toBe(is)
      await button(next[is]).waitFor()
      await secondThought()
    },
    /** With the keyboard at nothing that takes it. */
    async press(...pressed: string[]) {
      await closed(lise)
      await rest(lise)
      await keys(lise, ...pressed)
    }
  }
}
export type AtGroups = Awaited<ReturnType<typeof atGroups>>
