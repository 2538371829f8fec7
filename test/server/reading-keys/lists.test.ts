// Keys pasted line by line: whatever stands between the holder and the key, and what is no such line.
import { describe, expect, test } from 'vitest'
import { codes, given, read, refusal, register, registerWith, texts } from './support.ts'

test.each([
  ['Lægerne Havnegade: K7PQ4M', 'Lægerne Havnegade'],
  ['Lægerne Havnegade:K7PQ4M', 'Lægerne Havnegade'],
  ['012345 K7PQ4M', 'Lægerne Havnegade'],
  ['Ydernr. 012345: K7PQ4M', 'Lægerne Havnegade'],
  ['Lægerne Havnegade (012345): K7PQ4M', 'Lægerne Havnegade'],
  ['012345 Lægerne Havnegade K7PQ4M', 'Lægerne Havnegade'],
  ['Lægehuset, Marstal: K7PQ4M', 'Marstal Lægehus'],
  ['Anne Holm – K7PQ4M', 'Anne-Holm'],
  ['Anne Holm - K7PQ4M', 'Anne-Holm'],
  ['Anne Holm -> K7PQ4M', 'Anne-Holm'],
  ['Anne Holm = K7PQ4M', 'Anne-Holm'],
  ['Anne Holm\tK7PQ4M', 'Anne-Holm'],
  ['Anne Holm  K7PQ4M', 'Anne-Holm'],
  ['Anne Holm K7PQ4M', 'Anne-Holm'],
  ['Anne Holm, K7PQ4M', 'Anne-Holm'],
  ['Anne Holm; K7PQ4M', 'Anne-Holm'],
  ['Holm, Anne: K7PQ4M', 'Anne-Holm'],
  ['Anne Holm, Lægerne ved Torvet: K7PQ4M', 'Anne-Holm'],
  ['Anne Holm, Lægerne ved Torvet K7PQ4M', 'Anne-Holm'],
  ['Anne Holm (Lægerne ved Torvet) K7PQ4M', 'Anne-Holm'],
  ['Anne Holm, nøgle: K7PQ4M', 'Anne-Holm'],
  ['Anne Holm, nøgle K7PQ4M', 'Anne-Holm'],
  ['Anne Holm nøgle K7PQ4M', 'Anne-Holm'],
  ['Anne Holm: "K7PQ4M"', 'Anne-Holm'],
  ['• Anne Holm: K7PQ4M', 'Anne-Holm'],
  ['1. Anne Holm: K7PQ4M', 'Anne-Holm'],
  ['Anne Holm 20 12 34 56 K7PQ4M', 'Anne-Holm'],
  ['anne.holm@torvet.example: K7PQ4M', 'Anne-Holm'],
  ['01 10 00 00 – K7PQ4M', 'Mikkel-Thorup'],
  ['K7PQ4M Anne Holm', 'Anne-Holm'],
  ['K7PQ4M: Lægerne Havnegade', 'Lægerne Havnegade'],
  ['K7PQ4M – 012345', 'Lægerne Havnegade']
])('%s', async (line, to) => {
  const reading = await read(line)
  expect([given(reading), reading.skipped]).toEqual([[`${to} K7PQ4M`], []])
})

test.each([
  ['Anne Holm: K7-PQ', 'K7-PQ'],
  ['Anne Holm: 7', '7'],
  ['Anne Holm – nøgle K7', 'K7'],
  ['Anne Holm: K7 PQ4M', 'K7 PQ4M'],
  ['Anne Holm: blå hest', 'blå hest']
])('all of the key: %s', async (line, key) => expect((await read(line)).rows[0]?.key).toBe(key))

test('a heading, a greeting, a sum and words around it', async () => {
  const reading = await read(
    'Praksis: nøgle\nHej Mette\nHer er de, som du bad om, med venlig hilsen fra mig.\nAnne Holm: K7\nMvh Bo\nI alt 1\n'
  )
  expect(given(reading)).toEqual(['Anne-Holm K7'])
  expect(reading.skipped.map(({ line }) => line)).toEqual([2, 3, 5])
})

describe('never a key', () => {
  test.each([
    ['Anne Holm, Odense'],
    ['Anne Holm Jensen'],
    ['ANNE HOLM JENSEN'],
    ['Anne Holm 20 12 34 56'],
    ['Anne Holm, 2012 3456'],
    ['Anne Holm: 20123456'],
    ['Anne Holm, Lægerne ved Torvet, uge syv: K7PQ4M'],
    ['Anne Holm: anne@x.example'],
    ['Anne Holm, Lægerne ved Torvet'],
    ['Anne Holm: Lars Holm'],
    ['Lægehuset Sundet 12'],
    ['Marstal Lægehus'],
    ['Anne Holm: ab:cd'],
    ['Finn Bøgh: ab:cd'],
    ['Finn Bøgh: nr; 7;K7PQ4M'],
    ['Ida Munk;; I/S;K7PQ4M'],
    ['Finn Bøgh, Ollerup: K7PQ4M'],
    ['Anne Holm: sendt'],
    ['Anne Holm – K7PQ4M – sendt'],
    ['Finn Bøgh – K7PQ4M – ok7x'],
    ['012345 K7PQ4M – ok7x'],
    ['Anne Hoolm – 012345 – K7PQ4M'],
    ['012345 042315 K7PQ4M'],
    ['Anne Holm, Tranekær K7PQ4M']
  ])('%s', async (line) => {
    const { rows, skipped } = await read(`${line}\nLars Holm: K77`)
    expect([rows.length, skipped.map(({ line }) => line)]).toEqual([1, [1]])
  })
})

test('a number at the end of a practice’s name is of the name', async () => {
  const among = registerWith({ Ny: { practice: 'Lægehuset 1942' }, Ung: { practice: 'Lægehuset' } })
  expect(given(await read('Lægehuset: K7PQ4M\nLægehuset 1942', { among }))).toEqual(['Lægehuset K7PQ4M'])
})

test('only what is sure goes by a blank', async () => {
  const { rows, skipped } = await read('Finn Bøgh – Ollerup Lægeklinik K7PQ4M\nFinn Bøgh – Ollerup Lægeklinik: K7PQ4N')
  expect(rows.map((row) => [row.line, ...codes(row)])).toEqual([[2, 'unconfirmed']])
  expect(skipped).toHaveLength(1)
})

test('digits that may be a number of another kind are a doubt', async () =>
  expect((await read('042315 778899\nAnne Holm: 4711')).rows.map(codes)).toEqual([['like-number'], ['like-number']]))

test('who is not known, and who may be two', async () => {
  const reading = await read('Lægerne Bakken: K1\nNiels Krogh: K2\nAnne Holm: K3')
  expect(texts(reading)).toEqual([
    '»Lægerne Bakken« er ikke i deltagerlisten; læg dem ind først.',
    '»Niels Krogh« er flere i deltagerlisten. Skriv praksis ved navnet.'
  ])
  expect(texts(await read('Anne Holm: K3\nZqAAAAB Ane Holm: K4'))).toEqual([
    'Navnet er ikke i deltagerlisten; læg dem ind først.'
  ])
})

test('what is not proven to be a name is not said again', async () => {
  const among = registerWith({}, ...register.people.map(({ id }) => id))
  expect(texts(await read('Lægerne Bakken: K1', { among }))).toEqual([
    'Navnet er ikke i deltagerlisten; læg dem ind først.'
  ])
})

test.each(['Hej Mette', 'Anne Holm\nLars Holm', '???', '1234\n5678', 'Anne Holm 20123456'])(
  '%j: no keys',
  async (text) => expect(await refusal(text)).toBe('no-key-column')
)
