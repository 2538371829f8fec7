// A list on its way in: read, refused, read in another way, left while it is read; and what the server answers, checked.
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../client/participants/answer.ts'
import type { Source } from '../../../client/participants/readFile.ts'
import { Reading } from '../../../client/participants/reading.svelte.ts'
import type { Answer } from '../../../client/participants/readList.ts'

const source: Source = { name: 'liste.csv', bytes: new Blob(['x']), pasted: false }
const column = (header: string, field: 'name' | 'practice' | null) => ({ header, field, samples: ['Ø'] })
const list = (...columns: ReturnType<typeof column>[]): Answer => ({
  list: { rows: [{ line: 2, person: { name: 'Lars' }, phoneWritten: null, doubts: [] }], columns, skipped: [] }
})

function reading(...answers: (Answer | Promise<Answer>)[]) {
  const asked: (readonly string[] | null)[] = []
  const stops: AbortSignal[] = []
  const desk = new Reading(async (_, columns, stop) => {
    asked.push(columns)
    stops.push(stop)
    return answers[asked.length - 1] ?? { stopped: true }
  })
  return { desk, asked, stops }
}

describe('a list', () => {
  it('is read, and read anew as somebody says what stands in a column', async () => {
    const { desk, asked } = reading(
      list(column('Navn', 'name'), column('Sted', null)),
      list(column('Navn', 'name'), column('Sted', 'practice'))
    )
    await desk.take(source)
    expect([desk.open, desk.busy, desk.preview?.rows.length]).toEqual([true, false, 1])
    await desk.choose(1, 'practice')
    expect(asked).toEqual([null, ['name', 'practice']])
    expect(desk.columns[1]?.field).toBe('practice')
  })
  it('that cannot be read so leaves what was read before, with the reason', async () => {
    const fault = { code: 'unreadable', sentence: 'Der er ingen navne.' } as const
    const { desk } = reading(list(column('Navn', 'name')), { fault })
    await desk.take(source)
    await desk.choose(0, null)
    expect([desk.fault, desk.preview?.rows.length, desk.columns[0]?.field]).toEqual([fault, 1, null])
  })
  it('that is left while it is read does not come back', async () => {
    let answer = (_: Answer) => {}
    const { desk, stops } = reading(
      new Promise<Answer>((resolve) => {
        answer = resolve
      })
    )
    const taken = desk.take(source)
    expect(desk.busy).toBe(true)
    desk.close()
    answer(list(column('Navn', 'name')))
    await taken
    expect([desk.open, desk.busy, desk.preview, stops[0]?.aborted]).toEqual([false, false, null, true])
  })
  it('takes the place of the one before', async () => {
    const { desk, asked } = reading(list(column('Navn', 'name')), list(column('Hvem', 'name')))
    await desk.take(source)
    desk.preview?.toggle(desk.preview.rows[0]!)
    await desk.take(source)
    expect([asked, desk.columns[0]?.header, desk.preview?.chosen.length]).toEqual([[null, null], 'Hvem', 1])
  })
})

describe('the answer', () => {
  it('is taken for what it is', () => {
    const read = readAnswer({
      rows: [
        {
          line: 2,
          name: 'Lars',
          phone: '+4520123456',
          kind: 'owner',
          signUp: 'odd',
          ownGroup: 'Ærø',
          key: 'ABC',
          extra: 1,
          doubts: [{ field: 'phone', code: 'x', text: 'T' }]
        }
      ],
      columns: [
        { header: 'Navn', field: 'name', samples: ['Lars', 3] },
        { header: 'Gruppe', field: 'ownGroup', samples: [] },
        { header: 'Y', field: 'unheard-of' }
      ],
      skipped: [{ line: 9, text: 'Tom' }]
    })
    expect(read).toEqual({
      rows: [
        {
          line: 2,
          person: { name: 'Lars', phone: '+4520123456', kind: 'owner', ownGroup: 'Ærø' },
          phoneWritten: null,
          doubts: [{ field: 'phone', code: 'x', text: 'T' }]
        }
      ],
      columns: [
        { header: 'Navn', field: 'name', samples: ['Lars'] },
        { header: 'Gruppe', field: 'ownGroup', samples: [] },
        { header: 'Y', field: null, samples: [] }
      ],
      skipped: [{ line: 9, text: 'Tom' }]
    })
  })
  it.each([null, 'x', {}, { rows: 'x' }])('%o is none', (body) => expect(readAnswer(body)).toBeNull())
})
