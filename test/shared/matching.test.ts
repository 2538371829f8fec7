// Names in the waiting room find their participant, and nobody is suggested where an honest host would ask.
import { describe, expect, test } from 'vitest'
import { candidates, type Known, SURE, suggestions } from '../../shared/slices/participants/matching.ts'
import { judged } from '../support/matching.ts'
import { register } from '../support/register.ts'
import { heldOut, tuned } from './matching-pairs.ts'

const atTheDoor = (...names: string[]) => names.map((shown, i) => ({ id: `${i}`, shown }))
/** Who is suggested for each of the names. */
const asked = (names: readonly string[], people: readonly Known[] = register) => {
  const found = suggestions(atTheDoor(...names), people)
  return names.map((_, i) => found.get(`${i}`)?.participant ?? null)
}
const only = (...ids: string[]) => register.filter((p) => ids.includes(p.id))
const someone = (name: string, more: Partial<Known> = {}): Known => ({
  ...{ id: name, name, practice: null, phone: null, email: null, aliases: [] },
  ...more
})

describe('of names written down by hand', () => {
  test.each(Object.entries({ tuned, heldOut }))('%s: nine of ten are found, and none is wrong', (_, pairs) => {
    const { recall, wrong, wrongAndSure } = judged(pairs)
    expect(wrong).toEqual([])
    expect(wrongAndSure).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
  test('there are enough, also of those that are nobody', () => {
    const all = [...tuned, ...heldOut]
    expect(new Set(all.map((p) => p.shown)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(180)
    expect(all.filter((p) => p.is === null).length).toBeGreaterThanOrEqual(40)
    for (const { is } of all) if (is !== null) expect(register.map((p) => p.id)).toContain(is)
    expect([register.length, new Set(register.map((p) => p.practice)).size]).toEqual([56, 24])
  })
})

test('strangers with one’s first name and another’s family name are hardly ever taken for somebody, never surely', () => {
  const parts = register.map(({ name }) => name.split(' '))
  const strangers = parts
    .flatMap((one) => parts.map((other) => `${one[0]} ${other.at(-1)}`))
    .filter((name) => !register.some((p) => p.name === name))
  const taken = strangers.flatMap((shown) => [...suggestions(atTheDoor(shown), register).values()])
  expect(taken.filter((s) => s.score >= SURE)).toEqual([])
  expect(taken.length / strangers.length).toBeLessThan(0.01)
})

describe('who a name is', () => {
  test('is sure for everybody’s full name, unless two are called that', () => {
    for (const { id, name } of register) {
      const found = suggestions(atTheDoor(name), register).get('0')
      if (id.startsWith('Niels Krogh')) expect(found).toBeUndefined()
      else expect([found?.participant, (found?.score ?? 0) >= SURE]).toEqual([id, true])
    }
  })
  test('is not sure by half a name, a slip, a device, a number or a second device', () => {
    for (const shown of [
      'Claus',
      'Claus E',
      'Klaus Ejby',
      'Claus Ejbys iPad',
      '01789555',
      'Claus Ejby 2',
      'CE',
      'Claus Sø',
      'Jens Bak'
    ])
      for (const { score } of suggestions(atTheDoor(shown), register).values()) expect(score).toBeLessThan(SURE)
  })
  test.each(['Anne Holm Jensen', 'Annie Holm'])('is not sure when the name could be that of %s', (other) => {
    const found = suggestions(atTheDoor('Anne Holm'), [someone('Anne Holm'), someone(other)]).get('0')
    expect(found?.participant).toBe('Anne Holm')
    expect(found?.score).toBeLessThan(SURE)
  })
  test('is nobody while two may be it, and the one who is left when the other is in', () => {
    expect(asked(['Lars’ iPad'])).toEqual([null])
    expect(
      asked(
        ['Lars’ iPad'],
        register.filter((p) => p.id !== 'Lars Lyng')
      )
    ).toEqual(['Lars Holm'])
    expect(asked(['Lægehuset Sundet'])).toEqual([null])
    expect(asked(['Lægehuset Sundet'], only('Claus Ejby', 'Lars Holm'))).toEqual(['Claus Ejby'])
    expect(
      asked(['Anne Holm og Anne Jensen', 'Anne Holm Jensen'], [someone('Anne Holm'), someone('Anne Jensen')])
    ).toEqual([null, null])
  })
  test('is still ranked where it would be a guess', () => {
    const found = candidates('Lars’ iPad', register)
    expect(found.slice(0, 2).map((c) => c.participant)).toEqual(['Lars Holm', 'Lars Lyng'])
    expect(candidates('Lars’ iPad', register, 1)).toHaveLength(1)
    expect(candidates('iPad', register)).toEqual([])
  })
  test('is told apart by the practice, when the name is two people’s', () => {
    expect(asked(['Niels Krogh', 'Niels Krogh (Tåsinge)', 'Niels fra Vester Skerninge'])).toEqual([
      null,
      'Niels Krogh, Tåsinge Lægehus',
      'Niels Krogh, Vester Skerninge Lægehus'
    ])
    expect(asked(['Niels Krogh, Marstal', 'Niels Krogh 2'])).toEqual([null, null])
  })
  test('is a full name’s before it is a device’s, whoever came first', () => {
    const people = register.filter((p) => p.id !== 'Lars Lyng')
    expect(asked(['Lars’ iPad', 'Lars Holm'], people)).toEqual([null, 'Lars Holm'])
    expect(asked(['Lars Holm', 'Lars’ iPad'], people)).toEqual(['Lars Holm', null])
    expect(asked(['Lars', 'Lars'], people)).toEqual(['Lars Holm', null])
  })
  test('is known again by what somebody was matched to, but not by what any device is called', () => {
    expect(asked(['Humlebien', 'DESKTOP-4F2K9', 'iPad'])).toEqual(['Steen Abild', 'Viggo Strand', null])
  })
  test('is known by the number, whole or half hidden; by an address, but not by one that several have', () => {
    expect(asked(['+45 01 37 58 22', '0045 01789555'])).toEqual(['Lars Holm', 'Claus Ejby'])
    expect(asked(['+45****5822', '4501****55', '0178…'])).toEqual(['Lars Holm', null, null])
    expect(asked(['anne.holm@torvet.example', 'marstal@laegehus.example'])).toEqual(['Anne Holm', null])
  })
  test('is found in letters of other kinds and sizes, and behind signs nobody sees', () => {
    const sure = (shown: string) => {
      const found = suggestions(atTheDoor(shown), register).get('0')
      return found && found.score >= SURE ? found.participant : null
    }
    for (const shown of ['ａｎｎｅ　ＨＯＬＭ', '\u202EAn\u200Bne Holm\u202C 🎉']) expect(sure(shown)).toBe('Anne Holm')
    for (const shown of ['ÅSE FRIIS', 'A\u030Ase Friis', 'aase friis']) expect(sure(shown)).toBe('Aase Friis')
    for (const shown of ['Katrine Sö', 'KATRINE SØ', 'Katrine Soe']) expect(sure(shown)).toBe('Katrine Sø')
    expect(sure('Susanne Kjaer')).toBe('Susanne Kjær')
  })
  test('is the owner’s, of a device called after them', () =>
    expect(asked(['Bentes iPhone', 'Pia’s iPad', 'Louises MacBook Pro'])).toEqual([
      'Bente Storm',
      'Pia Østergren',
      'Louise Nygård'
    ]))
  test('is initials when it is written so, but not when it is written as a name', () => {
    const people = [someone('Bente Olsen'), someone('Ida Munk')]
    expect(asked(['BO'], people)).toEqual(['Bente Olsen'])
    expect(asked(['b.o.'], people)).toEqual(['Bente Olsen'])
    expect(asked(['Bo'], people)).toEqual([null])
  })
  test('is found in spite of a slip, and in another spelling of the same sound', () =>
    expect(asked(['Klaus Ejby', 'Dorte Vinther', 'Lone Høj', 'Sophie Lind', 'Singe Aagaard', 'Bente Strom'])).toEqual([
      ...['Claus Ejby', null, 'Lone Høy', 'Sofie Lind', 'Signe Aagaard', 'Bente Storm']
    ]))
  test('is a practice’s when all is told by which it is known from others', () => {
    const people = [someone('Ida Munk', { practice: 'Lægerne Marstal Molevej' })]
    expect(asked(['Lægerne Marstal Molevej'], people)).toEqual(['Ida Munk'])
    expect(asked(['Marstal Molevej'], people)).toEqual(['Ida Munk'])
    expect(asked(['Lægerne Marstal'], people)).toEqual([null])
  })
  test('goes by what is known now, not by what was known before', () => {
    const [before, after] = ['+4501234567', '+4507654321'].map((phone) => someone('Ida Munk', { phone }))
    expect(asked(['01 23 45 67'], [before!])).toEqual(['Ida Munk'])
    expect(asked(['01 23 45 67'], [after!])).toEqual([null])
    expect(asked(['07 65 43 21'], [{ ...after!, id: 'another' }])).toEqual(['another'])
    expect(asked(['07 65 43 21'], [after!])).toEqual(['Ida Munk'])
  })
})
