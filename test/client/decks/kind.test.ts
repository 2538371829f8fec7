// What a file is, by its bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindOf } from '../../../client/decks/kind.ts'

const sample = (name: string) => new Blob([readFileSync(join(import.meta.dirname, '../../samples/slides', name))])
const bytes = (text: string) => new Blob([Buffer.from(text, 'latin1')])
const archive = (...names: string[]) => bytes(`PK\x03\x04${names.join('PK\x01\x02')}`)

test('a PDF is one, also when a little stands before it', async () => {
  for (const name of ['twelve-pages.pdf', 'locked.pdf', 'damaged.pdf', '400-pages.pdf'])
    expect(await kindOf(sample(name))).toBe('pdf')
  expect(await kindOf(bytes('\xef\xbb\xbf\n%PDF-1.4'))).toBe('pdf')
})

test('a picture is one whatever it is called', async () => {
  expect(await kindOf(sample('picture.pdf'))).toBe('picture')
  for (const start of ['\xff\xd8\xff\xe0', 'GIF89a', 'RIFF0000WEBPVP8', '\0\0\0\x18ftypheic'])
    expect(await kindOf(bytes(start))).toBe('picture')
})

test('what other programs make is told apart, so that it can be said how a PDF is made of it', async () => {
  expect(await kindOf(sample('deck.pptx'))).toBe('powerpoint')
  expect(await kindOf(archive('mimetypeapplication/vnd.oasis.opendocument.presentation'))).toBe('impress')
  expect(await kindOf(archive('Index/Document.iwa', 'preview.jpg'))).toBe('keynote')
  expect(await kindOf(archive('word/document.xml'))).toBe('other')
  // what is in a large archive is told at its end
  expect(await kindOf(new Blob(['PK\x03\x04', Buffer.alloc(200_000), 'PK\x01\x02ppt/presentation.xml']))).toBe(
    'powerpoint'
  )
})

test('PowerPoint of old too', async () => {
  const old = Buffer.alloc(4096)
  old.set([0xd0, 0xcf, 0x11, 0xe0])
  old.writeUInt16LE(9, 30)
  old.writeUInt32LE(3, 48)
  const named = (name: string) => new Blob([old.subarray(0, 2048), Buffer.from(name, 'utf16le')])
  expect(await kindOf(named('Root Entry PowerPoint Document'))).toBe('powerpoint')
  expect(await kindOf(named('Root Entry WordDocument'))).toBe('other')
  expect(await kindOf(new Blob([old.subarray(0, 20)]))).toBe('other')
})

test('the rest is something else', async () => {
  for (const text of ['<html>', 'Navn;Nøgle', '{\\rtf1', '%PD', 'PK']) expect(await kindOf(bytes(text))).toBe('other')
})
