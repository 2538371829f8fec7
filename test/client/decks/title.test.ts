// The title of a page, and its words, from the pieces of text that stand on it.
import { expect, test } from 'vitest'
import { nameOf, type Piece, wordsOf } from '../../../client/decks/title.ts'

/** On a page a thousand high. */
const piece = (text: string, size: number, y: number, x = 60): Piece => ({
  text,
  size,
  y,
  x,
  width: text.length * size * 0.5
})
const title = (...pieces: Piece[]) => wordsOf(pieces, 1000).title

test('is the largest text near the top, wherever it stands in the order', () => {
  expect(title(piece('Klyngen', 12, 40), piece('Find jeres egne tal', 40, 120), piece('Tag nøglen', 24, 300))).toBe(
    'Find jeres egne tal'
  )
  expect(title(piece('Tag nøglen', 24, 300), piece('Find jeres egne tal', 40, 120))).toBe('Find jeres egne tal')
})

test('is put together from the pieces of a line, and from the lines it takes', () => {
  expect(
    title(
      piece('Find ', 40, 120),
      piece('jeres', 40, 120, 165),
      piece('egne tal,', 40, 122, 290),
      piece('og skriv dem ned', 40, 170),
      piece('Tag nøglen', 24, 230)
    )
  ).toBe('Find jeres egne tal, og skriv dem ned')
})

test('is large words in the middle of a bare page, not larger ones at its foot', () => {
  expect(title(piece('Hvad undrede jer?', 60, 480), piece('Plenum, 10 minutter', 20, 540))).toBe('Hvad undrede jer?')
  expect(title(piece('Pause', 30, 200), piece('KLYNGE', 80, 950))).toBe('Pause')
})

test('is no number, no bullet, no single sign, however large', () => {
  expect(title(piece('48 %', 120, 300), piece('Så mange følger planen', 40, 120))).toBe('Så mange følger planen')
  expect(title(piece('•', 50, 100), piece('Å', 90, 90), piece('Ært og ø', 20, 200))).toBe('Ært og ø')
})

test('is the first line with words where nothing stands near the top, and nothing where there are none', () => {
  expect(title(piece('3', 20, 900), piece('Foden af siden', 20, 920), piece('mere', 20, 960))).toBe('Foden af siden')
  expect(title()).toBe('')
  expect(title(piece('12', 40, 100), piece('   ', 40, 200))).toBe('')
})

test('is the first line where the whole page is written alike', () => {
  const lines = ['Referat', 'af mødet i marts', 'hvor alle kom', 'og sagde noget', 'om sovemedicin']
  expect(title(...lines.map((text, i) => piece(text, 20, 100 + i * 28)))).toBe('Referat')
})

test('is cut at a word, on one line, without what cannot be seen', () => {
  const long = title(piece(`${'sovemedicin '.repeat(20)}`, 40, 100))
  expect(long.length).toBeLessThanOrEqual(120)
  expect(long).toMatch(/sovemedicin…$/)
  expect(title(piece('A\u030argang\u0007 med\u00adicin\n2026', 40, 100))).toBe('Årgang medicin 2026')
  expect(title(piece(`${'😀x'.repeat(80)}`, 40, 100), piece('Ord', 10, 200)).isWellFormed()).toBe(true)
})

test('the words of a page are its lines, in order, and not more than anybody would read', () => {
  expect(
    wordsOf([piece('Find jeres egne tal', 40, 120), piece('Tag', 24, 200), piece('nøglen', 24, 200, 120)], 1000).text
  ).toBe('Find jeres egne tal\nTag nøglen')
  const many = Array.from({ length: 900 }, (_, i) => piece('Ord på en linje', 8, i))
  expect(wordsOf(many, 1000).text.length).toBeLessThanOrEqual(4000)
})

test('a deck is called as its file', () => {
  expect(nameOf('Dias til mødet.PDF')).toBe('Dias til mødet')
  expect(nameOf('A\u030arsmøde.pdf')).toBe('Årsmøde')
  expect(nameOf('.pdf')).toBe('')
  expect(nameOf(`${'a'.repeat(300)}.pdf`)).toHaveLength(120)
})
