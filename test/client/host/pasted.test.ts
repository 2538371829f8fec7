// Lists of names as they are copied from video tools, and what they would lead to.
import { describe, expect, it } from 'vitest'
import { isList, looksLikeReport, nameIn, namesIn } from '../../../client/host/pasted.ts'
import { preview, sums } from '../../../client/host/preview.ts'
import { atTheDoor, settled } from './door.ts'

describe('a line', () => {
  it.each([
    ['Lars Holm (vært)', 'Lars Holm'],
    ['Lars Holm (Vært, mig)', 'Lars Holm'],
    ['Lars Holm (Host, me)', 'Lars Holm'],
    ['Lars Holm (Gæst) (Ekstern)', 'Lars Holm'],
    ['Lars Holm (Humble)', 'Lars Holm (Humble)'],
    ['  • Lars   Holm ', 'Lars Holm'],
    ['12. Lars Holm', 'Lars Holm'],
    ['- Lars Holm', 'Lars Holm'],
    ['-Lars Holm', 'Lars Holm'],
    ['Anne-Grethe Riis', 'Anne-Grethe Riis'],
    ['+45 20 12 34 56', '+45 20 12 34 56'],
    ['20. 12. 34. 56', '20. 12. 34. 56'],
    ['Venteværelse (3)', ''],
    ['Deltagere (12)', ''],
    ['Waiting Room', ''],
    ['Luk ind', ''],
    ['   ', '']
  ])('%j is %j', (line, name) => expect(nameIn(line)).toBe(name))
})

describe('a list', () => {
  it('is one name for each line, however they end, the same one twice too', () =>
    expect(namesIn('Bo\r\nIb\rBo\n\nVenteværelse (2)\n')).toEqual(['Bo', 'Ib', 'Bo']))
  it('takes the first column with something in it', () =>
    expect(namesIn('\tBo Bang\tbo@x.dk\nIb Iversen;16.02')).toEqual(['Bo Bang', 'Ib Iversen']))
  it('is more than one line', () => expect([isList('Bo\n\n'), isList('Bo\nIb')]).toEqual([false, true]))
  it.each([
    ['Name (Original Name),User Email,Join Time\nBo,bo@x.dk,1', true],
    ['Bo\t16.02\nIb\t16.03', true],
    ['Navn;E-mail\nBo;bo@x.dk', true],
    ['Holm, Lars\nEjby, Claus', false],
    ['Lars Holm\nClaus Ejby\nAnne; min nye telefon', false]
  ])('%j is a report: %j', (text, is) => expect(looksLikeReport(text)).toBe(is))
})

const evening = () => {
  const at = atTheDoor()
  at.asked({ type: 'participants.admit', id: at.idOf('Lars Holm') })
  at.waits('Søren Ærø')
  at.arrives('iPad 3')
  return at
}
const names = ['Lars Holm', 'Søren Ærø', 'Claus Ejby', 'Anne', 'iPad 3', 'Bo Qvist', 'Claus Ejby']

describe('taking a list in', () => {
  it('tells first what becomes of each', () => {
    const { register } = evening()
    const lines = preview(names, register.rows, register.arrivals)
    expect(lines.map((l) => l.becomes)).toEqual(['in', 'waiting', 'sure', 'unknown', 'stands', 'unknown', 'unknown'])
    expect(sums(lines)).toEqual({ inside: 1, admitted: 2, likely: 0, unknown: 4, written: 3 })
  })
  it('takes nobody who is in for two', () => {
    const { register } = evening()
    const lines = preview(['Lars Holm', 'Lars Holm'], register.rows, register.arrivals)
    expect(lines.map((l) => l.becomes)).toEqual(['in', 'unknown'])
  })
  it('lets the sure in, writes the others up once, and can be taken back', async () => {
    const at = evening()
    await at.paste.take(names.join('\n'))
    await at.paste.go()
    expect(at.inside()).toEqual(['Lars Holm', 'Claus Ejby', 'Søren Ærø'])
    expect(at.unknown()).toEqual(['iPad 3', 'Anne', 'Bo Qvist', 'Claus Ejby'])
    await at.paste.take(names.join('\n'))
    expect(at.paste.useful).toBe(false)
    await at.deeds.undo()
    await at.deeds.undo()
    await settled()
    expect([at.inside(), at.unknown()]).toEqual([['Lars Holm'], ['iPad 3']])
  })
})
