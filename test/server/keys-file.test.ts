// A file with keys over HTTP: read back with the keys hidden, stored as it was read but for the lines left out.
import { expect, test } from 'vitest'
import { people, phoneOf, sendingMeeting } from '../support/sending.ts'
import { onDisk } from '../support/server.ts'

const file = [
  'Praksis;Nøgle',
  'Praksis 0;HEMMELIG-A',
  'Praksis 1;HEMMELIG-B',
  'Praksis 9;HEMMELIG-C',
  'Praksis 2;HEMMELIG-D'
].join('\r\n')

async function meeting() {
  const it = await sendingMeeting({ changes: { participants: people(3).map(({ key: _, ...p }) => p) } })
  const bytes = (path: string, name: string, body: BodyInit = new Uint8Array(Buffer.from(file, 'latin1'))) =>
    fetch(`${it.server.url}/api/meetings/${it.meeting.id}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${it.meeting.tokenOf(name)}`, 'content-type': 'text/csv' },
      body
    })
  const reveal = async (n: number) =>
    ((await (await it.http(`/keys/${it.ids[n]}/reveal`, it.meeting.tokenOf('Søren'), {})).json()) as { key?: string })
      .key
  return { ...it, bytes, reveal }
}

test('whose each is, what is doubtful and what cannot be used; no key is shown', async () => {
  const it = await meeting()
  const answer = await it.bytes('/read/keys?name=liste.csv', 'Søren')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const text = await answer.text()
  expect(text).not.toContain('HEMMELIG')
  const { rows, skipped } = JSON.parse(text)
  expect(rows).toMatchObject([
    { line: 2, practice: 'Praksis 0', key: '••••••••••', doubts: [] },
    { line: 3, practice: 'Praksis 1' },
    { line: 5, practice: 'Praksis 2' }
  ])
  expect(skipped).toMatchObject([{ line: 4, text: expect.stringMatching(/deltager/) }])
  expect(onDisk(it.server.dataDir, 'SELECT * FROM secret')).toEqual([])
})

test('stored as it was read, but for the lines left out; again it is no news', async () => {
  const it = await meeting()
  const stored = await it.bytes('/keys?name=liste.csv&skip=3', 'Lise')
  expect(await stored.json()).toMatchObject({ keys: { length: 2 }, unchanged: 0 })
  expect([await it.reveal(0), await it.reveal(1), await it.reveal(2)]).toEqual(['HEMMELIG-A', undefined, 'HEMMELIG-D'])
  expect(await (await it.bytes('/keys', 'Søren')).json()).toMatchObject({ keys: { length: 1 }, unchanged: 2 })
  expect(it.states()).toEqual(['ready', 'ready', 'ready'])
  expect(it.row(0)?.phone).toBe(phoneOf(0))
})

test('what the address says twice counts once', async () => {
  const it = await meeting()
  expect((await it.bytes('/read/keys?name=a.csv&name=b.csv', 'Søren')).status).toBe(200)
  const stored = await it.bytes('/keys?name=a.csv&name=b.csv&skip=2&skip=3', 'Søren')
  expect(await stored.json()).toMatchObject({ keys: { length: 2 } })
})

test('not for others, and what cannot be read is told in a sentence', async () => {
  const it = await meeting()
  for (const name of ['Jonas', 'Mette'])
    for (const path of ['/keys', '/read/keys']) expect((await it.bytes(path, name)).status).toBe(403)
  for (const path of ['/keys', '/read/keys']) {
    const picture = await it.bytes(path, 'Søren', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
    expect([picture.status, await picture.json()]).toMatchObject([415, { title: expect.stringContaining('billede') }])
    expect((await it.bytes(path, 'Søren', 'a'.repeat(5_000_001))).status).toBe(413)
    const none = await it.bytes(path, 'Søren', 'Praksis;Nøgle\nPraksis 9;HEMMELIG')
    expect(await none.text()).not.toContain('HEMMELIG')
  }
  expect(onDisk(it.server.dataDir, 'SELECT * FROM secret')).toEqual([])
})
