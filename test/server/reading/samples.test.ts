// Files as the programs save them, each read to its people.
import { describe, expect, test } from 'vitest'
import { person } from '../../../shared/slices/participants/person.ts'
import { codes, names, readSample } from '../../support/reading.ts'

describe('the cluster’s list', () => {
  test.each(['klyngeliste-excel.csv', 'klyngeliste-unicode.txt', 'klyngeliste-excel.xlsx'])(
    '%s: 56 people, every column known, nobody lost',
    async (file) => {
      const { format, columns, rows, skipped } = await readSample(file)
      expect(format).toBe('table')
      expect(columns.map(({ field }) => field)).toEqual([
        ...['name', 'practice', 'providerNumber', 'postcode', 'practiceForm'],
        ...['kind', 'phone', 'email', 'signUp', 'notes']
      ])
      expect(rows).toHaveLength(56)
      expect(skipped).toEqual([])
      expect(new Set(rows.map(({ practice }) => practice)).size).toBe(12)
      for (const row of rows) {
        expect(codes(row)).toEqual(['no-such-number']) // made up, all of them
        expect(row).toMatchObject({
          phone: expect.stringMatching(/^\+4501\d{6}$/),
          email: expect.stringContaining('@')
        })
        expect(row.providerNumber).toMatch(/^04\d{4}$/)
        expect(person.safeParse(row)).toMatchObject({ success: true, data: { name: row.name, phone: row.phone } })
      }
    }
  )

  test('the text file tells each person in full, on the line Excel shows', async () => {
    const { rows } = await readSample('klyngeliste-excel.csv')
    expect(rows[3]).toEqual({
      line: 5,
      name: 'Dorte Østergaard',
      practice: 'Lægerne Søndergade',
      providerNumber: '042402',
      postcode: '5953',
      practiceForm: 'Samarbejdspraksis',
      kind: 'locum',
      phone: '+4501023757',
      email: 'do3@klinik.example',
      signUp: 'trainee-or-locum',
      notes: 'Siger "ja" til at være gruppeleder',
      doubts: [{ field: 'phone', code: 'no-such-number', text: 'Sådan et nummer findes ikke.' }]
    })
    expect(rows.find(({ name }) => name.startsWith('Ærø-Lise'))).toMatchObject({ line: 24 })
    expect(new Set(rows.map(({ signUp }) => signUp))).toEqual(
      new Set(['attends', 'declines', 'own-group', 'place-me', 'trainee-or-locum'])
    )
  })

  test('in Excel a practice merged over its people is everybody’s, and padded numbers keep their zeros', async () => {
    const [text, sheet] = await Promise.all([readSample('klyngeliste-excel.csv'), readSample('klyngeliste-excel.xlsx')])
    const told = ({ rows }: typeof text) =>
      rows.map(({ line: _, ...row }) => row).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(told(sheet)).toEqual(told(text))
    expect(sheet.rows[0]?.line).toBe(4) // a title and an empty row above the headings
  })
})

describe('reports', () => {
  test('Zoom, registration', async () => {
    const reading = await readSample('zoom-registration.csv')
    expect(reading).toMatchObject({
      format: 'zoom-registration',
      rows: [
        { line: 5, name: 'Anne Holm', practice: 'Marstal Lægehus', phone: '+4520123456', signUp: 'attends' },
        { line: 6, name: 'Bo Friis', email: 'bo@klinik.example', signUp: 'attends' },
        { line: 7, name: 'Carl', signUp: 'declines' }
      ],
      skipped: []
    })
  })

  test('Zoom, participants: who came and went is one, and an iPad is its owner', async () => {
    const reading = await readSample('zoom-participants.csv')
    expect(reading).toMatchObject({ format: 'zoom-participants', skipped: [] })
    expect(reading.rows.map(({ line, name }) => [line, name])).toEqual([
      [5, 'Anne Holm'],
      [7, 'Lars Møller'],
      [8, 'Bo Friis']
    ])
    expect(reading.rows.flatMap(({ doubts }) => doubts)).toEqual([])
  })

  test('Zoom, participants, a row a person', async () => {
    const reading = await readSample('zoom-participants-unique.csv')
    expect([reading.format, names(reading)]).toEqual(['zoom-participants', ['Åse Østergaard', 'Bo Friis']])
  })

  test('Zoom, webinar: the attendees, not the host', async () => {
    const reading = await readSample('zoom-webinar.csv')
    expect([reading.format, names(reading)]).toEqual(['zoom-webinar', ['Anne Holm', 'Bo Friis']])
    expect(reading.rows[0]).toMatchObject({ line: 10, phone: '+4520123456', email: 'anne@klinik.example' })
  })

  test.each([
    ['teams-attendance.csv', ['Anne Holm', 'Bo Kjærgaard', 'Karen Sørensen']],
    ['teams-attendance-pt.csv', ['Ana Silva', 'Bo Friis']],
    ['teams-attendance-2021.csv', ['Anne Holm', 'Bo Friis']]
  ])('Teams: %s', async (file, expected) => {
    const reading = await readSample(file)
    expect([reading.format, names(reading), reading.skipped]).toEqual(['teams-attendance', expected, []])
    expect(reading.rows[0]?.email).toMatch(/^an[an]e?@klinik\.example$/)
  })

  test.each([
    ['doodle.csv', 'doodle'],
    ['framadate.csv', 'framadate'],
    ['rallly.csv', 'rallly']
  ])('%s: yes to a time attends, yes to none declines, and if need be is doubtful', async (file, format) => {
    const reading = await readSample(file)
    expect(reading.format).toBe(format)
    const answers = reading.rows.map((row) => `${row.signUp} ${codes(row)}`.trim()).toSorted()
    expect(answers).toEqual(['attends', 'attends if-need-be', 'declines'])
    expect(reading.rows[0]).toMatchObject({ name: 'Anne Holm', signUp: 'attends' })
    expect(reading.skipped).toEqual([])
  })

  test('Doodle with the five answers for options', async () => {
    const { rows } = await readSample('doodle-answers.csv')
    expect(rows.map(({ name, signUp, practice }) => [name, signUp, practice])).toEqual([
      ['Anne Holm', 'attends', undefined],
      ['Bo Friis', 'declines', undefined],
      ['Carl Ask', 'own-group', undefined],
      ['Dorte Lund', 'place-me', undefined],
      ['Eva Skov', 'trainee-or-locum', 'Marstal Lægehus'],
      ['Frede Dahl', undefined, undefined] // said nothing
    ])
  })

  test('a form’s questions are headings too', async () => {
    const { columns, rows } = await readSample('google-forms.csv')
    expect(columns.map(({ field }) => field)).toEqual([null, 'name', 'practice', 'phone', 'signUp'])
    expect(rows.map(({ phone, signUp }) => [phone, signUp])).toEqual([
      ['+4520123456', 'attends'],
      ['+4741234567', 'declines']
    ])
  })

  test('a mail with a list in it', async () => {
    const reading = await readSample('mail.txt')
    expect(reading).toMatchObject({
      format: 'list',
      columns: [],
      rows: [
        { line: 4, name: 'Anne Holm', practice: 'Marstal Lægehus', phone: '+4520123456' },
        { line: 5, name: 'Bo Friis', practice: 'Ærøskøbing Lægepraksis', email: 'bo@klinik.example' },
        { line: 6, name: 'Carl Ask', email: 'carl@klinik.example' },
        { line: 7, name: 'Dorte Lund', kind: 'locum' },
        { line: 8, name: 'Eva Skov' }
      ]
    })
    expect(reading.rows).toHaveLength(5)
    expect(reading.skipped).toEqual([
      { line: 1, text: '“Hej Mette” ligner ikke et navn.' },
      { line: 11, text: 'Står under hilsenen. Springes over.' }
    ])
  })
})
