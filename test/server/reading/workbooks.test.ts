// Excel workbooks as Excel, a library and others write them, and such as would do harm.
import { once } from 'node:events'
import { createDeflateRaw } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { inline, names, read, refusal, workbookOf, zipOf } from '../../support/reading.ts'

/** Millions of spaces, packed. */
async function zeros(millions: number): Promise<Buffer> {
  const pack = createDeflateRaw()
  const pieces = pack.toArray()
  for (let i = 0; i < millions; i += 1) if (!pack.write(Buffer.alloc(1_000_000, ' '))) await once(pack, 'drain')
  pack.end()
  return Buffer.concat(await pieces)
}

const row = (number: number, ...cells: string[]) =>
  `<row r="${number}">${cells.map((text, i) => (text ? inline(`${'ABCDEFGH'[i]}${number}`, text) : '')).join('')}</row>`
const head = row(1, 'Navn', 'Praksis', 'Mobil')

test('as a library writes it: texts, numbers, dates, yes and no', async () => {
  const sheet = await writeExcel([
    [{ value: 'Navn' }, { value: 'Mobil' }, { value: 'Tilmelding' }, { value: 'Født' }],
    [
      { value: 'Åse & Bo <Kjær>' },
      { value: 20123456, type: Number },
      { value: true, type: Boolean },
      { value: new Date('2026-11-22T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' }
    ]
  ]).toBuffer()
  const { columns, rows } = await read(sheet)
  expect(rows[0]).toMatchObject({ line: 2, name: 'Åse & Bo <Kjær>', phone: '+4520123456', signUp: 'attends' })
  expect(columns[3]).toEqual({ header: 'Født', field: null, samples: ['2026-11-22'] })
})

test('rows that are not there are not counted away', async () => {
  const { rows } = await read(workbookOf(`${head}${row(7, 'Anne Holm', '', '20123456')}`))
  expect(rows).toMatchObject([{ line: 7, name: 'Anne Holm', phone: '+4520123456' }])
})

test('rows and cells without addresses are counted', async () => {
  const cells = (...texts: string[]) => `<row>${texts.map((text) => inline('', text)).join('')}</row>`
  const { rows } = await read(workbookOf(cells('Navn', 'Mobil') + cells('Anne Holm', '20123456')))
  expect(rows).toMatchObject([{ line: 2, name: 'Anne Holm', phone: '+4520123456' }])
})

test('rows with addresses that are none', async () => {
  const { rows } = await read(
    workbookOf(`${head}<row r="x">${inline('A2', 'Anne Holm')}</row><row r="-1">${inline('A', 'Bo Friis')}</row>`)
  )
  expect(rows.map(({ line, name }) => [line, name])).toEqual([
    [2, 'Anne Holm'],
    [3, 'Bo Friis']
  ])
})

test('with prefixes, rich text, entities and what stands above the line', async () => {
  const sheet =
    '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>1</x:v></x:c></x:row>'
  const strings =
    '<x:sst><x:si><x:t>Navn</x:t></x:si><x:si><x:r><x:t xml:space="preserve">Anne </x:t></x:r><x:r><x:t>H&#248;j &amp; S&#xF8;n</x:t></x:r><x:rPh><x:t>nej</x:t></x:rPh></x:si></x:sst>'
  expect(names(await read(workbookOf(sheet, { 'xl/sharedStrings.xml': strings })))).toEqual(['Anne Høj & Søn'])
})

test('a formula is what it comes to, and its error is nothing', async () => {
  const formula = '<c r="A2" t="str"><f>B2&amp;C2</f><v>Anne Holm</v></c><c r="B2" t="e"><v>#N/A</v></c>'
  const { rows } = await read(workbookOf(`${head}<row r="2">${formula}</row>`))
  expect(rows).toEqual([{ line: 2, name: 'Anne Holm', doubts: [expect.objectContaining({ code: 'no-phone' })] }])
})

test('numbers: large, with decimals, padded by their format, and dates from 1904', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const cells = '<c r="C2" s="1"><v>1234567</v></c><c r="D2"><v>4.520123456E9</v></c><c r="E2" s="2"><v>45000.5</v></c>'
  const { columns, rows } = await read(
    workbookOf(`${row(1, 'Navn', '', 'Mobil', 'Andet', 'Dato')}<row r="2">${inline('A2', 'Anne Holm')}${cells}</row>`, {
      'xl/styles.xml': styles
    })
  )
  expect(rows[0]).toMatchObject({ phone: '+4501234567', notes: '4520123456' })
  expect(columns[4]?.samples).toEqual(['2023-03-15 12:00'])
})

test('the first sheet with people, hidden ones last', async () => {
  const rel = (id: number) => `<Relationship Id="r${id}" Type="x/worksheet" Target="/xl/worksheets/s${id}.xml"/>`
  const sheet = (...rows: string[]) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  const file = zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet r:id="r1" state="hidden"/><sheet r:id="r2"/><sheet r:id="r3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${rel(1)}${rel(2)}${rel(3)}</Relationships>`,
    'xl/worksheets/s1.xml': sheet(head, row(2, 'Skjult Person')),
    'xl/worksheets/s2.xml': sheet(row(1, '1', '2'), row(2, '3', '4')),
    'xl/worksheets/s3.xml': sheet(head, row(2, 'Anne Holm'))
  })
  expect(names(await read(file))).toEqual(['Anne Holm'])
})

describe('such as would do harm', () => {
  test('a far corner costs nothing', async () => {
    const before = process.memoryUsage().heapUsed
    const corner = `<row r="1048576">${inline('A1048576', 'Anne Holm')}${inline('XFD1048576', 'x')}</row>`
    expect((await read(workbookOf(head + corner))).rows).toMatchObject([{ line: 1048576, name: 'Anne Holm' }])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  })

  test('a bomb is refused before it takes up room, whatever it says of its size', async () => {
    const files = {
      'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="x" Target="s.xml"/></Relationships>',
      'xl/s.xml': { packed: await zeros(600) }
    }
    for (const size of [600_000_000, 10]) {
      const bomb = zipOf(files, { size })
      const before = process.memoryUsage().arrayBuffers
      let most = 0
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      }, 2)
      expect(await refusal(bomb)).toBe('file-unpacks-too-large')
      clearInterval(watch)
      expect(most).toBeLessThan(150_000_000)
    }
  })

  test('a merge over the whole sheet, entities without end, a sheet that points nowhere', async () => {
    const merged = '</sheetData><mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="x"/></mergeCells><sheetData>'
    expect(names(await read(workbookOf(head + row(2, 'Anne Holm') + row(3, '', 'Marstal') + merged)))).toEqual([
      'Anne Holm'
    ])
    const laughs = '<!DOCTYPE a [<!ENTITY b "Anne"><!ENTITY c "&b;&b;&b;">]>'
    const sheet = `${laughs}<worksheet><sheetData>${head}<row r="2"><c r="A2" t="inlineStr"><is><t>Anne &c;</t></is></c></row></sheetData></worksheet>`
    expect((await read(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }))).rows[0]?.name).not.toContain('AnneAnne')
    expect(await refusal(workbookOf('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }))).toBe('no-names')
  })

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, file.length / 2)],
    ['without its list', (file: Buffer) => file.subarray(0, 200)],
    ['with bytes changed', (file: Buffer) => Buffer.from(file).fill(0x55, 60, 160)],
    ['that is no XML', () => workbookOf('<row><c></row>')]
  ])('one %s', async (_, broken) =>
    expect(await refusal(broken(workbookOf(head + row(2, 'Anne Holm'))))).toBe('file-broken')
  )
})
