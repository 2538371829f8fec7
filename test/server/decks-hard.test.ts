// Decks over HTTP, when it goes otherwise: pieces out of order, too large, odd, twice, left half done, two at once.
import { describe, expect, test } from 'vitest'
import type { Log } from '../../server/log/log.ts'
import { HOUR } from '../../shared/time.ts'
import { bytesOf, deckMeeting, jpeg, pages, pdf } from '../support/decks.ts'
import { onDisk } from '../support/server.ts'

const kept = ({ server }: { server: { dataDir: string } }) =>
  onDisk<{ id: string; piece: string }>(server.dataDir, 'SELECT id, piece FROM file ORDER BY id, piece').map(
    ({ id, piece }) => `${id}/${piece}`
  )
const told = async (answer: Response) => [answer.status, (await answer.json()) as { title: string; detail?: string }]

describe('pieces', () => {
  test('come in order; the same again, as when its answer was lost, takes the place of the first', async () => {
    const it = await deckMeeting()
    expect(await told(await it.ask('Hanne', 'PUT', 'd/parts/1', pdf()))).toEqual([
      409,
      expect.objectContaining({ title: expect.stringContaining('forkert rækkefølge') })
    ])
    expect((await it.ask('Hanne', 'PUT', 'd/parts/0', pdf(100))).status).toBe(204)
    expect((await it.ask('Hanne', 'PUT', 'd/parts/2', pdf())).status).toBe(409)
    expect((await it.ask('Hanne', 'PUT', 'd/parts/0', pdf(3000))).status).toBe(204)
    expect((await it.ask('Hanne', 'PUT', 'd/parts/1', jpeg(5, 77))).status).toBe(204)
    expect((await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg())).status).toBe(204)
    expect((await it.finish('Hanne', 'd', { name: 'D', parts: 2, pages: pages(1) })).status).toBe(201)
    expect(await bytesOf(await it.ask('Hanne', 'GET', 'd/file'))).toHaveLength(3077)
  })

  test('are no larger than they may be, and the file no larger than 60 MB', async () => {
    const it = await deckMeeting()
    expect((await it.ask('Hanne', 'PUT', 'd/parts/0', pdf(4_000_001))).status).toBe(413)
    expect((await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg(1, 1_000_001))).status).toBe(413)
    for (let n = 0; n < 15; n += 1) {
      const answer = await it.ask('Hanne', 'PUT', `d/parts/${n}`, pdf(4_000_000))
      expect(answer.status).toBe(204)
    }
    expect(await told(await it.ask('Hanne', 'PUT', 'd/parts/15', jpeg(1, 10)))).toEqual([
      413,
      expect.objectContaining({ title: expect.stringContaining('60 MB') })
    ])
    // the last once more is no more than it was
    expect((await it.ask('Hanne', 'PUT', 'd/parts/14', pdf(4_000_000))).status).toBe(204)
    expect((await it.ask('Hanne', 'DELETE', 'd')).status).toBe(204)
    expect(kept(it)).toEqual([])
  })

  test('with odd bytes or odd names are refused, each with a sentence, and nothing is kept', async () => {
    const it = await deckMeeting()
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    expect((await told(await it.ask('Hanne', 'PUT', 'd/pages/1', png)))[0]).toBe(400)
    expect((await told(await it.ask('Hanne', 'PUT', 'd/pages/1', '')))[0]).toBe(400)
    expect((await told(await it.ask('Hanne', 'PUT', 'd/pages/1')))[0]).toBe(400)
    expect((await told(await it.ask('Hanne', 'PUT', 'd/parts/0', '')))[0]).toBe(400)
    for (const path of ['d/pages/0', 'd/pages/101', 'd/pages/x', 'd/parts/-1', 'd/parts/1e3', 'd%20d/parts/0'])
      expect((await it.ask('Hanne', 'PUT', path, jpeg())).status).toBe(404)
    expect(kept(it)).toEqual([])
  })
})

describe('finishing', () => {
  test('when something is missing, or too much, says so; what is there stays, and it can be mended', async () => {
    const it = await deckMeeting()
    await it.ask('Hanne', 'PUT', 'd/parts/0', pdf())
    await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg())
    for (const [parts, count] of [
      [2, 1],
      [1, 2]
    ] as const)
      expect((await it.finish('Hanne', 'd', { name: 'D', parts, pages: pages(count) })).status).toBe(409)
    await it.ask('Hanne', 'PUT', 'd/pages/2', jpeg())
    expect((await it.finish('Hanne', 'd', { name: 'D', parts: 1, pages: pages(1) })).status).toBe(409)
    expect((await it.finish('Hanne', 'd', { name: 'D', parts: 1, pages: pages(2) })).status).toBe(201)
  })

  test('of more parts than there can be is answered as anything that is missing, at once', async () => {
    const it = await deckMeeting()
    const asked = { name: 'D', parts: 60_000_000, pages: pages(1) }
    expect((await it.finish('Hanne', 'd', asked)).status).toBe(409)
  })

  test('what does not begin as a PDF does not become a deck', async () => {
    const it = await deckMeeting()
    await it.ask('Hanne', 'PUT', 'd/parts/0', jpeg())
    await it.ask('Hanne', 'PUT', 'd/pages/1', jpeg())
    const answer = await it.finish('Hanne', 'd', { name: 'D', parts: 1, pages: pages(1) })
    expect(await told(answer)).toEqual([
      415,
      expect.objectContaining({ title: expect.stringContaining('ikke en PDF') })
    ])
    expect(it.decks()).toEqual([])
  })

  test('what is told of it must make sense', async () => {
    const it = await deckMeeting()
    const long = [{ title: 'a'.repeat(121), text: '' }]
    const fine = { name: 'D', parts: 1, pages: pages(1) }
    for (const body of [
      {},
      { ...fine, name: '' },
      { ...fine, parts: 0 },
      { ...fine, pages: [] },
      { ...fine, pages: pages(101) },
      { ...fine, pages: long },
      { ...fine, pages: [{ title: 'to\nlinjer', text: '' }] },
      { ...fine, pages: [{ title: '', text: 'a'.repeat(4001) }] }
    ])
      expect((await it.finish('Hanne', 'd', body)).status).toBe(400)
  })

  test('twice, also at once, makes one deck', async () => {
    const it = await deckMeeting()
    await it.upload('Hanne', 'd')
    const again = () => it.finish('Hanne', 'd', { name: 'Andet', parts: 1, pages: pages(1) })
    expect((await Promise.all([again(), again()])).map((answer) => answer.status)).toEqual([201, 201])
    await it.ask('Hanne', 'PUT', 'e/parts/0', pdf())
    await it.ask('Hanne', 'PUT', 'e/pages/1', jpeg())
    const both = { name: 'E', parts: 1, pages: pages(1) }
    const answers = await Promise.all([it.finish('Hanne', 'e', both), it.finish('Lise', 'e', both)])
    expect(answers.map((answer) => answer.status)).toEqual([201, 201])
    await it.hanne.settled()
    expect(it.decks().map((deck) => deck.name)).toEqual(['Møde', 'E'])
  })
})

describe('several', () => {
  test('two upload at once, and each gets their own', async () => {
    const it = await deckMeeting()
    const files = [pdf(40_000, 66), pdf(50_000, 67)]
    const answers = await Promise.all([
      it.upload('Hanne', 'a', { file: files[0]!, of: 2 }),
      it.upload('Lise', 'b', { file: files[1]!, of: 5 })
    ])
    expect(answers.map((answer) => answer.status)).toEqual([201, 201])
    for (const [i, deck] of ['a', 'b'].entries())
      expect(await bytesOf(await it.ask('Hanne', 'GET', `${deck}/file`))).toEqual(files[i])
  })

  test('what was left half done goes when somebody begins, an hour later; a deck stays, also a removed one', async () => {
    let later = 0
    const it = await deckMeeting({ now: () => Date.now() + later })
    await it.upload('Hanne', 'stays', { of: 1 })
    await it.upload('Hanne', 'removed', { of: 1 })
    await it.hanne.send({ type: 'slides.removeDeck', id: 'removed' })
    await it.ask('Hanne', 'PUT', 'left/parts/0', pdf())
    await it.ask('Hanne', 'PUT', 'left/pages/1', jpeg())
    later = HOUR / 2
    await it.ask('Lise', 'PUT', 'goes-on/parts/0', pdf())
    expect(kept(it)).toContain('left/part-0')
    later = HOUR * 1.2
    await it.ask('Lise', 'PUT', 'new/pages/1', jpeg())
    const files = new Set(kept(it).map((piece) => piece.split('/')[0]))
    expect(files).toEqual(new Set(['stays', 'removed', 'goes-on', 'new']))
    expect(kept(it).filter((piece) => /^(stays|removed)/.test(piece))).toHaveLength(8)
  })

  test('what somebody comes back to, while others’ left pieces are on their way out, stays', async () => {
    let later = 0
    const [begun, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const around = (log: Log): Log => ({
      ...log,
      files: {
        ...log.files,
        async drop(meeting, file) {
          begun.resolve()
          await gone.promise
          await log.files.drop(meeting, file)
        }
      }
    })
    const it = await deckMeeting({ now: () => Date.now() + later, around })
    for (const deck of ['a-left', 'b-late', 'c-late']) {
      await it.ask('Hanne', 'PUT', `${deck}/parts/0`, pdf())
      await it.ask('Hanne', 'PUT', `${deck}/pages/1`, jpeg())
    }
    later = HOUR * 1.2
    const next = it.ask('Lise', 'PUT', 'new/pages/1', jpeg())
    await begun.promise
    expect((await it.finish('Hanne', 'b-late', { name: 'B', parts: 1, pages: pages(1) })).status).toBe(201)
    expect((await it.ask('Hanne', 'PUT', 'c-late/pages/2', jpeg())).status).toBe(204)
    gone.resolve()
    expect((await next).status).toBe(204)
    expect((await it.ask('Hanne', 'GET', 'b-late/pages/1')).status).toBe(200)
    expect(new Set(kept(it).map((piece) => piece.split('/')[0]))).toEqual(new Set(['b-late', 'c-late', 'new']))
  })

  test('of twenty decks no more begin, and it is said', async () => {
    const it = await deckMeeting()
    for (let n = 0; n < 20; n += 1) await it.ask('Hanne', 'PUT', `d${n}/parts/0`, pdf(20))
    expect(await told(await it.ask('Hanne', 'PUT', 'one-more/parts/0', pdf()))).toEqual([
      409,
      expect.objectContaining({ title: expect.stringContaining('20 præsentationer') })
    ])
    expect((await it.ask('Hanne', 'PUT', 'd3/parts/1', pdf())).status).toBe(204)
  })
})
