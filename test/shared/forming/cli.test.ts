// `npm run groups` as people run it: a process of its own, a file or a pipe, and one sentence when something is wrong.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../support/closing.ts'
import { clusterOf } from '../../support/clusters.ts'

const script = join(import.meta.dirname, '../../../scripts/groups.ts')
const size = { min: 5, max: 8 }

function groups(input: unknown, env: Record<string, string> = {}, args = ['-']) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    ...{ input: typeof input === 'string' ? input : JSON.stringify(input), encoding: 'utf8' as const },
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env }
  })
  return { stdout, stderr, status }
}
const printed = (
  ...given: Parameters<typeof groups>
): { groups: { people: string[]; leader: string | null }[]; broken: string[] } => {
  const { stdout, stderr, status } = groups(...given)
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
      groups: [{ people: ['7'], leader: '7' }],
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
        { people: ['4'], leader: '4' },
        { people: ['1', '2', '3'], leader: null }
      ],
      broken: ['I gruppe 2 er der ingen til at være gruppeleder.']
    })
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
    const english = groups(given)
    expect(english).toEqual({ stdout: '', stderr: expect.stringMatching(told), status: 1 })
    expect(english.stderr).toMatch(oneSentence)
    const danish = groups(given, { LANG: 'da_DK.UTF-8' })
    expect(danish).toEqual({ stdout: '', stderr: expect.stringMatching(oneSentence), status: 1 })
    expect(danish.stderr).not.toBe(english.stderr)
  })

  test('no file, none of that name, and a folder', () => {
    expect(groups('', {}, [])).toEqual({ stdout: '', stderr: expect.stringMatching(/^Say which file/), status: 1 })
    const missing = groups('', {}, ['no-such-file.json'])
    expect(missing).toEqual({ stdout: '', stderr: expect.stringMatching(/^There is no file no-such-file/), status: 1 })
    expect(groups('', {}, [tempFolder()])).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/cannot be read/)
    })
  })
})
