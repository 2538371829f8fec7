// From "flag" pressed by the chat-watcher until the question is painted on the moderator's screen.
import { connected, hop, type Paces, paces, send } from './painted.ts'
import { makeMeeting } from './processes.ts'

const textOf = (n: number) => `Spørgsmål nummer ${n}: er vikarernes recepter talt med i praksis’ tal?`

export const flagging = (url: string, bareUrl: string, adminToken: string): Promise<Paces> =>
  paces(bareUrl, textOf, async (page) => {
    const meeting = await makeMeeting(url, adminToken, [['chat'], ['moderator']])
    const [watcher, moderator] = await Promise.all(meeting.tokens.map((token) => connected(url, token)))
    await send(moderator, { type: 'agenda.start' })
    await page.goto(`${url}/m/${meeting.id}#${meeting.tokens[1]}`)
    await page.getByRole('region', { name: 'Fra chatten' }).waitFor()
    return async (n) => {
      const id = `q${n}`
      await send(watcher, { type: 'questions.catch', id, from: 'Anne Holm', text: textOf(n) })
      const took = await hop(page, textOf(n), () => send(watcher, { type: 'questions.flag', id }))
      await send(watcher, { type: 'questions.dismiss', id })
      return took
    }
  })
