// However a file is made, it costs the others who are connected next to nothing: no text takes long, none blocks for long.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { inline, read, refusal, workbookOf } from '../../support/reading.ts'

const HALF = 2_500_000
const letters = (i: number) =>
  [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676) % 26].map((n) => String.fromCharCode(97 + n)).join('')
const row = (i: number, width: number) => [
  `Anne X${letters(i)} Holm`,
  `Praksis ${i % 300}`,
  String(20_000_000 + i),
  ...Array(width - 3).fill('celle')
]

async function effort(work: () => Promise<unknown>): Promise<{ took: number; blocked: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const start = performance.now()
  await work()
  const took = performance.now() - start
  delay.disable()
  return { took, blocked: delay.max / 1e6 }
}

test.each([
  ['csv', 20],
  ['csv', 200],
  ['xlsx', 20]
])('5,000 rows as %s with %i columns', async (kind, width) => {
  const rows = [
    ['Navn', 'Praksis', 'Mobil', ...Array.from({ length: width - 3 }, (_, i) => `K${i}`)],
    ...Array.from({ length: 5000 }, (_, i) => row(i, width))
  ]
  const file =
    kind === 'csv'
      ? Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n'))
      : workbookOf(
          rows
            .map((cells, r) => `<row r="${r + 1}">${cells.map((cell) => inline('', String(cell))).join('')}</row>`)
            .join('')
        )
  await read(file) // the libraries are loaded once
  const { took, blocked } = await effort(async () => expect((await read(file)).rows).toHaveLength(1000))
  expect(took).toBeLessThan(5000)
  expect(blocked).toBeLessThan(1000)
})

/** Made to be hard on a careless expression; each is close to the 5 MB that are let in. */
const hard: Record<string, string> = {
  'one letter': 'a'.repeat(2 * HALF),
  'one long line of words': 'Anne Holm '.repeat(HALF / 5),
  brackets: `Navn\n${'('.repeat(2 * HALF)}`,
  'open addresses': `${'<a@'.repeat(HALF)}`,
  'an address and then nothing': `Anne <a@x.dk>${'x '.repeat(HALF)}`,
  quotes: `Navn;Mobil\n${'"'.repeat(2 * HALF - 1)}`,
  'quotes never closed': `Navn;Mobil\n${'"a\nb\nc\n'.repeat(HALF / 4)}`,
  'digits and spaces': `Navn;Mobil\nAnne Holm;${'2 '.repeat(HALF)}`,
  pluses: `Navn;Mobil\nAnne Holm;${'+('.repeat(HALF)}`,
  'titles without end': `Navn;Mobil\n${'Dr. '.repeat(HALF / 2)};1`,
  commas: `Anne,${','.repeat(2 * HALF)}`,
  'empty lines': `Navn\nAnne Holm${'\n'.repeat(2 * HALF)}`,
  'lines of one letter': `Anne Holm\n${'a\n'.repeat(HALF)}`,
  'marks above and below': `Navn\nAnne ${'\u0301'.repeat(HALF)}`,
  'a report’s heading, over nothing': `Name (Original Name),Duration\n${`a(${'b('.repeat(50)}\n`.repeat(HALF / 60)}`,
  'a poll of many times': `,${'a,'.repeat(100_000)}\nAnne,${'ja,'.repeat(100_000)}`
}
test.each(Object.keys(hard))('%s', async (name) => {
  const { took } = await effort(() => refusal(hard[name] ?? ''))
  expect(took).toBeLessThan(6000)
})

test('a thousand practices that are nearly alike', async () => {
  const people = Array.from({ length: 1000 }, (_, i) => `Anne X${letters(i)} Holm;Lægerne M${letters(i)}stal`)
  const { took } = await effort(() => read(['Navn;Praksis', ...people].join('\n')))
  expect(took).toBeLessThan(3000)
})

test('rows beyond what is read are counted', async () => {
  const { rows, skipped } = await read(`Navn\nAnne Holm${'\nBo Friis'.repeat(30_000)}`)
  expect(rows).toHaveLength(2)
  expect(skipped.at(-1)).toEqual({ line: 20_001, text: '10002 linjer herfra er ikke læst. Del listen i flere filer.' })
  const sheet = await read(
    workbookOf(`<row>${inline('', 'Navn')}</row><row>${inline('', 'Anne Holm')}</row>${'<row/>'.repeat(20_000)}`)
  )
  expect(sheet.skipped).toEqual([{ line: 20_001, text: '2 linjer herfra er ikke læst. Del listen i flere filer.' }])
})
