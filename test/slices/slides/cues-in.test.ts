// What a playbook says of slides, as it is written by people: pages, words to them, nothing to be shared, or just words.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cuesIn, pagesIn } from '../../../shared/slices/slides/cuesIn.ts'

const pages = (from: number, to = from, say: string | null = null) => ({ from, to, stops: false, say })
const none = (say: string | null = null) => ({ from: null, to: null, stops: true, say })
const words = (say: string) => ({ from: null, to: null, stops: false, say })

test.each([
  ['7', [pages(7)]],
  ['7–8', [pages(7, 8)]],
  ['7-8', [pages(7, 8)]],
  ['10 — 13', [pages(10, 13)]],
  ['8–7', [pages(7, 8)]],
  ['7 til 9', [pages(7, 9)]],
  ['Dias 7-8', [pages(7, 8)]],
  ['side 3', [pages(3)]],
  ['1, 3 og 5–6', [pages(1), pages(3), pages(5, 6)]],
  ['7-8: Find jeres egne tal; 9', [pages(7, 8, 'Find jeres egne tal'), pages(9)]],
  ['7 (kun hvis mange går i stå)', [pages(7, 7, 'kun hvis mange går i stå')]],
  ['7, 9: Grafer: nu og før', [pages(7, 7, 'Grafer: nu og før'), pages(9, 9, 'Grafer: nu og før')]],
  ['9\n10: Æbler', [pages(9), pages(10, 10, 'Æbler')]],
  ['ingen', [none()]],
  ['Ingen dias', [none()]],
  ['–', [none()]],
  ['9: Hvad undrede jer?; ingen: Stop deling', [pages(9, 9, 'Hvad undrede jer?'), none('Stop deling')]],
  ['Pausedias med klokkeslæt', [words('Pausedias med klokkeslæt')]],
  ['3 grafer fra regionen', [words('3 grafer fra regionen')]],
  ['17:15 pausedias', [words('17:15 pausedias')]],
  ['2025', [words('2025')]],
  ['0', [words('0')]],
  ['7–', [words('7–')]],
  [' ; ;\n', []],
  ['', []],
  [null, []]
])('%s', (text, cues) => expect(cuesIn(text)).toEqual(cues))

test('whatever is written, every word of it is kept or was a page', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const { from, to, say } of cuesIn(text)) {
        expect(from === null || to === null || (from >= 1 && from <= to && to <= 999)).toBe(true)
        expect(say === null || text.includes(say)).toBe(true)
      }
      const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '')
      expect(cuesIn(text).length).toBeGreaterThanOrEqual(parts.length)
    })
  ))

test('a field for pages says when it is something else', () => {
  expect(pagesIn('7–8')).toEqual([{ from: 7, to: 8, stops: false }])
  for (const odd of ['', 'syv', '7–8 og lidt', '1000']) expect(pagesIn(odd)).toBeNull()
})
