// Names turn up in the waiting room: a list is pasted, again and again, and only who is new is new.
import { describe, expect, test } from 'vitest'
import { participants } from '../../../shared/slices/participants/index.ts'
import { at, oclock } from '../../support/given.ts'
import {
  added,
  arrived,
  type Command,
  details,
  dismissed,
  jonas,
  matched,
  moved,
  onlyThose,
  register,
  removed
} from '../../support/people.ts'

const paste = (...names: string[]): Command => ({ type: 'participants.arrive', names })
const fresh = (...names: string[]) => names.map((name, i) => arrived(`new-${i}`, name))

describe('a list of names', () => {
  test('each becomes an arrival, also one that is exactly somebody’s name', () =>
    register()
      .asked(paste('iPad', 'Lars Holm'))
      .then(...fresh('iPad', 'Lars Holm')))

  test('since when is told', () =>
    expect(register(at('16:05', arrived('a1', 'iPad'))).view(jonas).arrivals).toEqual([
      { id: 'a1', name: 'iPad', at: oclock('16:05'), suggestion: null }
    ]))

  test('pasted again adds nothing', () => {
    const list = paste('iPad', 'Lars Holm', 'Søren’s Galaxy', 'iPad')
    register().does(list).asked(list).then()
    register()
      .does(list, { commandId: 'first' })
      .asked(paste('Lars Holm', 'Mai Ly'))
      .then(...fresh('Mai Ly'))
  })

  test('two called iPad are two, and a third is one more', () => {
    register()
      .asked(paste('iPad', 'iPad'))
      .then(...fresh('iPad', 'iPad'))
    register(arrived('a1', 'iPad'), arrived('a2', 'iPad'))
      .asked(paste('iPad', 'iPad', 'iPad'))
      .then(...fresh('iPad'))
  })

  test('names are compared as people read them', () =>
    register(arrived('a1', 'Søren Ask'), arrived('a2', 'Åse'))
      .asked(paste('SOEREN ASK', ' søren  ask ', 'Aase'))
      .then(...fresh('søren ask')))

  test('signs that no letter is in are told apart as they stand', () => {
    const meeting = register(arrived('a1', '🩺'))
    meeting.asked(paste('🎿', '...')).then(...fresh('🎿', '...'))
    meeting.asked(paste('🩺')).then()
  })

  test('a thousand names', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Deltager ${i}`)
    const all = onlyThose().does(paste(...names))
    expect(all.open()).toEqual(names)
    all.asked(paste(...names)).then()
    all.asked(paste('En til'), { commandId: 'later' }).refused('too-many')
    expect(participants.command.safeParse(paste(...names, 'En til')).success).toBe(false)
    expect(participants.command.safeParse(paste()).success).toBe(false)
  })

  test('every arrival has an id of its own, and one that may be named, however long the command’s', () => {
    const { outcome } = register().asked(paste('A', 'B'), { commandId: 'x'.repeat(64) })
    const ids = Array.isArray(outcome) ? outcome.map((e) => e.id) : []
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
  })
})

describe('what a name is shown as', () => {
  const shown: [string, string, string[]][] = [
    ['blanks around and between', '\t Lars \u00a0 Holm\r\n', ['Lars Holm']],
    ['marks of direction and of width', '\u200eLars\u200b Holm\ufeff', ['Lars Holm']],
    ['a soft hyphen in a word', 'Kat\u00adrine', ['Katrine']],
    ['control characters', 'Lars\u0007\u001bHolm', ['Lars Holm']],
    ['nothing', '', []],
    ['nothing that can be seen', ' \u200b\u2060\t', []],
    ['more than anybody reads', `${'æ'.repeat(119)} ${'x'.repeat(500)}`, ['æ'.repeat(119)]],
    ['no half signs', '👍'.repeat(200), ['👍'.repeat(120)]]
  ]
  test.each(shown)('%s', (_, name, expected) =>
    register()
      .asked(paste(name))
      .then(...fresh(...expected))
  )

  test('somebody with a soft hyphen in the name is accounted for too', () =>
    register(moved('admitted', 'katrine')).asked(paste('Kat\u00adrine Sø')).then())
})

describe('who is here already is accounted for', () => {
  test('under their own name', () => {
    for (const presence of ['waiting', 'admitted'] as const)
      register(moved(presence, 'lars'))
        .asked(paste('Lars Holm', 'LARS HOLM'))
        .then(...fresh('LARS HOLM'))
  })

  test('under the name they were tied to', () =>
    register(arrived('a1', 'LH'), matched('a1', 'lars'), moved('admitted', 'lars'))
      .asked(paste('lh', 'Lars Holm', 'Kat'))
      .then(...fresh('Kat')))

  test('once, when both are the same name', () =>
    register(arrived('a1', 'lars holm'), matched('a1', 'lars'), moved('admitted', 'lars'))
      .asked(paste('Lars Holm', 'Lars Holm'))
      .then(...fresh('Lars Holm')))

  test('two of that name are accounted for twice', () =>
    register(added('lars2', details('Lars Holm', 'Bagenkop')), moved('admitted', 'lars', 'lars2'))
      .asked(paste('Lars Holm', 'Lars Holm'))
      .then())

  test('not who has not come, has left, or is in the register no longer', () => {
    register()
      .asked(paste('Lars Holm'))
      .then(...fresh('Lars Holm'))
    register(moved('admitted', 'lars'), moved('left', 'lars'))
      .asked(paste('Lars Holm'))
      .then(...fresh('Lars Holm'))
    register(moved('admitted', 'lars'), removed('lars'))
      .asked(paste('Lars Holm'))
      .then(...fresh('Lars Holm'))
  })

  test('a name that was dismissed is no one’s: whoever turns up under it again is new', () =>
    register(arrived('a1', 'iPad'), dismissed('a1'))
      .asked(paste('iPad'))
      .then(...fresh('iPad')))
})
