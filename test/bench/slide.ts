// From "next slide" pressed by the moderator until it is painted on the slide operator's screen.
import { connected, hop, type Paces, paces, send } from './painted.ts'
import { makeMeeting } from './processes.ts'

/** As the operator is told it: where they are, and what to show. */
const textOf = (n: number) => `Du er på ${n + 1}, vis ${n + 2}.`

export const turning = (url: string, bareUrl: string, adminToken: string): Promise<Paces> =>
  paces(bareUrl, textOf, async (page) => {
    const meeting = await makeMeeting(url, adminToken, [['slides'], ['moderator']])
    const [operator, moderator] = await Promise.all(meeting.tokens.map((token) => connected(url, token)))
    await send(moderator, { type: 'agenda.start' })
    await page.goto(`${url}/m/${meeting.id}#${meeting.tokens[0]}`)
    await page.getByRole('timer').first().waitFor()
    return async (n) => {
      const at = { deck: null, page: n + 1 }
      await send(operator, { type: 'slides.show', ...at })
      return hop(page, textOf(n), () => send(moderator, { type: 'slides.ask', from: at, by: 1 }))
    }
  })
