// A deck is uploaded in a real browser from real files: its pages, its titles, its words; what is wrong is said in one sentence.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/accessible.ts'
import { choose, fault, type SlideMeeting, sample, sampleBytes, slideMeeting } from '../support/decking.ts'
import { keys, shows } from '../support/hands.ts'
import { type Screens, screens } from '../support/pages.ts'
import { pdfOf } from '../support/pdf.ts'
import { onDisk } from '../support/server.ts'

/** Sixteen by sixteen, as JPEG 2000: its unpacker is what needs WebAssembly. */
const BLACK =
  '0000000c6a5020200d0a870a00000014667479706a703220000000006a7032200000002d6a7032680000001669686472000000100000001000010707' +
  '00000000000f636f6c7201000000000011000000946a703263ff4fff5100290000000000100000001000000000000000000000001000000010000000' +
  '00000000000001070101ff52000c00000001000404040001ff5c00104040484850484850484850484850ff640025000143726561746564206279204f' +
  '70656e4a5045472076657273696f6e20322e352e34ff90000a0000000000160001ff93df80080780808080ffd9'

let people: Screens
let evening: SlideMeeting
let hanne: Page

beforeAll(async () => {
  evening = await slideMeeting()
  people = await screens()
  hanne = await people.sit(evening.seat('Hanne'))
  await hanne.getByText('Læg diassene ind').waitFor()
})

const names = () => evening.decks().map((deck) => deck.name)

describe('what is no deck', () => {
  test('is told by its bytes, with how to make a PDF of it', async () => {
    await choose(hanne, sample('deck.pptx'))
    await expect.poll(() => fault(hanne)).toMatch(/PowerPoint-fil.*Filer → Eksportér/s)
    await choose(hanne, sample('picture.pdf'))
    await expect.poll(() => fault(hanne)).toMatch(/Det er et billede, ikke en PDF/)
    await choose(hanne, { name: 'liste.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Navn;Praksis') })
    await expect.poll(() => fault(hanne)).toMatch(/Det er ikke en PDF/)
  })

  test('and so is a PDF that is empty, damaged, locked, too long or too large', async () => {
    for (const [file, sentence] of [
      ['empty.pdf', /Der er ikke noget i filen/],
      ['damaged.pdf', /beskadiget/],
      ['locked.pdf', /låst med en adgangskode/],
      ['400-pages.pdf', /har 400 sider, og der er plads til 100/]
    ] as const) {
      await choose(hanne, sample(file))
      await expect.poll(() => fault(hanne)).toMatch(sentence)
    }
    expect(await findings(hanne)).toEqual([])
    // larger than a test hands over: a file the page makes itself
    await hanne.evaluate(() => {
      const file = new File(['%PDF-1.7\n', new Uint8Array(61_000_000)], 'stor.pdf')
      const held = new DataTransfer()
      held.items.add(file)
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => fault(hanne)).toMatch(/fylder 61 MB og må højst fylde 60/)
  })

  test('leaves nothing behind, and can be read in English, and put away', async () => {
    expect(onDisk(evening.server.dataDir, 'SELECT * FROM file')).toEqual([])
    expect(names()).toEqual([])
    await hanne.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => fault(hanne)).toMatch(/is 61 MB and may be 60 at most/)
    await hanne.getByRole('button', { name: 'Dansk' }).click()
    await hanne.getByRole('button', { name: 'Luk' }).click()
    await hanne.getByText('Læg diassene ind').waitFor()
    expect(await findings(hanne)).toEqual([])
  })
})

describe('a deck', () => {
  test('comes in whole: titles with æ, ø and å, the words, a picture of each page, and the file as it was', async () => {
    await choose(hanne, sample('twelve-pages.pdf'))
    await expect.poll(names).toEqual(['twelve-pages'])
    const [deck] = evening.decks()
    expect(deck?.titles).toEqual([
      'Velkommen til Ærøskøbing',
      'Hvad gør I, når nogen spørger?',
      'Udvikling over fire år',
      'Jeres praksis mod klyngen',
      'Find jeres egne tal',
      'Hvad undrede jer?',
      'Skabelon til journalen',
      'Når recepten skal fornys',
      'Pause på fem minutter',
      'Organisering hjemme hos jer',
      'Opsamling: én ting fra hver gruppe',
      'Å, Ø og Æ: ordet frit'
    ])
    const { pages } = (await (await evening.get(`${deck?.id}/text`)).json()) as { pages: string[] }
    expect(pages[4]).toBe(
      'Find jeres egne tal\nSovemedicin, døgndoser pr. 1.000 patienter\nSpørgsmål skrives i chatten\n5'
    )
    const picture = Buffer.from(await (await evening.get(`${deck?.id}/pages/12`)).arrayBuffer())
    expect(await sizeOf(hanne, picture)).toEqual([960, 540])
    const file = Buffer.from(await (await evening.get(`${deck?.id}/file`)).arrayBuffer())
    expect(file.equals(sampleBytes('twelve-pages.pdf'))).toBe(true)
    await shows(hanne, /lagde du »twelve-pages« ind, 12 sider/)
    expect(await findings(hanne)).toEqual([])
  })

  test('is taken back with Z, and is there again when it is put in anew', async () => {
    await keys(hanne, 'z')
    await expect.poll(names).toEqual([])
    await choose(hanne, sample('portrait.pdf'))
    await expect.poll(names).toEqual(['portrait'])
    const [deck] = evening.decks()
    expect(deck?.titles).toEqual(['Et stående ark', ''])
    const picture = Buffer.from(await (await evening.get(`${deck?.id}/pages/1`)).arrayBuffer())
    const [width = 0, height = 0] = await sizeOf(hanne, picture)
    expect([Math.abs(width / height - 595 / 842) < 0.01, height]).toEqual([true, 1280])
  })

  test('without a word in it has pages without titles', async () => {
    await choose(hanne, sample('no-text.pdf'))
    await expect.poll(names).toEqual(['portrait', 'no-text'])
    expect(evening.decks()[1]?.titles).toEqual([''])
  })

  test('that was scanned, and packed as scanners do, has its pictures too', async () => {
    const about = '/Width 16 /Height 16 /Filter /JPXDecode'
    const buffer = pdfOf([{ picture: { about, hex: BLACK } }])
    await choose(hanne, { name: 'Skannet.pdf', mimeType: 'application/pdf', buffer })
    await expect.poll(names).toEqual(['portrait', 'no-text', 'Skannet'])
    const picture = Buffer.from(await (await evening.get(`${evening.decks()[2]?.id}/pages/1`)).arrayBuffer())
    expect(await colourOf(hanne, picture)).toEqual([0, 0, 0])
    await keys(hanne, 'z')
    await expect.poll(names).toEqual(['portrait', 'no-text'])
  })

  test('is downloaded with its name, removed by its button, and back again with Z', async () => {
    const [download] = await Promise.all([
      hanne.waitForEvent('download'),
      hanne.getByRole('button', { name: 'Hent portrait som PDF' }).click()
    ])
    expect(download.suggestedFilename()).toBe('portrait.pdf')
    expect(readFileSync(await download.path()).equals(sampleBytes('portrait.pdf'))).toBe(true)
    await hanne.getByRole('button', { name: 'Fjern portrait' }).click()
    await expect.poll(names).toEqual(['no-text'])
    await shows(hanne, /fjernede du »portrait«/)
    await hanne.locator('body').press('z')
    await expect.poll(names).toEqual(['portrait', 'no-text'])
  })

  test('nothing went wrong on the page, and no policy was broken', () => expect(people.faults).toEqual([]))
})

/** As a browser sees it. */
const sizeOf = (page: Page, jpeg: Buffer) =>
  page.evaluate(
    async (data) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/jpeg' }))
      return [image.width, image.height]
    },
    [...jpeg]
  )
/** In its middle. */
const colourOf = (page: Page, jpeg: Buffer) =>
  page.evaluate(
    async (data) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/jpeg' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [])].slice(0, 3)
    },
    [...jpeg]
  )
