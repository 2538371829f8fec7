// The playbook check: a sentence per rule.
import { describe, expect, it } from 'vitest'
import { checkPlaybook, inParts } from '../../shared/playbook-check.ts'
import { changed, codes, found, type Given, good, plan, the } from './plans.ts'

describe('a plan that follows the advice', () => {
  it('has no findings, and each rule says so', () => {
    const { findings, passed } = checkPlaybook(plan(...good))
    expect(findings).toEqual([])
    expect(passed).toEqual([
      { rule: 'times', minutes: 0 },
      { rule: 'breaks', minutes: 35 },
      { rule: 'lengths', minutes: 15 },
      { rule: 'forms', minutes: 0 },
      { rule: 'meeting', minutes: 70 },
      { rule: 'check-in', minutes: 30 },
      { rule: 'owners', minutes: 0 },
      { rule: 'closing', minutes: 0 }
    ])
  })
  it('says nothing at all of a plan without blocks', () =>
    expect(checkPlaybook(plan())).toEqual({ findings: [], passed: [] }))
  it('leaves fixed starts out where there are none', () =>
    expect(checkPlaybook(changed(1, { fixedStart: null })).passed.map((p) => p.rule)).not.toContain('times'))
})

describe('fixed starts', () => {
  it('tells of minutes that nothing fills, and lets the block before fill them', () =>
    expect(the('gap', changed(0, { minutes: 20 }))).toEqual({
      ...{ code: 'gap', block: 'b2', before: 'b1', minutes: 10 },
      steps: [{ do: 'resize', block: 'b1', minutes: 30 }]
    }))
  it('does not fill them with more of the same than one can sit through', () => {
    const given = plan(['check-in', 15], ['talk', 10], ['plenary', 10, { fixedStart: '16:40' }], ['wrap-up', 10])
    expect(the('gap', given)).toMatchObject({ minutes: 15, steps: [] })
  })
  it('tells of what runs past one, and shortens the longest before it', () =>
    expect(the('overlap', changed(0, { minutes: 35 }))).toEqual({
      ...{ code: 'overlap', block: 'b2', before: 'b1', minutes: 5 },
      steps: [{ do: 'resize', block: 'b1', minutes: 30 }]
    }))
  it('never takes from what is protected, nor cuts below five minutes', () => {
    expect(the('overlap', changed(0, { minutes: 35, protected: true }))?.steps).toEqual([])
    const given = plan(['check-in', 7], ['talk', 10, { fixedStart: '16:04' }], ['wrap-up', 10])
    expect(the('overlap', given)).toMatchObject({ minutes: 3, steps: [] })
  })
  it('counts from the start across midnight', () => {
    const given = {
      ...plan(['check-in', 30], ['talk', 10, { fixedStart: '00:10' }], ['wrap-up', 10]),
      startsAt: '23:30'
    }
    expect(the('gap', given)).toMatchObject({ minutes: 10 })
  })
})

describe('breaks from the screen', () => {
  const long = plan(['check-in', 30], ['talk', 15], ['plenary', 15], ['talk', 15], ['groups', 20], ['wrap-up', 10])
  it('are wanted when people would sit for more than 45 minutes or so, after the block that ends in time', () =>
    expect(the('no-break', long)).toEqual({
      ...{ code: 'no-break', from: 'b2', to: 'b6', after: 'b4', minutes: 75 },
      steps: [{ do: 'add', after: 'b4', kind: 'break', minutes: 5 }]
    }))
  it('are not wanted for a few minutes more, nor for the check-in', () => {
    expect(codes(plan(['check-in', 30], ['talk', 15], ['plenary', 15], ['groups', 20]))).not.toContain('no-break')
    expect(codes(plan(['check-in', 90], ['talk', 15]))).not.toContain('no-break')
  })
  it('take their minutes from a block before the next fixed start', () => {
    const given = plan(['check-in', 15], ['talk', 40, { fixedStart: '16:15' }], ['groups', 30, { fixedStart: '16:55' }])
    expect(the('no-break', given)?.steps).toEqual([
      { do: 'resize', block: 'b2', minutes: 35 },
      { do: 'add', after: 'b2', kind: 'break', minutes: 5 }
    ])
  })
  it('fit in the gap before a fixed start', () => {
    const given = plan(['check-in', 15], ['talk', 40, { fixedStart: '16:15' }], ['groups', 30, { fixedStart: '17:00' }])
    expect(the('no-break', given)?.steps).toEqual([{ do: 'add', after: 'b2', kind: 'break', minutes: 5 }])
  })
  it('are not put into what is past', () => {
    const settled = { settled: true }
    const given = plan(
      ['check-in', 30, settled],
      ['talk', 30, settled],
      ['own-data', 30, settled],
      ['groups', 30],
      ['wrap-up', 10]
    )
    expect(the('no-break', given)).toMatchObject({ after: 'b3' })
  })
})

describe('lengths and forms', () => {
  it('splits what lasts longer than 15 minutes, in turning forms', () => {
    expect(the('long-block', changed(6, { kind: 'open-floor', minutes: 25 }))).toEqual({
      ...{ code: 'long-block', block: 'b7', minutes: 25, parts: [15, 10] },
      steps: [
        { do: 'resize', block: 'b7', minutes: 15 },
        { do: 'add', after: 'b7', kind: 'questions', minutes: 10, of: 'b7' }
      ]
    })
  })
  it('does not split into the form that comes next', () => {
    const given = plan(['check-in', 5], ['talk', 25], ['questions', 10], ['wrap-up', 5])
    expect(the('long-block', given)?.steps).toContainEqual({
      do: 'add',
      after: 'b2',
      kind: 'reflection',
      minutes: 10,
      of: 'b2'
    })
  })
  it('lets people arrive, rest and talk in groups for longer', () =>
    expect(codes(plan(['check-in', 40], ['groups', 30], ['break', 20], ['wrap-up', 15]))).not.toContain('long-block'))
  it('makes parts that are worth their name', () => {
    expect(inParts(25, 15)).toEqual([15, 10])
    expect(inParts(45, 15)).toEqual([15, 15, 15])
    expect(inParts(16, 15)).toEqual([11, 5])
    expect(inParts(32, 15)).toEqual([15, 12, 5])
  })
  it('leaves a very long block to be planned anew', () =>
    expect(the('long-block', plan(['check-in', 5], ['talk', 90], ['wrap-up', 5]))?.steps).toEqual([]))
  it('tells of one form twice in a row for more than 20 minutes', () => {
    const given = plan(['check-in', 15], ['talk', 15], ['talk', 10], ['wrap-up', 10])
    expect(the('same-form', given)).toEqual({
      code: 'same-form',
      kind: 'talk',
      blocks: ['b2', 'b3'],
      minutes: 25,
      steps: []
    })
    expect(codes(plan(['check-in', 15], ['talk', 10], ['talk', 10], ['wrap-up', 10]))).not.toContain('same-form')
  })
})

describe('the whole of it', () => {
  it('is at most two hours, the check-in not counted', () => {
    const hours = (...m: number[]) => plan(['check-in', 30], ...m.map((n): Given => ['groups', n]), ['wrap-up', 10])
    expect(codes(hours(50, 60))).not.toContain('long-meeting')
    expect(the('long-meeting', hours(60, 60))).toMatchObject({ minutes: 130, steps: [] })
  })
  it('has a check-in before the start', () => {
    expect(the('no-check-in', plan(['talk', 15], ['wrap-up', 10]))?.steps).toEqual([
      { do: 'add', after: null, kind: 'check-in', minutes: 15 }
    ])
    expect(the('no-check-in', plan(['talk', 15, { fixedStart: '16:00' }], ['wrap-up', 10]))?.steps).toEqual([])
  })
  it('lets people check in while nothing happens before a fixed start', () => {
    const given = plan(['talk', 15, { fixedStart: '16:20' }], ['wrap-up', 10])
    expect(the('no-check-in', given)?.steps).toEqual([{ do: 'add', after: null, kind: 'check-in', minutes: 20 }])
    expect(codes(given)).not.toContain('gap')
  })
  it('has somebody for each block; a break runs by itself', () => {
    expect(the('no-owner', changed(2, { owner: ' ' }))?.blocks).toEqual(['b3'])
    expect(codes(changed(4, { owner: null }))).not.toContain('no-owner')
  })
  it('ends with a wrap-up or an open floor', () => {
    const given = plan(['check-in', 15], ['talk', 15], ['groups', 20])
    expect(the('no-closing', given)?.steps).toEqual([{ do: 'add', after: 'b3', kind: 'wrap-up', minutes: 10 }])
  })
  it('is not told about what is held already', () => {
    const settled = { settled: true, owner: null }
    expect(found(plan(['talk', 40, settled], ['talk', 90, settled]))).toEqual([])
  })
})
