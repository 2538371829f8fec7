// Decks over HTTP: taken in piece by piece, seen by those who show them, and by nobody else.
import { describe, expect, test } from 'vitest'
import { bytesOf, deckMeeting, jpeg, pages, pdf } from '../support/decks.ts'
import { member } from '../support/member.ts'
import { asBytes, bytesIn, onDisk, soon } from '../support/server.ts'

describe('a deck', () => {
  test('is there for those who show it once all of it is, and not before', async () => {
    const it = await deckMeeting()
    await it.ask('Hanne', 'PUT', 'd/parts/0', pdf())
    await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg())
    await it.hanne.settled()
    expect(it.decks()).toEqual([])
    for (const path of ['d/pages/1', 'd/text', 'd/file']) expect((await it.ask('Hanne', 'GET', path)).status).toBe(404)
    const made = await it.finish('Hanne', 'd', { name: 'Sydhavn', parts: 1, pages: pages(1) })
    expect([made.status, await made.json()]).toEqual([201, { id: 'd', pages: 1 }])
    await soon(() => expect(it.decks()).toMatchObject([{ id: 'd', name: 'Sydhavn', pages: 1 }]))
  })

  test('comes back as it went in: its pages, its words, and the PDF with its name', async () => {
    const it = await deckMeeting()
    const file = pdf(90_001, 7)
    expect((await it.upload('Lise', 'd', { file, called: 'Årsmøde "Ø" 100 %' })).status).toBe(201)
    const page = await it.ask('Mette', 'GET', 'd/pages/2')
    expect(page.headers.get('content-type')).toBe('image/jpeg')
    expect(await bytesOf(page)).toEqual(jpeg(2))
    const words = await it.ask('Mette', 'GET', 'd/text')
    expect(await words.json()).toEqual({ pages: pages(3).map((p) => p.text) })
    const download = await it.ask('Hanne', 'GET', 'd/file')
    expect([download.headers.get('content-type'), download.headers.get('content-length')]).toEqual([
      'application/pdf',
      '90001'
    ])
    expect(download.headers.get('content-disposition')).toBe(
      'attachment; filename="_rsm_de ___ 100 _.pdf"; filename*=UTF-8\'\'%C3%85rsm%C3%B8de%20%22%C3%98%22%20100%20%25.pdf'
    )
    expect(await bytesOf(download)).toEqual(file)
    for (const answer of [page, words, download]) expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is shown to slides, coordinator and moderator; its PDF not to the moderator; nothing to anybody else', async () => {
    const it = await deckMeeting()
    await it.upload('Hanne', 'd')
    const seen = async (path: string) => {
      const all = ['Hanne', 'Lise', 'Mette', 'Jonas', 'Birgit', 'Søren', 'screen']
      const answers = await Promise.all(all.map((name) => it.ask(name, 'GET', path)))
      return all.filter((_, i) => answers[i]?.ok)
    }
    expect(await seen('d/pages/1')).toEqual(['Hanne', 'Lise', 'Mette'])
    expect(await seen('d/text')).toEqual(['Hanne', 'Lise', 'Mette'])
    expect(await seen('d/file')).toEqual(['Hanne', 'Lise'])
    const screen = await it.ask('screen', 'GET', 'd/pages/1')
    expect([screen.status, await screen.text()]).toEqual([403, expect.not.stringContaining('Ærøskøbing')])
    const stranger = await fetch(`${it.server.url}/api/meetings/${it.meeting.id}/decks/d/pages/1`)
    expect(stranger.status).toBe(401)
  })

  test('is taken in by slides and coordinator only, whatever step one tries', async () => {
    const it = await deckMeeting()
    for (const name of ['Mette', 'Jonas', 'Birgit', 'Søren', 'screen']) {
      for (const path of ['d/parts/0', 'd/pages/1']) expect((await it.ask(name, 'PUT', path, pdf())).status).toBe(403)
      expect((await it.finish(name, 'd', {})).status).toBe(403)
      expect((await it.ask(name, 'DELETE', 'd')).status).toBe(403)
    }
    expect(onDisk(it.server.dataDir, 'SELECT * FROM file')).toEqual([])
  })

  test('that was removed is not shown; restored it is there again, whole', async () => {
    const it = await deckMeeting()
    await it.upload('Hanne', 'd')
    await it.hanne.send({ type: 'slides.removeDeck', id: 'd' })
    for (const path of ['d/pages/1', 'd/text', 'd/file']) expect((await it.ask('Hanne', 'GET', path)).status).toBe(404)
    await it.hanne.send({ type: 'slides.restoreDeck', id: 'd' })
    expect((await it.ask('Hanne', 'GET', 'd/pages/3')).status).toBe(200)
    expect(await bytesOf(await it.ask('Hanne', 'GET', 'd/file'))).toEqual(pdf())
  })

  test('cannot be changed or given up once it is in', async () => {
    const it = await deckMeeting()
    await it.upload('Hanne', 'd')
    expect((await it.ask('Hanne', 'PUT', 'd/parts/0', pdf())).status).toBe(409)
    expect((await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg(9))).status).toBe(409)
    expect((await it.ask('Hanne', 'DELETE', 'd')).status).toBe(409)
    expect(await bytesOf(await it.ask('Hanne', 'GET', 'd/pages/1'))).toEqual(jpeg(1))
  })
})

describe('on the disk', () => {
  test('nothing of a deck can be read in the file, nor in any view of who may not see it', async () => {
    const it = await deckMeeting()
    const others = ['Jonas', 'Birgit', 'Søren', 'screen'].map((name) =>
      member(it.server.url, name === 'screen' ? it.meeting.screenToken : it.meeting.tokenOf(name))
    )
    await Promise.all(others.map((other) => other.joined))
    await it.upload('Hanne', 'd', { called: 'Hemmeligt oplæg', file: pdf(5000, 88) })
    await Promise.all(others.map((other) => other.settled()))
    const bytes = bytesIn(it.server.dataDir)
    for (const words of ['Ordene på side', 'Ærøskøbing', 'Hemmeligt oplæg', 'X'.repeat(40), '%PDF-1.7'])
      expect(bytes.includes(asBytes(words)), words).toBe(false)
    for (const { updates } of others) expect(JSON.stringify(updates)).not.toMatch(/Ærøskøbing|Hemmeligt|Ordene/)
  })

  test('it is erased with the meeting, to the last sealed byte, and so is what was half done', async () => {
    const it = await deckMeeting()
    await it.upload('Hanne', 'd')
    await it.ask('Hanne', 'PUT', 'half/parts/0', pdf())
    const sealed = onDisk<{ data: Buffer }>(it.server.dataDir, 'SELECT data FROM file').map(({ data }) =>
      data.toString('latin1', 20, 60)
    )
    expect(sealed).toHaveLength(7)
    const erased = await fetch(`${it.server.url}/api/meetings/${it.meeting.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${it.server.adminToken}` }
    })
    expect(erased.status).toBe(204)
    const bytes = bytesIn(it.server.dataDir)
    for (const piece of sealed) expect(bytes.includes(piece)).toBe(false)
    expect((await it.ask('Hanne', 'GET', 'd/pages/1')).status).toBe(401)
    expect((await it.ask('Hanne', 'PUT', 'd/parts/0', pdf())).status).toBe(401)
    expect(onDisk(it.server.dataDir, 'SELECT * FROM file')).toEqual([])
  })
})
