// A list from the chat in which something was caught live before: that adds nothing.
import { describe, expect, test } from 'vitest'
import { type Command, caught, chat, evenings, merged, moved } from '../../support/chat.ts'

type Row = Extract<Command, { type: 'questions.catchMany' }>['rows'][number]
const paste = (...rows: Row[]): Command => ({ type: 'questions.catchMany', rows })
const says = (from: string, text: string, more: Partial<Row> = {}): Row => ({ from, text, ...more })
const katrine = says('Katrine Sø', 'Er tallene fra 2025?', { time: '16:41' })
const lars = says('LH', 'Jeg kan ikke høre noget', { time: '16:42', kind: 'help' })
const unknown = says('iPad', 'Hvilket år?', { time: '16:43' })
const list = paste(katrine, lars, unknown)
/** How many more there are afterwards. */
const news = (meeting: ReturnType<typeof chat>, command: Command) =>
  meeting.does(command, { commandId: 'later' }).state.length - meeting.state.length

describe('caught live before', () => {
  test('under a shorter name of the same person', () => {
    const live = chat().does({ type: 'questions.catch', from: 'Lars', text: lars.text, kind: 'help' })
    expect(live.state[0]?.participant).toBe('lars')
    expect(news(live, list)).toBe(2)
    expect(news(live, paste(says('Lars Holm', lars.text), lars))).toBe(1)
  })

  test('typed without a time, and with other blanks and capitals', () => {
    const live = chat().does({ type: 'questions.catch', from: 'ipad ', text: 'hvilket  år' })
    expect(news(live, list)).toBe(2)
  })

  test('by whoever was picked from the register', () => {
    const live = chat().does({ type: 'questions.catch', from: 'Katrine', text: katrine.text, participant: 'katrine' })
    expect(news(live, list)).toBe(2)
  })

  test('signs without a letter are told apart as they stand', () => {
    const live = chat(caught('a', 'iPad', '👍'))
    expect(news(live, paste(says('iPad', '👍'), says('iPad', '👎'), says('iPad', '?')))).toBe(2)
  })

  test('and dismissed or merged: it does not come back', () => {
    const live = evenings(merged('same', 'figures'), moved('dismissed', 'figures'))
    expect(news(live, paste(says('Katrine Sø', 'Er tallene fra 2025?'), says('iPad', 'Hvilket år er det?')))).toBe(0)
  })
})
