// Over HTTP: who may have a file read, in which language, how large it may be, and that nothing is kept.
import { describe, expect, test } from 'vitest'
import { sample } from '../../support/reading.ts'
import { asBytes, bytesIn, makeMeeting } from '../../support/server.ts'
import { untouched } from '../../support/untouched.ts'

const { at, fromHere } = untouched()
const meeting = async () => {
  const made = await makeMeeting(at(), { board })
  fromHere()
  return made
}
const board = [
  { name: 'Mette', roles: ['coordinator'] },
  { name: 'Karen', roles: ['host'] },
  { name: 'Jonas', roles: ['moderator'] },
  { name: 'Birgit', roles: ['chat'] },
  { name: 'Søren', roles: ['keys'] },
  { name: 'Dea', roles: ['slides'] },
  { name: 'Gry', roles: [] }
]
const LIST = 'Navn;Praksis;Mobil\nAnne Holm;Marstal Lægehus;2012345\n;x;\n'

const ask = (
  id: string,
  token: string | null,
  body: string | Uint8Array = LIST,
  query = '',
  headers: Record<string, string> = {}
) =>
  fetch(`${at().url}/api/meetings/${id}/read/participants${query}`, {
    method: 'POST',
    headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body)
  })

describe('who may', () => {
  test('the host and the coordinator', async () => {
    const { id, tokenOf } = await meeting()
    for (const name of ['Mette', 'Karen']) {
      const response = await ask(id, tokenOf(name))
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({
        format: 'table',
        columns: [
          { header: 'Navn', field: 'name', samples: ['Anne Holm'] },
          { header: 'Praksis', field: 'practice', samples: ['Marstal Lægehus', 'x'] },
          { header: 'Mobil', field: 'phone', samples: ['2012345'] }
        ],
        rows: [
          {
            line: 2,
            name: 'Anne Holm',
            practice: 'Marstal Lægehus',
            phoneWritten: '2012345',
            doubts: [{ field: 'phone', code: 'too-short', text: 'Nummeret mangler et ciffer.' }]
          }
        ],
        skipped: [{ line: 3, text: 'Der står intet navn.' }]
      })
    }
  })

  test('nobody else of the board, nor the room screen', async () => {
    const { id, tokenOf, screenToken } = await meeting()
    for (const token of [...['Jonas', 'Birgit', 'Søren', 'Dea', 'Gry'].map(tokenOf), screenToken]) {
      const response = await ask(id, token)
      expect([response.status, (await response.json()).type]).toEqual([403, 'urn:drejebog:problem:not-your-role'])
    }
  })

  test('no one without a link to this meeting, the admin included', async () => {
    const [{ id, tokenOf }, other] = [await meeting(), await meeting()]
    for (const token of [null, '', 'wrong', at().adminToken, other.tokenOf('Mette'), `${tokenOf('Mette')}x`]) {
      const response = await ask(id, token)
      expect([response.status, (await response.json()).type]).toEqual([401, 'urn:drejebog:problem:wrong-link'])
    }
    expect((await ask('nowhere', tokenOf('Mette'))).status).toBe(401)
  })

  test('a stranger’s file is not even received', async () => {
    const { id } = await meeting()
    const response = await ask(id, 'wrong', 'x'.repeat(6_000_000)).catch(() => null)
    expect(response?.status ?? 401).toBe(401)
  })
})

describe('the body', () => {
  test.each([
    'text/csv',
    'application/json',
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'multipart/form-data',
    'nonsense',
    ''
  ])('is the file as it is, whatever it is called: %j', async (type) => {
    const { id, tokenOf } = await meeting()
    const response = await ask(id, tokenOf('Karen'), sample('klyngeliste-excel.csv'), '?name=liste.csv', {
      'content-type': type
    })
    expect([response.status, (await response.json()).rows.length]).toEqual([200, 56])
  })

  test('may hold 5 MB and no more', async () => {
    const { id, tokenOf } = await meeting()
    const line = `Anne Holm;Marstal;20123456;${'x'.repeat(972)}\n`
    const allowed = await ask(id, tokenOf('Karen'), `Navn;Praksis;Mobil;Andet\n${line.repeat(4990)}`)
    expect([allowed.status, (await allowed.json()).rows.length]).toEqual([200, 1])
    const refused = await ask(id, tokenOf('Karen'), line.repeat(5100))
    expect([refused.status, (await refused.json()).title]).toEqual([
      413,
      'Filen fylder mere end 5 MB. Slet billeder og ark, der ikke skal bruges, eller gem den som CSV.'
    ])
  })

  test.each([
    [400, 'file-empty', ''],
    [415, 'file-pdf', '%PDF-1.7'],
    [422, 'no-names', '1;2\n3;4'],
    [422, 'file-broken', 'PK\u0003\u0004 not at all']
  ])('%i %s', async (status, code, body) => {
    const { id, tokenOf } = await meeting()
    const response = await ask(id, tokenOf('Karen'), body)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect([response.status, (await response.json()).type]).toEqual([status, `urn:drejebog:problem:${code}`])
  })

  test('elsewhere is still JSON, and still 1 MB', async () => {
    const elsewhere = (body: string, type: string) =>
      fetch(`${at().url}/api/meetings`, {
        method: 'POST',
        headers: { authorization: `Bearer ${at().adminToken}`, 'content-type': type },
        body
      })
    expect((await elsewhere(LIST, 'text/csv')).status).toBe(415)
    expect((await elsewhere(' '.repeat(1_100_000), 'application/json')).status).toBe(413)
  })
})

test('speaks the reader’s language', async () => {
  const { id, tokenOf } = await meeting()
  const read = async (language: string, body = LIST) => {
    const response = await ask(id, tokenOf('Karen'), body, '', { 'accept-language': language })
    return { ...(await response.json()), language: response.headers.get('content-language') }
  }
  expect(await read('en-GB,en;q=0.9')).toMatchObject({ language: 'en', skipped: [{ text: 'There is no name.' }] })
  expect(await read('sv')).toMatchObject({ language: 'da', skipped: [{ text: 'Der står intet navn.' }] })
  expect((await read('en', '%PDF-1.7')).title).toMatch(/^The file looks like a PDF\./)
})

test('the columns can be said, and said wrong', async () => {
  const { id, tokenOf } = await meeting()
  const said = await ask(id, tokenOf('Mette'), LIST, '?columns=name,notes')
  expect((await said.json()).rows).toEqual([{ line: 2, name: 'Anne Holm', notes: 'Marstal Lægehus', doubts: [] }])
  const wrong = await ask(id, tokenOf('Mette'), LIST, '?columns=navn&columns=name')
  expect([wrong.status, (await wrong.json()).type]).toEqual([400, 'urn:drejebog:problem:wrong-columns'])
  for (const query of ['?name=a&name=b', '?name[]=x', '?columns[x]=name', '?name=%00'])
    expect((await ask(id, tokenOf('Mette'), LIST, query)).status).toBe(200)
})

test('nothing is stored, nor kept by anybody on the way', async () => {
  const { id, tokenOf } = await meeting()
  const response = await ask(id, tokenOf('Karen'), sample('klyngeliste-excel.csv'))
  expect(response.headers.get('cache-control')).toBe('no-store')
  const files = bytesIn(at().dataDir)
  for (const secret of ['Kjærgaard', 'Ærøskøbing', '01007919', 'klinik.example'])
    expect(files).not.toContain(asBytes(secret))
})
