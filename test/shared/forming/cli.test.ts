// `npm run groups` as people run it: a process of its own, a file or a pipe, and one sentence when something is wrong.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../support/closing.ts'
import { clusterOf } from '../../support/clusters.ts'

const script = join(import.meta.dirname, '../../../scripts/groups.ts')
const size = { min: 5, max: 8 }

function run(input: unknown, env: Record<string, string> = {}, args = ['-']) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    ...{
      input: typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input),
      encoding: 'utf8' as const
    },
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env }
  })
  return { stdout, stderr, status }
}
const printed = (
  ...given: Parameters<typeof run>
): { groups: { people: unknown[]; leader: unknown }[]; broken: string[] } => {
  const { stdout, stderr, status } = run(...given)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return JSON.parse(stdout)
}

describe('good input', () => {
  const people = clusterOf(24).map(({ ownGroup, ...rest }) => ({ ...rest, group: ownGroup }))

  test('from a file gives groups, each with a leader', () => {
    const file = join(tempFolder(), 'people.json')
    writeFileSync(file, `\uFEFF${JSON.stringify({ people, size })}`)
    const { groups, broken } = printed('', {}, [file])
    expect(broken).toEqual([])
    expect(groups.flatMap(({ people }) => people).toSorted()).toEqual(people.map(({ id }) => id).toSorted())
    for (const { people, leader } of groups) expect(people).toContain(leader)
    expect(groups.every(({ people }) => people.length >= 5 && people.length <= 8)).toBe(true)
  })

  test('may be nobody, or one', () => {
    expect(printed({ people: [], size })).toEqual({ groups: [], broken: [] })
    expect(printed({ people: [{ id: 7, practice: '' }], size })).toEqual({
      groups: [{ people: [7], leader: 7 }],
      broken: ['Group 1 has 1 person, and is to have 5 at least.']
    })
  })

  test('has kinds and groups in whatever words, and numbers for texts', () => {
    const some = [
      { id: 1, kind: 'Uddannelseslæge', group: 4 },
      { id: 2, kind: 'vikar', group: '4' },
      { id: 3, kind: 'gæst', group: 4, postcode: 5700 },
      { id: 4, kind: 'læge', group: null }
    ]
    const rules = { pinned: [{ id: '4', group: 2 }], closed: ['2'] }
    expect(printed({ people: some, size: { min: 1, max: 3 }, rules }, { LANG: 'da_DK.UTF-8' })).toEqual({
      groups: [
        { people: [1, 2, 3], leader: null },
        { people: [4], leader: 4 }
      ],
      broken: ['I gruppe 1 er der ingen til at være gruppeleder.']
    })
  })

  test('has who is pinned to a number at that place, from 1, or from 0 where 0 is among them', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }))
    const places = (pins: Record<string, number | string>) => {
      const pinned = Object.entries(pins).map(([id, group]) => ({ id, group }))
      const { groups } = printed({ people, size: { min: 1, max: 2 }, rules: { pinned } })
      return Object.keys(pins).map((id) => groups.findIndex(({ people }) => people.includes(id)))
    }
    expect(places({ f: 3, a: 1 })).toEqual([2, 0])
    expect(places({ f: 2, a: 'Syd', b: '1' })).toEqual([1, 2, 0])
    expect(places({ f: 0, a: 1 })).toEqual([0, 1])
    expect(places({ f: 2, a: 99 })).toEqual([1, 0])
  })

  test('is given back by the very ids it had, and told in one line whatever the names', () => {
    const people = [{ id: ' a\nb ', practice: 'x\r\ny' }, ...[1, '2'].map((id) => ({ id, practice: 'x\r\ny' }))]
    const { groups, broken } = printed({ people, size: { min: 1, max: 1 } })
    expect(groups[0]?.people).toEqual([' a\nb ', 1, '2'])
    expect(broken).toEqual(['Group 1 has 3 people, and may have 1 at most: all of x y sits together.'])
    const unknown = run({ people, size, rules: { together: [['x\ny', 1]] } })
    expect(unknown.stderr).toBe(
      'rules.together[0] names x y, who is not among the people: mend the id, or add the person.\n'
    )
  })

  test('is told what could not be kept, in the language asked for', () => {
    const three = ['Camilla', 'Helle', 'Amir'].map((id) => ({ id, practice: 'Lægehuset Nyborgvej' }))
    const rules = { pinned: [{ id: 'Camilla', group: 'A' }], closed: ['A'] }
    const given = { people: three, size: { min: 1, max: 2 }, rules }
    expect(printed(given, { LANG: 'en_GB', LC_ALL: 'da_DK' }).broken).toEqual([
      'Reglerne om faste pladser og praksis modsiger hinanden for Camilla, Helle og Amir.',
      'Lægehuset Nyborgvej er delt: Camilla er i gruppe 1, de to andre i gruppe 2.'
    ])
    expect(printed({ ...given, rules: {} }, { LANG: 'da_DK' }).broken).toEqual([
      'Gruppe 1 er på 3, og der må højst være 2: hele Lægehuset Nyborgvej sidder sammen.'
    ])
    expect(printed({ ...given, rules: { practices: 'free' } }).broken).toEqual([])
  })
})

describe('bad input is told in one sentence, and nothing is printed', () => {
  const good = { people: [{ id: 'a' }, { id: 'b' }], size }
  const faults: Record<string, [given: unknown, told: RegExp]> = {
    'not JSON': ['{"people": [,]}', /^This is not JSON.*: check commas/],
    'not UTF-8': [Buffer.from('{"people": [{"id": "Søren"}]}', 'latin1'), /^This is not text in UTF-8/],
    'not an object': [[], /^The file must hold an object/],
    'no people': [{ size }, /^people must be a list of people/],
    'somebody without an id': [{ ...good, people: [{ id: 'a' }, {}] }, /^people\[1\]\.id must be an id/],
    'a practice that is none': [
      { ...good, people: [{ id: 'a', practice: [] }] },
      /^people\[0\]\.practice must be a text/
    ],
    'no size': [{ people: [] }, /^size must be the size of a group/],
    'a size of 0': [{ ...good, size: { min: 0, max: 8 } }, /^size\.min must be a whole number/],
    'the least above the most': [{ ...good, size: { min: 8, max: 5 } }, /^size\.min is 8 and size\.max is 5: /],
    'two of one id': [
      { ...good, people: [{ id: '1' }, { id: 1 }] },
      /^people\[0\] and people\[1\] have the same id, 1: /
    ],
    'a rule about nobody': [{ ...good, rules: { apart: [['a', 'q']] } }, /^rules\.apart\[0\] names q, /],
    'a pin of nobody': [{ ...good, rules: { pinned: [{ id: 'q', group: 1 }] } }, /^rules\.pinned\[0\] names q, /],
    'a rule nobody knows': [{ ...good, rules: { appart: [] } }, /^There is no rule appart: /],
    'a list that is none': [{ ...good, rules: { together: ['a'] } }, /^rules\.together\[0\] must be a list of ids/],
    'a wish nobody knows': [{ ...good, wishes: ['near', 'far'] }, /^wishes\[1\] must be one of near, /],
    'both mixed and alike': [{ ...good, wishes: ['alike', 'mixed'] }, /^wishes names both mixed and alike/],
    'a seed that is none': [{ ...good, seed: '1' }, /^seed must be a number/]
  }
  const oneSentence = /^[^\n]+[^.\n]\.\n$/

  test.each(Object.entries(faults))('%s', (_, [given, told]) => {
    const english = run(given)
    expect(english).toEqual({ stdout: '', stderr: expect.stringMatching(told), status: 1 })
    expect(english.stderr).toMatch(oneSentence)
    const danish = run(given, { LANG: 'da_DK.UTF-8' })
    expect(danish).toEqual({ stdout: '', stderr: expect.stringMatching(oneSentence), status: 1 })
    expect(danish.stderr).not.toBe(english.stderr)
  })

  test('no file, none of that name, and a folder', () => {
    expect(run('', {}, [])).toEqual({ stdout: '', stderr: expect.stringMatching(/^Say which file/), status: 1 })
    const missing = run('', {}, ['no-such-file.json'])
    expect(missing).toEqual({ stdout: '', stderr: expect.stringMatching(/^There is no file no-such-file/), status: 1 })
    expect(run('', {}, [tempFolder()])).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/cannot be read/)
    })
  })
})
