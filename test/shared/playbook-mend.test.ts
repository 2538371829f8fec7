// What one press does about a finding, and what the check says of our own playbooks.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playbook } from '../../shared/playbook.ts'
import { lasts, type Plan, tried } from '../../shared/playbook-mend.ts'
import { changed, codes, found, plan, the } from './plans.ts'

describe('one press', () => {
  it.each(['sydhavsklyngen', 'hybrid-skanderborg', 'emnemoede-covid-19'])(
    'mends what it says it mends in %s',
    (pack) => {
      const given = read(pack)
      const sitting = (p: Plan) => the('no-break', p)?.minutes ?? 0
      const times = (code: string, p: Plan) => codes(p).filter((c) => c === code).length
      for (const { code, steps } of found(given).filter((f) => f.steps.length > 0)) {
        const then = tried(given, steps)
        if (code === 'no-break') expect(sitting(then)).toBeLessThan(sitting(given))
        else expect(times(code, then)).toBe(times(code, given) - 1)
        expect(codes(then)).not.toContain('overlap')
      }
    }
  )
  it('keeps the end where parts are made of one, and moves it where something comes to', () => {
    const open = changed(6, { kind: 'open-floor', minutes: 25 })
    expect(lasts(tried(open, the('long-block', open)?.steps ?? []))).toBe(lasts(open))
    const bare = plan(['talk', 15], ['wrap-up', 10])
    expect(lasts(tried(bare, the('no-check-in', bare)?.steps ?? []))).toBe(40)
  })
})

const folder = join(import.meta.dirname, '../../playbooks')
function read(pack: string): Plan {
  const { starts, blocks } = playbook.parse(JSON.parse(readFileSync(join(folder, `${pack}.json`), 'utf8')))
  const item = { extraMinutes: 0, settled: false }
  return {
    startsAt: starts ?? '16:00',
    blocks: blocks.map(({ id = '', title, kind, minutes, fixedStart, owner, protected: kept }) => ({
      ...{ ...item, id, title, kind, minutes, fixedStart: fixedStart ?? null, owner: owner ?? null },
      protected: kept ?? kind === 'break'
    }))
  }
}

describe('our own playbooks', () => {
  const told = (pack: string) => found(read(pack)).map((f) => ('block' in f ? `${f.code} ${f.block}` : f.code))
  it('are all looked at here', () => expect(readdirSync(folder).filter((f) => f.endsWith('.json'))).toHaveLength(3))
  it('Sydhavsklyngen: only the open floor is long', () =>
    expect(told('sydhavsklyngen')).toEqual(['long-block ordet-frit']))
  it('the topic meeting: nothing to remark', () => expect(told('emnemoede-covid-19')).toEqual([]))
  it('the hybrid programme: what its source does not say, breaks before all', () =>
    expect(told('hybrid-skanderborg')).toEqual([
      'no-break',
      'long-block erfaringer',
      'long-block nyt-fra-plo',
      'long-block opsamling',
      'same-form',
      'long-meeting'
    ]))
})
