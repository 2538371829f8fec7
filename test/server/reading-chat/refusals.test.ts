// What is no chat: named for what it looks like, with how to mend it.
import { expect, test } from 'vitest'
import { chatRefusal, chatSample, readText } from '../../support/chat-text.ts'
import { alphabets, encoded, workbookOf, zipOf } from '../../support/reading.ts'

test.each<[string, string, Buffer]>([
  ['nothing', 'file-empty', Buffer.alloc(0)],
  ['white space', 'file-empty', Buffer.from(' \r\n\t\n ')],
  ['a byte order mark and no more', 'file-empty', Buffer.from('\ufeff')],
  ['a PNG', 'file-picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  ['a PDF', 'file-pdf', Buffer.from('%PDF-1.7\n…')],
  ['a Word document', 'file-word', zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' })],
  ['a workbook', 'chat-in-workbook', workbookOf('<row/>')],
  ['a zip', 'file-zip', zipOf({ 'chat.txt': 'Hej' })],
  ['a web page', 'file-page', Buffer.from('<!DOCTYPE html><p>Hej')],
  [
    'a program',
    'file-unknown',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 0x3e, 0, 1, 2, 3, 4, 5, 6])
  ],
  ['more messages than anybody looks through', 'chat-too-long', Buffer.from('a\n'.repeat(50_001))]
])('%s: %s', async (_, code, file) => expect(await chatRefusal(file)).toBe(code))

test('a text with markup in it is a chat', async () =>
  expect(await chatRefusal('Hej <p>alle</p>')).toBe('read as lines'))

test.each(alphabets)('as %s it is the same chat', async (alphabet) => {
  const text = chatSample('zoom-two-line.txt').toString()
  expect(await readText(encoded(text, alphabet))).toEqual(await readText(text))
})
