// A list that is looked through: what is mended, what is left out, how each line is told, and what it comes to.
import { describe, expect, it } from 'vitest'
import type { Doubt, ReadRow } from '../../../client/participants/answer.ts'
import type { Shown } from '../../../client/participants/people.ts'
import { Preview } from '../../../client/participants/preview.svelte.ts'
import { rowWords } from '../../../client/participants/rowWords.ts'
import { changesOf, sumsOf } from '../../../client/participants/sums.ts'
import type { Person } from '../../../shared/slices/participants/person.ts'

const short: Doubt = { field: 'phone', code: 'too-short', text: 'Nummeret mangler et ciffer.' }
const none: Doubt = { field: 'phone', code: 'no-phone', text: 'Intet telefonnummer.' }
const twice: Doubt = { field: 'name', code: 'twice', text: 'Står også i linje 9. Det er læst som én person.' }
const row = (line: number, person: Person, doubts: Doubt[] = [], phoneWritten: string | null = null): ReadRow => ({
  ...{ line, person, doubts, phoneWritten }
})
const aase = row(2, { name: 'Aase Friis', phone: '+4520000001', signUp: 'place-me' })
const bente = row(3, { name: 'Bente Storm' }, [short], '01 87 22 4')
const katrine = row(4, { name: 'Katrine Sø', kind: 'trainee' }, [none])
const lars = row(5, { name: 'Lars Holm', phone: '+4520000005' }, [twice])

const looked = (...rows: ReadRow[]) => new Preview({ rows, columns: [], skipped: [] })
const words = (preview: Preview, line: ReadRow, register: readonly Shown[] = []) =>
  rowWords(preview, line, changesOf(preview, register).get(line.line) ?? null, register.length === 0)
const shown = (id: string, person: Person): Shown => ({
  ...{ id, name: person.name, practice: person.practice ?? null, kind: person.kind ?? null },
  ...{ presence: 'expected', since: 0, admittedAt: null, phone: person.phone ?? null, email: null },
  ...{ providerNumber: null, postcode: null, practiceForm: null, signUp: person.signUp ?? null, notes: null },
  ownGroup: person.ownGroup ?? null,
  ...{ by: 'karen', techCheck: 'not-done', calledAt: null, shown: null }
})

describe('the lines', () => {
  it('stand with the doubtful first, and stay there when they are mended', () => {
    const preview = looked(aase, bente, katrine, lars)
    const order = () => preview.rows.map((r) => r.line)
    expect(order()).toEqual([3, 4, 5, 2])
    preview.mend(bente, 'phone', '20000003')
    expect(order()).toEqual([3, 4, 5, 2])
  })
  it('are told in words', () => {
    const preview = looked(aase, bente, katrine, lars)
    expect(words(preview, aase)).toEqual({ tone: 'good', text: 'deltager, vil placeres i gruppe' })
    expect(words(preview, bente)).toEqual({ tone: 'soon', text: 'Nummeret mangler et ciffer, lægges ind uden nummer' })
    expect(words(preview, katrine)).toEqual({ tone: 'soon', text: 'Kan ikke få nøgle på sms' })
    expect(words(preview, lars)).toMatchObject({ tone: 'soon', text: /linje 9/ })
  })
  it('are told of as one mends them', () => {
    const preview = looked(bente)
    preview.mend(bente, 'phone', '01 87 22 4')
    expect(words(preview, bente).tone).toBe('soon')
    preview.mend(bente, 'phone', '01 87 22 412 34')
    expect(words(preview, bente).text).toBe('Nummeret kan ikke læses, lægges ind uden nummer')
    preview.mend(bente, 'phone', '01 87 22 44')
    expect(words(preview, bente)).toEqual({ tone: 'good', text: 'deltager' })
    expect(preview.person(bente)).toEqual({ name: 'Bente Storm', phone: '+4501872244' })
    preview.mend(bente, 'phone', ' ')
    expect(words(preview, bente).text).toBe('Kan ikke få nøgle på sms')
  })
  it('say what they would change', () => {
    const register = [
      shown('a', { name: 'Aase Friis', phone: '+4520999999', signUp: 'place-me' }),
      shown('l', lars.person)
    ]
    const preview = looked(aase, katrine, lars)
    expect(words(preview, aase, register)).toEqual({ tone: 'good', text: 'rettes: telefon' })
    expect(words(preview, katrine, register)).toMatchObject({ tone: 'soon', also: 'ny' })
    expect(words(looked(row(9, lars.person)), row(9, lars.person), register)).toEqual({ tone: 'dim', text: 'uændret' })
    expect(words(looked(row(9, { name: 'Ny' })), row(9, { name: 'Ny' }), register).text).toBe('ny: deltager')
  })
  it('of those who do not come are not asked for a number', () => {
    const away = row(7, { name: 'Ib', signUp: 'declines' }, [none])
    expect(words(looked(away), away)).toEqual({ tone: 'good', text: 'deltager, kommer ikke' })
  })
})

describe('what is to be kept', () => {
  it('is as in the list, without what is left out, with what is mended', () => {
    const preview = looked(aase, bente, katrine)
    preview.toggle(aase)
    preview.mend(katrine, 'phone', '20 00 00 04')
    expect(preview.chosen).toEqual([
      { line: 3, person: { name: 'Bente Storm' } },
      { line: 4, person: { name: 'Katrine Sø', kind: 'trainee', phone: '+4520000004' } }
    ])
    expect(words(preview, aase)).toEqual({ tone: 'dim', text: 'tages ikke med' })
    preview.toggle(aase)
    expect(preview.chosen).toHaveLength(3)
  })
  it('is summed up; that two lines were read as one is nothing to look at', () => {
    const preview = looked(aase, bente, katrine, lars)
    const sums = () => sumsOf(preview, changesOf(preview, [shown('l', lars.person)]))
    expect(sums()).toEqual({ added: 3, edited: [], good: 2, doubtful: 2, twice: 1, out: 0 })
    preview.mend(bente, 'phone', '20000003')
    preview.toggle(katrine)
    expect(sums()).toEqual({ added: 2, edited: [], good: 3, doubtful: 0, twice: 1, out: 1 })
  })
  it('stays when the columns are read in another way', () => {
    const before = looked(aase, bente)
    before.toggle(aase)
    before.mend(bente, 'phone', '20000003')
    const after = new Preview(before.list, before)
    expect(after.chosen).toEqual([{ line: 3, person: { name: 'Bente Storm', phone: '+4520000003' } }])
  })
})
