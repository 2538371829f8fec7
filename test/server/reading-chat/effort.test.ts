// However a chat is made, it costs the others who are connected next to nothing.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { chatRefusal, messagesOf, readText, seconds, writers } from '../../support/chat-text.ts'

async function effort(work: () => Promise<unknown>): Promise<{ took: number; blocked: number }> {
  const delay = monitorEventLoopDelay({ resolution: 2 })
  delay.enable()
  const start = performance.now()
  await work()
  const took = performance.now() - start
  delay.disable()
  return { took, blocked: delay.max / 1e6 }
}

const MB = 1_000_000
const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) =>
    writers['zoom-two-line']({
      at: 57_600 + Math.floor(i / 4),
      from: `Anne Holm ${i % 60}`,
      to: null,
      text: `${i} ${text}`
    })
  ).join('\n')

test('2 MB is read in less than a second or so, without holding the others up', async () => {
  const file = Buffer.from(
    many(
      12_500,
      'Hvad gør I, når en patient med KOL udebliver fra årskontrollen igen og igen? '.repeat(1) + 'ord '.repeat(10)
    )
  )
  expect(file.length).toBeGreaterThan(1.9 * MB)
  await readText(file) // once, to warm up
  const { took, blocked } = await effort(async () => expect((await readText(file)).messages).toHaveLength(12_500))
  expect(took).toBeLessThan(3000) // 0.3 s alone on the machine
  expect(blocked).toBeLessThan(400) // 30 ms alone on the machine
})

test('thousands of messages are all read', async () =>
  expect(await messagesOf(many(20_000, 'Hej'))).toHaveLength(20_000))

test('one line of 1 MB is one message', async () => {
  const line = 'Anne Holm '.repeat(MB / 10).trim()
  expect(await messagesOf(line)).toEqual([{ line: 1, from: '', direct: false, text: line }])
})

/** Made to be hard on a careless expression. */
const hard: Record<string, string> = {
  'one letter': 'a'.repeat(4.9 * MB),
  'empty lines': `a${'\n'.repeat(4.9 * MB)}b`,
  'lines of one letter': 'a\n'.repeat(2.4 * MB),
  'a header without end': `16:40:00 From  ${' to  '.repeat(MB / 2)}`,
  'headers without end': `16:40:00 From  ${' to  '.repeat(70)}\n`.repeat(8000),
  'from and from again': `${`from ${'a: '.repeat(2600)}`}\n`.repeat(600),
  'by and by': `${' by a'.repeat(70)}\n`.repeat(12_000),
  brackets: `[${'a '.repeat(190)}\n`.repeat(12_000),
  'names over times': 'Anne Holm\n16:40\n'.repeat(20_000),
  'quotation marks': `16:40:00 From A to Everyone:\n\tReplying to "${'" '.repeat(150)}"\n`.repeat(5000),
  'answers to what is nearly there': `${'16:40:00 From A to Everyone:\n\tsamme tekst som altid\n'.repeat(10_000)}${'16:40:00 From A to Everyone:\n\tReplying to "samme tekst s!..." ja\n'.repeat(10_000)}`,
  'short answers': Array.from(
    { length: 10_000 },
    (_, i) => `16:40:00 From A to Everyone:\n\tt${i}\n16:40:00 From A to Everyone:\n\tReplying to "x${i}..." ja\n`
  ).join(''),
  'clocks set back': Array.from(
    { length: 20_000 },
    (_, i) => `${seconds(80_000 - 200 * (i % 300))} From A to Everyone:\n\tx\n`
  ).join(''),
  questions: `${'?!'.repeat(2500)}\n`.repeat(900),
  'not, not, not': 'kan ikke '.repeat(500_000)
}
test.each(Object.keys(hard))('%s', async (name) => {
  const { took } = await effort(() => chatRefusal(hard[name] ?? ''))
  expect(took).toBeLessThan(8000)
})
